// Options and environment variables that were renamed: they still work, no help shows them, and each is told of.

import type { Renamed } from '../engine/former.ts'
import type { FormerNames } from './former.ts'
import { commandNames } from './usage.ts'

/** `from` and `to` as they are typed: `--old-name`. */
export interface FormerOption extends Renamed {
  /** The command that takes it, such as `lint`. */
  readonly command: (typeof commandNames)[number]
}

/** What a call may be written with. */
export interface FormerCall {
  readonly options: readonly FormerOption[]
  readonly variables: readonly Renamed[]
}

/** Those that still work. */
export const formerCall: FormerCall = { options: [], variables: [] }

/** Arguments with the options of today. */
export function argsToday(args: readonly string[], { options }: FormerCall, names: FormerNames): string[] {
  const command = commandNames.find((name) => name === args[0]) ?? 'lint'
  const end = args.indexOf('--')
  return args.map((arg, at) => {
    const former = options.find((option) => option.command === command && (arg === option.from || arg.startsWith(`${option.from}=`)))
    if (!former || (end >= 0 && at > end)) return arg
    names.add(former)
    return former.to + arg.slice(former.from.length)
  })
}

type Variables = Readonly<Record<string, string | undefined>>

/** An environment with the variables of today; one that is set by its new name stays as it is. */
export function envToday(env: Variables, { variables }: FormerCall, names: FormerNames): Variables {
  const set = variables.filter(({ from }) => env[from] !== undefined)
  for (const former of set) names.add(former, undefined, env[former.to] !== undefined)
  return { ...Object.fromEntries(set.map(({ from, to }) => [to, env[from]])), ...env }
}
