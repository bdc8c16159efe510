// A project on the real disk, and the built program run in it.

import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from '../layers.ts'

export const program = join(root, 'dist/cli.js')

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

/** Ends the folder when its test does: `using folder = newProject({...})`. */
export interface ProjectFolder extends Disposable {
  /** What lies around the project, outside of it. */
  readonly around: string
  readonly path: string
  at(name: string): string
  read(name: string): string
  write(files: Readonly<Record<string, string | Uint8Array>>): void
  names(name?: string): string[]
  start(args: readonly string[], options?: SpawnOptions): ChildProcess
  run(args: readonly string[], options?: SpawnOptions): Promise<Ended>
}

/** Files by their names from the project; a name such as `../x` lies outside. */
export function newProject(files: Readonly<Record<string, string | Uint8Array>>): ProjectFolder {
  const around = mkdtempSync(join(tmpdir(), 'guiderail-trust-'))
  const path = join(around, 'repo')
  const at = (name: string) => join(path, name)
  const write = (more: Readonly<Record<string, string | Uint8Array>>) => {
    for (const [name, content] of Object.entries(more)) {
      mkdirSync(dirname(at(name)), { recursive: true })
      writeFileSync(at(name), content)
    }
  }
  write({ '.git/HEAD': 'ref: refs/heads/main\n', ...files })
  const start = (args: readonly string[], options: SpawnOptions = {}) =>
    spawn(process.execPath, [program, ...args], { cwd: path, ...options })
  return {
    around,
    path,
    at,
    read: (name) => readFileSync(at(name), 'utf8'),
    write,
    names: (name = '.') => readdirSync(at(name)).sort(),
    start,
    run: (args, options) => endOf(start(args, options)),
    [Symbol.dispose]: () => rmSync(around, { recursive: true, force: true }),
  }
}

/** Waits for a program, and gives what it said. */
export function endOf(child: ChildProcess): Promise<Ended> {
  let out = ''
  let err = ''
  child.stdout?.on('data', (chunk) => {
    out += chunk
  })
  child.stderr?.on('data', (chunk) => {
    err += chunk
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, out, err }))
  })
}

const head = '---\ntype: call-script\n---\n\n# Call\n\n'
/** A page with one thing that `--fix` puts right. */
export const unfixed = `${head}<!-- guiderail-disable-line get-them-to -->\n\nHello Dana.\n`
/** The same page afterwards. */
export const fixed = `${head}Hello Dana.\n`
/** A page with a finding that no `--fix` touches. */
export const faulty = `${head}Get the CFO to sign.\n`
