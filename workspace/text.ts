// Bytes of a file -> text, or one clear sentence why not.

/** What a file says, as read: a BOM stays and counts as one code unit. */
export type Decoded = { readonly text: string } | { readonly problem: string }

/** Larger files are refused. */
export const largest = 8 * 1024 * 1024

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Reads UTF-8 and nothing else: a guess at another encoding could spoil the file when it is written back. */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return { problem: 'is UTF-16; save it as UTF-8' }
  if (bytes.includes(0)) return { problem: 'holds NUL bytes, so it is no text; rename it or add it to .guiderailignore' }
  try {
    return { text: decoder.decode(bytes) }
  } catch {
    return { problem: 'is not valid UTF-8; save it as UTF-8' }
  }
}
