// A temporary folder, and programs run in it as a person would run them.

import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface Folder {
  readonly path: string
  write(files: Readonly<Record<string, string>>): void
  /** Runs a program; never rejects. */
  run(program: string, args: readonly string[], env?: Readonly<Record<string, string>>, input?: string): Promise<Run>
}

/** A new folder with these files; `keep` leaves taking it away to the caller. */
export function newFolder(files: Readonly<Record<string, string>> = {}, keep = false): Folder {
  const path = mkdtempSync(join(tmpdir(), 'guiderail-test-'))
  if (!keep) onTestFinished(() => remove(path))
  const folder: Folder = {
    path,
    write: (more) => {
      for (const [name, text] of Object.entries(more)) {
        mkdirSync(dirname(join(path, name)), { recursive: true })
        writeFileSync(join(path, name), text)
      }
    },
    run: (program, args, env = {}, input = '') =>
      new Promise((done) => {
        const options = { cwd: path, env: { ...process.env, ...env }, maxBuffer: 2 ** 26, shell: false }
        const child = execFile(program, args, options, (error, out, err) => {
          done({ code: error ? (typeof error.code === 'number' ? error.code : -1) : 0, out, err })
        })
        // A program may end without reading.
        child.stdin?.on('error', () => {})
        child.stdin?.end(input)
      }),
  }
  folder.write(files)
  return folder
}

export const remove = (path: string): void => rmSync(path, { recursive: true, force: true })
