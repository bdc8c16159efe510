// A repository of made-up pages whose findings depend on one another.

export type Files = Readonly<Record<string, string>>

export const script = (number: number) =>
  `---\nkind: call-script\n---\n\n# Call ${number}\n\nRep: "Hello, I saw that site ${number % 7} bakes at night now, is that so?"\n\nRep: "${['Get them to sign.', 'We are the market leader in ovens.', 'What would you change first?'][number % 3]}"\n`

/** Every other one names a strategy that stands in no file. */
const plan = (number: number) =>
  `---\nkind: account-plan\n---\n\n# Account plan: Plant ${number}\n\n## Objectives\n\n- Win 3 lines of plant ${number} by March 2027\n\n## Tactics\n\n- Visit the night shift of plant ${number} (S${(number % 2 === 0 ? 0 : 1000) + (number % 40)})\n`

const bets = (number: number) =>
  `---\nkind: account-plan\n---\n\n# Account plan: Bets ${number}\n\n## Strategies\n\n- S${number}: Win on audit risk in plant ${number}\n`

/** `count` pages, one of which cannot be read, with a config and accepted sentences. */
export function repository(count: number): Files {
  const pages = Array.from({ length: count }, (_, at): [string, string] => {
    if (at % 50 === 0) return [`plans/bets-${at}.md`, bets(at / 50)]
    if (at % 5 === 0) return [`plans/plant-${at}.md`, plan(at)]
    return at % 11 === 0 ? [`notes/${at}.md`, `# Notes ${at}\n\nNothing to sell.\n`] : [`calls/call-${at}.md`, script(at)]
  })
  return {
    ...Object.fromEntries(pages),
    'guiderail.config.yaml':
      'rules:\n  copied-opener: warning\n  missing-strategy: off\noverrides:\n  - files: calls/**\n    rules:\n      generic-claim: info\n',
    'guiderail.accepted.yaml': '- rule: get-them-to\n  sentence: Get them to go.\n',
    'broken.md': '\0',
  }
}
