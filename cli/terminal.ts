// Text that is safe to print, its width, and colours.

import pc from 'picocolors'
import type { Io } from './io.ts'

/** Signs that would steer the terminal or turn the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g

/** Text from files, names and configs, made harmless; line breaks and tabs stay. `##[`, `##vso[` and a leading `::` would be commands to CI services. */
export function plain(text: string): string {
  return text
    .replace(steering, '\ufffd')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/##(?=\w*\[)/g, '## ')
    .replace(/^(\s*):(?=:)/gm, '$1\u2236')
}

/** The same on one line. */
export const plainLine = (text: string): string => plain(text.replace(/\s*\r?\n\s*/g, ' '))

export type Colours = ReturnType<typeof pc.createColors>

/** `NO_COLOR` and `FORCE_COLOR` decide; else whether somebody is watching. */
export function coloursFor({ env, isTTY }: Pick<Io, 'env' | 'isTTY'>): Colours {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0'
  const refused = (env.NO_COLOR ?? '') !== '' || env.FORCE_COLOR === '0' || env.TERM === 'dumb'
  return pc.createColors(forced || (isTTY && !refused))
}

/** Columns that a text takes in a terminal: wide signs and emoji two, also those made of several; joining ones none. */
export function widthOf(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII, for speed
  if (/^[\u0000-\u007f]*$/.test(text)) return text.length
  let width = 0
  for (const { segment } of signs.segment(text)) width += widthOfSign(segment)
  return width
}

const signs = new Intl.Segmenter('en', { granularity: 'grapheme' })
const joining = /^(?:\p{Mn}|\p{Me}|\p{Cf}|\ufe0e|\ufe0f)*$/u
const wide =
  /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|^\p{Emoji_Presentation}|^\p{Emoji}\ufe0f/u

function widthOfSign(sign: string): number {
  if (wide.test(sign)) return 2
  return joining.test(sign) ? 0 : 1
}

export { counted } from '../views/counted.ts'

/** Breaks a paragraph into lines of at most `width` columns, at blanks; words that are longer stay whole. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
