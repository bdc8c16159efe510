// The page for people without an editor, in a real Chromium, from disk: by hand, by keyboard, on a phone's width, with hostile text, and with nothing loaded or sent.

import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { until } from './until.mjs'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const desk = { viewport: { width: 1280, height: 860 } }
const phone = { viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true }
const mail =
  'Subject: Quick question\n\nHi Dana,\n\nI hope this email finds you well. We are the leading platform for clinics.\n\nJust let me know if you have any questions.\n\nJonas\n'

export async function playPage({ root, hosts, log, scratch }) {
  const browser = await hosts.chromium.launch({ executablePath: hosts.executable, headless: true, args: ['--no-sandbox', '--disable-gpu'] })
  const address = pathToFileURL(join(root, 'dist/page.html')).href
  const shots = join(root, 'dist/e2e/page')
  try {
    for (const play of [
      byHand,
      byKeyboard,
      whileTyping,
      pasting,
      filesInAndOut,
      planAndScript,
      aloud,
      longText,
      hostile,
      onPhone,
      accessible,
      withoutWorker,
    ]) {
      const context = await browser.newContext({ ...(play === onPhone ? phone : desk), acceptDownloads: true })
      const page = await open(context, address, play === withoutWorker)
      const said = await play({ page, context, scratch })
      await page.screenshot({ path: `${shots}-${play.name}.png` })
      page.check()
      await context.close()
      log(said)
    }
  } finally {
    await browser.close()
  }
}

/** Opens the page. `check` fails when anything was asked of the network, or anything was complained of. */
async function open(context, address, isWorkerForbidden) {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await context.newPage()
  const wrong = []
  page.on('request', (request) => {
    const url = request.url()
    if (url !== address && !url.startsWith('blob:null/')) wrong.push(`asked for ${url}`)
  })
  page.on('pageerror', (error) => wrong.push(error.stack ?? error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text())
  })
  page.on('dialog', (dialog) => {
    if (dialog.type() !== 'beforeunload') wrong.push(`a dialog said ${dialog.message()}`)
    return dialog.accept()
  })
  page.check = () => assert.deepEqual(wrong, [])
  if (isWorkerForbidden)
    await page.addInitScript('Object.defineProperty(globalThis, "Worker", { value: class { constructor() { throw new Error("no") } } })')
  await page.goto(address)
  return page
}

const text = (page) => page.locator('#text').inputValue()
const cards = (page) => page.locator('.card')
/** The words that are underlined, in the order of the text. */
const underlined = (page) =>
  page.locator('#mirror').evaluate((mirror) => {
    const words = new Map()
    for (const mark of mirror.querySelectorAll('[data-marks]'))
      for (const nth of mark.dataset.marks.split(' ')) words.set(nth, (words.get(nth) ?? '') + mark.textContent)
    return [...words.values()]
  })
const settled = (page, words) => until(`"${words}" underlined`, async () => (await underlined(page)).includes(words), 10_000)
const put = async (page, words) => {
  await page.locator('#text').fill(words)
  await page.locator('#text').focus()
}

/** Whether the layer with the underlines stands exactly below the text field. */
async function assertAligned(page) {
  const boxes = await page.evaluate(() => {
    const area = document.querySelector('#text')
    const mirror = document.querySelector('#mirror')
    const styles = (element) => {
      const { font, padding, whiteSpace, letterSpacing, tabSize, overflowWrap } = getComputedStyle(element)
      return { font, padding, whiteSpace, letterSpacing, tabSize, overflowWrap }
    }
    const [a, b] = [area.getBoundingClientRect(), mirror.getBoundingClientRect()]
    return {
      places: [a.left - b.left, a.top - b.top, a.width - b.width, a.height - b.height],
      scrolls: area.scrollHeight - area.clientHeight,
      area: styles(area),
      mirror: styles(mirror),
    }
  })
  assert.deepEqual(boxes.places, [0, 0, 0, 0])
  assert.ok(boxes.scrolls <= 0, `the text field is ${boxes.scrolls} pixels too low for its text`)
  assert.deepEqual(boxes.area, boxes.mirror)
}

async function byHand({ page }) {
  assert.match(await page.locator('#view-findings').innerText(), /better wording to take at a click/)
  await page.locator('#start [data-example=email]').click()
  await settled(page, 'the leading platform')
  await assertAligned(page)
  assert.equal(await page.locator('#start').isVisible(), false)
  const before = await text(page)
  const count = await cards(page).count()
  const card = cards(page).filter({ has: page.locator('.quote mark', { hasText: 'the leading platform' }) })
  assert.equal(await page.locator('#badge').innerText(), `${count}`)
  await card.locator('.quote').click()
  assert.equal(await page.evaluate(() => getSelection().toString()), 'the leading platform')
  await page.locator('#bubble .way').first().click()
  await until('one finding fewer', async () => (await cards(page).count()) === count - 1)
  const after = await text(page)
  assert.notEqual(after, before)
  assert.ok(!after.includes('the leading platform'))
  await page.locator('#toast button').click()
  assert.equal(await text(page), before)
  await settled(page, 'the leading platform')
  await card.locator('.leave').click()
  await until('the finding left', async () => !(await underlined(page)).includes('the leading platform'))
  await page.locator('.left button').click()
  await settled(page, 'the leading platform')
  await page.locator('#kind').selectOption('none')
  await until('silence', async () => (await underlined(page)).length === 0)
  return `by hand: ${count} findings in the mail, one taken and taken back, one left, all silenced by saying what it is`
}

async function byKeyboard({ page }) {
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement.className), 'skip')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText(mail)
  assert.equal(await text(page), mail)
  await settled(page, 'the leading platform')
  await page.keyboard.press('Control+Home')
  const walked = []
  for (let nth = 0; nth < 3; nth++) {
    await page.keyboard.press('F8')
    walked.push(await page.evaluate(() => getSelection().toString()))
  }
  assert.deepEqual(walked, ['Quick question', 'I hope this email finds you well', 'the leading platform'])
  assert.match(await page.locator('#said').innerText(), /^3 of \d+\. Claim without proof\. .* 1: /)
  await page.keyboard.press('Shift+F8')
  assert.equal(await page.evaluate(() => getSelection().toString()), 'I hope this email finds you well')
  await page.keyboard.press('F8')
  await page.keyboard.press('Control+.')
  assert.equal(await page.evaluate(() => document.activeElement.className), 'way')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  assert.equal(await page.evaluate(() => document.activeElement.id), 'text')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('F8')
  await page.keyboard.press('F8')
  await page.keyboard.press('Alt+3')
  await until('the filler gone', async () => !(await text(page)).includes('I hope this email'))
  await page.keyboard.press('Control+z')
  assert.equal(await text(page), mail)
  await settled(page, 'the leading platform')
  await until('the count is told', async () => (await page.locator('#said').innerText()).includes('to change'))
  return `by keyboard: walked ${walked.length} places, into the wordings and out, took one with Alt+3, took it back`
}

/** While typing nothing new appears, what was put right goes at once, and no underline is under other words. */
async function whileTyping({ page }) {
  await put(page, mail)
  await settled(page, 'the leading platform')
  const at = mail.indexOf('leading')
  await page.locator('#text').evaluate((area, place) => area.setSelectionRange(place, place), at)
  await page.keyboard.type('x')
  assert.ok(!(await underlined(page)).some((words) => words.includes('xleading')), 'a stale underline')
  await page.locator('#text').evaluate((area) => area.setSelectionRange(0, 0))
  await page.keyboard.type('To: Dana\n')
  for (const words of await underlined(page)) assert.ok(mail.includes(words), `an underline under "${words}"`)
  await page.keyboard.press('Control+End')
  await page.keyboard.type('\nAnd our special price runs out on Friday.', { delay: 5 })
  const early = await underlined(page)
  await settled(page, 'our special price runs out on Friday')
  await assertAligned(page)
  assert.ok(!early.includes('our special price runs out on Friday'))
  return 'while typing: nothing new before a rest, nothing stale'
}

async function pasting({ page }) {
  const html =
    '<meta charset="utf-8"><h1>Call script</h1><p><b>Rep:</b> Hello [Name], how are you today?</p><ul><li>ask why</li></ul><table><tr><th>they say</th><th>you say</th></tr><tr><td>no budget</td><td>When is the next one?</td></tr></table><img src="https://example.com/pixel.png"><script>alert(1)</script>'
  await page.evaluate(async (words) => {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([words], { type: 'text/html' }),
        'text/plain': new Blob(['plain'], { type: 'text/plain' }),
      }),
    ])
  }, html)
  await page.locator('#text').focus()
  await page.keyboard.press('Control+v')
  const markdown =
    '# Call script\n\n**Rep:** Hello [Name], how are you today?\n\n- ask why\n\n| they say | you say |\n| --- | --- |\n| no budget | When is the next one? |'
  await until('the pasted text', async () => (await text(page)) === markdown)
  await page.keyboard.press('Control+z')
  assert.equal(await text(page), '')
  await page.keyboard.press('Control+Shift+v')
  await until('the plain text', async () => (await text(page)) === 'plain')
  await put(page, markdown)
  await page.locator('#copy-mail').click()
  await until('the toast', async () => (await page.locator('#toast').innerText()).startsWith('Copied with'))
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type) => (await item.getType(type)).text()
    return { html: await read('text/html'), plain: await read('text/plain') }
  })
  assert.equal(copied.plain, markdown)
  for (const part of ['<h1>Call script</h1>', '<strong>Rep:</strong>', '<li>ask why</li>', '<td>no budget</td>'])
    assert.ok(copied.html.includes(part), copied.html)
  return 'clipboard: a formatted script came in with its heading, list and table, and went out again as text and formatted'
}

async function filesInAndOut({ page, scratch }) {
  const file = join(scratch, 'cold-call.md')
  const contents = `\uFEFF# Cold call\r\n\r\n**Rep:** Hi Dana, how are you today?\r\n\r\n**Prospect:** Fine.\r\n`
  writeFileSync(file, contents)
  await page.locator('#file').setInputFiles(file)
  await settled(page, 'how are you today')
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()])
  assert.equal(download.suggestedFilename(), 'cold-call.md')
  assert.equal(readFileSync(await download.path(), 'utf8'), contents)
  writeFileSync(join(scratch, 'plan.docx'), 'PK\u0003\u0004')
  await page.locator('#file').setInputFiles(join(scratch, 'plan.docx'))
  await until('a refusal', async () => /plan\.docx is no plain text file/.test(await page.locator('#toast').innerText()))
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File(['# Dropped call\n\n**Rep:** Hi Sam, how are you today?\n'], 'dropped.txt', { type: 'text/plain' }))
    return transfer
  })
  await page.dispatchEvent('body', 'dragover', { dataTransfer: dropped })
  assert.equal(await page.evaluate(() => document.body.className), 'dropping')
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped })
  await until('the dropped text', async () => (await text(page)).startsWith('# Dropped call'))
  await page.keyboard.press('Control+z')
  assert.equal(await text(page), contents.slice(1).replaceAll('\r\n', '\n'))
  return 'files: opened, saved byte for byte (CRLF, byte order mark), dropped, a Word file refused with a way out'
}

async function planAndScript({ page }) {
  await page.locator('#start [data-example=plan]').click()
  await page.locator('#tab-plan').click()
  const box = page.locator('#picture [data-line]').last()
  const line = Number(await box.getAttribute('data-line'))
  await box.click()
  assert.equal(await page.locator('#text').evaluate((area) => area.value.slice(0, area.selectionStart).split('\n').length), line)
  await page.locator('#examples summary').click()
  await page.locator('#examples [data-example=script]').click()
  await until('a script', () => page.locator('#tab-script').isVisible())
  await page.locator('#tab-script').click()
  const turns = await page.locator('#view-script li').count()
  await page.locator('#view-script input').first().fill('Dana')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  for (let nth = 0; nth < turns; nth++) {
    assert.equal(await page.locator('#view-script li.current').count(), 1)
    await page.getByRole('button', { name: 'Next', exact: true }).click()
  }
  assert.equal(await page.getByRole('button', { name: 'Start', exact: true }).isVisible(), true)
  await page.locator('#tab-script').press('ArrowRight')
  assert.match(await page.locator('#view-numbers').innerText(), /open, \d+ closed/i)
  return `plan and script: a click in the picture went to line ${line}; ${turns} turns gone through; numbers shown`
}

/** Voices as a browser has them: one of the network, which would be sent the words, and one on the device where `own`. */
const voices = (own) => `
  const spoken = globalThis.spoken = []
  const all = [{ name: 'far', lang: 'en-US', localService: false, default: true }${own ? ", { name: 'near', lang: 'en-GB', localService: true }" : ''}]
  globalThis.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text } }
  Object.defineProperty(globalThis, 'speechSynthesis', { value: {
    getVoices: () => all, addEventListener() {}, cancel() {},
    speak(utterance) { spoken.push([utterance.voice && utterance.voice.name, utterance.text]); setTimeout(() => utterance.dispatchEvent(new Event('end'))) },
  } })`

async function aloud({ page, context }) {
  const address = page.url()
  const rehearse = async (own, part) => {
    const other = await context.newPage()
    await other.addInitScript(voices(own))
    await other.goto(address)
    await put(
      other,
      '# Cold call\n\n**Rep:** Hello [Name], how is the second depot doing?\n\n**Prospect:** Not well.\n\n**Rep:** What happened?\n',
    )
    await until('a script', () => other.locator('#tab-script').isVisible())
    await other.locator('#tab-script').click()
    await other.locator('#view-script input').first().fill('Dana')
    if (part) await other.getByLabel('Who reads').selectOption(part)
    await other.getByRole('button', { name: 'Start', exact: true }).click()
    return other
  }
  const all = await rehearse(true)
  await until(
    'the end',
    async () => (await all.evaluate('spoken.length')) === 3 && (await all.getByRole('button', { name: 'Start', exact: true }).isVisible()),
  )
  const said = await all.evaluate('spoken')
  assert.deepEqual(said, [
    ['near', 'Hello Dana, how is the second depot doing?'],
    ['near', 'Not well.'],
    ['near', 'What happened?'],
  ])
  const buyer = await rehearse(true, 'buyer')
  assert.match(await buyer.locator('.waits').innerText(), /^Your turn, as the seller: about \d+ s/)
  await buyer.getByRole('button', { name: 'Next', exact: true }).click()
  await until('the buyer heard', async () => (await buyer.evaluate('spoken.length')) === 1)
  const none = await rehearse(false)
  assert.match(await none.locator('#view-script').innerText(), /no voice of its own/)
  assert.deepEqual(await none.evaluate('spoken'), [])
  return `read aloud: ${said.length} turns by the device's own voice, never by one of the network; one side alone; without a voice step by step`
}

/** A long text is opened at once, typed into without waiting, and taken back. */
async function longText({ page, scratch }) {
  const file = join(scratch, 'long.md')
  const contents = '# Cold call\n\n**Rep:** Hi Dana, how are you today?\n\n**Prospect:** Fine.\n\n'.repeat(1500)
  writeFileSync(file, contents)
  await put(page, 'before')
  await page.locator('#file').setInputFiles(file)
  await until('the long text', async () => (await text(page)) === contents)
  await settled(page, 'how are you today')
  await assertAligned(page)
  assert.ok((await cards(page).count()) < 100)
  await page.locator('#text').evaluate((area) => area.setSelectionRange(0, 0))
  await page.keyboard.type('To you: ')
  assert.ok((await text(page)).startsWith('To you: # Cold call'))
  for (let presses = 0; presses < 10 && (await text(page)) !== contents; presses++) await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  assert.equal(await text(page), 'before')
  await page.keyboard.press('Control+Shift+z')
  assert.equal(await text(page), contents)
  return `a long text: ${Math.round(contents.length / 1000)} KB opened, typed into, taken back and brought again`
}

const hostileText = `# Cold call <script>document.title='pwned'</script>

**Rep:** Hi <img src=x onerror="document.title='pwned'">, how are you today? [click](javascript:alert(1)) &lt;b&gt; \u202Eevil\u202C \u0007

**Prospect:** "><svg onload=alert(1)> ![](https://example.com/pixel.png)

**Rep:** I will get {{constructor.constructor('alert(1)')()}} to sign <!-- guiderail --> </textarea></script><style>*{display:none}</style>
`

async function hostile({ page }) {
  await put(page, hostileText)
  await settled(page, 'how are you today')
  assert.equal(await text(page), hostileText)
  for (const tab of ['script', 'numbers', 'findings']) await page.locator(`#tab-${tab}`).click()
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.locator('#copy-mail').click()
  const made = await page.evaluate(
    () =>
      document.querySelectorAll(
        'main script, main img, main style, main svg:not([aria-hidden]), #printed script, #printed img, [onload], [onerror]',
      ).length,
  )
  assert.equal(made, 0)
  assert.equal(await page.title(), 'Guiderail')
  await put(
    page,
    '# Account plan: <b>x</b>\n\n## Strategies\n\n- **S1** <script>alert(1)</script> & "q" (O1)\n\n## Objectives\n\n- **O1** ]]> <svg onload=alert(1)> by 2027\n\n**Account owner:** x\n\n**Champion:** y\n\n**Renewal date:** z\n',
  )
  await until('a picture', () => page.locator('#tab-plan').isVisible())
  await page.locator('#tab-plan').click()
  assert.equal(await page.locator('#picture script, #picture [onload], #picture svg svg').count(), 0)
  return 'hostile text: all of it is words'
}

async function onPhone({ page }) {
  await page.locator('#start [data-example=email]').tap()
  await settled(page, 'the leading platform')
  await assertAligned(page)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  assert.ok(wide <= 0, `the page is ${wide} pixels too wide`)
  await page.locator('#next').tap()
  await page.locator('#next').tap()
  const bubble = await page.locator('#bubble').boundingBox()
  assert.ok(bubble.x >= 0 && bubble.x + bubble.width <= 375 && bubble.y + bubble.height <= 740, JSON.stringify(bubble))
  const small = await page
    .locator('button:visible, select:visible, summary:visible')
    .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 24).map((each) => each.outerHTML.slice(0, 80)))
  assert.deepEqual(small, [])
  const before = await text(page)
  await page.locator('#bubble .way').first().tap()
  await until('the text changed', async () => (await text(page)) !== before)
  return 'phone: 375 pixels wide, nothing over the edge, a wording taken from the sheet at the bottom'
}

/** axe finds no fault in any state, by day and by night. */
async function accessible({ page }) {
  const states = {
    empty: async () => {},
    findings: async () => {
      await page.locator('#start [data-example=email]').click()
      await settled(page, 'the leading platform')
      await page.keyboard.press('F8')
    },
    plan: async () => {
      await page.keyboard.press('Escape')
      await page.locator('#examples summary').click()
      await page.locator('#examples [data-example=plan]').click()
      await until('a plan', () => page.locator('#tab-plan').isVisible())
      await page.locator('#tab-plan').click()
    },
    script: async () => {
      await page.locator('#examples summary').click()
      await page.locator('#examples [data-example=script]').click()
      await until('a script', () => page.locator('#tab-script').isVisible())
      await page.locator('#tab-script').click()
      await page.getByRole('button', { name: 'Start', exact: true }).click()
    },
    numbers: async () => page.locator('#tab-numbers').click(),
  }
  let passes = 0
  for (const [state, reach] of Object.entries(states)) {
    await reach()
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme })
      await page.evaluate(axe)
      // The words in the picture are broken into lines; their names say them in one sentence.
      const found = await page.evaluate(() =>
        globalThis.axe.run({ rules: { 'label-content-name-mismatch': { enabled: document.querySelector('#view-plan').hidden } } }),
      )
      const faults = found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
      )
      assert.deepEqual(faults, [], `${state}, ${colorScheme}`)
      passes += found.passes.length
    }
  }
  return `accessibility: axe-core has no fault in ${Object.keys(states).length} states, light and dark (${passes} checks passed)`
}

async function withoutWorker({ page }) {
  await put(page, mail)
  await settled(page, 'the leading platform')
  return 'without a worker: the page does the work itself'
}
