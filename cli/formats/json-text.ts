// JSON for a terminal, a log and other programs: the same data, and nothing in it that steers whoever prints it.

/** One value as JSON with a line break at its end. Halves of signs, which many readers refuse, become U+FFFD. */
export function jsonText(value: unknown, indent?: number): string {
  const whole = (_: string, each: unknown) => (typeof each === 'string' ? each.replace(/\p{Surrogate}/gu, '\ufffd') : each)
  return `${escaped(JSON.stringify(value, whole, indent))}\n`
}

/** Signs that steer a terminal, and `##[`, which is a command to CI services, are spelled out; readers get the same text. */
export function escaped(text: string): string {
  return text.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|#(?=#\w*\[)/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
