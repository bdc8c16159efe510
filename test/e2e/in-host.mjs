// The suites inside VS Code's extension hosts: what an extension sees through VS Code's own interface, without mouse and keys.

import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { layOut } from '../hosts/scene.mjs'
import { Stage } from './stage.mjs'

/** All checks in the extension host of Node. */
export const inNodeHost = (scene) => check(scene, 'node')
/** All checks in the web worker extension host. */
export const inWorkerHost = (scene) => check(scene, 'worker')

async function check({ hosts, scratch, log }, host) {
  const stage = await Stage.set({ hosts, scratch }, host)
  try {
    const open = join(scratch, 'open')
    mkdirSync(open)
    const lines = await stage.run('suite.js', { workspace: layOut(open, host) }, log)
    assert.match(lines.join('\n'), /^(\d+) of \1 checks passed$/m, 'the suite ended without saying that all checks passed')
  } finally {
    await stage.clear()
  }
}
