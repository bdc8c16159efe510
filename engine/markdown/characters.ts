// Classes of characters as Markdown has them, by UTF-16 code unit.

/** 1 for whitespace and the ends of a text, 2 for punctuation and symbols, 0 for all others (CommonMark 2.1). */
export type CharacterClass = 0 | 1 | 2

const ascii: readonly CharacterClass[] = Array.from({ length: 128 }, (_, code) => classOf(String.fromCharCode(code)))

function classOf(char: string): CharacterClass {
  if (/\s/.test(char)) return 1
  return /[\p{P}\p{S}]/u.test(char) ? 2 : 0
}

/** The class of the character at `at`; outside of the text that is whitespace. */
export function classAt(text: string, at: number): CharacterClass {
  if (at < 0 || at >= text.length) return 1
  const code = text.charCodeAt(at)
  return code < 128 ? (ascii[code] ?? 0) : classOf(text.charAt(at))
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

export const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

export const isLetterOrDigit = (code: number): boolean => isLetter(code) || isDigit(code)

export const isBreak = (code: number): boolean => code === 10 || code === 13

/** Space or tab. */
export const isBlank = (code: number): boolean => code === 32 || code === 9

export const isPunctuation = (code: number): boolean =>
  (code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) || (code >= 123 && code <= 126)

/** Offset behind the line break that begins at `at`. */
export const afterBreak = (text: string, at: number): number =>
  text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1

/** Offset of the first character from `at` on that is no space or tab. */
export function skipBlanks(text: string, at: number): number {
  let next = at
  while (isBlank(text.charCodeAt(next))) next++
  return next
}

/** `end` without the spaces and tabs before it, at least `from`. */
export function trimEnd(text: string, from: number, end: number): number {
  let last = end
  while (last > from && isBlank(text.charCodeAt(last - 1))) last--
  return last
}

/** The range without spaces and tabs at its ends. */
export function trimmed(text: string, from: number, end: number): { readonly start: number; readonly end: number } {
  const start = Math.min(skipBlanks(text, from), end)
  return { start, end: trimEnd(text, start, end) }
}

/** Where a run of `code` that begins at `at` ends, at most at `end`. */
export function runEnd(text: string, at: number, end: number, code: number): number {
  let next = at
  while (next < end && text.charCodeAt(next) === code) next++
  return next
}
