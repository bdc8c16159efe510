// Texts to try it on.

import plan from './examples/account-plan.md'
import script from './examples/call-script.md'
import email from './examples/email.md'

export const examples: Readonly<Record<string, string>> = { email, script, plan }
