// The commands and their options.

import { Command, CommanderError, Option } from 'commander'
import type { FixOptions } from './commands/fix.ts'
import type { ExitCode } from './commands/lint.ts'
import type { MapOptions } from './commands/map.ts'
import type { MergeOptions } from './commands/merge.ts'
import type { PageOptions } from './commands/page.ts'
import type { StatsOptions } from './commands/stats.ts'
import { formats } from './formats/format.ts'
import { afterHelp } from './help.ts'
import type { InitOptions } from './init/questions.ts'
import type { Io } from './io.ts'
import type { RawOptions } from './lint/options.ts'
import type { GivenOutput } from './lint/outputs.ts'
import { version } from './version.ts'

export { CommanderError }

/** Formats and files belong together by their order. */
const noting = (outputs: GivenOutput[], option: GivenOutput['option']) => (value: string) => {
  outputs.push({ option, value })
  return value
}

const gather = (value: string, before: readonly string[] = []): string[] => [...before, value]

/** The command line; what is called hands its exit code to `done`. Commands are loaded when they are called. */
export function program(io: Io, done: (code: ExitCode) => void): Command {
  const root = new Command('guiderail')
    .description("Lints sales plans and scripts: finds what loses a buyer's trust or makes a plan fall apart, and says why.")
    .version(version, '-V, --version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out(text),
      writeErr: (text) => io.err(text),
      outputError: (text, write) => write(oneLine(text)),
    })
    .showHelpAfterError(false)
    .addHelpText('after', afterHelp.guiderail)
  addLint(root, io, done)
  addMerge(root, io, done)
  addQuestions(root, io, done)
  addStarts(root, io, done)
  return root
}

/** Commander puts its suggestion on a line of its own. */
const oneLine = (text: string): string =>
  text
    .replace(/^error: /, '')
    .replace(/\n\((.*)\)/, '. $1')
    .replace(/\.?\n*$/, '\n')

/** What is said about a report, and what decides whether a run fails. */
const reporting = (command: Command, outputs: GivenOutput[]): Command =>
  command
    .optionsGroup('What is reported:')
    .addOption(new Option('-f, --format <name>', `${formats.join(', ')}; may be repeated`).argParser(noting(outputs, 'format')))
    .addOption(new Option('-o, --output-file <file>', 'where the format before it goes').argParser(noting(outputs, 'file')))
    .option('--severity <level>', 'show nothing fainter (default: info; json: hint)')
    .option('--report-suppressed', 'sarif: also what is silenced, marked as such (GitHub shows it as open)')
    .option('--quiet', 'show only what makes the run fail')
    .optionsGroup('What fails the run:')
    .option('--fail-on <level>', 'error, warning, info or never (default: warning)')
    .option('--max-warnings <number>', 'fail on more warnings than this, and not on fewer')
    .optionsGroup('On an old repository:')
    .option('--baseline <file>', 'findings in this list are known and do not count')
    .option('--no-baseline', 'count them all, whatever list the config names')
    .option('--update-baseline', 'write what is found now to that list, and take out what is found no more')
    .option(
      '--changed [=ref]',
      'only findings on lines that have changed since REF, such as origin/main (default: HEAD, so what is not committed)',
    )

function addMerge(root: Command, io: Io, done: (code: ExitCode) => void): void {
  const outputs: GivenOutput[] = []
  const merge = reporting(root.command('merge'), outputs)
    .description('one report of what all shards found (guiderail --shard 1/4, ... 4/4)')
    .argument('<shards...>', 'the files that --shard has written')
    .addHelpText('after', afterHelp.merge)
  merge.action(async (files: string[], options: Omit<MergeOptions, 'outputs'>) => {
    const { mergeCommand } = await import('./commands/merge.ts')
    done(await mergeCommand(files, { ...options, outputs }, io))
  })
}

function addLint(root: Command, io: Io, done: (code: ExitCode) => void): void {
  const outputs: GivenOutput[] = []
  const lint = reporting(root.command('lint', { isDefault: true }), outputs)
    .description('lint files, folders or globs (default: the current folder)')
    .argument('[paths...]', 'Markdown files, folders, globs')
    .addHelpText('after', afterHelp.lint)
    .optionsGroup('Fixing:')
    .option('--fix', 'apply fixes that cannot change what is meant')
    .option('--fix-dry-run', 'the same without writing; json shows the text')
    .option('--diff', 'show what --fix would change, and write nothing')
    .optionsGroup('What is linted, and how:')
    .option('--stdin', 'lint standard input')
    .option('--stdin-filename <file>', 'the name that standard input goes by')
    .addOption(
      new Option('--rule <setting>', "'ID: off|hint|info|warning|error', over any config; may be repeated")
        .argParser(gather)
        .default([], 'none'),
    )
    .option('--config <file>', 'this config for all files')
    .option('--no-config', 'defaults, whatever configs there are')
    .option('--print-config <file>', 'show what holds for a file')
    .option('--no-inline-config', 'comments and front matter silence nothing')
    .option('--report-unused-disables', 'comments, accepted sentences and entries of the baseline that silence nothing are errors')
    .optionsGroup('Large repositories:')
    .option('--jobs <number>', 'threads that lint (default: 1)')
    .option('--cache', 'lint only what has changed since the last run')
    .option('--cache-location <file>', 'where that is kept (default: in your own folder of caches)')
    .option('--shard <part>', 'lint one part of the files, such as 2/4, and leave the rest to others; see merge')
  lint.action(async (paths: string[], options: Omit<RawOptions, 'outputs'>) => {
    const { lintCommand } = await import('./commands/lint.ts')
    done(await lintCommand(paths, { ...options, outputs }, io))
  })
}

function addQuestions(root: Command, io: Io, done: (code: ExitCode) => void): void {
  const withConfig = (command: Command) => command.option('--config <file>', 'this config').option('--no-config', 'no config at all')
  root
    .command('explain <rule>')
    .description('why a rule is there, with examples')
    .addHelpText('after', afterHelp.explain)
    .action(async (rule: string) => done(await (await import('./commands/explain.ts')).explainCommand(rule, io)))
  root
    .command('rules')
    .description('all rules')
    .option('--json', 'as JSON')
    .action(async (options: { json?: boolean }) => done(await (await import('./commands/rules.ts')).rulesCommand(options, io)))
  withConfig(
    root
      .command('fix [paths...]')
      .description('go through the new findings one by one, and choose what to do with each')
      .option('--all', 'those in the baseline too')
      .addHelpText('after', afterHelp.fix),
  ).action(async (paths: string[], options: FixOptions) => done(await (await import('./commands/fix.ts')).fixCommand(paths, options, io)))
  withConfig(
    root
      .command('why <place>')
      .description('how FILE:LINE[:COL] is read, and what the rules made of it')
      .addHelpText('after', afterHelp.why),
  ).action(async (place: string, options: { config?: string | boolean }) =>
    done(await (await import('./commands/why.ts')).whyCommand(place, options, io)),
  )
  withConfig(
    root.command('map <file>').description('the plan in a file').option('-f, --format <name>', 'text, json, svg or mermaid', 'text'),
  ).action(async (file: string, options: MapOptions) => done(await (await import('./commands/map.ts')).mapCommand(file, options, io)))
  withConfig(
    root.command('stats <file>').description("a script's or plan's numbers").option('-f, --format <name>', 'text or json', 'text'),
  ).action(async (file: string, options: StatsOptions) => done(await (await import('./commands/stats.ts')).statsCommand(file, options, io)))
}

function addStarts(root: Command, io: Io, done: (code: ExitCode) => void): void {
  root
    .command('init')
    .description('what a team needs to begin: a config, checks of changes, an editor; keeps what is there')
    .option('--yes', 'ask nothing, take what fits')
    .option('--ci <service>', 'where changes are reviewed: github, gitlab, both, none')
    .option('--templates', 'also an account plan and a call script to fill in')
    .option('--no-templates', 'without them')
    .option('--dry-run', 'show what would be written, and write nothing')
    .addHelpText('after', afterHelp.init)
    .action(async (options: InitOptions) => done(await (await import('./commands/init.ts')).initCommand(options, io)))
  root
    .command('mcp')
    .description('tools for assistants that draft plans and scripts (Model Context Protocol)')
    .addHelpText('after', afterHelp.mcp)
    .action(async () => done(await (await import('./commands/mcp.ts')).mcpCommand(io)))
  root
    .command('page')
    .description('the page for people without an editor: one HTML file, to open, send or serve')
    .option('-o, --output <file>', 'where it goes', 'guiderail.html')
    .action(async (options: PageOptions) => done(await (await import('./commands/page.ts')).pageCommand(options, io)))
  root
    .command('lsp')
    .description('the language server, for any editor')
    .option('--stdio', 'over standard input and output (the only way)')
    .addHelpText('after', afterHelp.lsp)
    .action(async () => {
      await io.serve()
      done(0)
    })
}
