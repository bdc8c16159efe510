// `guiderail page`: the page goes where it is told, and never over what is not its own.

import { expect, test } from 'vitest'
import { guiderail } from './io.ts'

const page = async () => '<title>Guiderail</title>'
const own = '<title>Our prices</title>'
const text = async ({ disk }: Awaited<ReturnType<typeof guiderail>>, path: string) => new TextDecoder().decode(await disk.read(path))

test('is written to guiderail.html, or where --output says', async () => {
  const first = await guiderail(['page'], {}, { page })
  expect({ code: first.code, text: await text(first, '/repo/guiderail.html') }).toEqual({ code: 0, text: await page() })
  expect(first.out).toMatch(/^guiderail\.html is written\./)
  const other = await guiderail(['page', '-o', 'site/check.html'], {}, { page })
  expect(await text(other, '/repo/site/check.html')).toBe(await page())
})

test('takes the place of an older page, but of nothing else', async () => {
  const older = await guiderail(['page'], { 'guiderail.html': '<title>Guiderail</title> of yesterday' }, { page })
  expect({ code: older.code, text: await text(older, '/repo/guiderail.html') }).toEqual({ code: 0, text: await page() })
  const kept = await guiderail(['page', '-o', 'prices.html'], { 'prices.html': own }, { page })
  expect({ code: kept.code, text: await text(kept, '/repo/prices.html') }).toEqual({ code: 2, text: own })
  const folder = await guiderail(['page', '-o', 'site'], { 'site/a.md': '' }, { page })
  expect(folder.code).toBe(2)
  expect(kept.err).toBe('prices.html is there already and is no page of Guiderail, so it is kept. Name another file with --output.\n')
})
