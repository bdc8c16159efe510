// The views beside the text: the plan map and the script reader, as a person uses them.

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { until } from './until.mjs'

const cli = join(import.meta.dirname, '../../dist/cli.js')
const plan = 'accounts/hallvard-foods.md'
const script = 'scripts/cold-call-plant-managers.md'
const drawn = new Set(['objective', 'strategy', 'tactic', 'phase'])

/** Opens both views, and goes from each to the line that was clicked. */
export async function playViews(workbench, folder, log) {
  await showPlanMap(workbench, folder, log)
  await readScript(workbench, log)
  await seeOverview(workbench, log)
}

/** The frame in which an element of a view is drawn: webviews are frames in frames. */
export function frameWith(page, selector) {
  return until(`a view with ${selector}`, async () => {
    for (const frame of page.frames())
      if (
        (await frame
          .locator(selector)
          .count()
          .catch(() => 0)) > 0
      )
        return frame
    return null
  })
}

export async function openPlanMap(workbench) {
  await workbench.closeFiles()
  await workbench.openFile(plan)
  await workbench.command('Guiderail: Show the Plan Map')
  return frameWith(workbench.page, '#picture [data-line]')
}

export async function openReader(workbench) {
  await workbench.closeFiles()
  await workbench.openFile(script)
  await workbench.command('Guiderail: Read the Script as It Is Spoken')
  return frameWith(workbench.page, 'ol [data-line]')
}

/** The tree of all plans and scripts, with a plan beside it that says over its title what it holds. */
export async function openOverview(workbench) {
  const { page } = workbench
  await workbench.closeFiles()
  await workbench.openFile(plan)
  // It is there, and has its command, from the first plan on that was looked at.
  await page.locator('.pane-header', { hasText: 'Playbook Overview' }).waitFor()
  await workbench.command('Explorer: Focus on Playbook Overview View')
  await page.locator('.pane', { hasText: 'Playbook Overview' }).locator('.monaco-list-row').first().waitFor()
  await page.keyboard.press('Control+1')
  await page.keyboard.press('Control+Home')
  await page.locator('.codelens-decoration a').first().waitFor()
  return page.locator('.pane', { hasText: 'Playbook Overview' }).locator('.monaco-list-row')
}

async function showPlanMap(workbench, folder, log) {
  const { nodes } = JSON.parse(execFileSync(process.execPath, [cli, 'map', plan, '--format', 'json'], { cwd: folder, encoding: 'utf8' }))
  const expected = nodes.filter(({ kind }) => drawn.has(kind)).map(({ line }) => `${line}`)
  const frame = await openPlanMap(workbench)
  const boxes = frame.locator('#picture [data-line]')
  const lines = await boxes.evaluateAll((all) => all.map((each) => each.getAttribute('data-line')))
  assert.deepEqual(lines, expected)
  await boxes.last().focus()
  await workbench.page.keyboard.press('ArrowUp')
  await workbench.page.keyboard.press('Enter')
  const line = lines.at(-2)
  await until(`the cursor in line ${line}`, async () => (await activeLine(workbench)) === line)
  await until(
    'the statement at the cursor marked',
    async () => (await frame.locator('.current').first().getAttribute('data-line')) === line,
  )
  log(`plan map: ${lines.length} statements as on the command line; Enter on one went to line ${line}`)
  await workbench.shoot('plan-map')
}

async function readScript(workbench, log) {
  const frame = await openReader(workbench)
  const turns = frame.locator('ol [data-line]')
  const line = await turns.nth(1).getAttribute('data-line')
  await turns.nth(1).locator('.who').click()
  await until(`the cursor in line ${line}`, async () => (await activeLine(workbench)) === line)
  const slot = frame.locator('input[data-slot]').first()
  if ((await slot.count()) > 0) {
    await slot.fill('Dana')
    const name = await slot.getAttribute('data-slot')
    const values = await frame.locator(`input[data-slot="${name}"]`).evaluateAll((all) => all.map(({ value }) => value))
    assert.deepEqual([...new Set(values)], ['Dana'])
  }
  log(
    `script reader: ${await turns.count()} turns; a click on the second went to line ${line}; ${await frame.locator('.numbers').innerText()}`,
  )
  await workbench.shoot('script-reader')
}

async function seeOverview(workbench, log) {
  const rows = await openOverview(workbench)
  const texts = (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())
  assert.ok(
    texts.some((text) => text.startsWith('accounts')),
    `no folder of accounts among: ${texts.join(' | ')}`,
  )
  const lens = await workbench.page.locator('.codelens-decoration a').first().innerText()
  assert.match(lens, /\d+ actions/)
  log(`overview: ${texts.join(' | ')}; over the title: ${lens}`)
  await workbench.shoot('overview')
}

const activeLine = async ({ page }) => (await page.locator('.monaco-editor .line-numbers.active-line-number').first().innerText()).trim()
