// Paths as the host gives them: absolute, with forward slashes, on Windows with a drive in front.

/** Windows separators made forward slashes; a drive letter in front is made upper case. */
export function slashed(path: string): string {
  const forward = path.replaceAll('\\', '/')
  return /^[a-z]:/.test(forward) ? forward[0]?.toUpperCase() + forward.slice(1) : forward
}

const isAbsolute = (path: string): boolean => path.startsWith('/') || /^[A-Za-z]:\//.test(path)

/** `path` seen from `base` (absolute), without `.` and `..`. */
export function resolve(base: string, path: string): string {
  const whole = isAbsolute(path) ? path : `${base}/${path}`
  const drive = /^[A-Za-z]:/.exec(whole)?.[0] ?? ''
  const parts: string[] = []
  for (const part of whole.slice(drive.length).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return `${drive}/${parts.join('/')}`
}

/** The folder that holds the path; the root holds itself. */
export function dirname(path: string): string {
  const cut = path.lastIndexOf('/')
  const root = /^(?:[A-Za-z]:)?\//.exec(path)?.[0] ?? '/'
  return cut < root.length ? root : path.slice(0, cut)
}

export const basename = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

export const joined = (folder: string, name: string): string => (folder.endsWith('/') ? folder + name : `${folder}/${name}`)

/** True when `path` is `folder` or lies in it. */
export const inside = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`)

/** `path` as it is written from `folder`, with `../` where it lies outside; on another drive the absolute path. */
export function relative(folder: string, path: string): string {
  const from = folder.split('/').filter(Boolean)
  const to = path.split('/').filter(Boolean)
  if (/^[A-Za-z]:/.test(folder) && from[0] !== to[0]) return path
  let common = 0
  while (common < from.length && common < to.length && from[common] === to[common]) common++
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/') || '.'
}

/** The folder, the folder above it, and so on up to and with `top`. */
export function* upTo(folder: string, top: string): Iterable<string> {
  for (let at = folder; inside(top, at); at = dirname(at)) {
    yield at
    if (at === top || dirname(at) === at) return
  }
}
