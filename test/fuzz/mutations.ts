// What is done to a text to make another one: lines are moved, wrapped in containers, mixed with those of other texts.

import { usualOpeners, usualWords } from '../engine/nasty.ts'
import { mixed } from './property.ts'

/** `other` is another text of the corpus; `draw` gives a number below its argument. */
export type Mutation = (text: string, other: string, draw: (below: number) => number) => string

const at = (lines: readonly string[], draw: (below: number) => number) => draw(lines.length + 1)

/** A change of the lines of a text. */
const ofLines =
  (change: (lines: string[], draw: (below: number) => number, other: string[]) => string[]): Mutation =>
  (text, other, draw) =>
    change(text.split('\n'), draw, other.split('\n')).join('\n')

/** Puts something before some neighbouring lines. */
const prefixed = (first: string, rest: string): Mutation =>
  ofLines((lines, draw) => {
    const from = at(lines, draw)
    const to = from + 1 + draw(6)
    return lines.map((line, index) => (index < from || index >= to ? line : (index === from ? first : rest) + line))
  })

const around = (before: string, after: string): Mutation =>
  ofLines((lines, draw) => {
    const from = at(lines, draw)
    const to = from + 1 + draw(8)
    return [...lines.slice(0, from), before, ...lines.slice(from, to), after, ...lines.slice(to)]
  })

const inserted =
  (pieces: readonly string[]): Mutation =>
  (text, _, draw) => {
    const place = draw(text.length + 1)
    return text.slice(0, place) + (pieces[draw(pieces.length)] ?? '') + text.slice(place)
  }

const directives = [
  '<!-- guiderail-disable -->',
  '<!-- guiderail-disable-line get-them-to -->',
  '<!-- guiderail-disable-next-line get-them-to, generic-claim: agreed -->',
  '<!-- guiderail-disable get-them-to, false-urgency -->',
  '<!-- guiderail-enable -->',
  '<!-- guiderail-enable get-them-to -->',
  '<!-- guiderail-disable-file trust-me -->',
  '<!-- guiderail-disable-line nope -->',
  '<!-- guiderail-disable-line\n\nget-them-to -->',
]
const starts = [
  '---\nkind: call-script\n---\n',
  '---\ntype: account-plan\n---\n\n',
  '---\nguiderail:\n  kind: playbook\n---\n',
  '\ufeff',
  '---\na: [b\n---\n',
]

export const mutations: readonly Mutation[] = [
  ofLines((lines, draw) => lines.toSpliced(at(lines, draw), 1 + draw(4))),
  ofLines((lines, draw) => {
    const from = at(lines, draw)
    return lines.toSpliced(from, 0, ...lines.slice(from, from + 1 + draw(4)))
  }),
  ofLines((lines, draw) => {
    const moved = lines.splice(at(lines, draw), 1 + draw(4))
    return lines.toSpliced(at(lines, draw), 0, ...moved)
  }),
  ofLines((lines, draw, other) => {
    const from = at(other, draw)
    return lines.toSpliced(at(lines, draw), 0, ...other.slice(from, from + 1 + draw(12)))
  }),
  ofLines((lines, draw, other) => [...lines.slice(0, at(lines, draw)), '', ...other.slice(at(other, draw))]),
  prefixed('> ', '> '),
  prefixed('- ', '  '),
  prefixed('1. ', '   '),
  prefixed('- [ ] ', '  '),
  prefixed('- > ', '  > '),
  prefixed('\t', '\t'),
  prefixed('# ', ''),
  prefixed('| ', '| '),
  prefixed('S1: ', 'S1: '),
  prefixed('- T1: ', '- T1: '),
  around('```', '```'),
  around('```js', '```'),
  around('<div>', '</div>'),
  around('<!--', '-->'),
  around('', '<!-- guiderail-enable -->'),
  inserted(usualWords),
  inserted(usualOpeners),
  inserted(directives),
  inserted(directives.map((directive) => `${directive}\n`)),
  inserted(directives.map((directive) => `\n\n${directive}\n\n`)),
  inserted(['\n', '\n\n', '\r\n', '\r', ' ', '  \n', '\t', '"', '\u201c', '\u201d', "don't ", 'not ', '**', '(S1)', '(O1)', 'S1: ', 'T2 ']),
  (text, _, draw) => {
    const from = draw(text.length + 1)
    return text.slice(0, from) + text.slice(from + 1 + draw(9))
  },
  (text, _, draw) => text.slice(0, draw(text.length + 1)),
  (text, _, draw) => (starts[draw(starts.length)] ?? '') + text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text, _, draw) => text.replaceAll(' ', (blank) => (draw(8) === 0 ? '\n' : blank)),
  (text) => text.replaceAll('\n\n', '\n'),
]

/** A text after some mutations, all settled by `salt`. */
export function mutated(text: string, others: readonly string[], times: number, salt: number): string {
  let turn = 0
  const draw = (below: number) => mixed(salt, turn++) % below
  let now = text
  for (let time = 0; time < times; time++) {
    const change = mutations[draw(mutations.length)] as Mutation
    now = change(now, others[draw(others.length)] ?? '', draw)
  }
  return now
}
