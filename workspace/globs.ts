// Globs in configs and on the command line.

import picomatch from 'picomatch'

const longest = 500
/** Every further `*` in one part of a path, and every further `**`, multiplies the ways in which it can be matched. */
const mostStars = 3
/** So does every further `{a,b}`: by the number of its choices. */
const mostChoices = 256

/** Why a glob is refused, or `null`. */
export function globProblem(glob: string): string | null {
  if (/^\.?\/?$/.test(glob)) return 'This glob names nothing.'
  if (glob.startsWith('!')) return 'A glob does not say what to leave out; that belongs under ignore.'
  if (glob.length > longest) return `This glob is longer than ${longest} characters; split it.`
  if (isManifold(glob)) return `This glob has more than ${mostStars} stars in a row; name more of the path.`
  if (choicesIn(glob) > mostChoices) return `The braces of this glob stand for more than ${mostChoices} globs; split it.`
  return null
}

/** Whether some name would keep the matcher busy for ever. */
export function isManifold(glob: string): boolean {
  const parts = glob.split('/')
  const deep = parts.filter((part) => part === '**').length
  return deep > mostStars || parts.some((part) => part !== '**' && part.split('*').length - 1 > mostStars)
}

/** How many ways its braces can be read in, at most; those of one pair are tried one after the other. */
function choicesIn(glob: string): number {
  const groups = glob.split('{').slice(1)
  return groups.length < 2 ? 1 : groups.reduce((product, group) => product * group.split(',').length, 1)
}

const options = { noextglob: true, nonegate: true, dot: true } as const

/** `plans (old)`, `q&a+more`: signs of regular expressions are nothing but themselves. */
const literal = (glob: string): string => glob.replace(/\\.|[()+|]/gs, (found) => (found.length > 1 ? found : `\\${found}`))

/** For globs on the command line: true for a path (relative, forward slashes) that fits. */
export const matcherOf = (glob: string): ((path: string) => boolean) => picomatch(literal(glob), options)

/** For globs in a config: the same, but one without a slash fits the name in any folder. */
export function patternOf(glob: string): (path: string) => boolean {
  const pattern = glob.replace(/^\.?\//, '')
  return picomatch(literal(pattern), { ...options, basename: pattern === glob && !glob.includes('/') })
}

/** True when a path that a person typed is meant as a glob. */
export const isGlob = (path: string): boolean => /[*?[{]/.test(path)

/** The folder that a glob starts from: its parts before the first with a wildcard. */
export function baseOf(glob: string): string {
  const parts = glob.split('/')
  const first = parts.findIndex(isGlob)
  return parts.slice(0, first < 0 ? undefined : first).join('/') || (glob.startsWith('/') ? '/' : '.')
}
