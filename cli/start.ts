// The first file that runs: lets Node keep the compiled code for the next start, then loads what was asked for.

import module from 'node:module'

/** Since Node 22. */
const { enableCompileCache } = module as { enableCompileCache?: () => void }
enableCompileCache?.()

/** Stand beside this bundle. */
const server: string = './server.js'
const commandLine: string = './guiderail.js'
const [command, ...options] = process.argv.slice(2)
// An editor waits for the server, which needs nothing of the command line.
// `require`: an import would read the whole bundle once more, for its exports.
require(command === 'lsp' && options.join() === '--stdio' ? server : commandLine)
