// A folder that nobody has said they trust: the same findings, fixes and views, since nothing in a folder can run anything.

import assert from 'node:assert/strict'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { read } from './scenario.mjs'
import { openPlanMap } from './views.mjs'
import { Workbench } from './workbench.mjs'

export async function inRestrictedMode({ root, hosts, scratch, log }) {
  const folder = join(scratch, 'playbook')
  cpSync(join(root, 'examples'), folder, { recursive: true })
  const shots = join(root, 'dist/e2e/restricted')
  const workbench = await Workbench.open({ ...hosts, home: join(scratch, 'home'), folder, shots, trusts: false })
  try {
    const { page } = workbench
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor()
    await read({ workbench, page, folder, log }, 'accounts/hallvard-foods.md')
    const frame = await openPlanMap(workbench)
    assert.ok((await frame.locator('#picture [data-line]').count()) > 0, 'the plan map is empty')
    assert.ok(await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).isVisible(), 'the folder came to be trusted')
    log('restricted mode: problems as on the command line, and the plan map')
    await workbench.shoot('map')
  } catch (error) {
    await workbench.shoot('failed')
    throw error
  } finally {
    await workbench.close()
  }
}
