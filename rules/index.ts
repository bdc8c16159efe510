// The list of rules, one line each.

import type { Rule } from '../engine/rule.ts'
import getThemTo from './get-them-to.ts'

export const rules: readonly Rule[] = [getThemTo]
