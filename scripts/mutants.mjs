// Plants each seeded defect in a copy of the project, runs the test that must catch it there, and tells whether it did. `--only N,M` for some.

import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const { values } = parseArgs({ options: { only: { type: 'string' } } })
const only = values.only?.split(',').map(Number)

const { outputFiles } = await build({ entryPoints: [join(root, 'test/trust/mutants.ts')], bundle: true, write: false, format: 'esm' })
const { mutants } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)

const copy = join(mkdtempSync(join(tmpdir(), 'guiderail-mutants-')), 'copy')
cpSync(root, copy, { recursive: true, filter: (path) => !['node_modules', '.git', 'out'].includes(basename(path)) })
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')

/** Whether the test passes in the copy. Tests of the built program need it built anew. */
function passes({ file, caughtBy, name }) {
  if (isBuilt(file)) run('scripts/build.mjs')
  return run('node_modules/vitest/vitest.mjs', 'run', caughtBy, ...(name ? [`--testNamePattern=${name}`] : [])) === 0
}

const isBuilt = (file) => file.startsWith('cli/') || file.startsWith('server/')

const run = (...args) => spawnSync(process.execPath, args, { cwd: copy, stdio: 'ignore' }).status

/** A test that fails without any defect catches nothing. */
const sound = new Map()
function isSound({ caughtBy, name }) {
  const key = `${caughtBy} ${name ?? ''}`
  if (!sound.has(key)) sound.set(key, passes({ file: '', caughtBy, name }))
  return sound.get(key)
}

let missed = 0
for (const [at, mutant] of mutants.entries()) {
  if (only && !only.includes(at + 1)) continue
  const works = isSound(mutant)
  const path = join(copy, mutant.file)
  const source = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    source.replace(mutant.from, () => mutant.to),
  )
  const caught = works && !passes(mutant)
  writeFileSync(path, source)
  if (isBuilt(mutant.file)) run('scripts/build.mjs')
  if (!caught) missed++
  console.log(
    `${String(at + 1).padStart(2)}  ${caught ? 'caught' : works ? 'MISSED' : 'BROKEN'}  ${mutant.area}: ${mutant.defect}  (${mutant.caughtBy})`,
  )
}
rmSync(join(copy, '..'), { recursive: true, force: true })
console.log(`\n${only?.length ?? mutants.length} defects planted, ${missed} missed.`)
process.exit(missed === 0 ? 0 : 1)
