// Globs in configs and on the command line.

import picomatch from 'picomatch'

const longest = 500
/** Every further `*` in one part of a path multiplies the ways in which it can be matched. */
const mostStars = 4

/** Why a glob is refused, or `null`. */
export function globProblem(glob: string): string | null {
  if (/^\.?\/?$/.test(glob)) return 'This glob names nothing.'
  if (glob.startsWith('!')) return 'A glob does not say what to leave out; that belongs under ignore.'
  if (glob.length > longest) return `This glob is longer than ${longest} characters; split it.`
  if (glob.split('/').some((part) => part !== '**' && part.split('*').length - 1 > mostStars) || glob.split('**').length - 1 > mostStars)
    return `This glob has more than ${mostStars} stars in a row; name more of the path.`
  return null
}

const options = { noextglob: true, nonegate: true, dot: true } as const

/** For globs on the command line: true for a path (relative, forward slashes) that fits. */
export const matcherOf = (glob: string): ((path: string) => boolean) => picomatch(glob, options)

/** For globs in a config: the same, but one without a slash fits the name in any folder. */
export function patternOf(glob: string): (path: string) => boolean {
  const pattern = glob.replace(/^\.?\//, '')
  return picomatch(pattern, { ...options, basename: pattern === glob && !glob.includes('/') })
}

/** True when a path that a person typed is meant as a glob. */
export const isGlob = (path: string): boolean => /[*?[{]/.test(path)

/** The folder that a glob starts from: its parts before the first with a wildcard. */
export function baseOf(glob: string): string {
  const parts = glob.split('/')
  const first = parts.findIndex(isGlob)
  return parts.slice(0, first < 0 ? undefined : first).join('/') || (glob.startsWith('/') ? '/' : '.')
}
