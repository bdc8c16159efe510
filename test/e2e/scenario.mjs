// What a person does with a plan in VS Code: sees the squiggle, reads it, takes the quick fix, silences the next one, saves.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findingsOf, firstFix } from './expected.mjs'
import { appears, until } from './workbench.mjs'

const file = 'accounts/northgate-clinics.md'
const shownInProblems = ({ severity }) => severity !== 'hint'

/** Plays the whole scene in an open workbench whose folder holds the examples. `log` says what was seen. */
export async function play(workbench, folder, log) {
  const { page } = workbench
  const path = join(folder, file)
  const { findings, finding, fix, after } = firstFix(folder, file)

  await workbench.openFile('northgate-clinics.md')
  await page.waitForSelector('.monaco-editor [class*="squiggly-"]', { timeout: 60_000 })
  await workbench.shoot('squiggle')

  const row = await workbench.problems(finding.message)
  await row.first().waitFor()
  log(`problem: ${(await row.allInnerTexts())[0].replace(/\s+/g, ' ')}`)
  await workbench.shoot('problems')
  const visible = findings.filter(shownInProblems)
  const expected = visible.map(({ message }) => message).sort()
  const texts = await page.locator('.markers-panel .monaco-list-row .marker-message-line').allInnerTexts()
  const messages = texts.map((text) => text.replaceAll('\u00a0', ' ').split('\n')[0]).sort()
  assert.deepEqual(messages, expected, 'the Problems panel shows what the command line finds')

  await hover(workbench, findings, log)

  const menu = await workbench.lightBulb(row, fix.title)
  log(`light bulb: ${(await page.locator('.action-widget .monaco-list-row.action').allInnerTexts()).join(' | ')}`)
  assert.ok(await menu.first().isVisible())
  await workbench.shoot('light-bulb')
  await workbench.choose(fix.title)
  await until('the fixed text to be unsaved', () => page.locator('.tab.active.dirty').isVisible())
  await workbench.save(path, after)
  log(`quick fix: "${fix.title}" saved as the command line would`)
  await workbench.shoot('fixed')

  await silence(workbench, folder, path, log)
}

/** Rests the mouse on the first squiggle and reads the card that comes up. */
async function hover(workbench, findings, log) {
  const { page } = workbench
  const card = page.locator('.monaco-hover .hover-row', { hasText: 'More about this' })
  await until('the hover', async () => {
    const box = await page.locator('.monaco-editor [class*="squiggly-"]').first().boundingBox()
    await page.mouse.move(box.x + box.width + 200, box.y + 300)
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 })
    return appears(card.first())
  })
  const [text] = await card.allInnerTexts()
  assert.ok(
    findings.some(({ rule }) => text.includes(rule)),
    text,
  )
  log(`hover: ${text.replace(/\s+/g, ' ')}`)
  await workbench.shoot('hover')
}

/** Takes the action that silences a rule for a place, and sees the finding go and nothing else change. */
async function silence(workbench, folder, path, log) {
  const before = readFileSync(path, 'utf8')
  const [next] = findingsOf(folder, file).filter(shownInProblems)
  const row = await workbench.problems(next.message)
  const count = await row.count()
  await workbench.lightBulb(row, `Disable ${next.rule}`)
  await workbench.choose(`Disable ${next.rule}`)
  await until('the finding to go', async () => (await row.count()) < count)
  await workbench.page.keyboard.press('Control+S')
  const after = await until('the saved comment', () => {
    const text = readFileSync(path, 'utf8')
    return text !== before && text
  })
  const added = after.split('\n').filter((line) => !before.split('\n').includes(line))
  assert.equal(added.length, 1, 'one line was added')
  assert.match(added[0], new RegExp(`<!-- guiderail-disable-next-line ${next.rule}`))
  log(`silenced: ${added[0]}`)
  await workbench.shoot('silenced')
}
