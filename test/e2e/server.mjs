// VS Code's own server: installs packages into it, starts it, stops it.

import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, openSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { until } from './until.mjs'

const settings = {
  'workbench.startupEditor': 'none',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'editor.lightbulb.enabled': 'on',
  'editor.hover.delay': 100,
  'files.autoSave': 'off',
  'problems.showCurrentInStatus': false,
  'workbench.editor.enablePreview': false,
  'guiderail.quietWhileTyping': 100,
}

const dataFolders = (home) => [
  '--accept-server-license-terms',
  '--server-data-dir',
  join(home, 'server'),
  '--user-data-dir',
  home,
  '--extensions-dir',
  join(home, 'extensions'),
]

/** Installs a package of the publisher `guiderail` as `code --install-extension` does; gives the folder that it was unpacked into. */
export function install(code, vsix, home, name = 'guiderail') {
  const { stdout, stderr } = spawnSync(code.program, [code.main, ...dataFolders(home), '--install-extension', vsix, '--force'], {
    encoding: 'utf8',
  })
  if (!/successfully installed/.test(stdout)) throw new Error(`the package was not installed: ${stdout}${stderr}`)
  const [folder] = readdirSync(join(home, 'extensions')).filter((each) => each.startsWith(`guiderail.${name}-`))
  return join(home, 'extensions', folder)
}

/** A port that is free now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/**
 * Starts the server with its data below `home`. `own` are settings of the user beside the usual ones, `flags` more arguments.
 * Gives its address and the way to stop it.
 */
export async function startServer({ code, home, own = {}, flags = [] }) {
  mkdirSync(join(home, 'User'), { recursive: true })
  writeFileSync(join(home, 'User/settings.json'), JSON.stringify({ ...settings, ...own }))
  const port = await freePort()
  const args = ['--host', '127.0.0.1', '--port', `${port}`, '--without-connection-token', '--telemetry-level', 'off', ...flags]
  const log = openSync(join(home, 'server.log'), 'w')
  const server = spawn(code.program, [code.main, ...args, ...dataFolders(home)], { stdio: ['ignore', log, log] })
  const stop = () => server.kill('SIGTERM')
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/version`).then(
      ({ ok }) => ok,
      () => false,
    )
  try {
    await until('VS Code’s server', answers)
  } catch (error) {
    stop()
    throw error
  }
  return { authority: `127.0.0.1:${port}`, stop }
}
