// What a person reads over the id of a rule, in a comment, in front matter or in the config.

import { renamedId, renamedInWords } from '../../engine/former.ts'
import type { Named } from '../../engine/suppressions/directive.ts'
import { urlOf } from '../../engine/url.ts'
import { whyOf } from '../../views/why.ts'
import { ruleNamesIn } from '../../workspace/config/rule-names.ts'
import type { Check } from '../checks.ts'
import { escaped } from '../markdown.ts'
import type { Session } from '../session.ts'
import { ruleNamesOf } from '../structure/rule-names.ts'
import type { Part } from './part.ts'

export function ruleInText(offset: number, { report }: Check, session: Session): Part[] {
  return report ? partsOf(ruleNamesOf(report.document, session.known), offset, session) : []
}

export const ruleInConfig = (text: string, offset: number, session: Session): Part[] => partsOf(ruleNamesIn(text), offset, session)

function partsOf(names: readonly Named[], offset: number, session: Session): Part[] {
  const name = names.find(({ span }) => span.start <= offset && offset <= span.end)
  const rule = name && session.ruleNamed(name.id)
  if (!rule) return []
  const renamed = name.renamed ?? renamedId(name.id, session.known)
  const about = aboutRule(rule.id, rule.title, rule.summary, rule.url)
  return [{ text: renamed ? `${escaped(renamedInWords(renamed))}\n\n${about}` : about, span: name.span }]
}

/** Title, summary, the reason for it, and where to read on. */
export function aboutRule(id: string, title: string, summary: string, url = urlOf(id)): string {
  return [`**${escaped(title)}** · \`${id}\``, escaped(summary), whyOf(id), `[More about this](${url})`].filter(Boolean).join('\n\n')
}
