// Arguments in, exit code out.

import type { ExitCode } from './commands/lint.ts'
import { FormerNames } from './former.ts'
import { argsToday, envToday, type FormerCall, formerCall } from './former-options.ts'
import type { Io } from './io.ts'
import { CommanderError, program } from './program.ts'
import { plainLine } from './terminal.ts'
import { UsageError } from './usage.ts'

/** Does what the arguments ask; `call`: former names of options and variables that still work. 0: nothing to mend; 1: findings; 2: the work could not be done wholly. Never rejects. */
export async function run(args: readonly string[], io: Io, call: FormerCall = formerCall): Promise<ExitCode> {
  const former = new FormerNames(io.cwd)
  const today = argsToday(args, call, former)
  const code = await done(today, { ...io, env: envToday(io.env, call, former), former })
  if (!isQuiet(today)) for (const line of former.lines()) io.err(`${plainLine(line)}\n`)
  return code
}

async function done(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0
  try {
    await program(io, (exit) => {
      code = exit
    }).parseAsync(spelledOut(args), { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    io.err(`${plainLine(error instanceof UsageError ? error.message : `Something went wrong in Guiderail itself: ${inWords(error)}`)}\n`)
    return 2
  }
}

const inWords = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))

/** No option takes a value that looks like this one. */
const isQuiet = (args: readonly string[]): boolean => {
  const end = args.indexOf('--')
  return (end < 0 ? args : args.slice(0, end)).includes('--quiet')
}

/** A path after a bare `--changed` is a path, not what the changes are counted from. */
function spelledOut(args: readonly string[]): string[] {
  const end = args.indexOf('--')
  return args.map((arg, at) => (arg === '--changed' && (end < 0 || at < end) ? '--changed=HEAD' : arg))
}
