// A program on a pseudo-terminal: reads what a person would see, types what they would type.

import { spawn, spawnSync } from 'node:child_process'

/** `script` of util-linux opens the terminal; Debian and Ubuntu have it always. */
export const hasTerminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0

export const keys = { enter: '\r', left: '\u001b[D', backspace: '\u007f', clearLine: '\u0015', ctrlC: '\u0003', ctrlD: '\u0004' } as const

export class Terminal {
  readonly #child
  readonly ended: Promise<number | null>
  /** All that was shown so far, with the signs that steer a terminal. */
  shown = ''
  #read = 0
  #hear: () => void = () => {}

  constructor(command: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) {
    const { CI: _, NO_COLOR: __, ...rest } = process.env
    const quoted = command.map((part) => `'${part.replaceAll("'", "'\\''")}'`).join(' ')
    this.#child = spawn('script', ['-qefc', `stty cols 100; ${quoted}`, '/dev/null'], {
      cwd,
      env: { ...rest, TERM: 'xterm-256color', ...env },
    })
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.shown += text
      this.#hear()
    })
    this.ended = new Promise((resolve) =>
      this.#child.on('close', (code) => {
        resolve(code)
        this.#hear()
      }),
    )
  }

  /** Waits for words to be shown, after those that were waited for before. */
  async until(words: string): Promise<void> {
    for (;;) {
      const at = this.shown.indexOf(words, this.#read)
      if (at >= 0) {
        this.#read = at + words.length
        return
      }
      if (this.#child.exitCode !== null) throw new Error(`It ended without saying "${words}":\n${this.shown.slice(this.#read)}`)
      await new Promise<void>((resolve) => {
        this.#hear = resolve
      })
    }
  }

  type(...words: string[]): void {
    this.#child.stdin.write(words.join(''))
  }

  end(): void {
    this.#child.kill('SIGKILL')
  }
}
