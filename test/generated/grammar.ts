// The TextMate grammars in syntaxes/, made from the engine's own word lists: colours before the server has answered, and in
// editors without one. A grammar sees one line and no kind of document, so it names only what cannot be anything else.

import { directionSubjects, directionVerbs, fillable } from '../../engine/placeholders.lexicon.ts'
import { attributeLabels, levelNames } from '../../engine/plan/levels.lexicon.ts'
import type { PlanNodeKind } from '../../engine/plan/plan.ts'
import { actions } from '../../engine/suppressions/directive.ts'
import { buyerNames, sellerNames } from '../../engine/voice/roles.ts'

type Pattern = Readonly<Record<string, unknown>>

/** Speakers whose name is also an everyday label of something else ("Owner: Dana", "Lead: ..."). */
const ambiguous = new Set(
  'you me us we i they them lead owner business owner contact host speaker narrator trainer founder presenter member visitor assistant secretary director broker patient sales closer agent consultant advisor adviser business development home owner homeowner stakeholder'
    .split(' ')
    .concat('business owner', 'home owner', 'business development'),
)
/** Of these, who can only be a speaker once the writer has made a label of it: `**You:**`, but not "You: a name of one". */
const pronouns = new Set(['you', 'me', 'us', 'we', 'i', 'they', 'them'])
const smallLabels = new Set(['by', 'when', 'who', 'date', 'lead', 'result', 'timeline', 'timing', 'quarter', 'deadline'])
const commonLevels = new Set([
  'plan',
  'schedule',
  'timeline',
  'sequence',
  'steps',
  'channel',
  'channels',
  'milestone',
  'milestones',
  'stages',
])

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
const either = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped)
    .join('|')

/** What may stand before a label: quote signs, a list marker with a check box, the bar of a table. */
const lead = '(?:^|\\G)(?:[ \\t]*(?:>|[-*+]|\\d{1,3}[.)]|\\||\\[[ xX]\\])(?=[ \\t]))*[ \\t]*'

/** A label with its colon inside or behind the signs of emphasis, numbered or not: `**Rep:**`, `Prospect (CFO):`, `S1:`. `emphasis`: `?` where it may be missing. */
const label = (words: string, scope: string, emphasis: '?' | '' = '?'): Pattern => ({
  match: `${lead}((\\*\\*|__|\\*|_)${emphasis}(?i:(?:the )?(?:${words}))(?: ?#?\\d{1,2}| ?\\([^)\\n]{1,40}\\))?(?::\\2|\\2?:))(?=\\s|\\*|_|$)`,
  captures: { 1: { name: `${scope}.guiderail` } },
})

const speakers = (names: ReadonlySet<string>, scope: string): Pattern =>
  label(either([...names].filter((name) => !ambiguous.has(name) && name.length > 1)), scope)

const emphasized = (names: ReadonlySet<string>, scope: string): Pattern =>
  label(either([...names].filter((name) => pronouns.has(name))), scope, '')

const levels: readonly PlanNodeKind[] = ['objective', 'strategy', 'tactic', 'measure', 'risk']

const planLabels: readonly Pattern[] = [
  ...levels.map((level) => label(either(levelNames[level].filter((name) => !commonLevels.has(name))), `keyword.other.plan.${level}`)),
  label(
    either([...attributeLabels.owner, ...attributeLabels.due, ...attributeLabels.link].filter((name) => !smallLabels.has(name))),
    'keyword.other.plan.attribute',
  ),
  { match: '(?<![\\w.-])(?:[OSTG]\\d{1,2}(?:\\.\\d{1,2}){0,2})(?![\\w%-]|\\.\\d)', name: 'constant.other.reference.plan.guiderail' },
]

const directions: Pattern = {
  match: `(?i:\\*{0,2}(?:\\[|\\()(?:${either(directionVerbs)}|(?:${either(directionSubjects)}) \\w)[^\\])\\n]{0,200}[\\])]\\*{0,2})(?!\\()`,
  name: 'comment.block.direction.guiderail',
}

const placeholders: readonly Pattern[] = [
  '\\{\\{[^{}\\n]{1,60}\\}\\}',
  // In square brackets: words that are neither a link, a check box, a footnote nor a quotation.
  '\\[(?![xX ]\\]|["\'^!])[A-Za-z_#][^\\]\\[\\n]{0,60}\\](?![(\\[:])(?<!\\]\\])',
  `\\((?i:${either(fillable)})\\)`,
  '\\*\\|[A-Z_:]{1,40}\\|\\*',
  '%[A-Z]+(?:_[A-Z]+)*%',
  '(?<!_)_{4,}(?!_)',
].map((match) => ({ match, name: 'variable.parameter.placeholder.guiderail' }))

/** Labels, stage directions, places to fill in: anywhere in Markdown text, also in a fence without a language. */
export const textGrammar = {
  scopeName: 'markdown.guiderail.injection',
  injectionSelector:
    'L:text.html.markdown -meta.embedded -markup.inline.raw -comment -markup.underline.link -meta.link -meta.image -frontmatter',
  patterns: [
    speakers(sellerNames, 'entity.name.function.speaker.seller'),
    speakers(buyerNames, 'entity.name.type.speaker.buyer'),
    emphasized(sellerNames, 'entity.name.function.speaker.seller'),
    emphasized(buyerNames, 'entity.name.type.speaker.buyer'),
    ...planLabels,
    directions,
    ...placeholders,
  ],
}

/** `<!-- guiderail-disable-next-line get-them-to "the words" until 2026-12-31 -- reason -->`. */
export const suppressionGrammar = {
  scopeName: 'markdown.guiderail.suppression',
  injectionSelector: 'L:text.html.markdown comment.block.html',
  patterns: [
    {
      begin: `\\b(guiderail-(?:${either(actions)}))\\b`,
      beginCaptures: { 1: { name: 'keyword.control.suppression.guiderail' } },
      end: '(?=-->)',
      patterns: [
        { match: '(?:^|\\s)--+\\s+((?:(?!-->).)+)', captures: { 1: { name: 'string.unquoted.reason.guiderail' } } },
        { match: '"[^"\\n]*"', name: 'string.quoted.double.fragment.guiderail' },
        {
          match: '\\b(until):?\\s+(\\d{4}-\\d\\d-\\d\\d)\\b',
          captures: { 1: { name: 'keyword.other.until.guiderail' }, 2: { name: 'constant.numeric.date.guiderail' } },
        },
        { match: '[a-z][a-z0-9]*(?:[-/][a-z0-9]+)*', name: 'entity.name.function.rule.guiderail' },
      ],
    },
  ],
}
