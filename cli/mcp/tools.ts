// The tools of `guiderail mcp`. Each does what the command of the same kind does.

import { pages } from 'guiderail:pages'
import { renamedId, renamedInWords } from '../../engine/former.ts'
import { withTitles } from '../../rules/sources.ts'
import { check } from '../../workspace/config/check.ts'
import type { Schema } from '../../workspace/config/schema.ts'
import { knownRules } from '../../workspace/known.ts'
import { ruleIdOf } from '../former.ts'
import type { Io } from '../io.ts'
import { oneOf } from '../usage.ts'
import { fixesTool, lintTool } from './lint.ts'
import type { Answer, Given, Tool } from './tool.ts'
import { guiderail, subjectOf } from './world.ts'

const page = {
  text: { type: 'string', description: 'The Markdown text. Without it the file at the path is read.' },
  path: {
    type: 'string',
    minLength: 1,
    description: 'Path from the folder of the server: of the file, or of where the text belongs, whose config then holds.',
  },
} satisfies Record<string, Schema>

const input = (properties: Readonly<Record<string, Schema>>, required: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required }),
  additionalProperties: false,
})

const ruleName: Schema = { type: 'string', minLength: 1, description: 'Id of a rule, such as `get-them-to`.' }

export const toolsOf = (io: Io): readonly Tool[] => [
  {
    name: 'lint',
    title: 'Lint a sales plan, script or message',
    description:
      'Finds what would make a buyer stop trusting the writer or a plan stop making sense: place, what is wrong with these words, what to do. Knows bad examples from words in use. Run it on a draft before you show it.',
    input: input(page),
    run: (given) => lintTool(given, io),
  },
  {
    name: 'suggest_fixes',
    title: 'Better wordings for what was found',
    description:
      'For each finding the suggestions, with the lines before and after. They change the meaning, so the writer picks; nothing is written.',
    input: input({ ...page, rule: ruleName, line: { type: 'integer', minimum: 1, description: 'Only what begins in this line.' } }),
    run: (given) => fixesTool(given, io),
  },
  {
    name: 'explain_rule',
    title: 'Why a rule is there',
    description: 'The page of a rule: the reason with its source, bad and good examples, options, when to turn it off.',
    input: input({ rule: ruleName }, ['rule']),
    run: async ({ rule = '' }) => explain(rule),
  },
  {
    name: 'plan_map',
    title: 'What a plan consists of',
    description: 'Objectives, strategies, tactics and the like of a plan, each with its parent, owner, date, measure and line.',
    input: input(page),
    run: (given) => asJson('map', given, io),
  },
  {
    name: 'script_stats',
    title: 'The numbers of a script or plan',
    description: 'Questions, who speaks how much, longest monologue and the ask of a script; actions, owners and dates of a plan.',
    input: input(page),
    run: (given) => asJson('stats', given, io),
  },
]

function explain(name: string): Answer {
  const id = ruleIdOf(name, knownRules)
  const renamed = renamedId(name, knownRules)
  const rule = knownRules.find((known) => known.id === id)
  const page = withTitles(pages[id] ?? `# ${rule?.title}\n\n${rule?.summary}\n`)
  return { text: renamed ? `${renamedInWords(renamed)}\n\n${page}` : page }
}

async function asJson(command: 'map' | 'stats', given: Given, io: Io): Promise<Answer> {
  const subject = await subjectOf(given, io)
  const { code, out, err } = await guiderail([command, '--format', 'json', '--', subject.path], subject, io)
  if (code === 2) throw new Error(err.trim())
  return { text: out, data: JSON.parse(out) }
}

/** Calls a tool by its name. Never rejects: what goes wrong is an answer, from which an assistant can learn. */
export async function call(tools: readonly Tool[], name: string, given: unknown): Promise<Answer> {
  try {
    const names = tools.map((tool) => tool.name)
    const tool = tools.find((one) => one.name === oneOf(name, names, 'tool'))
    const value = given ?? {}
    const [wrong] = tool ? check({ value, places: new Map(), complaints: [] }, tool.input) : []
    if (!tool || wrong) throw new Error(wrong?.message ?? `There is no tool ${name}.`)
    return await tool.run(value as Given)
  } catch (error) {
    return { text: error instanceof Error ? error.message : String(error), isError: true }
  }
}
