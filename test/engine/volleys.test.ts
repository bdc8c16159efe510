// Questions in a row.

import { describe, expect, test } from 'vitest'
import { volleysOf } from '../../engine/script/volleys.ts'
import { segmentIn, talk } from './scripts.ts'

/** `5 "first words ... last words"`, `!` for those in one breath. */
function volleys(text: string, most = 5): string[] {
  return volleysOf(segmentIn(text, 'call-script', 'discovery').script, most).map(({ count, span, together }) => {
    const words = text.slice(span.start, span.end)
    return `${count}${together ? '!' : ''} ${words.slice(0, 8)}...${words.slice(-8)}`
  })
}

const questions = ['What is slow?', 'Who pays for it?', 'Since when?', 'Who else knows?', 'By when must it end?']
const answered = (...asked: readonly string[]) => talk(...asked.flatMap((question) => [question, 'Well.']))

describe('turn after turn', () => {
  test('from the first question to the last', () => expect(volleys(answered(...questions))).toEqual(['5 What is ... it end?']))
  test('one fewer is none', () => expect(volleys(answered(...questions.slice(1)))).toEqual([]))
  test('the number is the rule’s', () => expect(volleys(answered(...questions.slice(1)), 4)).toHaveLength(1))
  test('five words beside a question give nothing', () =>
    expect(volleys(answered(...questions.map((question) => `Got it, thank you, right. ${question}`)))).toHaveLength(1))
  test('six do', () => {
    const given = questions.map((question, at) => (at === 2 ? `They had that in Hull too. ${question}` : question))
    expect(volleys(answered(...given))).toEqual([])
  })
  test('a turn without a question ends the row', () =>
    expect(volleys(answered(...questions.slice(0, 3), 'I see.', ...questions.slice(3)))).toEqual([]))
  test('so does a new section', () =>
    expect(volleys(`${answered(...questions.slice(0, 3))}\n\n## Costs\n\n${answered(...questions.slice(3))}`)).toEqual([]))
  test('without the buyer between them they are a list to choose from', () =>
    expect(volleys(questions.map((question) => `**Rep:** "${question}"`).join('\n\n'))).toEqual([]))
  test('questions of the buyer are none of ours', () =>
    expect(volleys(talk(...questions.flatMap((question) => ['Yes, that is so.', question])))).toEqual([]))
})

describe('in one breath', () => {
  const four = 'What makes the gate slow? Who has to pay for it? Since when is it so? By when must it end?'
  test('four', () => expect(volleys(talk(four, 'May.'))).toEqual(['4! What mak... it end?']))
  test('three are not too many', () => expect(volleys(talk(four.slice(0, four.indexOf(' By')), 'May.'))).toEqual([]))
  test('options of one question are not several', () =>
    expect(volleys(talk('What is slow on Mondays? The gate? The ramp? The yard? The desk?', 'The gate.'))).toEqual([]))
  test('not in a list', () => expect(volleys(four.replaceAll('? ', '?\n').replace(/^/gm, '- '))).toEqual([]))
  test('not in a cell', () => expect(volleys(`| Ask |\n|---|\n| "${four}" |`)).toEqual([]))
  test('with something given beside them they are a talk', () =>
    expect(volleys(talk(`A carrier near you moved its Monday slots to the night. ${four}`, 'May.'))).toEqual([]))
})
