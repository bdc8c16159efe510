// Account plans that do not say how the customer decides to invest, and how much they want a change.

import { customerOf } from '../engine/plan/customer.ts'
import { sectionToFillIn } from '../engine/plan/insert.ts'
import { speaksOf } from '../engine/plan/subject.ts'
import { isWorked } from '../engine/plan/worked.ts'
import { defineRule } from '../engine/rule.ts'
import { processTitles, processWords, willTitles, willWords } from './missing-buying-process.lexicon.ts'

export default defineRule({
  id: 'missing-buying-process',
  title: 'How they decide is missing',
  summary: 'An account plan says how the customer decides to invest, and how strongly they want a change.',
  scope: 'segment',
  kinds: ['account-plan'],
  severity: 'info',
  evidence: 'advice',
  source: 'dont-get',
  absence: { what: 'how they decide to invest, and how much they want a change', rank: 4 },
  families: {
    neither: { severity: 'info', evidence: 'advice', summary: 'Nothing on how they decide, nor on how strongly they want a change.' },
    'no-process': { severity: 'info', evidence: 'advice', summary: 'Nothing on how they decide: who, by which steps, from which budget.' },
    'no-will': { severity: 'info', evidence: 'advice', summary: 'How they decide is there, but not how strongly they want a change.' },
  },
  options: {
    minimum: { type: 'integer', default: 3, minimum: 1, description: 'Plans with fewer actions and strategies than this are left alone.' },
  },
  *check(segment, { minimum }) {
    if (!isWorked(segment, minimum)) return
    const process = speaksOf(segment, { titles: processTitles, words: processWords }) !== null
    const will = speaksOf(segment, { titles: willTitles, words: willWords }) !== null
    if (process && will) return
    const whom = customerOf(segment) ?? 'the customer'
    const lines = [...(process ? [] : onProcess), ...(will ? [] : onWill)]
    const fixes = sectionToFillIn(
      'Add how they decide to fill in',
      process ? `How much ${whom} wants it` : `How ${whom} decides`,
      lines,
      segment,
    )
    yield {
      span: segment.title,
      family: process ? 'no-will' : will ? 'no-process' : 'neither',
      message: messageOf(whom, process, will),
      fixes,
    }
  },
})

const onProcess = [
  '- **Who decides:** [who recommends, who approves, who can stop it]',
  '- **Steps:** [from idea to money: budget, committee, legal, signature, and by when]',
  '- **Last time:** [how they decided on something of this size, and how long it took]',
]
const onWill = [
  '- **Will to change:** [how strongly, whose, and what they did that shows it]',
  '- **If nothing changes:** [what it costs them, and who feels it]',
]

function messageOf(whom: string, process: boolean, will: boolean): string {
  if (process)
    return `Says how ${whom} decides, but not how strongly they want a change. Note what they did that shows it, and what staying as they are costs them.`
  if (will)
    return `Says why ${whom} would change, but not how they decide to invest. Note who decides, by which steps, and from which budget; if they do not know yet, plan to find it out together.`
  return `Nothing says how ${whom} decides to invest, or how strongly they want a change. Note who decides, by which steps, and what shows their will; if nobody knows yet, plan to ask.`
}
