// Reports of invented files: made of values, so that anything can stand in them.

import { type FormatName, formatNamed, type View } from '../../../cli/formats/format.ts'
import type { FileResult, Results, RuleInfo, Trouble } from '../../../cli/results.ts'
import { coloursFor } from '../../../cli/terminal.ts'
import { linesOf } from '../../../engine/lines.ts'
import type { Finding, Severity } from '../../../engine/rule.ts'
import { knownRules } from '../../../workspace/known.ts'

export const view: View = {
  colours: coloursFor({ env: {}, isTTY: false }),
  isTTY: false,
  quiet: false,
  hidden: 0,
  failing: ['error', 'warning'],
  suppressed: false,
}

export async function written(format: FormatName, results: Results, more: Partial<View> = {}): Promise<string> {
  return (await formatNamed(format))(results, { ...view, ...more })
}

/** A finding at the first place of some words. */
export function finding(text: string, words: string, more: Partial<Finding> & { readonly severity?: Severity } = {}): Finding {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`${words} does not stand in the text`)
  return {
    rule: 'pressure-close',
    span: { start, end: start + words.length },
    message: 'This leaves no way out. Make no an answer you can hear.',
    severity: 'warning',
    url: 'https://github.com/guiderail/guiderail/blob/main/rules/pressure-close.md',
    related: [],
    fixes: [],
    ...more,
  }
}

export function file(path: string, text: string, findings: readonly Finding[], more: Partial<FileResult> = {}): FileResult {
  return {
    path,
    root: '/repo',
    kind: 'call-script',
    findings,
    suppressed: [],
    tally: {},
    overview: null,
    text,
    lines: linesOf(text),
    before: null,
    fixed: 0,
    ...more,
  }
}

interface Made {
  readonly troubles?: readonly Trouble[]
  readonly cwd?: string
  readonly rules?: readonly RuleInfo[]
}

export function results(files: readonly FileResult[], { troubles = [], cwd = '/repo', rules = [] }: Made = {}): Results {
  return { cwd, files, troubles, rules: new Map([...knownRules, ...rules].map((rule) => [rule.id, rule])) }
}
