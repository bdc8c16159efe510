// Use or mention inside the sentence. In the texts, ⟦use|...⟧ is a phrase that is used, ⟦evidence|...⟧ what shows that one is only mentioned.

import { describe, expect, test } from 'vitest'
import type { Segment } from '../../engine/document.ts'
import { phraseIndex } from '../../engine/phrases/automaton.ts'
import type { PhraseHit } from '../../engine/phrases/phrase.ts'
import type { PhraseRule } from '../../engine/rule.ts'
import { mentionOf } from '../../engine/voice/mention.ts'
import { mark, unmark } from '../marks.ts'
import { leafOf, type Made } from './leaves.ts'

const rule: PhraseRule = {
  id: 'a-rule',
  title: 'A rule',
  summary: 'None.',
  scope: 'phrase',
  kinds: ['playbook'],
  severity: 'warning',
  evidence: 'advice',
  source: 'dont-get',
  voices: ['coach'],
  phrases: [
    { pattern: '(get~|push~|force~|convince~|trick~) (them|buyers|the buyer) (to|into)', name: 'verb' },
    { pattern: '[just] checking in', name: 'words' },
    { pattern: 'quick question', name: 'words' },
    { pattern: 'act now', name: 'words' },
    { pattern: 'best in class', name: 'words' },
  ],
  *check() {},
}
const index = phraseIndex([rule])

function hitsIn(text: string, made?: Made): PhraseHit[] {
  const leaf = leafOf(text, made)
  const [run] = leaf.runs
  if (!run) return []
  return [...index.find(leaf.prose)].map(({ first, last, targets }) => {
    const phrase = targets[0]?.phrase ?? { pattern: '', name: '' }
    return { phrase, leaf, segment: {} as Segment, prose: leaf.prose, first, last, run, mention: null }
  })
}

/** The text with its used phrases and its evidence marked. */
function drawn(text: string): string {
  const marks = hitsIn(text).map((hit) => {
    const mention = mentionOf(hit)
    const { words } = hit.prose
    const own = { name: 'use', start: words[hit.first]?.start ?? 0, end: words[hit.last - 1]?.end ?? 0 }
    return mention?.span ? { name: 'evidence', ...mention.span } : own
  })
  return mark(text, marks)
}

const draws = (name: string, texts: readonly string[]) =>
  describe(name, () => {
    test.each(texts)('%s', (text) => {
      expect(drawn(unmark(text).text)).toBe(text)
    })
  })

draws('used', [
  '⟦use|Get them to⟧ sign.',
  'Show the plan and ⟦use|push them to⟧ decide.',
  '"⟦use|Just checking in⟧ on the plan."',
  'You: ⟦use|Quick question⟧: who owns this?',
  'Use phrases like "⟦use|act now⟧" to close.',
])

draws('negated', [
  '⟦evidence|Never⟧ push them into a deal.',
  '⟦evidence|Don’t⟧ trick buyers into a call or two.',
  'Our job is ⟦evidence|not⟧ to get them to sign.',
  "You ⟦evidence|can't⟧ force buyers to trust you.",
  'It is ⟦evidence|not⟧ about getting them to sign, it is about helping.',
  "⟦evidence|Don't⟧ do silly things or trick buyers into talking.",
  '⟦evidence|Never⟧, ever push them to sign.',
  '⟦evidence|Never⟧ say: "Act now".',
  'Be useful — ⟦evidence|never⟧ push them to sign.',
  'Send news (⟦evidence|not⟧ "just checking in").',
  '⟦evidence|No⟧ "quick question" mails.',
  'Nobody likes to wait. ⟦use|Push them to⟧ sign.',
  '⟦evidence|Never⟧ use "best-in-class" or "world-class".',
  '⟦evidence|Never⟧ use these words: "seamless," "best-in-class," "robust."',
  '⟦evidence|Never⟧ say "Dana, act now."',
  '⟦evidence|Never⟧ say "So would you act now?"',
  '⟦evidence|Never⟧ say "Thanks for the call. If you can, act now." to anyone.',
  '⟦evidence|Don’t⟧ write "Hi Dana, just checking in."',
  '⟦evidence|Avoid⟧ "If you sign, act now."',
  '⟦evidence|Never⟧ say "just curious, any news?" or "Hurry, then act now."',
])

draws('a negation that does not reach the phrase', [
  "Don't hang up until you ⟦use|get them to⟧ sign.",
  "Don't demo before ⟦use|getting them to⟧ say why.",
  "Don't argue, ⟦use|get them to⟧ agree.",
  "If they don't reply, ⟦use|push them to⟧ decide.",
  "Don't let them off the hook: ⟦use|get them to⟧ sign.",
  "You don't have much time in a first call with them: ⟦use|get them to⟧ sign.",
  'It is not easy, but ⟦use|get them to⟧ sign.',
  'There is no better way to ⟦use|get them to⟧ sign.',
  'They are not ready. ⟦use|Push them to⟧ decide.',
  'Not sure how to ⟦use|get them to⟧ sign?',
  'Instead of "any news?", say "⟦use|act now⟧, please."',
  'If they do not answer, say "Dana, ⟦use|act now⟧."',
  'If they do not answer, say: "Dana, ⟦use|act now⟧."',
  'Buyers that do not read this will be told to ⟦use|act now⟧.',
  'Do not write "any news?" Write "Dana, ⟦use|act now⟧."',
])

draws('a negation that is turned round again', [
  "Don't forget to ⟦use|get them to⟧ sign.",
  "Don't be afraid to ⟦use|push them to⟧ sign.",
  'Never leave without ⟦use|getting them to⟧ agree.',
  'Never stop ⟦use|pushing them to⟧ decide.',
  "Don't just ⟦use|get them to⟧ sign.",
])

draws('set aside', [
  '⟦evidence|Instead of⟧ getting them to say yes, ask.',
  'Ask ⟦evidence|rather than⟧ pushing them to decide.',
  'Decide with them ⟦evidence|without⟧ forcing them to.',
  '⟦evidence|Avoid⟧ getting them to repeat it.',
  'The ⟦evidence|old way⟧ was to push them to sign.',
  '⟦evidence|We used to⟧ push them to sign.',
  'The tricks we use to ⟦use|get them to⟧ sign.',
  '⟦evidence|Stop⟧ trying to convince them to buy.',
  '⟦evidence|Refuse⟧ to push them to sign.',
  'There is ⟦evidence|no need to⟧ push them to sign.',
  'Instead of waiting, ⟦use|push them to⟧ decide.',
  '⟦use|Push them to⟧ decide instead of waiting.',
])

draws('named', [
  'Using ⟦evidence|phrases like⟧ "any news?" or "Dana, act now" in a first mail.',
  'Use phrases like "any news?" or "Dana, ⟦use|act now⟧" in a first mail.',
])

draws('judged', [
  'Getting them to sign early ⟦evidence|backfires⟧.',
  'Trying to force buyers to decide is a ⟦evidence|mistake⟧.',
  'Send "Just checking in". This sounds ⟦evidence|desperate⟧.',
  '"Quick question" is ⟦evidence|generic⟧.',
  '"Just checking in" mails get ⟦evidence|ignored⟧.',
  'Pushing them to sign ⟦evidence|kills⟧ trust.',
  '⟦use|Push them to⟧ decide. That is a fair thing to ask.',
  '⟦use|Get them to⟧ admit that waiting is a mistake.',
  '"⟦use|Quick question⟧" is not generic.',
  'The "act now" line is ⟦evidence|outdated⟧.',
  'The habit of just checking in is ⟦evidence|counterproductive⟧.',
  'Manufactured haste ("act now") ⟦evidence|destroys⟧ trust.',
  'Some write "act now". ⟦evidence|That\'s not⟧ a question.',
  'Some write "act now". This ⟦evidence|isn\'t⟧ how people decide.',
  'The plan is to ⟦use|get them to⟧ see that waiting is a mistake.',
  'The next mail says "⟦use|act now⟧". That is not all.',
])

draws('remarked on', [
  '"Quick question" (everyone uses it, everyone ⟦evidence|ignores⟧ it)',
  '"Act now" -- ⟦evidence|FOMO⟧',
  '"Just checking in" (⟦evidence|no value⟧)',
  '"Just checking in" = ⟦evidence|generic⟧',
  '"⟦use|Quick question⟧" (then wait for the answer)',
  '"⟦use|Quick question⟧" — a friendly way in',
])

draws('named as a phrase', [
  'We dropped ⟦evidence|phrases like⟧ "act now" last year.',
  '⟦evidence|Words such as⟧ "robust" and "best-in-class" say little.',
  '⟦evidence|The phrase⟧ "quick question" came up 40 times.',
])

// Work that grew with the square of the length would not end.
test.each(['“get them to ', 'never get them to, ', '"act now" get them to ', '~~act now ', 'get them to; '])(
  'every hit in a long run of %j is judged',
  (piece) => {
    const hits = hitsIn(piece.repeat(16_000))
    expect(hits.length).toBeGreaterThanOrEqual(16_000)
    expect(hits.map(mentionOf)).toHaveLength(hits.length)
  },
)

describe('marks and place', () => {
  test('struck through', () => {
    const [hit] = hitsIn('Hello, act now!', { marks: [{ type: 'delete', start: 7, end: 14 }] })
    expect(hit && mentionOf(hit)).toEqual({ reason: 'struck through', span: { start: 7, end: 14 } })
  })

  test('shown as code', () => {
    const [hit] = hitsIn('Search for act now here', { marks: [{ type: 'code', start: 11, end: 18 }] })
    expect(hit && mentionOf(hit)?.reason).toBe('shown as code')
  })

  test('a mark beside the phrase is no evidence', () => {
    const [hit] = hitsIn('Hello, act now!', { marks: [{ type: 'delete', start: 0, end: 5 }] })
    expect(hit && mentionOf(hit)).toBeNull()
  })

  test('the place of the leaf comes first', () => {
    const [hit] = hitsIn('Never act now.', { shown: { reason: 'listed under "Never say"' } })
    expect(hit && mentionOf(hit)?.reason).toBe('listed under "Never say"')
  })

  test('the reason quotes the writer', () => {
    const [hit] = hitsIn('You must NEVER push them to sign.')
    expect(hit && mentionOf(hit)?.reason).toBe('negated by "NEVER"')
  })
})
