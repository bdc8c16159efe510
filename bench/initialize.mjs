// How long a language server takes to answer `initialize`, from the start of its process.

import { spawn } from 'node:child_process'
import { median } from './numbers.mjs'

/** Milliseconds, median of some starts. */
export async function initializeTime(args, runs) {
  const times = []
  for (let run = 0; run < runs; run++) times.push(await once(args))
  return median(times)
}

function once(args) {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } })
  const begun = performance.now()
  const server = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] })
  server.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`)
  return new Promise((resolve, reject) => {
    server.on('exit', () => reject(new Error('the server ended before it answered')))
    server.stdout.once('data', () => {
      resolve(performance.now() - begun)
      server.kill()
    })
  })
}
