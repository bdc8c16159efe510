// What the npm package exports.

export { lint, type Report } from '../engine/lint.ts'
export { parseDocument } from '../engine/parse.ts'
export { defineRule, type Finding, type Rule } from '../engine/rule.ts'
export { rules } from '../rules/index.ts'
