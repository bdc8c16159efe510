// The line over a title, the status bar, the playbook overview and a new document from a template, as a person meets them.

import assert from 'node:assert/strict'
import { until } from './until.mjs'

export async function playOverview(workbench, log) {
  await seeLens(workbench, log)
  await seeOverview(workbench, log)
  await startDocument(workbench, log)
}

/** Over a script's title stands what is in it, and in the status bar what it was taken for. */
async function seeLens(workbench, log) {
  const { page } = workbench
  await workbench.closeFiles()
  await workbench.openFile('scripts/cold-call-plant-managers.md')
  await page.keyboard.press('Control+Home')
  const lens = page.locator('.codelens-decoration', { hasText: 'the seller speaks' }).first()
  await lens.waitFor()
  log(`over the title: ${(await lens.innerText()).replaceAll('\u00a0', ' ')}`)
  const status = page.locator('.statusbar-item', { hasText: 'call script' })
  await status.waitFor()
  log(`status bar: ${(await status.innerText()).trim()}`)
  await workbench.shoot('lens')
}

/** The tree lists the plans of the folder, and a click opens one. */
async function seeOverview(workbench, log) {
  const { page } = workbench
  await workbench.command('Explorer: Focus on Playbook Overview View')
  const row = page.locator('.monaco-list-row[aria-label*="hallvard-foods.md, account plan, "]').first()
  await row.waitFor()
  const label = await row.getAttribute('aria-label')
  assert.match(label, /^hallvard-foods\.md, account plan, \d/)
  await workbench.shoot('overview')
  await row.click()
  await page.locator('.tab.active', { hasText: 'hallvard-foods.md' }).waitFor()
  log(`overview: ${label}`)
}

async function startDocument(workbench, log) {
  const { page } = workbench
  await workbench.closeFiles()
  await workbench.command('Guiderail: New Account Plan')
  const title = page.locator('.view-line', { hasText: 'Account plan: [customer]' })
  await title.waitFor()
  await until('the status of the new plan', () => page.locator('.statusbar-item', { hasText: 'account plan template' }).isVisible())
  assert.equal(await page.locator('.monaco-editor [class*="squiggly-"]').count(), 0, 'nothing is wrong with a template')
  log('template: a new account plan, and nothing is flagged in it')
  await workbench.shoot('template')
}
