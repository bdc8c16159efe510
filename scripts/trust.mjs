// Prints the table of hazards: runs the tests that its rows name, and shows what they reached. `--only 16,17` for some rows, `--times 100` for a long run.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs, styleText } from 'node:util'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const { values } = parseArgs({ options: { only: { type: 'string' }, times: { type: 'string', default: '1' } } })

const { outputFiles } = await build({ entryPoints: [join(root, 'test/trust/hazards.ts')], bundle: true, write: false, format: 'esm' })
const { hazards, elsewhere } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
const only = values.only?.split(',').map(Number)
const rows = hazards.filter(({ number }) => only?.includes(number) ?? true)

const tests = run(
  [...new Set(rows.flatMap(({ shownBy }) => shownBy.map(({ file }) => file)))].filter((file) => existsSync(join(root, file))),
)
const shown = rows.map((row) => ({ ...row, ...verdict(row) }))
for (const row of shown) print(row)
for (const { where, hazard, reviewed, found } of elsewhere)
  console.log(
    `\n${styleText('yellow', 'cannot be run here, code path reviewed')}  ${where}: ${hazard}\n      found    ${found}\n      reviewed ${reviewed.join(', ')}`,
  )

const red = shown.filter(({ wrong }) => wrong.length > 0)
console.log(`\n${shown.length - red.length} of ${shown.length} hazards are held; ${elsewhere.length} cannot be run here.`)
process.exit(red.length === 0 ? 0 : 1)

/** Every test of these files: where it stands, its name, how it ended and what it says it reached. */
function run(files) {
  mkdirSync(join(root, 'out'), { recursive: true })
  const report = join(root, 'out/trust.json')
  rmSync(report, { force: true }) // an older one would tell of other runs
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const env = { ...process.env, GUIDERAIL_TIMES: values.times }
  const more = values.times === '1' ? [] : ['--testTimeout', String(Number(values.times) * 60_000)]
  if (files.length > 0)
    spawnSync(process.execPath, [vitest, 'run', ...files, '--reporter=json', `--outputFile=${report}`, ...more], {
      cwd: root,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  if (!existsSync(report)) throw new Error('the tests did not come to an end')
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'))
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status, meta }) => ({
      file: relative(root, name),
      name: fullName,
      status,
      reached: meta?.reached ?? {},
    })),
  )
}

/** What a row reached, and what is wrong with it: no tests, a name that no test has, a test that did not pass. */
function verdict({ shownBy }) {
  const wrong = shownBy.length === 0 ? ['no test shows it yet'] : []
  const figures = new Map()
  for (const { file, name } of shownBy) {
    const found = tests.filter((test) => test.file === file && (name?.test(test.name) ?? true))
    if (found.length === 0) wrong.push(`${file}${name ? ` ${name}` : ''}: no such test ran`)
    wrong.push(...found.filter(({ status }) => status !== 'passed').map((test) => `${file}: ${test.status}: ${test.name}`))
    for (const { status, reached } of found) {
      if (status !== 'passed') continue
      for (const [what, count] of Object.entries({ tests: 1, ...reached })) figures.set(what, (figures.get(what) ?? 0) + count)
    }
  }
  return { wrong, reached: [...figures].map(([what, count]) => `${count.toLocaleString('en')} ${what}`).join(', ') }
}

function print({ number, hazard, asked, reached, but, shownBy, further, wrong }) {
  const state = wrong.length === 0 ? styleText('green', 'held') : styleText('red', 'OPEN')
  console.log(`\n${String(number).padStart(2)}  ${state}  ${hazard}`)
  console.log(`      asked    ${asked}`)
  if (reached) console.log(`      reached  ${reached}`)
  if (but) console.log(`      but      ${but}`)
  if (shownBy.length > 0) console.log(`      shown by ${[...new Set(shownBy.map(({ file }) => file))].join(', ')}`)
  if (further) console.log(`      further  ${further}`)
  for (const each of wrong.slice(0, 5)) console.log(styleText('red', `      ! ${each}`))
}
