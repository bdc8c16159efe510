// What a text can be, as people say it.

import type { KindChoice } from '../protocol/requests.ts'

/** "This is ...". */
export const kindNames: Readonly<Record<KindChoice, string>> = {
  'account-plan': 'an account plan',
  'sales-plan': 'a sales plan',
  'call-script': 'a call script',
  message: 'an email or message',
  playbook: 'a playbook page',
  none: 'no sales material',
}
