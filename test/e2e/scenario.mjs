// What a person does in VS Code: reads what was found, takes quick fixes, silences a place, asks why a bad example is left alone.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findingsOf, firstFix, titleOf } from './expected.mjs'
import { playOverview } from './overview.mjs'
import { until } from './until.mjs'
import { playViews } from './views.mjs'
import { appears } from './workbench.mjs'

/** Plays the whole scene in an open workbench whose folder holds the examples. `log` says what was seen. */
export async function play(workbench, folder, log) {
  const scene = { workbench, page: workbench.page, folder, log }
  await read(scene, 'accounts/northgate-clinics.md')
  await fix(scene, 'accounts/northgate-clinics.md', 'get-them-to')
  await type(scene, '- [ ] Get the COO to sign in January', 'get-them-to')
  await read(scene, 'accounts/hallvard-foods.md')
  await fix(scene, 'accounts/hallvard-foods.md', 'orphan-tactic')
  await readPage(scene, 'accounts/hallvard-foods.md', 'orphan-tactic')
  await silence(scene, 'accounts/hallvard-foods.md', 'orphan-tactic')
  await askWhyNot(scene, 'playbook/what-not-to-say.md', 'I hope this email finds you well')
  await playViews(workbench, folder, log)
  await playOverview(workbench, log)
}

/** Opens a file: squiggles, and in the Problems panel exactly what the command line finds. Hints are no problems to VS Code. */
export async function read({ workbench, page, folder, log }, file) {
  await workbench.closeFiles()
  await workbench.openFile(file)
  const expected = findingsOf(folder, file).filter(({ severity }) => severity !== 'hint')
  await workbench.openProblems()
  const rows = page.locator('.markers-panel .monaco-list-row .marker-message-line')
  await until(`${expected.length} problems`, async () => (await rows.count()) === expected.length, 60_000)
  const messages = (await rows.allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' ').split('\n')[0])
  assert.deepEqual(messages.sort(), expected.map(({ message }) => message).sort())
  log(`${file}: ${expected.length} problems, as on the command line; the first: ${messages[0]}`)
  await workbench.shoot('problems')
}

/** Jumps to a finding, rests the mouse on its squiggle, takes the first quick fix, saves. */
async function fix({ workbench, page, folder, log }, file, rule) {
  const { finding, fix: wanted, after } = firstFix(folder, file, rule)
  const row = await workbench.problem(finding.message)
  await workbench.jump(row)
  log(`hover: ${await hover({ workbench, page }, rule)}`)
  await workbench.shoot('hover')
  const menu = await workbench.lightBulb(row, wanted.title)
  log(`light bulb: ${menu.join(' | ')}`)
  await workbench.shoot('light-bulb')
  await workbench.choose(wanted.title)
  await page.locator('.tab.active.dirty').waitFor()
  await row.waitFor({ state: 'detached' })
  await workbench.save(join(folder, file), after)
  log(`quick fix: "${wanted.title}" saved as the command line would`)
  await workbench.shoot('fixed')
}

/** Rests the mouse on the squiggle of the current line until the card of the rule is there; gives its text. */
async function hover({ page }, rule) {
  const card = page.locator('.monaco-hover .hover-row', { hasText: 'More about this' }).filter({ hasText: rule })
  await until('the hover', async () => {
    const line = await page.locator('.monaco-editor .line-numbers.active-line-number').boundingBox()
    const boxes = await Promise.all((await page.locator('.monaco-editor [class*="squiggly-"]').all()).map((each) => each.boundingBox()))
    const box = line && boxes.find((each) => each && each.y >= line.y && each.y < line.y + line.height)
    if (!box) return false
    await page.mouse.move(200, 600)
    await page.mouse.move(box.x + box.width / 2, box.y + 1)
    await page.mouse.move(box.x + box.width / 2 + 2, box.y + 2)
    return appears(card.first())
  })
  return (await card.allInnerTexts())[0].replace(/\s+/g, ' ')
}

/** Types a line at the end of the file in front; a new problem of the rule comes up, without saving. */
async function type({ workbench, page, log }, line, rule) {
  const rows = page.locator('.markers-panel .monaco-list-row', { hasText: rule })
  const before = await rows.count()
  await page.locator('.monaco-editor .view-lines').first().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(`\n${line}`)
  const typed = Date.now()
  await until(`a problem of ${rule}`, async () => (await rows.count()) > before)
  log(`typed "${line}": flagged ${Date.now() - typed} ms after the last key`)
  await workbench.shoot('typed')
  await page.keyboard.press('Control+S')
  await page.locator('.tab.active:not(.dirty)').waitFor()
}

/** Reads the page of a rule, which comes from the extension itself. */
async function readPage({ workbench, page, folder, log }, file, rule) {
  const { message } = findingsOf(folder, file).find((finding) => finding.rule === rule)
  await workbench.lightBulb(await workbench.problem(message), `Why? Open the page of "${titleOf(rule)}"`)
  await workbench.choose(`Why? Open the page of "${titleOf(rule)}"`)
  const tab = page.locator('.tab', { hasText: `Preview ${rule}.md` })
  await tab.waitFor()
  const heading = await headingIn(page, 'Why')
  log(`page: ${(await tab.allInnerTexts())[0]}, with its heading "${heading}"`)
  await workbench.shoot('page')
}

/** Waits for a heading in one of the frames that previews are shown in. */
async function headingIn(page, words) {
  for (const end = Date.now() + 20_000; Date.now() < end; await page.waitForTimeout(100)) {
    for (const frame of page.frames()) {
      const heading = frame.locator('h2', { hasText: words }).first()
      if (await heading.isVisible().catch(() => false)) return heading.innerText()
    }
  }
  throw new Error(`no preview shows the heading "${words}"`)
}

/** Silences a rule at one place: one comment more in the file, one finding less, and nothing else changes. */
async function silence({ workbench, page, folder, log }, file, rule) {
  const path = join(folder, file)
  const before = readFileSync(path, 'utf8')
  const found = findingsOf(folder, file)
  const row = await workbench.problem(found.find((finding) => finding.rule === rule).message)
  await workbench.lightBulb(row, `Disable "${titleOf(rule)}" here`)
  await workbench.choose(`Disable "${titleOf(rule)}" here`)
  await row.waitFor({ state: 'detached' })
  await page.keyboard.press('Control+S')
  const after = await until('the saved comment', () => {
    const text = readFileSync(path, 'utf8')
    return text !== before && text
  })
  const added = after.split('\n').filter((line) => !before.split('\n').includes(line))
  assert.equal(added.length, 1, `one line was added, not ${added.length}`)
  assert.match(added[0], new RegExp(`^<!-- guiderail-disable-next-line ${rule}\\b.*-->$`))
  assert.equal(findingsOf(folder, file).length, found.length - 1)
  log(`silenced: ${added[0]}`)
  await workbench.shoot('silenced')
}

/** On a page of bad examples nothing is flagged, and the hover says why. */
async function askWhyNot({ workbench, page, log }, file, words) {
  await workbench.closeFiles()
  await workbench.openFile(file)
  const line = page.locator('.monaco-editor .view-line', { hasText: words }).first()
  const card = page.locator('.monaco-hover .hover-row', { hasText: 'Not flagged as' })
  await until('the reason', async () => {
    await page.mouse.move(640, 60)
    await line.hover({ position: { x: 90, y: 8 } })
    return appears(card.first())
  })
  assert.equal(await page.locator('.monaco-editor [class*="squiggly-"]').count(), 0, 'nothing is flagged on the page of bad examples')
  log(`left alone: ${(await card.allInnerTexts())[0].replace(/\s+/g, ' ')}`)
  await workbench.shoot('left-alone')
}
