// The suite in VS Code desktop, which is downloaded: `npm run test:desktop [stable | insiders | 1.139.1]`. Without a network it says so, and fails.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron'
import { bundleSuites } from './bundles.mjs'
import { layOut } from './scene.mjs'

const root = join(import.meta.dirname, '../..')
const version = process.argv[2] ?? 'stable'

/** The path of the program, `null` when it cannot be had. */
async function download() {
  try {
    return await downloadAndUnzipVSCode({ version, cachePath: join(root, 'node_modules/.cache/guiderail-desktop'), timeout: 60_000 })
  } catch (error) {
    console.error(
      `VS Code desktop (${version}) could not be downloaded, so nothing was tested: ${error.message}\n` +
        'With a network that reaches update.code.visualstudio.com this runs the suite there. Without one, "npm run test:e2e node-host worker-host" runs it in VS Code\'s own server.',
    )
    return null
  }
}

/** Lays out what the suite finds open, and runs it with nothing but the packed extension's own folder and the suites. */
async function test(vscodeExecutablePath) {
  const scratch = mkdtempSync(join(tmpdir(), 'guiderail-desktop-'))
  try {
    const suites = join(scratch, 'suites')
    await bundleSuites(suites)
    const workspace = layOut(scratch, 'node')
    const apart = ['--user-data-dir', join(scratch, 'user'), '--extensions-dir', join(scratch, 'extensions')]
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: [root, suites],
      extensionTestsPath: join(suites, 'suite.js'),
      launchArgs: [workspace, ...apart, '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes'],
    })
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

const program = await download()
if (program) await test(program)
else process.exitCode = 1
