// Files that are no UTF-8 text: told once, never rewritten, whatever bytes they hold.

import { isUtf8 } from 'node:buffer'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guiderail } from '../cli/io.ts'
import { memoryDisk } from '../disk.ts'
import { reached, times } from './figures.ts'
import { fixed, unfixed } from './folder.ts'

const page = new TextEncoder().encode(unfixed)

/** A page in another encoding, or with bytes that were changed, added or lost. */
const spoilt = fc.oneof(
  fc.constantFrom(Buffer.from(`\ufeff${unfixed}`, 'utf16le'), Buffer.from(`\ufeff${unfixed}`, 'utf16le').swap16()),
  fc.constant(Buffer.from(unfixed, 'utf16le')),
  fc.constant(Buffer.from(`${unfixed}\u00e9\n`, 'latin1')),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.concat([page, bytes])),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  fc
    .tuple(fc.nat(page.length), fc.constantFrom(0, 0x80, 0xc0, 0xed, 0xf8, 0xff, 0xfe, 0x1b))
    .map(([at, byte]) => Buffer.concat([page.subarray(0, at), Buffer.from([byte]), page.subarray(at)])),
  fc.nat(3).map((cut) => Buffer.concat([page, Buffer.from('😀').subarray(0, cut)])),
)

test('are told once and left as they are; what is text is fixed', async () => {
  let rewritten = 0
  let refused = 0
  await fc.assert(
    fc.asyncProperty(spoilt, async (bytes) => {
      const disk = memoryDisk({ '/repo/.git/HEAD': '', '/repo/a.md': bytes, '/repo/b.md': unfixed })
      const { code, err } = await guiderail(['--fix', '-f', 'json', '.'], {}, { disk })
      const after = await disk.read('/repo/a.md')
      expect(disk.text('/repo/b.md')).toBe(fixed)
      if (isUtf8(bytes) && !bytes.includes(0)) return void expect(err).toBe('')
      refused++
      if (!Buffer.from(after).equals(bytes)) rewritten++
      expect({ code, lines: err.split('\n').length }).toEqual({ code: 2, lines: 2 })
      expect(err).toMatch(/^a\.md: This file (?:is UTF-16|holds NUL bytes|is not valid UTF-8)/)
    }),
    { numRuns: times(150), seed: 20261123 },
  )
  expect(rewritten).toBe(0)
  expect(refused).toBeGreaterThan(40)
  reached({ 'files that are no text': refused, rewritten })
})
