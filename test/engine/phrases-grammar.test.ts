// People, verbs and actors in a sentence.

import { describe, expect, test } from 'vitest'
import { actorOf } from '../../engine/phrases/actor.ts'
import { antecedentOf } from '../../engine/phrases/antecedent.ts'
import { buyersAt } from '../../engine/phrases/buyer.ts'
import { infinitiveAt } from '../../engine/phrases/verb.ts'
import { proseOf } from '../../engine/words.ts'
import { leafOf } from './leaves.ts'

const at = (text: string, word: string) => proseOf(text).words.findIndex((candidate) => candidate.text === word)

/** The buyers read between the first word of the text and a "to", as `sort: words`. */
function buyers(text: string, people: readonly string[] = []): string[] {
  const prose = proseOf(text)
  const read = [...buyersAt(prose, 1, people)].filter(({ last }) => prose.words[last]?.text === 'to')
  return read.map(({ first, last, sort }) => {
    return `${sort}: ${text.slice(prose.words[first]?.start, prose.words[last - 1]?.end)}`
  })
}

describe('buyers', () => {
  test.each([
    ['get them to sign', ['pronoun: them']],
    ['get the CFO to sign', ['buyer: the CFO']],
    ['get your most hesitant enterprise prospects to sign', ['buyer: your most hesitant enterprise prospects']],
    ['get any of your buyers to sign', ['buyer: any of your buyers']],
    ['get the decision-maker to sign', ['buyer: the decision-maker']],
    ['get their legal team to sign', ['buyer: their legal team']],
    ["get the prospect's team to sign", ["buyer: the prospect's team"]],
    ['get buyers and their teams to sign', ['buyer: buyers and their teams']],
    ['get the VP of operations to sign', ['buyer: the VP of operations']],
    ['get someone who wants to buy to sign', ['anybody: someone who wants to buy']],
    ['get Dana Reyes to sign', ['name: Dana Reyes']],
    ['get [Client Name] to sign', ['placeholder: Client Name']],
    ['get companies to sign', ['organisation: companies']],
    ['get leads to reply', ['lead: leads']],
  ])('%s', (text, expected) => {
    expect(buyers(text)).toEqual(expected)
  })

  test.each([
    'get legal to review',
    'get your team to call',
    'get our CEO to call',
    'get sales people to call',
    'get the account executives to call',
    'get permission from the buyer to record',
    'get calls prospects answer',
    'get HubSpot to sync',
    'get it. Buyers sign',
  ])('no buyer: %s', (text) => {
    expect(buyers(text)).toEqual([])
  })

  test("a team's own nouns", () => {
    expect(buyers('get the franchise partners to sign', ['partner'])).toEqual(['buyer: the franchise partners'])
  })
})

describe('verbs after "to"', () => {
  test.each([
    ['to sign the pilot', 'sign'],
    ['to finally say yes', 'say'],
    ['to re-engage', 're-engage'],
    ['to whitelist us', 'whitelist'],
    ['to value your time', 'value'],
    ['To SIGN', 'sign'],
    ['Getting Prospects to Talk', 'talk'],
  ])('%s: %s', (text, expected) => {
    expect(infinitiveAt(proseOf(text), at(text, 'to') + 1)?.base).toBe(expected)
  })

  test.each([
    'to first value',
    'to annual plans',
    'to production',
    'to 90 %',
    'to the demo',
    'to HubSpot',
    'to value within a day',
    'to end of call',
    'drive prospects to Contact Sales',
    'to signing',
    'to higher adoption',
    'to',
  ])('no verb: %s', (text) => {
    expect(infinitiveAt(proseOf(text), at(text, 'to') + 1)).toBeNull()
  })
})

describe('actors', () => {
  test.each([
    ['get them to sign', 'get', 'seller'],
    ['you should push them', 'push', 'seller'],
    ['Tip: You push them', 'push', 'seller'],
    ['ask Dana to push them', 'push', 'other'],
    ['a way to push them', 'push', 'seller'],
    ['win by pushing them', 'pushing', 'seller'],
    ['email prospects to get them to reply', 'get', 'seller'],
    ['a question that makes them nervous', 'makes', 'seller'],
    ['ask the buyer to get a team', 'get', 'other'],
    ['your champion needs to get the CFO', 'get', 'other'],
    ['their manager is pressuring them', 'pressuring', 'other'],
    ['the competitor forces them', 'forces', 'other'],
    ['what would make them reply', 'make', 'other'],
    ['they push the buyer', 'push', 'they'],
    ['it forces them', 'forces', 'thing'],
    ['a form that asks and gets them', 'gets', 'thing'],
  ])('%s', (text, verb, expected) => {
    expect(actorOf(proseOf(text), at(text, verb)).sort).toBe(expected)
  })
})

describe('whom "them" speaks of', () => {
  test.each([
    ['Ask the buyers. Then push them.', 'buyer'],
    ['Train your reps and push them.', 'other'],
    ['The competitors are late, so push them.', 'other'],
    ['The deals are late, so push them.', 'thing'],
    ['Then push them.', 'unknown'],
  ])('%s', (text, expected) => {
    const leaf = leafOf(text)
    expect(antecedentOf(leaf, at(text, 'them'), -1)).toBe(expected)
  })
})
