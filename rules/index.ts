// The list of rules, one line each.

import type { Rule } from '../engine/rule.ts'

export const rules: readonly Rule[] = []
