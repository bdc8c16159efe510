// What the client calls things, where more than one view does. Kinds and faults are told in the words that the editor is set to.

import { l10n } from 'vscode'
import type { DocumentSummary, KindChoice, SegmentSummary } from '../protocol/requests.ts'

const kinds: Readonly<Record<Exclude<KindChoice, 'none'>, string>> = {
  'account-plan': l10n.t('account plan'),
  'sales-plan': l10n.t('sales plan'),
  'call-script': l10n.t('call script'),
  message: l10n.t('message'),
  playbook: l10n.t('playbook'),
}

const scenarios: Readonly<Record<string, string>> = {
  cold: l10n.t('cold'),
  warm: l10n.t('warm'),
  discovery: l10n.t('discovery'),
  demo: l10n.t('demo'),
  negotiation: l10n.t('negotiation'),
  renewal: l10n.t('renewal'),
  voicemail: l10n.t('voicemail'),
}

/** `call-script, cold` as people say it: `cold call script`. */
export function nameOf({ kind, scenario, template }: SegmentSummary): string {
  const name = kinds[kind as keyof typeof kinds] ?? ''
  const about = kind?.endsWith('plan') ? undefined : scenarios[scenario]
  // The first place is the occasion, the second the kind: "cold call script".
  const whole = about ? l10n.t('{0} {1}', about, name) : name
  return template ? l10n.t('{0} template', whole) : whole
}

type Counts = DocumentSummary['counts']

/** "1 error, 2 warnings", what there is none of left out; empty when there is nothing. */
export function countsOf({ error, warning, info }: Pick<Counts, 'error' | 'warning' | 'info'>): string {
  const parts = [
    ...(error > 0 ? [error === 1 ? l10n.t('1 error') : l10n.t('{0} errors', error)] : []),
    ...(warning > 0 ? [warning === 1 ? l10n.t('1 warning') : l10n.t('{0} warnings', warning)] : []),
    ...(info > 0 ? [info === 1 ? l10n.t('1 remark') : l10n.t('{0} remarks', info)] : []),
  ]
  return parts.join(', ')
}
