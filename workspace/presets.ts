// Configs that come with Guiderail, for `extends`.

/** By name; written as in a config file. */
export const presets: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  /** Every rule as it is by default. */
  recommended: {},
  /** What is advice becomes a demand, and what is off is on. */
  strict: { rules: {} },
}
