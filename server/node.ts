// The server in Node, started by loading this file: over stdio for any editor (`--stdio`), over the channel that VS Code opens (`--node-ipc`).

import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { disk } from './node/disk.ts'
import { start } from './start.ts'

start(createConnection(ProposedFeatures.all), { disk })
