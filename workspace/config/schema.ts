// The JSON Schema of a config, made from the rules' own option tables.

import { kinds, type Rule, severities } from '../../engine/rule.ts'
import { presets } from '../presets.ts'

const scenarios = ['cold', 'warm', 'discovery', 'demo', 'negotiation', 'renewal', 'voicemail']
const levels = ['objective', 'strategy', 'tactic', 'measure', 'risk', 'phase']

/** More phrases of a team, in one list or in all, are refused. */
export const mostPhrases = 500

/** The part of JSON Schema (draft 7) that we use. */
export interface Schema {
  readonly [keyword: string]: unknown
  readonly properties?: Readonly<Record<string, Schema>>
}

const words = (description: string): Schema => ({ type: 'array', items: { type: 'string', minLength: 1 }, maxItems: 500, description })
const object = (description: string, properties: Record<string, Schema>): Schema => ({
  type: 'object',
  description,
  properties,
  additionalProperties: false,
})
const severity: Schema = { enum: severities, description: 'How loud it is; `hint` shows in the editor only.' }
const oneOrMore = (description: string): Schema => ({
  description,
  anyOf: [
    { type: 'string', minLength: 1 },
    { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1, maxItems: 500 },
  ],
})

/** A rule's entry: a severity, or an object with the severity, those of its families and the rule's options side by side. */
function ruleSchema(rule: Rule): Schema {
  const properties = { severity, ...(rule.families && { families: familiesSchema(rule.families) }), ...rule.options }
  return {
    description: `${rule.title}. ${rule.summary} Default: ${rule.severity}.`,
    anyOf: [severity, { type: 'object', properties, additionalProperties: false }],
  }
}

function familiesSchema(families: NonNullable<Rule['families']>): Schema {
  const entries = Object.entries(families).map(([name, family]) => [
    name,
    { enum: severities, description: `${family.summary} Default: ${family.severity}.` },
  ])
  return object('Severities of parts of the rule; the one of the whole rule holds for all others.', Object.fromEntries(entries))
}

function rulesSchema(rules: readonly Rule[], description: string): Schema {
  return object(description, Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])))
}

function documentsSchema(): Schema {
  const kind: Schema = { enum: [...kinds, 'none'], description: 'What these files are; `none` silences them.' }
  const scenario: Schema = { enum: scenarios, description: 'What these calls are about.' }
  return {
    type: 'object',
    description: 'Globs, counted from the folder of this config, and what the files are. The last one that fits wins.',
    additionalProperties: { anyOf: [kind, { type: 'object', properties: { kind, scenario }, additionalProperties: false }] },
  }
}

function vocabularySchema(): Schema {
  const named = (names: readonly string[], say: (name: string) => string) =>
    Object.fromEntries(names.map((name) => [name, words(say(name))]))
  return object("The team's own words, added to the built-in ones.", {
    levels: object(
      'Headings and labels of the levels of a plan.',
      named(levels, (level) => `What you call a ${level}.`),
    ),
    speakers: object('Labels of who is speaking.', {
      rep: words('Labels of the seller.'),
      buyer: words('Labels of the buyer.'),
    }),
    badExamples: words('Headings and labels under which you show what not to say.'),
    people: words('Nouns for the people you sell to: patient, franchisee.'),
  })
}

const voices = ['rep', 'coach', 'plan', 'buyer', 'direction']
const short = (description: string): Schema => ({ type: 'string', minLength: 1, maxLength: 1000, description })
const choice = (names: readonly string[], description: string): Schema => ({
  type: 'array',
  items: { enum: names },
  minItems: 1,
  description,
})

const phraseSchema: Schema = {
  ...object('Words that your team does not write. Each is a rule of its own.', {
    id: short('Name of the rule: small letters, digits and hyphens.'),
    phrase: short(
      'The words: `~` after one stands for all its inflections, `(a|b)` for one of several, `[a]` for words that may be missing.',
    ),
    pattern: short('Instead of a phrase: a regular expression (RE2), upper and lower case alike, within one sentence.'),
    replacement: oneOrMore('What to write instead; each is offered.'),
    message: short('What the writer is told.'),
    severity,
    voices: choice(voices, 'Whose words are looked at; without it those of sellers, of guidance to them, and of plans.'),
    kinds: choice(kinds, 'In what documents; without it in all.'),
  }),
  required: ['id'],
}

/** The schema of a file that holds a list of phrases. */
export const phraseListSchema: Schema = { type: 'array', items: phraseSchema, maxItems: mostPhrases }

function phrasesSchema(): Schema {
  const description = 'Words that your team does not write, and paths of files inside the root that list some, such as `./words.yaml`.'
  return { type: 'array', maxItems: mostPhrases, description, items: { anyOf: [{ type: 'string', minLength: 1 }, phraseSchema] } }
}

function claimsSchema(): Schema {
  const claim = object('A claim and what it rests on.', {
    claim: short('Its words, within one sentence; case and punctuation do not matter.'),
    proof: short('Where the proof is, or what it is.'),
    until: short('The last day on which the proof holds: 2026-12-31.'),
  })
  const description = 'Claims about your offer that your team has approved. While the proof holds they are no findings.'
  return { type: 'array', maxItems: mostPhrases, description, items: { ...claim, required: ['claim', 'proof'] } }
}

/** The schema of `guiderail.config.json` and its like, with the given rules (the engine's own included). */
export function configSchema(rules: readonly Rule[]): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Guiderail config',
    ...object('What Guiderail looks for, and where.', {
      $schema: { type: 'string', description: 'Where this schema is, for editors.' },
      extends: oneOrMore(
        `What this config builds on, first to last: ${Object.keys(presets)
          .map((name) => `\`${name}\``)
          .join(', ')} or a path to another config inside the root, such as \`./base.yaml\`.`,
      ),
      rules: rulesSchema(rules, 'Severities and options of rules.'),
      documents: documentsSchema(),
      overrides: {
        type: 'array',
        maxItems: 200,
        description: 'Other rules for some files; later ones win.',
        items: {
          ...object('Rules for the files that fit.', {
            files: oneOrMore('Globs, counted from the folder of this config.'),
            rules: rulesSchema(rules, 'Severities and options for these files.'),
          }),
          required: ['files', 'rules'],
        },
      },
      vocabulary: vocabularySchema(),
      phrases: phrasesSchema(),
      claims: claimsSchema(),
      baseline: short(
        'File of findings that are known and do not count, counted from the folder of this config; `--update-baseline` writes it.',
      ),
      files: oneOrMore(
        'Globs of the files that are linted of a folder, in place of all Markdown files; counted from the folder of this config. `ignore` takes away from them. A file that is named or opened is linted whether it fits or not.',
      ),
      ignore: words('Files and folders to leave alone, in the manner of .gitignore.'),
    }),
  }
}
