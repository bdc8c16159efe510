// The Model Context Protocol over standard input and output, on its official library. A bundle of its own, loaded for `guiderail mcp` alone.

import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js'
import type { Answer, Tool } from './tool.ts'

export interface Served {
  readonly version: string
  readonly tools: readonly Tool[]
  call(name: string, given: unknown): Promise<Answer>
}

const instructions =
  'Guiderail lints sales plans, call scripts and messages in Markdown. Lint what you drafted before you show it; explain_rule says why. Nothing leaves this machine.'

/** Resolves when the assistant has gone. */
export async function serve({ version, tools, call }: Served): Promise<void> {
  const server = new Server({ name: 'guiderail', title: 'Guiderail', version }, { capabilities: { tools: {} }, instructions })
  const hints = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false }
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, title, description, input }) => ({
      name,
      title,
      description,
      inputSchema: { ...input, type: 'object' as const, properties: { ...input.properties } as Record<string, object> },
      annotations: { title, ...hints },
    })),
  }))
  const running = new Set<Promise<Answer>>()
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const answer = call(params.name, params.arguments)
    running.add(answer)
    const { text, data, isError } = await answer.finally(() => running.delete(answer))
    return { content: [{ type: 'text' as const, text }], ...(data && { structuredContent: data }), ...(isError && { isError }) }
  })
  const gone = new Promise<void>((resolve) => {
    server.onclose = resolve
    process.stdin.on('end', resolve)
  })
  await server.connect(new StdioServerTransport())
  await gone
  // What was asked last is still answered.
  await turn()
  while (running.size > 0) await Promise.all(running).then(turn)
  await server.close()
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))
