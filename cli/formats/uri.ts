// Paths as the URIs of SARIF.

import { resolve } from '../../workspace/paths.ts'

/** Relative to the root of the repository; absolute for a file that lies outside, so that nobody takes it for one inside. */
export function uriOf(path: string, cwd: string): { uri: string; uriBaseId?: string } {
  const isInside = !/^(?:\.\.(?:\/|$)|\/|[A-Za-z]:\/)/.test(path)
  if (isInside) return { uri: encoded(path), uriBaseId: '%SRCROOT%' }
  const absolute = resolve(cwd, path)
  return { uri: `file://${absolute.startsWith('/') ? '' : '/'}${encoded(absolute)}` }
}

const encoded = (path: string): string =>
  path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`))
    .join('/')
