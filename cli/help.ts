// What stands below the options of `--help`: examples for what people come to do.

import { pageUrl } from '../engine/url.ts'
import { baselineName } from '../workspace/baseline/name.ts'

const examples = (...lines: readonly (readonly [call: string, what: string])[]): string => {
  const width = Math.max(...lines.map(([call]) => call.length))
  return `\nExamples:\n${lines.map(([call, what]) => `  ${call.padEnd(width)}  ${what}`).join('\n')}`
}

const exitCodes = '\nExit codes: 0 nothing to mend, 1 findings, 2 the work could not be done wholly.'

export const afterHelp = {
  guiderail: `${examples(
    ['guiderail', 'lint the current folder'],
    ['guiderail plans "calls/**/*.md"', 'lint a folder and a glob'],
    ['guiderail fix', 'go through what was found, and choose'],
    ['guiderail why plans/acme.md:12', 'why a line is flagged, or is not'],
    ['guiderail init', 'begin in a team: config, CI, editor'],
    ['guiderail lint --help', 'all options of linting'],
  )}
${exitCodes}

Environment:
  NO_COLOR, FORCE_COLOR  without colours, or with them also in a pipe
  TERM=dumb              neither colours nor a line that says how far long work is
  CI                     no such line
  XDG_CACHE_HOME         where --cache keeps what it knows (Windows: LOCALAPPDATA; else HOME)

More: ${pageUrl('README.md')}`,
  lint: `${examples(
    ['guiderail -f markdown -o report.md -f github', 'a report and annotations in one run'],
    ['guiderail --fix', 'apply what cannot change what you mean'],
    ['guiderail --changed=origin/main', 'only what this branch has changed'],
    ['guiderail --update-baseline', `an old repository: what is there today is known (${baselineName})`],
    ["guiderail --rule 'generic-opener: off'", 'without one rule, this time'],
    ['guiderail --print-config plans/acme.md', 'what holds for a file, and where it comes from'],
  )}
${exitCodes}`,
  merge: `${examples(
    ['guiderail --shard 1/2', 'on one machine'],
    ['guiderail --shard 2/2', 'on another, with the same paths and options'],
    ['guiderail merge guiderail-shard-*.json -f github', 'one report of both'],
  )}`,
  explain: `${examples(['guiderail explain orphan-tactic', 'why, with good and bad examples'], ['guiderail rules', 'the names of all rules'])}`,
  fix: `
For each finding: a number takes a suggestion, (e)dit lets you type other words, (k)eep goes on,
(s)kip leaves this file, (d)isable writes a comment, (u)ndo takes the last answer back, (q)uit
stops. A page is written when you are through with it.`,
  why: `${examples(['guiderail why calls/first.md:12', 'all of line 12'], ['guiderail why calls/first.md:12:30', 'what stands in its column 30'])}`,
  init: `${examples(['guiderail init', 'asks two questions'], ['guiderail init --yes --dry-run', 'shows what would be written'])}`,
  mcp: `
Assistants start it as "guiderail mcp" in the folder of your playbook. It opens no file outside of
it but configs and plans of the same repository, writes nothing, and has no network. Tools: lint,
suggest_fixes, explain_rule, plan_map, script_stats.`,
  lsp: `
Editors start it as "guiderail lsp --stdio": ${pageUrl('README.md')}#every-other-editor`,
} as const
