// All rules that can be named: in a config, in a comment, on the command line.

import { engineRules } from '../engine/own.ts'
import type { Rule } from '../engine/rule.ts'
import { rules } from '../rules/index.ts'

/** The rules and the engine's own, by id. */
export const knownRules: readonly Rule[] = [...rules, ...engineRules].sort((a, b) => (a.id < b.id ? -1 : 1))
