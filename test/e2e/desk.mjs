// What a person finds around the text: colours, offers while typing, a new name for an id, what a document is, pages of rules, the walkthrough, a picture to keep.

import assert from 'node:assert/strict'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { until } from './until.mjs'
import { openPlanMap } from './views.mjs'
import { readWalkthrough } from './walkthrough.mjs'
import { appears, Workbench } from './workbench.mjs'

const script = 'scripts/cold-call-plant-managers.md'

export async function atTheDesk({ root, hosts, scratch, log }) {
  const folder = join(scratch, 'playbook')
  cpSync(join(root, 'examples'), folder, { recursive: true })
  const shots = join(root, 'dist/e2e/desk')
  const workbench = await Workbench.open({ ...hosts, home: join(scratch, 'home'), folder, shots })
  try {
    for (const see of [seeColours, seeOutline, takeOffer, rename, sayKind, turnOff, explainRule, walkThrough, keepPicture])
      log(await see(workbench, folder))
  } catch (error) {
    await workbench.shoot('failed')
    throw error
  } finally {
    await workbench.close()
  }
}

/** The colour of the words in the editor, the first time they stand there. */
const colourOf = ({ page }, words) =>
  page
    .locator('.view-line span span', { hasText: words })
    .first()
    .evaluate((span) => getComputedStyle(span).color)

/** Speakers, the seller's words, places to fill in and plain words look different. */
async function seeColours(workbench) {
  await workbench.openFile(script)
  const colours = async () => {
    const [label, seller, slot, plain] = await Promise.all(
      ['Prospect:', 'What happened', '[date]', 'in the last year'].map((words) => colourOf(workbench, words)),
    )
    return { label, seller, slot, plain }
  }
  const seen = await until('four colours', async () => {
    const found = await colours()
    return new Set(Object.values(found)).size === 4 && found
  })
  await workbench.shoot('colours')
  return `colours: ${Object.entries(seen)
    .map(([what, colour]) => `${what} ${colour}`)
    .join(', ')}`
}

/** Breadcrumbs lead to the turn at the cursor. */
async function seeOutline(workbench) {
  const { page } = workbench
  await page.locator('.view-line', { hasText: 'We hired' }).first().click()
  const crumb = page.locator('.breadcrumbs-control .monaco-breadcrumb-item', { hasText: 'We hired somebody' }).first()
  await crumb.waitFor()
  return `breadcrumbs: ${(await page.locator('.breadcrumbs-control .monaco-breadcrumb-item').allInnerTexts()).map((text) => text.trim()).join(' > ')}`
}

/** A heading that the plan lacks is offered first, and Enter writes it. */
async function takeOffer(workbench) {
  const { page } = workbench
  await workbench.openFile('accounts/northgate-clinics.md')
  await page.keyboard.press('Control+End')
  await page.keyboard.type('\n\n## ')
  const row = page.locator('.suggest-widget .monaco-list-row').first()
  await until('offers', async () => {
    if (await row.isVisible()) return true
    await page.keyboard.press('Control+Space')
    await page.waitForTimeout(500)
    return row.isVisible()
  })
  const title = (await row.locator('.label-name').innerText()).trim()
  await workbench.shoot('offers')
  await page.keyboard.press('Enter')
  await page
    .locator('.view-line', { hasText: `## ${title}` })
    .first()
    .waitFor()
  await page.keyboard.press('Escape')
  await workbench.command('File: Revert File')
  await page.locator('.tab.active:not(.dirty)').waitFor()
  return `offered first behind "## ": ${title}`
}

/** F2 on a strategy gives it another id wherever it is meant. */
async function rename(workbench, folder) {
  const { page } = workbench
  const path = join(folder, 'accounts/hallvard-foods.md')
  const before = readFileSync(path, 'utf8')
  await workbench.openFile('accounts/hallvard-foods.md')
  await workbench.goTo(before.split('\n').findIndex((line) => line.startsWith('- **S1**')) + 1, 6)
  await page.keyboard.press('F2')
  const input = page.locator('.rename-input')
  await input.waitFor()
  await input.fill('S8')
  await page.keyboard.press('Enter')
  await page.locator('.tab.active.dirty').waitFor()
  await workbench.save(path, before.replaceAll('S1', 'S8'))
  return `renamed: S1 is S8 in ${before.split('S1').length - 1} places`
}

/** The status bar says what the document is taken for; two choices say that it is something else. */
async function sayKind(workbench) {
  const { page } = workbench
  await workbench.openFile('scripts/renewal-call.md')
  const kinds = page.locator('.quick-input-list .monaco-list-row', { hasText: 'No sales material' }).first()
  // What the status bar tells goes away by itself after a while.
  await until('the kinds to choose from', async () => {
    await page.locator('.statusbar-item', { hasText: 'call script' }).click()
    const toast = page.locator('.notification-toast', { hasText: 'Taken for' }).first()
    const button = toast.getByRole('button', { name: 'It is Something Else' })
    return button.click({ timeout: 5000 }).then(
      () => appears(kinds),
      () => false,
    )
  })
  await choose(page, 'No sales material')
  await choose(page, 'In the document')
  await page.locator('.view-line', { hasText: 'kind: none' }).first().waitFor()
  await page.locator('.statusbar-item', { hasText: 'call script' }).waitFor({ state: 'detached' })
  await workbench.shoot('kind')
  await workbench.command('File: Revert File')
  await page.locator('.statusbar-item', { hasText: 'call script' }).waitFor()
  return 'status bar: said to be no sales material, and again what it was after undoing that'
}

/** Takes a row of the open list. */
async function choose(page, label) {
  await page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first().click()
}

/** A rule is turned off for everybody, with the reason that is asked for beside it. */
async function turnOff(workbench) {
  const { page } = workbench
  await workbench.openFile('accounts/northgate-clinics.md')
  const title = 'Turn "Done to the buyer" off in guiderail.config.yaml'
  await workbench.lightBulb(await workbench.problem('done to the two pilot clinics'), title)
  await workbench.choose(title)
  const input = page.locator('.quick-input-widget input').first()
  await page.locator('.quick-input-title', { hasText: 'Done to the buyer' }).waitFor()
  await input.fill('said so at the clinics')
  await workbench.shoot('reason')
  await page.keyboard.press('Enter')
  await workbench.openFile('guiderail.config.yaml')
  const line = page.locator('.view-line', { hasText: 'get-them-to' }).first()
  await line.waitFor()
  const written = (await line.innerText()).replaceAll('\u00a0', ' ').trim()
  assert.equal(written, 'get-them-to: "off" # said so at the clinics')
  await workbench.command('File: Revert File')
  await line.waitFor({ state: 'detached' })
  return `turned off for everybody: ${written}`
}

/** A rule is picked by its title, and its page comes up. */
async function explainRule(workbench) {
  const { page } = workbench
  await workbench.command('Guiderail: Explain a Rule')
  await page.locator('.quick-input-widget input').first().fill('Corners')
  await choose(page, 'Corners the buyer')
  await page.locator('.tab', { hasText: 'pressure-close.md' }).waitFor()
  return 'explained: the page of "Corners the buyer", picked by its title'
}

/** The first five minutes: steps with their pictures, and a button that opens an example. */
async function walkThrough(workbench) {
  const { page } = workbench
  await readWalkthrough(workbench, () => {})
  await page.locator('.gettingStartedContainer .step-title').first().click()
  await page.getByRole('button', { name: 'Open an Example' }).first().click()
  await page.locator('.view-line', { hasText: 'how are you today' }).first().waitFor()
  await workbench.command('View: Revert and Close Editor')
  return 'walkthrough: every step shows its picture; its button opened an example'
}

/** The picture of a plan is kept as a file of its own. */
async function keepPicture(workbench, folder) {
  const { page } = workbench
  const frame = await openPlanMap(workbench)
  await frame.getByRole('button', { name: 'Save as SVG' }).click()
  const path = join(folder, 'accounts/hallvard-foods.svg')
  await until('a name beside the plan', async () => (await page.locator('.quick-input-widget input').first().inputValue()) === path)
  await page.keyboard.press('Enter')
  await until('the picture', () => existsSync(path) && readFileSync(path, 'utf8').trimEnd().endsWith('</svg>'))
  const svg = readFileSync(path, 'utf8')
  assert.match(svg, /^(?:<\?xml[^>]*>\s*)?<svg /)
  return `plan map saved as SVG, ${svg.length} characters`
}
