// A link in a document -> the file of the workspace that it leads to.

/** A file, root-relative with forward slashes, and the fragment after `#` (lower case, without it). */
export interface Target {
  readonly path: string
  readonly anchor: string | null
}

/** Where a link in the file at `from` leads; `null` for addresses elsewhere, places in the same file, and what lies outside the root. */
export function targetOf(from: string, url: string): Target | null {
  if (url.startsWith('#') || url.startsWith('//') || /^[a-z][a-z0-9+.-]*:/i.test(url)) return null
  const hash = url.indexOf('#')
  const written = decoded((hash < 0 ? url : url.slice(0, hash)).split('?')[0] ?? '')
  const anchor = hash < 0 ? null : decoded(url.slice(hash + 1)).toLowerCase()
  const folder = written.startsWith('/') ? [] : from.split('/').slice(0, -1)
  const path = stepped(folder, written.split('/'))
  return path === null || path === from ? null : { path, anchor: anchor || null }
}

function stepped(folder: readonly string[], steps: readonly string[]): string | null {
  const parts = [...folder]
  for (const step of steps) {
    if (step === '..') {
      if (parts.pop() === undefined) return null
    } else if (step !== '' && step !== '.') parts.push(step)
  }
  return parts.length === 0 ? null : parts.join('/')
}

/** `%20` is a space; what is no code stays as it is written. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
