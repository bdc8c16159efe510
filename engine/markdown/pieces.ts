// Where a text can be cut so that its pieces parse as they do in the whole: short pieces parse faster, and hostile ones stay alone.

import { lineEnd } from '../lines.ts'

/** Pieces are cut at the first good place after this many characters. */
const pieceLength = 1500

/**
 * The first place after `from` + `least` where a piece may end. It follows a blank line and begins with a
 * character, in the first column, that continues no list and no footnote. What can still run over such
 * a place is a fence or an HTML block that is open at the top level: fences are followed here, and the
 * caller looks at the last block of the parsed piece to be sure.
 */
export function cutAfter(text: string, from: number, least = pieceLength): number {
  let fence = ''
  let blank = false
  for (let start = from; start < text.length; ) {
    const end = lineEnd(text, start)
    if (blank && fence === '' && start >= from + least && opensBlock(text, start)) return start
    fence = fenceAfter(text, start, end, fence)
    blank = isBlank(text, start, end)
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1
  }
  return text.length
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== 32 && text.charCodeAt(at) !== 9) return false
  return true
}

/** True for a line that cannot belong to a list or footnote above it. */
function opensBlock(text: string, start: number): boolean {
  const char = text[start] ?? ' '
  if (char === '*') return !' \t\r\n'.includes(text[start + 1] ?? ' ')
  return !' \t\r\n-+0123456789'.includes(char)
}

/** The open fence (its marker) after a line, empty for none. */
function fenceAfter(text: string, start: number, end: number, fence: string): string {
  let at = start
  while (at < start + 3 && text.charCodeAt(at) === 32) at++
  const char = text[at]
  if (char !== '`' && char !== '~') return fence
  let after = at
  while (after < end && text[after] === char) after++
  const marker = text.slice(at, after)
  if (fence === '') return marker.length >= 3 && (char === '~' || !text.slice(after, end).includes('`')) ? marker : ''
  return marker.startsWith(fence) && isBlank(text, after, end) ? '' : fence
}
