// `guiderail stats FILE`: the numbers of a script or plan, as text or JSON.

import type { Document } from '../../engine/document.ts'
import type { Span } from '../../engine/span.ts'
import { lineAt, type Numbers, numbersOf, rowsOf } from '../../views/numbers.ts'
import { openDocument } from '../document.ts'
import { jsonText } from '../formats/json-text.ts'
import type { Io } from '../io.ts'
import { configOf } from '../lint/options.ts'
import { type Colours, coloursFor, plainLine } from '../terminal.ts'
import { oneOf } from '../usage.ts'

export interface StatsOptions {
  readonly format: string
  readonly config?: string | boolean
}

export async function statsCommand(file: string, options: StatsOptions, io: Io): Promise<0> {
  const format = oneOf(options.format, ['text', 'json'], 'format')
  const { document, run } = await openDocument(file, configOf(options.config), io)
  const answer = run(() => {
    const numbers = numbersOf(document)
    return format === 'json' ? json(document, numbers) : text(document, numbers, coloursFor(io))
  })
  io.out(answer.value)
  return 0
}

function json(document: Document, numbers: readonly Numbers[]): string {
  const segments = numbers.map(({ segment: { kind, scenario, title }, script, plan }) => ({
    kind,
    scenario,
    line: lineAt(document, title),
    script: script && {
      ...script,
      longestMonologue: script.longestMonologue && placed(document, script.longestMonologue),
      ask: script.ask && placed(document, script.ask),
    },
    plan,
  }))
  return jsonText({ version: 1, segments }, 2)
}

/** With a line and offsets in the place of a span. */
function placed<T extends { readonly span: Span }>(document: Document, { span, ...rest }: T) {
  return { ...rest, line: lineAt(document, span), start: span.start, end: span.end }
}

function text(document: Document, numbers: readonly Numbers[], colours: Colours): string {
  if (numbers.length === 0) return 'There are no numbers for this file: it is no sales material.\n'
  const blocks = numbers.map((each) => {
    const { kind, scenario, title } = each.segment
    const name = plainLine(document.text.slice(title.start, title.end))
    const head = `${colours.bold(name)}  ${kind}${scenario === 'unknown' ? '' : `, ${scenario}`}`
    return [head, ...rowsOf(each, document).map(([what, value]) => `  ${what.padEnd(27)}${value}`)].join('\n')
  })
  return `${blocks.join('\n\n')}\n`
}
