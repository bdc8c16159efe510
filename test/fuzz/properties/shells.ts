// The command line, the language server and the server for web workers find the same.

import { deepEqual } from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver'
import type { Range } from '../../../engine/rule.ts'
import { guiderail, reportOf } from '../../cli/io.ts'
import { memoryDisk } from '../../disk.ts'
import { asking, Editor } from '../../server/session.ts'
import { startWebWorker } from '../../server/web-worker.ts'
import type { Property } from '../property.ts'
import { workspaceOf } from './command.ts'

const bundle = join(process.cwd(), 'dist/server.js')
/** The server's numbers for the words of the reports. */
const severities = ['', 'error', 'warning', 'info', 'hint']

export const shellsAgree: Property = {
  name: 'command line = server = server in a web worker',
  share: 2,
  async holds(trial) {
    // No file holds half a character, and one with a NUL is no text for the command line.
    const files = workspaceOf({ ...trial, text: trial.text.replaceAll(/[\p{Surrogate}\0]/gu, '\ufffd') })
    const told = await byCommand(files)
    deepEqual(await byServer(files, told), told, 'server')
    if (existsSync(bundle)) deepEqual(await byWorker(files, told), told, 'web worker')
  },
}

interface Told {
  readonly rule: unknown
  readonly severity: unknown
  readonly message: unknown
  readonly place: string
}

type Reported = Omit<Told, 'place'> & Range

async function byCommand(files: Record<string, string>): Promise<Told[]> {
  const { out } = await guiderail(['--format', 'json', '--severity', 'hint', 'a.md'], {}, { disk: memoryDisk(files) })
  return inOrder(
    reportOf({ out } as never).files[0]?.findings.map(({ rule, severity, message, line, column, endLine, endColumn }: Reported) => ({
      ...{ rule, severity, message },
      place: `${line}:${column}-${endLine}:${endColumn}`,
    })) ?? [],
  )
}

/** A server first reads the other files: asks until the answer is as expected, or patience is over. */
async function settled(told: readonly Told[], ask: () => Promise<Told[]>): Promise<Told[]> {
  for (let turn = 0; ; turn++) {
    const answer = await ask()
    if (turn === 40 || isDeepStrictEqual(answer, told)) return answer
    await new Promise((resolve) => setTimeout(resolve, turn))
  }
}

async function byServer(files: Record<string, string>, told: readonly Told[]): Promise<Told[]> {
  const editor = new Editor({ disk: memoryDisk(files), today: () => '2026-06-15' })
  try {
    await editor.initialize(asking, { workspaceFolders: [{ uri: 'file:///repo', name: 'repo' }] })
    await editor.open('file:///repo/a.md', files['/repo/a.md'] ?? '')
    return await settled(told, async () => toldBy(await editor.pull('file:///repo/a.md')))
  } finally {
    await editor.end()
  }
}

async function byWorker(files: Record<string, string>, told: readonly Told[]): Promise<Told[]> {
  const worker = startWebWorker(bundle, memoryDisk(files))
  const folder = { uri: 'vscode-vfs://github/repo', name: 'repo' }
  const initializationOptions = { guiderail: { files: true } }
  await worker.ask('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: [folder],
    initializationOptions,
    capabilities: asking,
  })
  const textDocument = { uri: `${folder.uri}/a.md`, languageId: 'markdown', version: 1, text: files['/repo/a.md'] }
  worker.tell('textDocument/didOpen', { textDocument })
  return settled(told, async () => {
    const report = (await worker.ask('textDocument/diagnostic', { textDocument })) as DocumentDiagnosticReport
    return toldBy(report.kind === 'full' ? report.items : [])
  })
}

const toldBy = (diagnostics: readonly Diagnostic[]): Told[] =>
  inOrder(
    diagnostics.map(({ code, severity = 0, message, range: { start, end } }) => ({
      ...{ rule: code, severity: severities[severity], message },
      place: `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`,
    })),
  )

const inOrder = (told: readonly Told[]): Told[] =>
  [...told].sort((a, b) => (a.place + a.rule < b.place + b.rule ? -1 : a.place + a.rule > b.place + b.rule ? 1 : 0))
