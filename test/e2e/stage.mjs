// A real VS Code in which suites run inside the extension host, one after the other, each in a fresh one.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { bundleSuites, packBare } from '../hosts/bundles.mjs'
import { serveFolders, withDevelopment } from './by-address.mjs'
import { launch } from './chromium.mjs'
import { install, startServer } from './server.mjs'

/** Milliseconds that a suite may take. */
const patience = 300_000
/** VS Code logs much beside; what a suite says begins with this. */
const sign = '[checks] '

export class Stage {
  #browser
  #host
  #served
  #server
  #suites

  /** `host`: `node` or `worker`. In it are the packed extension, the suites, and a bare extension. */
  static async set({ hosts, scratch }, host) {
    const stage = new Stage()
    stage.#host = host
    stage.#suites = join(scratch, 'suites')
    await bundleSuites(stage.#suites)
    const home = join(scratch, 'home')
    const apart = host === 'node' ? home : join(scratch, 'unpacked')
    const bare = install(hosts.code, packBare(stage.#suites, join(scratch, 'bare')), apart, 'bare')
    const guiderail = install(hosts.code, hosts.vsix, apart)
    stage.#served = await serveFolders({ guiderail, bare, suites: stage.#suites })
    try {
      const flags = ['--enable-smoke-test-driver', '--disable-workspace-trust']
      stage.#server = await startServer({ code: hosts.code, home, flags })
      stage.#browser = await launch(hosts)
    } catch (error) {
      await stage.clear()
      throw error
    }
    return stage
  }

  /** Runs a suite (`suite.js`); `query` says what is open. Gives what it said; fails when it did. */
  async run(suite, query, log = () => {}) {
    const page = await this.#browser.newPage({ bypassCSP: this.#host === 'worker' })
    try {
      const lines = []
      const all = []
      const { ended } = await heard(page, (line) => {
        all.push(line)
        if (!line.startsWith(sign)) return
        lines.push(line.slice(sign.length))
        log(lines.at(-1))
      })
      const address = new URL(`http://${this.#server.authority}/`)
      for (const [name, value] of Object.entries({ ...query, ...(await this.#prepare(page, suite)) })) address.searchParams.set(name, value)
      await page.goto(address.href, { waitUntil: 'domcontentloaded' })
      const code = await ended
      assert.equal(code, 0, `the suite ended with ${code}; the last that VS Code said: ${all.at(-1)?.slice(0, 500)}`)
      return lines
    } finally {
      await page.close()
    }
  }

  /**
   * Tells VS Code which suite: in its address for Node, in its page for the worker, which gets all extensions there.
   * VS Code wants the suite to lie in an extension under development.
   */
  async #prepare(page, suite) {
    const { at } = this.#served
    if (this.#host === 'worker') {
      await withDevelopment(page, { extensions: ['guiderail', 'bare', 'suites'].map(at), extensionTestsPath: at(`suites/${suite}`) })
      return {}
    }
    const suites = `vscode-remote://${this.#server.authority}${this.#suites}`
    const payload = [
      ['extensionDevelopmentPath', suites],
      ['extensionTestsPath', `${suites}/${suite}`],
    ]
    return { payload: JSON.stringify(payload) }
  }

  async clear() {
    await this.#browser?.close()
    this.#server?.stop()
    this.#served.close()
  }
}

/** The exit code of the suite in a page, as VS Code tells it; every line that is logged goes to `hear`. */
async function heard(page, hear) {
  let end
  const ended = new Promise((resolve, reject) => {
    end = resolve
    setTimeout(() => reject(new Error(`the suite did not end in ${patience / 1000} s`)), patience).unref()
  })
  await page.exposeFunction('codeAutomationExit', (code) => end(code))
  await page.exposeFunction('codeAutomationLog', (_, values) => {
    hear([values].flat().map(String).join(' '))
  })
  return { ended }
}
