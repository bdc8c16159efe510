// The first file that runs: loads what was asked for, with the code that was compiled for it by an earlier run.

import module from 'node:module'
import { join } from 'node:path'
import { cacheFolder } from './cache/folder.ts'
import { requireCompiled } from './compiled.ts'
import { tuneForShortRun } from './tuning.ts'

/** Stand beside this bundle. */
const server = 'server.js'
const commandLine = 'guiderail.js'
const [command = '', ...options] = process.argv.slice(2)
// An editor waits for the server, which needs nothing of the command line.
const bundle = join(__dirname, command === 'lsp' && options.join() === '--stdio' ? server : commandLine)
if (command !== 'lsp' && command !== 'mcp') tuneForShortRun()

/** Since Node 22. */
const { enableCompileCache } = module as { enableCompileCache?: (folder?: string) => void }
const { NODE_COMPILE_CACHE, NODE_DISABLE_COMPILE_CACHE } = process.env
const folder = cacheFolder(process.env)
// `require`: an import would read the whole bundle once more, for its exports.
if (enableCompileCache) {
  enableCompileCache(NODE_COMPILE_CACHE ?? (folder ? `${folder}/code` : undefined))
  require(bundle)
} else if (folder && !NODE_DISABLE_COMPILE_CACHE) requireCompiled(bundle, `${folder}/code`, command)
else require(bundle)
