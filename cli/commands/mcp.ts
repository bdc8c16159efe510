// `guiderail mcp`: a server for assistants that draft plans and scripts.

import type { Io } from '../io.ts'
import { call, toolsOf } from '../mcp/tools.ts'
import { version } from '../version.ts'

export async function mcpCommand(io: Io): Promise<0> {
  const tools = toolsOf(io)
  await io.serveTools?.({ version, tools, call: (name, given) => call(tools, name, given) })
  return 0
}
