// Pictures of every view in light, dark and high contrast, for the documentation: `npm run pictures` writes them to images/.

import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { openOverview, openPlanMap, openReader } from './views.mjs'
import { Workbench } from './workbench.mjs'

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern', 'high-contrast': 'Default High Contrast' }
const views = { 'plan-map': openPlanMap, 'script-reader': openReader, overview: openOverview }

export async function takePictures({ root, hosts, scratch, log }) {
  const folder = join(scratch, 'playbook')
  cpSync(join(root, 'examples'), folder, { recursive: true })
  for (const [name, theme] of Object.entries(themes)) {
    const home = join(scratch, name)
    const workbench = await Workbench.open({ ...hosts, home, folder, shots: join(root, 'dist/e2e/pictures'), vsix: hosts.vsix, theme })
    try {
      for (const [view, open] of Object.entries(views)) {
        await open(workbench)
        await workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' })
        await workbench.page.screenshot({ path: join(root, `images/${view}-${name}.png`) })
        log(`images/${view}-${name}.png`)
      }
    } finally {
      await workbench.close()
    }
  }
}
