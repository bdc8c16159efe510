// A project of somebody who wants their code run: everything that some tool would load, each leaving a canary behind when it is.

import { execFileSync } from 'node:child_process'
import { chmodSync, readdirSync } from 'node:fs'
import { newProject, type ProjectFolder, unfixed } from './folder.ts'

/** Leaves a file in `../canaries`, as a module of either kind. */
const code = (name: string, from = '..') => `
const leave = (fs) => fs.writeFileSync(${JSON.stringify(`${from}/canaries/${name}`)}, 'run')
typeof require === 'function' ? leave(require('node:fs')) : import('node:fs').then(leave)
`
const shell = (name: string) => `#!/bin/sh\ntouch '../canaries/${name}'\n`

const scripts = [
  'guiderail.config',
  '.guiderailrc',
  'guiderail.rules',
  'canary',
  '.remarkrc',
  'eslint.config',
  '.prettierrc',
  'markdownlint',
].flatMap((name) => ['js', 'cjs', 'mjs', 'ts', 'mts', 'cts'].map((ending) => `${name}.${ending}`))
/** Packages that we bundle, and those whose names a loader would make up. */
const packages = [
  'guiderail',
  'guiderail-config-evil',
  'guiderail-plugin-evil',
  '@guiderail/config',
  'yaml',
  'commander',
  'picomatch',
  'ignore',
  'diff',
  're2js',
]

const manifest = {
  name: 'evil',
  type: 'commonjs',
  main: './canary.js',
  scripts: Object.fromEntries(
    ['preinstall', 'install', 'postinstall', 'prepare', 'prelint', 'lint', 'guiderail', 'preguiderail'].map((name) => [
      name,
      'node canary.js',
    ]),
  ),
}

/** Settings that would have git run something. */
const gitConfig = `[core]
\tfsmonitor = sh ../canaries/../hook.sh fsmonitor
\thooksPath = hooks
\tpager = touch ../canaries/pager
\teditor = touch ../canaries/editor
\tsshCommand = touch ../canaries/ssh
\tgitProxy = touch ../canaries/proxy
\taskPass = touch ../canaries/askpass
[diff]
\texternal = touch ../canaries/external
[diff "evil"]
\ttextconv = touch ../canaries/textconv
\tcommand = touch ../canaries/command
[filter "evil"]
\tclean = touch ../canaries/clean
\tsmudge = touch ../canaries/smudge
\tprocess = touch ../canaries/process
\trequired = true
[credential]
\thelper = !touch ../canaries/credential
[remote "origin"]
\turl = ext::touch ../canaries/remote
\tpromisor = true
[protocol "ext"]
\tallow = always
[alias]
\tdiff = !touch ../canaries/alias
\tlog = !touch ../canaries/alias
[gpg]
\tprogram = touch ../canaries/gpg
[log]
\tshowSignature = true
`

const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries(scripts.map((name) => [name, code(name)])),
  ...Object.fromEntries(
    packages.flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js', bin: 'index.js' })],
      [`node_modules/${name}/index.js`, code(`package ${name.replace('/', ' ')}`)],
    ]),
  ),
  'node_modules/.bin/git': shell('git of the project'),
  'node_modules/.bin/guiderail': shell('guiderail of the project'),
  git: shell('git here'),
  'package.json': JSON.stringify(manifest),
  '.npmrc': 'node-options=--require=./canary.js\nscript-shell=./git\nignore-scripts=false\n',
  '.env': 'NODE_OPTIONS=--require=./canary.js\nGUIDERAIL_CONFIG=./canary.js\n',
  '.noderc': '--require ./canary.js\n',
  'node.config.json': '{ "nodeOptions": { "require": ["./canary.js"], "import": ["./canary.mjs"] } }',
  '.vscode/settings.json': JSON.stringify({
    'guiderail.server.path': './canary.js',
    'guiderail.nodePath': './git',
    'guiderail.plugins': ['./canary.js'],
    'guiderail.trace.server': { verbosity: 'verbose', path: '../canaries/trace' },
    'git.path': './git',
  }),
  '.vscode/tasks.json': JSON.stringify({ tasks: [{ command: 'node canary.js', runOptions: { runOn: 'folderOpen' } }] }),
  '.gitattributes': '*.md diff=evil filter=evil\n',
  '.yarnrc.yml': 'yarnPath: ./canary.js\n',
  '.pnpmfile.cjs': code('pnpmfile'),
  'tsconfig.json': '{ "extends": "./canary.json", "compilerOptions": { "plugins": [{ "name": "./canary.js" }] } }',
  'a.md': `${unfixed}\nGet the CFO to sign.\n\n[x](canary.js) ![y](canary.js)\n`,
  'plans/b.md':
    '---\ntype: account-plan\nlayout: ./canary.js\nguiderail: { extends: ../canary.js }\n---\n\n# Plan\n\n## Strategies\n\n- S1: Win\n\n## Actions\n\n- T1: Call (S1)\n',
  '../canaries/.keep': '',
  '../hook.sh': 'touch ../canaries/$1\n',
}

/** The project, with a commit in its past; `config` is its config. */
export function hostileProject(config: string): ProjectFolder {
  const project = newProject({ 'guiderail.config.yaml': config })
  const git = (...args: string[]) => execFileSync('git', args, { cwd: project.path, stdio: 'ignore' })
  project.write(files)
  git('init', '-q', '-b', 'main')
  project.write({ '.git/config': `${project.read('.git/config')}[user]\n\tname = A\n\temail = a@b.example\n` })
  git('-c', 'core.hooksPath=/dev/null', 'add', 'guiderail.config.yaml', 'package.json')
  git('-c', 'core.hooksPath=/dev/null', 'commit', '-q', '-m', 'begin')
  project.write({ '.git/config': `${project.read('.git/config')}${gitConfig}` })
  for (const hook of ['post-checkout', 'post-index-change', 'reference-transaction', 'fsmonitor-watchman', 'pre-auto-gc']) {
    project.write({ [`.git/hooks/${hook}`]: shell(`hook ${hook}`), [`hooks/${hook}`]: shell(`hook ${hook}`) })
    chmodSync(project.at(`.git/hooks/${hook}`), 0o755)
    chmodSync(project.at(`hooks/${hook}`), 0o755)
  }
  for (const name of ['git', 'node_modules/.bin/git', 'node_modules/.bin/guiderail']) chmodSync(project.at(name), 0o755)
  return project
}

/** What was run. */
export const canariesOf = ({ at }: ProjectFolder): string[] => readdirSync(at('../canaries')).filter((name) => name !== '.keep')

export const canaryScripts = scripts
