// Pictures of the page for people without an editor, for the documentation: in three themes and on a phone. Part of `npm run pictures`.

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { until } from './until.mjs'

const desk = { viewport: { width: 1280, height: 800 } }
const looks = {
  light: desk,
  dark: { ...desk, colorScheme: 'dark' },
  'high-contrast': { ...desk, colorScheme: 'dark', forcedColors: 'active' },
  phone: { viewport: { width: 375, height: 760 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
}

export async function takePagePictures({ root, hosts, log }) {
  const browser = await hosts.chromium.launch({ executablePath: hosts.executable, headless: true, args: ['--no-sandbox', '--disable-gpu'] })
  const shoot = async (page, name) => {
    await page.screenshot({ path: join(root, `images/${name}.png`) })
    log(`images/${name}.png`)
  }
  try {
    for (const [name, look] of Object.entries(looks)) {
      const page = await browser.newPage(look)
      await page.goto(pathToFileURL(join(root, 'dist/page.html')).href)
      await page.locator('#start [data-example=email]').click()
      await until('findings', () => page.locator('.card').first().isVisible())
      if (name === 'phone') await byThumb(page)
      else await byMouse(page)
      await shoot(page, `page-${name}`)
      if (name === 'light') await views(page, shoot)
      await page.close()
    }
  } finally {
    await browser.close()
  }
}

async function byMouse(page) {
  await page.locator('.quote').first().click()
  await page.locator('#view-findings').evaluate((view) => view.scrollTo(0, 0))
  await page.mouse.move(640, 1)
}

async function byThumb(page) {
  await page.locator('#next').tap()
  await page.locator('#next').tap()
  await page.evaluate(() => window.scrollTo(0, 0))
}

async function views(page, shoot) {
  await page.keyboard.press('Escape')
  for (const [example, view] of Object.entries({ plan: 'plan', script: 'script' })) {
    await page.locator('#examples summary').click()
    await page.locator(`#examples [data-example=${example}]`).click()
    await until(`the view of a ${view}`, () => page.locator(`#tab-${view}`).isVisible())
    await page.locator(`#tab-${view}`).click()
    await page.locator('#toast').evaluate((line) => line.classList.remove('shown'))
    await until('no line over it', async () => !(await page.locator('#toast').isVisible()))
    await shoot(page, `page-${view}`)
  }
}
