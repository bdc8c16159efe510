// Words in a box: how wide they are about, and where their lines break. Without a screen to measure on.

/** Pixels that a text takes in a sans-serif of 13 px; close enough to leave no word outside its box. */
export function widthOf(text: string): number {
  let width = 0
  for (const sign of text) width += widthOfSign(sign)
  return width
}

function widthOfSign(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  if (code >= 0x1100 && (code <= 0x115f || (code >= 0x2e80 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xffe6) || code >= 0x1f000))
    return 14
  if (/[\p{M}\u200b-\u200f]/u.test(sign)) return 0
  if (/[MWmw@%—…]/.test(sign)) return 11.5
  if (/[A-Z&#0-9]/.test(sign)) return 8.6
  return /[ijlftr.,;:'!|()[\] -]/.test(sign) ? 4.8 : 7.4
}

/** The text in lines of at most `width` pixels; what goes beyond `most` lines ends in an ellipsis. */
export function wrap(text: string, width: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of piecesOf(text, width)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
    if (lines.length === most) return [...lines.slice(0, -1), cut(lines.at(-1) ?? '', width)]
  }
  return line === '' ? lines : [...lines, line]
}

/** Words; one that is wider than a line comes in pieces. */
function* piecesOf(text: string, width: number): Generator<string> {
  for (const word of text.split(/\s+/)) {
    let piece = ''
    for (const sign of word) {
      if (widthOf(piece + sign) > width) {
        yield piece
        piece = ''
      }
      piece += sign
    }
    if (piece !== '') yield piece
  }
}

function cut(line: string, width: number): string {
  let left = [...line]
  while (left.length > 0 && widthOf(`${left.join('')}…`) > width) left = left.slice(0, -1)
  return `${left.join('').trimEnd()}…`
}
