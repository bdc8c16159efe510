// The table of hazards: what could lose a person's trust, what is asked of us, and which tests show it.

import type { Elsewhere, Hazard } from './hazard.ts'

const fuzz = 'npm run fuzz -- --minutes 120'
const long = 'npm run trust -- --times 100'

const text: readonly Hazard[] = [
  {
    number: 1,
    hazard: 'Any text',
    asked: 'no exception, no hang: 200,000 documents',
    shownBy: [
      { file: 'test/fuzz/fuzz.test.ts', name: /lie in the text/ },
      { file: 'test/invariants.test.ts', name: /exact places/ },
    ],
    further: fuzz,
  },
  {
    number: 2,
    hazard: 'Pathological Markdown',
    asked: 'work in line with the text for all known cases',
    shownBy: [{ file: 'test/engine/markdown-hostile.test.ts' }],
  },
  {
    number: 3,
    hazard: 'Our own code is slower than linear',
    asked: 'exponent at most 1.2 for every rule',
    shownBy: [{ file: 'test/growth.test.ts' }],
  },
  {
    number: 4,
    hazard: 'A good document is refused',
    asked: 'none: no text is, however long or deep',
    shownBy: [{ file: 'test/engine/markdown-hostile.test.ts', name: /10 MB|too deep/ }, { file: 'test/corpus.test.ts' }],
  },
  {
    number: 5,
    hazard: 'A pattern of ours that backtracks',
    asked: 'every one proven linear',
    shownBy: [{ file: 'test/trust/patterns.test.ts' }],
    but: 'None is exponential. Those listed as polynomial are so in a run of one sign within one paragraph, cell or label; none may be added to them.',
  },
  {
    number: 6,
    hazard: "A workspace's pattern that backtracks",
    asked: 'linear engine, bounded in number and length, 10,000 patterns',
    shownBy: [{ file: 'test/workspace/team.test.ts', name: /hang|too many/ }],
    further: long,
  },
  {
    number: 7,
    hazard: 'An edit read in part differs from the whole',
    asked: '500,000 sequences of edits, no difference',
    shownBy: [
      { file: 'test/engine/reparse.test.ts' },
      { file: 'test/server/edits.test.ts' },
      { file: 'test/fuzz/fuzz.test.ts', name: /read in part/ },
    ],
    further: fuzz,
  },
  {
    number: 8,
    hazard: 'What is cached differs from what is fresh',
    asked: '50,000 sequences, no difference',
    shownBy: [
      { file: 'test/cli/jobs.test.ts', name: /--cache/ },
      { file: 'test/fuzz/fuzz.test.ts', name: /cached = cold/ },
    ],
    further: fuzz,
  },
  {
    number: 9,
    hazard: 'A squiggle in the wrong place',
    asked: 'UTF-16, in range, through no character or line break: 1,000,000 documents',
    shownBy: [
      { file: 'test/matrix.test.ts' },
      { file: 'test/matrix-plans.test.ts' },
      { file: 'test/engine/markdown-oracle.test.ts' },
      { file: 'test/fuzz/fuzz.test.ts', name: /lie in the text/ },
    ],
    further: fuzz,
  },
  {
    number: 10,
    hazard: 'LF, CRLF, CR and BOM twins differ',
    asked: 'all findings the same',
    shownBy: [
      { file: 'test/invariants.test.ts', name: /CRLF/ },
      { file: 'test/fuzz/fuzz.test.ts', name: /twins/ },
    ],
    further: fuzz,
  },
]

const fixes: readonly Hazard[] = [
  {
    number: 11,
    hazard: 'UTF-16, invalid UTF-8, NUL, binary files',
    asked: 'told once, never rewritten: 100,000 files',
    shownBy: [{ file: 'test/trust/bytes.test.ts' }],
    further: long,
  },
  {
    number: 12,
    hazard: 'A fix leaves its finding',
    asked: 'every rule; 500,000 texts',
    shownBy: [
      { file: 'test/fuzz/fuzz.test.ts', name: /removes its finding/ },
      { file: 'test/pages.test.ts' },
      { file: 'test/engine/plan-complete.test.ts' },
    ],
    further: fuzz,
  },
  {
    number: 13,
    hazard: 'Fixes go in circles',
    asked: 'at most 10 passes, fixing again changes nothing: 500,000 texts',
    shownBy: [
      { file: 'test/fuzz/fuzz.test.ts', name: /come to an end/ },
      { file: 'test/engine/suppress.fuzz.test.ts', name: /come to an end/ },
    ],
    further: fuzz,
  },
  {
    number: 14,
    hazard: 'A fix spoils what it should not touch',
    asked: 'all else the same, no new warning, overlaps refused: 500,000 texts',
    shownBy: [
      { file: 'test/fuzz/fuzz.test.ts', name: /leaves all else/ },
      { file: 'test/engine/edit.test.ts', name: /applying/ },
      { file: 'test/engine/suppress.test.ts', name: /never changes another block/ },
    ],
    further: fuzz,
  },
  {
    number: 15,
    hazard: 'The editor fixes otherwise than the command line',
    asked: 'no difference',
    shownBy: [{ file: 'test/trust/same-fixes.test.ts' }],
    further: long,
  },
]

const disk: readonly Hazard[] = [
  {
    number: 16,
    hazard: '--fix is killed',
    asked: 'the old text or the new one: 1,000 kills, 0 damaged',
    shownBy: [{ file: 'test/trust/kills.test.ts' }, { file: 'test/cli/killed.test.ts' }],
    further: 'npm run trust -- --times 334 --only 16',
  },
  {
    number: 17,
    hazard: '--fix meets a full disk, no right, a read-only disk',
    asked: 'the text as it was, told, exit 2: every error at every step',
    shownBy: [{ file: 'test/trust/disk-errors.test.ts' }],
  },
  {
    number: 18,
    hazard: 'Mode, owner, links are lost',
    asked: 'kept, or the file is left alone',
    shownBy: [
      { file: 'test/cli/disk.test.ts', name: /mode|link|two names/ },
      { file: 'test/trust/links.test.ts', name: /mode/ },
    ],
  },
  {
    number: 19,
    hazard: 'A file changed since it was read is overwritten',
    asked: '1,000 races, 0 lost',
    shownBy: [{ file: 'test/trust/races.test.ts' }],
    further: long,
  },
  {
    number: 20,
    hazard: 'A link leads out of the root, or in circles',
    asked: '0 escapes',
    shownBy: [
      { file: 'test/trust/links.test.ts' },
      { file: 'test/workspace/find.test.ts', name: /links inside/ },
      { file: 'test/cli/across.test.ts', name: /outside of the root/ },
    ],
  },
  {
    number: 21,
    hazard: 'A file that cannot be read, is gone, is a pipe or a device',
    asked: 'one message, all others linted',
    shownBy: [{ file: 'test/trust/odd-files.test.ts' }],
  },
]

const rules: readonly Hazard[] = [
  {
    number: 22,
    hazard: 'A rule throws or returns nonsense',
    asked: 'named once, the others unaffected, exit 2',
    shownBy: [{ file: 'test/trust/faulty-rules.test.ts' }, { file: 'test/server/session.test.ts', name: /fails is named once/ }],
  },
  {
    number: 23,
    hazard: 'A rule never returns',
    asked: 'stopped within 3 s, named; others answered within 200 ms',
    shownBy: [
      { file: 'test/endless/command.test.ts' },
      { file: 'test/cli/endless.test.ts' },
      { file: 'test/workspace/deadline.test.ts' },
      { file: 'test/client/stuck.test.ts' },
      { file: 'test/endless/server.test.ts', name: /loops|left alone|others are answered|takes all memory/ },
    ],
    but: 'Others wait 150 ms of computing at most, and 5 ms more for each 1,000 characters of the text that loops; 600 ms when it is the first that the server lints, and 1 s when the rule is one that compares files. In a browser the worker is ended after 20 s, and begun again without that text.',
  },
]

const trust: readonly Hazard[] = [
  {
    number: 24,
    hazard: 'An untrusted workspace has its code run',
    asked: '0 canaries, 0 reads outside of the root',
    shownBy: [{ file: 'test/trust/canaries.test.ts' }],
  },
  {
    number: 25,
    hazard: 'Trust is given or taken while we run',
    asked: 'nothing depends on it: no setting is restricted because none runs or reaches anything',
    shownBy: [{ file: 'test/trust/settings.test.ts' }],
  },
  {
    number: 26,
    hazard: 'A setting that names a path or code is not restricted',
    asked: 'the list is worked out from the settings',
    shownBy: [{ file: 'test/trust/settings.test.ts', name: /restricted/ }],
  },
  {
    number: 27,
    hazard: 'Another editor, or an environment variable, gives trust',
    asked: 'no variable and no option makes code of a workspace run',
    shownBy: [{ file: 'test/trust/canaries.test.ts', name: /server|environment/ }],
  },
  {
    number: 28,
    hazard: "A fork's pull request",
    asked: 'its config does not count, 0 programs started, 0 sockets',
    shownBy: [
      { file: 'test/package/action.test.ts', name: /fork|no say|arguments|no script/ },
      { file: 'test/trust/system-calls.test.ts' },
    ],
  },
  {
    number: 29,
    hazard: 'A config made to harm: bombs, depth, tags, __proto__',
    asked: '200,000 configs, 0 errors without a place, Object.prototype as it was',
    shownBy: [
      { file: 'test/workspace/config.fuzz.test.ts', name: /readConfig/ },
      { file: 'test/workspace/config.test.ts', name: /bombs/ },
      { file: 'test/trust/configs.test.ts' },
    ],
    further: long,
  },
  {
    number: 30,
    hazard: 'extends goes in circles, out of the root, or to the network',
    asked: 'ends, inside only, nothing fetched',
    shownBy: [
      { file: 'test/workspace/config.test.ts', name: /extends/ },
      { file: 'test/trust/configs.test.ts', name: /extends/ },
    ],
  },
  {
    number: 31,
    hazard: 'A glob that explodes',
    asked: 'bounded',
    shownBy: [
      { file: 'test/workspace/config.fuzz.test.ts', name: /glob|ignore file/ },
      { file: 'test/trust/configs.test.ts', name: /glob/ },
    ],
  },
]

const outputs: readonly Hazard[] = [
  {
    number: 32,
    hazard: 'A hover or a message is made to link, run or show HTML',
    asked: 'every payload shown as text',
    shownBy: [{ file: 'test/trust/editor-payloads.test.ts' }, { file: 'test/server/hover.test.ts' }],
  },
  {
    number: 33,
    hazard: 'A text steers the terminal',
    asked: 'no control, no turned writing in any report',
    shownBy: [{ file: 'test/cli/formats/payloads.test.ts' }, { file: 'test/cli/terminal.test.ts' }],
  },
  { number: 34, hazard: 'A text forges a CI command', asked: '0 forged', shownBy: [{ file: 'test/cli/formats/payloads.test.ts' }] },
  {
    number: 35,
    hazard: 'SARIF that is not valid, or names other files',
    asked: '0 errors of the schema, paths within the repository',
    shownBy: [
      { file: 'test/cli/formats/machines.test.ts', name: /sarif/i },
      { file: 'test/cli/formats/payloads.test.ts', name: /sarif|true name/ },
    ],
  },
  {
    number: 36,
    hazard: 'JSON, JUnit, Checkstyle, HTML that cannot be read',
    asked: 'parsed back on any input',
    shownBy: [{ file: 'test/cli/formats/payloads.test.ts', name: /schemas|json|junit|checkstyle|html/ }],
  },
]

const server: readonly Hazard[] = [
  {
    number: 37,
    hazard: 'Malformed frames',
    asked: 'an error or a clean end, never stuck: 100,000 frames',
    shownBy: [{ file: 'test/server/frames.test.ts', name: /frame|JSON|bytes|cut off/ }],
    further: long,
  },
  {
    number: 38,
    hazard: 'Requests in a wrong order',
    asked: '100,000 random conversations, no crash',
    shownBy: [
      { file: 'test/server/frames.test.ts', name: /order/ },
      { file: 'test/server/storm.test.ts', name: /make no sense|no texts/ },
      { file: 'test/server/walk.test.ts' },
    ],
    further: long,
  },
  {
    number: 39,
    hazard: 'Stale diagnostics',
    asked: 'none of an old version, none after closing: 100,000 schedules',
    shownBy: [
      { file: 'test/server/session.test.ts', name: /newest text|closed meanwhile/ },
      { file: 'test/server/stale.test.ts' },
      { file: 'test/server/storm.test.ts', name: /growing versions/ },
    ],
    further: long,
  },
  {
    number: 40,
    hazard: 'A storm of typing, and questions taken back',
    asked: '50 edits a second for 60 s',
    shownBy: [{ file: 'test/server/storm.test.ts', name: /storm|growing/ }],
    further: 'npm run trust -- --times 5 --only 40',
  },
  {
    number: 41,
    hazard: 'Files closed, deleted, renamed; folders removed',
    asked: 'as after a fresh start',
    shownBy: [
      { file: 'test/server/across.test.ts' },
      { file: 'test/server/workspace.test.ts' },
      { file: 'test/server/walk.test.ts', name: /random walk/ },
    ],
    further: long,
  },
  {
    number: 42,
    hazard: 'A file gets the config of another folder',
    asked: 'each its own',
    shownBy: [
      { file: 'test/server/config.test.ts', name: /own config|open folder/ },
      { file: 'test/workspace/config.test.ts', name: /which config/ },
    ],
  },
  {
    number: 43,
    hazard: 'Notebooks, histories, virtual file systems',
    asked: 'each scheme as stated',
    shownBy: [
      { file: 'test/server/diagnostics.test.ts', name: /histories|untitled|vscode-/ },
      { file: 'test/server/config.test.ts', name: /virtual/ },
    ],
  },
  {
    number: 44,
    hazard: 'The web worker finds otherwise',
    asked: 'no Node modules inside, no difference',
    shownBy: [{ file: 'test/server/worker.test.ts' }, { file: 'test/fuzz/fuzz.test.ts', name: /web worker/ }],
    further: fuzz,
  },
  {
    number: 45,
    hazard: 'Exit codes that lie',
    asked: '0 clean, 1 findings, 2 trouble; never 0 after a part',
    shownBy: [{ file: 'test/cli/disk.test.ts', name: /built program/ }, { file: 'test/trust/signals.test.ts' }],
  },
  {
    number: 46,
    hazard: 'The server crashes',
    asked: '200 kills, then as after a fresh start',
    shownBy: [{ file: 'test/endless/server.test.ts', name: /kills the server/ }, { file: 'test/client/crashes.test.ts' }],
    further: long,
  },
  {
    number: 47,
    hazard: "The server's parent dies",
    asked: 'gone within 10 s',
    shownBy: [
      { file: 'test/server/storm.test.ts', name: /editor dies/ },
      { file: 'test/server/frames.test.ts', name: /standard input/ },
    ],
  },
  {
    number: 48,
    hazard: 'Memory that only grows',
    asked: 'flat over two hours',
    shownBy: [{ file: 'test/soak/soak.test.ts' }],
    further: 'npm run soak -- --minutes 120',
  },
]

const product: readonly Hazard[] = [
  {
    number: 49,
    hazard: 'The same run says something else',
    asked: 'same bytes for every order, language, time zone, number of jobs',
    shownBy: [{ file: 'test/trust/places.test.ts' }, { file: 'test/cli/across.test.ts', name: /whatever order/ }],
    further: long,
  },
  {
    number: 50,
    hazard: 'Findings on real text change unseen',
    asked: 'every change is seen in a diff',
    shownBy: [{ file: 'test/corpus.test.ts' }, { file: 'test/silence.test.ts' }],
  },
  {
    number: 51,
    hazard: 'A safety net that catches nothing',
    asked: 'every seeded defect is caught by the test that is named',
    shownBy: [{ file: 'test/trust/mutants.test.ts' }],
    further: 'npm run mutants',
  },
  {
    number: 52,
    hazard: 'What we depend on',
    asked: 'at most 60 packages bundled, no install scripts, exact lists, licences, a bill of materials, pinned actions',
    shownBy: [
      { file: 'test/trust/supply.test.ts' },
      { file: 'test/package/packed.test.ts', name: /holds these files|runs nothing/ },
      { file: 'test/package/vsix.test.ts', name: /these files|manifest names/ },
      { file: 'test/package/sbom.test.ts' },
      { file: 'test/package/workflows.test.ts', name: /pins actions|least rights/ },
    ],
  },
  {
    number: 53,
    hazard: "Somebody's text leaves the machine",
    asked: '0 sockets, no text in logs',
    shownBy: [
      { file: 'test/trust/system-calls.test.ts', name: /socket/ },
      { file: 'test/trust/settings.test.ts', name: /network/ },
    ],
  },
]

export const hazards: readonly Hazard[] = [...text, ...fixes, ...disk, ...rules, ...trust, ...outputs, ...server, ...product]

export const elsewhere: readonly Elsewhere[] = [
  {
    where: 'Windows',
    hazard: 'a page is replaced while another program reads it',
    reviewed: ['cli/disk/put.ts', 'cli/disk/replace.ts'],
    found:
      'The rename is tried again four times within 760 ms where Windows holds the file; then the page stays as it was, and it is told. Owners are not compared there.',
  },
  {
    where: 'Windows',
    hazard: 'a git.exe in the project is run in place of the real one',
    reviewed: ['cli/git.ts'],
    found: 'The variable that takes the current folder out of the search is set before git is started, and no shell is used.',
  },
  {
    where: 'Windows and macOS',
    hazard: 'two names in other letters are one file; drives and backslashes',
    reviewed: ['workspace/paths.ts', 'server/files.ts'],
    found:
      'Paths take one form when they come in, and `inside` compares drives without regard to letters; the tests of paths hold this on every system. File systems of macOS were not run.',
  },
  {
    where: 'VS Code on a desktop',
    hazard: 'restricted mode, and trust given while we run',
    reviewed: ['client/client.ts', 'client/main.ts', 'client/node.ts', 'package.json'],
    found:
      'Nothing asks for trust, no setting names a program or a path, so that nothing is to be held back. Shown in the web build of VS Code by `npm run test:e2e` only.',
  },
]
