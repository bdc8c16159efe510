// The rules of the engine itself, which can be set and named like any other.

import { expiredClaim } from './claims/claims.ts'
import type { Rule } from './rule.ts'
import { suppressionRules } from './suppressions/rules.ts'

/** By id. */
export const engineRules: readonly Rule[] = [expiredClaim, ...suppressionRules]
