// Pictures of every view in light, dark and high contrast, for the documentation and the walkthrough: `npm run pictures`.

import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { openOverview, openPlanMap, openReader } from './views.mjs'
import { openMenu, readWalkthrough, takeSteps } from './walkthrough.mjs'
import { Workbench } from './workbench.mjs'

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern', 'high-contrast': 'Default High Contrast' }
/** Where the mouse stands on nothing of which anything is told. */
const aside = [180, 700]
const views = { overview: openOverview, 'plan-map': openPlanMap, 'script-reader': openReader }

export async function takePictures({ root, hosts, scratch, log }) {
  const folder = join(scratch, 'playbook')
  cpSync(join(root, 'examples'), folder, { recursive: true })
  for (const [name, theme] of Object.entries(themes)) {
    const home = join(scratch, name)
    const workbench = await Workbench.open({ ...hosts, home, folder, shots: join(root, 'dist/e2e/pictures'), vsix: hosts.vsix, theme })
    try {
      if (name === 'light') await takeReadme(workbench, { root, folder, log })
      if (name !== 'high-contrast') await takeSteps(workbench, { root, folder, theme: name, log })
      await takeViews(workbench, { root, name, log })
      if (name === 'dark') await readWalkthrough(workbench, log)
    } catch (error) {
      await workbench.shoot('failed')
      throw error
    } finally {
      await workbench.close()
    }
  }
}

async function takeReadme(workbench, { root, folder, log }) {
  await openMenu(workbench, folder)
  await workbench.page.mouse.move(...aside)
  await workbench.page.screenshot({ path: join(root, 'images/editor.png') })
  log('images/editor.png')
}

async function takeViews(workbench, { root, name, log }) {
  if (await workbench.page.locator('.markers-panel').isVisible()) await workbench.page.keyboard.press('Control+J')
  for (const [view, open] of Object.entries(views)) {
    await open(workbench)
    if (view === 'overview') await toggleFolders(workbench)
    // The picture of a plan is wide: it has the room of the Explorer.
    if (view === 'plan-map') await workbench.page.keyboard.press('Control+B')
    await workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' })
    // The mouse stands where nothing is told of it.
    await workbench.page.mouse.move(620, 820)
    await workbench.page.locator('.workbench-hover-container').waitFor({ state: 'hidden' })
    await workbench.page.screenshot({ path: join(root, `images/${view}-${name}.png`) })
    log(`images/${view}-${name}.png`)
    if (view === 'overview') await toggleFolders(workbench)
  }
}

/** The Explorer's own tree folds away, so that all of the overview is seen, or comes back. */
async function toggleFolders({ page }) {
  const header = page.locator('.pane-header', { hasText: 'playbook' }).filter({ hasNotText: 'Overview' })
  const before = await header.getAttribute('aria-expanded')
  await header.click()
  await page
    .locator(`.pane-header[aria-expanded="${before === 'true' ? 'false' : 'true'}"]`, { hasText: 'playbook' })
    .first()
    .waitFor()
  await page.keyboard.press('Control+1')
}
