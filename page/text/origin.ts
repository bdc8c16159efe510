// Where a text came from: what a text field does not keep (line breaks, byte order mark, name), so that saving gives it back.

export interface Origin {
  /** What it is saved as. */
  readonly name: string
  readonly newline: '\n' | '\r\n' | '\r'
  readonly mark: boolean
}

export const ownOrigin: Origin = { name: 'text.md', newline: '\n', mark: false }

export interface Opened {
  /** With LF, as text fields have it. */
  readonly text: string
  readonly origin: Origin
}

/** Reads the bytes of a text file: UTF-8, UTF-16 with its mark, else what old Windows programs write. `null`: that is no text. */
export function opened(bytes: Uint8Array, name: string): Opened | null {
  const whole = decoded(bytes)
  if (whole.includes('\0')) return null
  const mark = whole.startsWith('\uFEFF')
  const text = mark ? whole.slice(1) : whole
  return {
    text: text.replace(/\r\n?/g, '\n'),
    origin: { name: /\.(md|markdown|txt)$/i.test(name) ? name : 'text.md', newline: newlineOf(text), mark },
  }
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes)
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The one that most lines end with. */
function newlineOf(text: string): Origin['newline'] {
  const counts = { '\n': 0, '\r\n': 0, '\r': 0 }
  for (const [end] of text.matchAll(/\r\n|\r|\n/g)) counts[end as Origin['newline']]++
  const [most = ['\n', 0] as const] = Object.entries(counts).sort(([, a], [, b]) => b - a)
  return most[1] > 0 ? (most[0] as Origin['newline']) : '\n'
}

/** What is written to the file. */
export const written = (text: string, { newline, mark }: Origin): string => `${mark ? '\uFEFF' : ''}${text.replaceAll('\n', newline)}`
