// The code units of strings, read fast.

/**
 * `text.charCodeAt(at)`, for loops over many characters. V8 keeps strings in a dozen shapes (whole, sliced, joined; of
 * one byte or two), and a loop that has met more than four of them looks the method up anew at each character. Here it
 * is never looked up. For the same reason such a loop takes `length` out of it. It stays fast at each place that never
 * asks beyond the end.
 */
export const codeAt: (text: string, at: number) => number = Function.prototype.call.bind(String.prototype.charCodeAt)

/** What `trim` takes away. */
export const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && isRareSpace(code))

const isRareSpace = (code: number): boolean =>
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0xfeff
