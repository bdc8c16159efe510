// The pictures of the walkthrough and of the README: the editor at the moments that they speak of.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findingsOf, firstFix } from './expected.mjs'
import { until } from './until.mjs'

/** Pixels of a picture in the walkthrough, which shows them that wide or smaller. */
const size = { width: 600, height: 390 }

/** What each step of the walkthrough shows, but for the plan map, which is drawn by ourselves. */
export const steps = { first: showMenu, team: showConfig, own: showTemplate }

/** The better wordings at a finding, as the README shows them. */
export async function openMenu(workbench, folder) {
  const file = 'accounts/northgate-clinics.md'
  await openMenuAt(workbench, folder, file, 'get-them-to')
}

async function showMenu(workbench, folder) {
  await openMenuAt(workbench, folder, 'scripts/cold-call-clinics.md', 'pressure-close')
  return aroundEditor(workbench, '.action-widget')
}

async function openMenuAt(workbench, folder, file, rule) {
  await workbench.closeFiles()
  await workbench.openFile(file)
  const { finding, fix } = firstFix(folder, file, rule)
  await until('the findings', () => findingsOf(folder, file).length > 0)
  await workbench.lightBulb(await workbench.problem(finding.message), fix.title)
}

async function showTemplate(workbench) {
  await workbench.closeFiles()
  await workbench.command('Guiderail: New Account Plan')
  await workbench.page.locator('.view-line', { hasText: 'Account plan: [customer]' }).waitFor()
  await workbench.page.locator('.statusbar-item', { hasText: 'account plan template' }).waitFor()
  await workbench.page.locator('.codelens-decoration a').first().waitFor()
  return aroundEditor(workbench)
}

async function showConfig(workbench) {
  await workbench.closeFiles()
  await workbench.openFile('guiderail.config.yaml')
  return aroundEditor(workbench)
}

/** The part of the screen to keep: the top of the editor, or what is around an element in it. */
async function aroundEditor({ page }, selector) {
  const editor = await page.locator('.editor-instance').first().boundingBox()
  const element = selector && (await page.locator(selector).first().boundingBox())
  const top = element ? Math.max(editor.y, Math.min(element.y - 130, editor.y + editor.height - size.height / 2)) : editor.y
  return { x: editor.x, y: top, ...size }
}

/** Takes the pictures of all steps in one theme. */
export async function takeSteps(workbench, { root, folder, theme, log }) {
  await workbench.page.keyboard.press('Escape')
  for (const [name, show] of Object.entries(steps)) {
    const clip = await show(workbench, folder)
    const path = `client/walkthrough/${name}-${theme}.webp`
    writeFileSync(join(root, path), await asWebp(workbench.page, await workbench.page.screenshot({ clip })))
    await workbench.page.keyboard.press('Escape')
    log(path)
  }
  // The new document is not saved: to close it with the others, a question would have to be answered.
  await workbench.command('View: Revert and Close Editor')
}

/** A picture in a third of the bytes: it travels with every copy of the extension. */
async function asWebp(page, png) {
  const blank = await page.context().browser().newPage()
  try {
    const url = await blank.evaluate(async (base64) => {
      const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
      const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height })
      canvas.getContext('2d').drawImage(picture, 0, 0)
      return canvas.toDataURL('image/webp', 0.5)
    }, png.toString('base64'))
    return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
  } finally {
    await blank.close()
  }
}

/** Opens the walkthrough and goes through its steps: each shows its picture. */
export async function readWalkthrough(workbench, log) {
  const { page } = workbench
  const texts = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.nls.json'), 'utf8'))
  await workbench.closeFiles()
  // Where there is little room the steps stand alone.
  if (await page.locator('.explorer-folders-view').isVisible()) await page.keyboard.press('Control+B')
  await workbench.command('Welcome: Open Walkthrough')
  await page.locator('.quick-input-widget input').first().fill(texts['walkthrough.start'])
  await page.locator('.quick-input-list .monaco-list-row', { hasText: texts['walkthrough.start'] }).first().waitFor()
  await page.keyboard.press('Enter')
  for (const step of ['first', 'own', 'views', 'team']) {
    await page.locator('.gettingStartedContainer .step-title', { hasText: texts[`walkthrough.start.${step}`] }).click()
    await until(`the picture of the step ${step}`, () =>
      step === 'views' ? showsPlan(page) : showsImage(page, texts[`walkthrough.start.${step}.picture`]),
    )
    await workbench.shoot(`walkthrough-${step}`)
  }
  log('walkthrough: every step shows its picture')
}

/** Whether an image is seen, and was loaded. */
async function showsImage(page, words) {
  const image = page.locator('.gettingStartedContainer').getByAltText(words)
  return (await image.isVisible()) && image.evaluate(({ naturalWidth }) => naturalWidth > 100)
}

/** Whether the plan is seen: an SVG in a frame of its own, in its colours. */
async function showsPlan(page) {
  for (const frame of page.frames()) {
    const texts = frame.locator('svg.plan-map text')
    const fills = await texts.evaluateAll((all) => all.map((text) => getComputedStyle(text).fill)).catch(() => [])
    if (new Set(fills).size > 2 && (await texts.first().boundingBox())) return true
  }
  return false
}
