// A VS Code with a person in front of it: starts the server, opens the workbench in Chromium, and does what hands and eyes do.

import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

const settings = {
  'workbench.startupEditor': 'none',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'editor.lightbulb.enabled': 'on',
  'editor.hover.delay': 100,
  'files.autoSave': 'off',
  'problems.showCurrentInStatus': false,
  'workbench.editor.enablePreview': false,
  'guiderail.quietWhileTyping': 100,
}

const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const dataFolders = (home) => [
  '--accept-server-license-terms',
  '--server-data-dir',
  join(home, 'server'),
  '--user-data-dir',
  home,
  '--extensions-dir',
  join(home, 'extensions'),
]

/** Installs a package as `code --install-extension` does; gives the folder that it was unpacked into. */
export function install(code, vsix, home) {
  const { stdout, stderr } = spawnSync(code.program, [code.main, ...dataFolders(home), '--install-extension', vsix, '--force'], {
    encoding: 'utf8',
  })
  if (!/successfully installed/.test(stdout)) throw new Error(`the package was not installed: ${stdout}${stderr}`)
  const [folder] = readdirSync(join(home, 'extensions')).filter((name) => name.startsWith('guiderail.'))
  return join(home, 'extensions', folder)
}

/** A port that is free now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** Asks again until there is an answer, for at most `patience` milliseconds. */
export async function until(what, probe, patience = 30_000) {
  const end = Date.now() + patience
  for (;;) {
    const found = await probe()
    if (found) return found
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** True once an element is visible, false when it is not within four seconds. */
export const appears = (locator) =>
  locator.waitFor({ timeout: 4000 }).then(
    () => true,
    () => false,
  )

export class Workbench {
  #process
  #browser
  #shots
  #count = 0

  /** `vsix` is installed first; `prepare(page)` may change the page before VS Code's scripts run; `theme` names its colours. */
  static async open({ code, chromium, executable, home, folder, shots, vsix, prepare, theme }) {
    const workbench = new Workbench()
    workbench.#shots = shots
    mkdirSync(join(home, 'User'), { recursive: true })
    mkdirSync(join(shots, '..'), { recursive: true })
    writeFileSync(join(home, 'User/settings.json'), JSON.stringify({ ...settings, ...(theme && { 'workbench.colorTheme': theme }) }))
    const folders = dataFolders(home)
    if (vsix) install(code, vsix, home)
    const port = await freePort()
    const server = ['--host', '127.0.0.1', '--port', `${port}`, '--without-connection-token']
    const log = openSync(join(home, 'server.log'), 'w')
    workbench.#process = spawn(code.program, [code.main, ...server, '--telemetry-level', 'off', '--disable-workspace-trust', ...folders], {
      stdio: ['ignore', log, log],
    })
    try {
      await until('VS Code’s server', () =>
        fetch(`http://127.0.0.1:${port}/version`).then(
          ({ ok }) => ok,
          () => false,
        ),
      )
      workbench.#browser = await chromium.launch({ executablePath: executable, headless: true, args: browserFlags })
      const page = await workbench.#browser.newPage({ viewport: { width: 1280, height: 1000 }, bypassCSP: prepare !== undefined })
      workbench.page = page
      await prepare?.(page)
      await page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}`, { waitUntil: 'domcontentloaded' })
      await page.waitForSelector('.monaco-workbench .explorer-folders-view', { timeout: 60_000 })
    } catch (error) {
      await workbench.close()
      throw error
    }
    return workbench
  }

  async close() {
    await this.#browser?.close()
    this.#process?.kill('SIGTERM')
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

  /** Closes what is open; its problems go with it. */
  async closeFiles() {
    await this.command('View: Close All Editors')
    await this.page.locator('.tab').first().waitFor({ state: 'detached' })
  }

  /** Runs a command from the palette. */
  async command(title) {
    await this.page.keyboard.press('F1')
    await this.page.locator('.quick-input-widget input').first().fill(`>${title}`)
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
