// What the system sees: no program is started but git where it is asked for, no socket is opened, nothing is read that lies around the project.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { asking } from '../server/session.ts'
import { reached } from './figures.ts'
import { program } from './folder.ts'
import { hostileProject } from './hostile.ts'
import { speakTo } from './stdio.ts'

/** Debian: `apt-get install strace`; `.ci/run` does so. Tracing may be forbidden all the same. */
const traces = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0
const traced = ['-f', '-qq', '-s', '4096', '-e', 'trace=execve,execveat,socket,connect,bind,listen,open,openat,openat2,creat,rename,unlink']

interface Calls {
  /** Programs started after the first, by their paths. */
  readonly programs: readonly string[]
  readonly sockets: readonly string[]
  /** Files opened, made, renamed or removed, by absolute path. */
  readonly files: readonly string[]
}

/** What a trace tells; failed attempts to open something count as well. */
function callsIn(trace: string): Calls {
  const lines = trace.split('\n').map((line) => line.replace(/^\d+ +/, ''))
  const named = (line: string) => [...line.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, path = '']) => path)
  return {
    programs: lines.filter((line) => /^execve(?:at)?\(/.test(line) && !/ENOENT/.test(line)).map((line) => named(line)[0] ?? ''),
    sockets: lines.filter((line) => /^(?:socket|connect|bind|listen)\(/.test(line)),
    files: lines.filter((line) => /^(?:open|openat|openat2|creat|rename|unlink)\(/.test(line)).flatMap(named),
  }
}

/** What Node itself reads at its start, and our program. */
const ofNode = /^\/(?:proc|sys|usr|lib|lib64|etc\/(?:ld\.so|ssl|localtime)|dev\/(?:null|urandom))|openssl\.cnf$/

test.skipIf(!traces).each([
  ['lint', '-f', 'json', '.'],
  ['lint', '--fix', '--jobs', '2', '.'],
  ['lint', '-f', 'html', '-o', 'report.html', 'a.md', 'plans/b.md'],
  ['why', 'a.md:9'],
  ['map', 'plans/b.md'],
  ['stats', 'plans/b.md'],
])('%s %s %s %s %s %s: no program, no socket, nothing from around', { timeout: 60_000 }, (...args) => {
  using project = hostileProject('extends: recommended\n')
  project.write({ '../outside.md': '# Outside\n', '../guiderail.config.yaml': 'rules: {}\n', '../package.json': '{}' })
  const log = project.at('../trace')
  const given = args.filter((arg) => arg !== undefined)
  // Where compiled code is kept, beside other caches of the person.
  const caches = project.at('../caches')
  const env = { ...process.env, XDG_CACHE_HOME: caches }
  const { status } = spawnSync('strace', [...traced, '-o', log, process.execPath, program, ...given], { cwd: project.path, env })
  expect([0, 1]).toContain(status)
  const { programs, sockets, files } = callsIn(readFileSync(log, 'utf8'))
  expect({ programs: programs.slice(1), sockets }).toEqual({ programs: [], sockets: [] })
  const own = program.replace(/dist\/cli\.js$/, '')
  const strange = files.filter(
    (path) =>
      path.startsWith('/') &&
      !ofNode.test(path) &&
      ![`${own}package.json`, `${own}dist`, `${caches}/guiderail/code`].some((ours) => path.startsWith(ours)) &&
      !path.startsWith(`${project.path}/`),
  )
  expect(strange.filter((path) => path !== project.path && path !== process.execPath)).toEqual([])
  expect(files.some((path) => path.endsWith('/a.md') || path.endsWith('/b.md'))).toBe(true)
  reached({ commands: 1, 'programs started': 0, sockets: 0, 'files outside read': 0 })
})

test.skipIf(!traces)('--changed starts git and nothing else, no socket', { timeout: 60_000 }, () => {
  using project = hostileProject('extends: recommended\n')
  const log = project.at('../trace')
  spawnSync('strace', [...traced, '-o', log, process.execPath, program, 'lint', '--changed', '.'], { cwd: project.path })
  const { programs, sockets } = callsIn(readFileSync(log, 'utf8'))
  expect(programs.slice(1).filter((path) => !/\/git(?:-core\/git)?$/.test(path) || path.startsWith(project.path))).toEqual([])
  expect(programs.length).toBeGreaterThan(1)
  expect(sockets).toEqual([])
  reached({ commands: 1 })
})

test.skipIf(!traces)('the server: no program, no socket', { timeout: 60_000 }, async () => {
  using project = hostileProject('extends: recommended\n')
  const log = project.at('../trace')
  const { spawn } = await import('node:child_process')
  const server = spawn('strace', [...traced, '-o', log, process.execPath, program, 'lsp', '--stdio'], {
    cwd: project.path,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const spoken = speakTo(server)
  const uri = pathToFileURL(project.path).href
  await spoken.connection.sendRequest('initialize', {
    ...{ processId: null, rootUri: uri, capabilities: asking },
    workspaceFolders: [{ uri, name: 'evil' }],
  })
  await spoken.connection.sendNotification('initialized', {})
  const textDocument = { uri: `${uri}/a.md`, languageId: 'markdown', version: 1, text: project.read('a.md') }
  await spoken.connection.sendNotification('textDocument/didOpen', { textDocument })
  const report = await spoken.connection.sendRequest<{ items: unknown[] }>('textDocument/diagnostic', { textDocument })
  expect(report.items.length).toBeGreaterThan(0)
  expect(await spoken.end()).toBe(0)
  const { programs, sockets, files } = callsIn(readFileSync(log, 'utf8'))
  expect({ programs: programs.slice(1), sockets }).toEqual({ programs: [], sockets: [] })
  expect(files.some((path) => path.endsWith('guiderail.config.yaml'))).toBe(true)
  reached({ servers: 1 })
})

test('the net is not dead: programs, sockets and files are seen in a trace', () => {
  const calls = callsIn(
    '12 execve("/usr/bin/node", ["node"], 0x1) = 0\n13 execve("/bin/sh", ["sh"], 0x1) = 0\n13 socket(AF_INET, SOCK_STREAM, 0) = 3\n13 openat(AT_FDCWD, "/etc/passwd", O_RDONLY) = 3\n',
  )
  expect(calls).toEqual({
    programs: ['/usr/bin/node', '/bin/sh'],
    sockets: ['socket(AF_INET, SOCK_STREAM, 0) = 3'],
    files: ['/etc/passwd'],
  })
})
