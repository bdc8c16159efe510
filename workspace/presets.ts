// Configs that come with Guiderail, for `extends`.

/** By name; written as in a config file. */
export const presets: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  /** Every rule as it is by default. */
  recommended: {},
  /** For a team that wants no finding at all before a page goes out: what warns by default fails, what informs warns. */
  strict: {
    rules: {
      'get-them-to': 'error',
      'orphan-tactic': 'error',
      'orphan-strategy': 'error',
      'missing-objective': 'error',
      'missing-strategy': 'error',
      'generic-opener': 'error',
      'expired-claim': 'error',
      'unused-suppression': 'error',
      'unknown-rule-in-suppression': 'error',
      'expired-suppression': 'error',
      'malformed-suppression': 'error',
    },
  },
}
