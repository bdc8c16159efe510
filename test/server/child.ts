// The built server as an editor starts it: a process of its own, over its standard streams.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Streams } from './session.ts'

export interface Child extends Streams {
  readonly pid: number
  /** All that it has said on standard error. */
  readonly said: () => string
  /** Resolves with the exit code, or the signal that ended it. */
  readonly exit: Promise<number | string>
  kill(): void
  /** Ends it, and waits until it has. */
  end(): Promise<void>
  /** What it holds after a collection of garbage; for a child with a probe. */
  probe(): Promise<{ readonly heap: number; readonly handles: number }>
}

export interface Wanted {
  /** The program; the bundle of the server unless said otherwise. */
  readonly program?: string
  readonly args?: readonly string[]
  readonly execArgv?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Whether its memory is to be measured. */
  readonly probe?: boolean
}

/** From here and not from this file: bundled tests stand elsewhere. */
export const builtServer = join(process.cwd(), 'dist/server.js')

const probing = ['--expose-gc', '--require', join(process.cwd(), 'test/soak/probe.cjs')]

export function startChild({ program = builtServer, args = ['--stdio'], execArgv = [], env = {}, probe = false }: Wanted = {}): Child {
  const child = spawn(process.execPath, [...execArgv, ...(probe ? probing : []), program, ...args], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe', ...(probe ? ['ipc' as const] : [])],
  })
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  // A server that has ended takes no more, and tests see that by its exit.
  child.stdin?.on('error', () => {})
  const exit = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string)
  const { stdin, stdout, pid } = child
  if (!stdin || !stdout || pid === undefined) throw new Error('the server did not start')
  return {
    input: stdin,
    output: stdout,
    pid,
    said: () => said,
    exit,
    kill: () => void child.kill('SIGKILL'),
    end: async () => {
      child.kill('SIGKILL')
      await exit
    },
    probe: async () => {
      const answer = once(child, 'message')
      child.send('probe')
      const [measured] = await answer
      return measured as { heap: number; handles: number }
    },
  }
}
