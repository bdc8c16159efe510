// The packaged extension in the web worker extension host of a real VS Code: as on vscode.dev.

import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { serveFolders, withDevelopment } from './by-address.mjs'
import { play } from './scenario.mjs'
import { install } from './server.mjs'
import { Workbench } from './workbench.mjs'

export async function inBrowser({ root, hosts, scratch, log }) {
  const folder = join(scratch, 'playbook')
  cpSync(join(root, 'examples'), folder, { recursive: true })
  const served = await serveFolders({ guiderail: install(hosts.code, hosts.vsix, join(scratch, 'package')) })
  const workbench = await Workbench.open({
    ...hosts,
    home: join(scratch, 'home'),
    folder,
    shots: join(root, 'dist/e2e/web'),
    vsix: null,
    prepare: (page) => withDevelopment(page, { extensions: [served.at('guiderail')] }),
  })
  try {
    await play(workbench, folder, log)
  } catch (error) {
    await workbench.shoot('failed')
    throw error
  } finally {
    await workbench.close()
    served.close()
  }
}
