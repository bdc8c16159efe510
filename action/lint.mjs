// Lints the checked-out repository: annotations in the log, a summary for everybody, the exit code of the run.

import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { env, execPath, exit } from 'node:process'

const temp = env.RUNNER_TEMP ?? ''
const cli = join(temp, 'guiderail', 'node_modules', 'guiderail', 'dist', 'cli.js')
const summary = join(mkdtempSync(join(temp, 'guiderail-summary-')), 'summary.md')
const paths = (env.GUIDERAIL_PATHS ?? '').split(/\r?\n/).flatMap((line) => line.trim() || [])
const args = ['lint', '--format', 'markdown', '--output-file', summary]
if (env.GUIDERAIL_SARIF) args.push('--format', 'sarif', '--output-file', env.GUIDERAIL_SARIF)
args.push('--format', 'github', `--fail-on=${env.GUIDERAIL_FAIL_ON || 'warning'}`)
if (env.GUIDERAIL_CHANGED === 'true' && env.GUIDERAIL_BASE) args.push(`--changed=${env.GUIDERAIL_BASE}`)
// What follows `--` is no option, whatever it is called.
args.push('--', ...paths)

// A pull request cannot tell Node or us what to do by variables of the job, and needs none of its secrets.
const { NODE_OPTIONS, GITHUB_TOKEN, ...rest } = env
const { status } = spawnSync(execPath, [cli, ...args], { cwd: env.GITHUB_WORKSPACE, env: rest, stdio: 'inherit' })
if (env.GITHUB_STEP_SUMMARY && existsSync(summary)) appendFileSync(env.GITHUB_STEP_SUMMARY, readFileSync(summary))
rmSync(join(summary, '..'), { recursive: true, force: true })
exit(status ?? 2)
