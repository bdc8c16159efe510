// A VS Code with a person in front of it: starts the server, opens the workbench in Chromium, and does what hands and eyes do.

import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from './chromium.mjs'
import { install, startServer } from './server.mjs'
import { until } from './until.mjs'

/** True once an element is visible, false when it is not within four seconds. */
export const appears = (locator) =>
  locator.waitFor({ timeout: 4000 }).then(
    () => true,
    () => false,
  )

export class Workbench {
  #server
  #browser
  #shots
  #count = 0

  /**
   * `vsix` is installed first; `prepare(page)` may change the page before VS Code's scripts run; `theme` names its colours.
   * Without `trusts` the folder is one that nobody has said they trust.
   */
  static async open({ code, chromium, executable, home, folder, shots, vsix, prepare, theme, trusts = true }) {
    const workbench = new Workbench()
    workbench.#shots = shots
    mkdirSync(join(shots, '..'), { recursive: true })
    if (vsix) install(code, vsix, home)
    const own = { ...(theme && { 'workbench.colorTheme': theme }), 'security.workspace.trust.startupPrompt': 'never' }
    workbench.#server = await startServer({ code, home, own, flags: trusts ? ['--disable-workspace-trust'] : [] })
    try {
      workbench.#browser = await launch({ chromium, executable })
      const page = await workbench.#browser.newPage({ viewport: { width: 1280, height: 1000 }, bypassCSP: prepare !== undefined })
      workbench.page = page
      await prepare?.(page)
      const address = `http://${workbench.#server.authority}/?folder=${encodeURIComponent(folder)}`
      await page.goto(address, { waitUntil: 'domcontentloaded' })
      await page.waitForSelector('.monaco-workbench .explorer-folders-view', { timeout: 60_000 })
    } catch (error) {
      await workbench.close()
      throw error
    }
    return workbench
  }

  async close() {
    await this.#browser?.close()
    this.#server?.stop()
  }

  /** Keeps a picture of what is on the screen. */
  async shoot(name) {
    this.#count++
    await this.page.screenshot({ path: `${this.#shots}-${this.#count}-${name}.png` })
  }

  /** Opens a file by name, as Ctrl+P does. */
  async openFile(path) {
    const name = path.split('/').at(-1)
    const row = this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name })
    await until(`${name} among the files`, async () => {
      await this.page.keyboard.press('Escape')
      await this.page.keyboard.press('Control+P')
      await this.page.locator('.quick-input-widget input').first().fill(path)
      return appears(row)
    })
    await this.page.keyboard.press('Enter')
    await this.page.locator('.tab.active', { hasText: name }).waitFor()
    await this.page.waitForSelector('.editor-instance .view-line')
  }

  /** Puts the cursor at a line and column, as people count, of the file in front. */
  async goTo(line, column) {
    await this.page.keyboard.press('Control+G')
    const input = this.page.locator('.quick-input-widget input').first()
    await input.fill(`:${line}:${column}`)
    await this.page.keyboard.press('Enter')
    await this.page
      .locator('.line-numbers.active-line-number', { hasText: `${line}` })
      .first()
      .waitFor()
  }

  /** Closes what is open; its problems go with it. */
  async closeFiles() {
    await this.command('View: Close All Editors')
    await this.page.locator('.tab').first().waitFor({ state: 'detached' })
  }

  /** Runs a command from the palette. */
  async command(title) {
    const input = this.page.locator('.quick-input-widget input').first()
    // A key that is pressed while a preview is about to take the focus is lost.
    await until('the command palette', async () => {
      await this.page.keyboard.press('F1')
      return appears(input)
    })
    await input.fill(`>${title}`)
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click()
  }

  /** Shows the Problems panel. */
  async openProblems() {
    if (!(await this.page.locator('.markers-panel').isVisible())) await this.page.keyboard.press('Control+Shift+M')
    await this.page.locator('.markers-panel').waitFor()
  }

  /** The first row of the Problems panel that holds a text. */
  async problem(text) {
    await this.openProblems()
    const row = this.page.locator('.markers-panel .monaco-list-row', { hasText: text }).first()
    await row.waitFor()
    return row
  }

  /** Goes to the place of a problem, with the cursor in the text. */
  async jump(problem) {
    await problem.dblclick()
    await this.page.locator('.monaco-editor.focused').waitFor()
  }

  /** Jumps to a problem and opens the light bulb's menu there; gives its rows once the wanted one is among them. */
  async lightBulb(problem, title) {
    const rows = this.page.locator('.action-widget .monaco-list-row.action')
    // The first press right after a click may be swallowed, and code actions are asked anew at each.
    await until(`"${title}" in the menu`, async () => {
      await this.page.keyboard.press('Escape')
      await this.jump(problem)
      await this.page.keyboard.press('Control+.')
      return appears(rows.filter({ hasText: title }).first())
    })
    return rows.allInnerTexts()
  }

  /** Chooses a row of the open menu. A click would be eaten by the layer behind it. */
  async choose(title) {
    const rows = await this.page.locator('.action-widget .monaco-list-row.action').allInnerTexts()
    const target = rows.findIndex((row) => row.trim().startsWith(title))
    if (target < 0) throw new Error(`"${title}" is not in the menu: ${rows.join(' | ')}`)
    const focused = this.page.locator('.action-widget .monaco-list-row.action.focused', { hasText: title })
    for (let presses = 0; presses <= rows.length && !(await focused.isVisible()); presses++) await this.page.keyboard.press('ArrowDown')
    await focused.waitFor({ timeout: 3000 })
    await this.page.keyboard.press('Enter')
  }

  /** Saves, and waits until the file on disk is `text`. */
  async save(file, text) {
    await this.page.keyboard.press('Control+S')
    await until(`the saved ${file}`, () => readFileSync(file, 'utf8') === text, 10_000).catch((error) => {
      throw new Error(`${error.message}; it holds:\n${readFileSync(file, 'utf8')}\nand not:\n${text}`)
    })
  }
}
