// The packaged extension in a real VS Code.

import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { play } from './scenario.mjs'
import { Workbench } from './workbench.mjs'

/** The extension host of Node: as on the desktop and on remote machines. */
export async function inVscode({ root, hosts, scratch, log }) {
  const folder = join(scratch, 'playbook')
  cpSync(join(root, 'examples'), folder, { recursive: true })
  const workbench = await Workbench.open({
    ...hosts,
    home: join(scratch, 'home'),
    folder,
    shots: join(root, 'dist/e2e/vscode'),
    vsix: hosts.vsix,
  })
  try {
    await play(workbench, folder, log)
  } catch (error) {
    await workbench.shoot('failed')
    throw error
  } finally {
    await workbench.close()
  }
}
