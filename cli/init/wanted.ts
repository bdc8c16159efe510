// Which files a start with Guiderail needs, and what to do where one is there already.

import { templates as texts } from 'guiderail:pages'
import { baselineName } from '../../workspace/baseline/name.ts'
import { newConfigName } from '../../workspace/config/nearest.ts'
import { extensionsText, withRecommendation } from './extensions.ts'
import { configText, extensionId, githubText, gitlabInclude, gitlabText, preCommitByHand, preCommitText } from './texts.ts'

export const services = ['github', 'gitlab', 'both', 'none'] as const
export type Service = (typeof services)[number]

export interface Answers {
  readonly ci: Service
  readonly templates: boolean
}

/** A file to be there in the end. */
export interface Wanted {
  /** From the root. */
  readonly path: string
  readonly text: string
  /** Another file that says the same, from the root. */
  readonly instead?: string | null
  /** What a file that is there lacks, for a person to add; `null`: nothing. */
  byHand(existing: string): string | null
  /** The file with what it lacks, when that can be added safely. */
  changed?(existing: string): string | null
}

const gitlabJob = '.gitlab/guiderail.gitlab-ci.yml'
const nothing = () => null

/** `config`: the config that is there already, from the root. */
export function wantedFiles({ ci, templates }: Answers, config: string | null): readonly Wanted[] {
  const onGithub = ci === 'github' || ci === 'both'
  const onGitlab = ci === 'gitlab' || ci === 'both'
  return [
    configFile(config),
    ...(onGithub ? [{ path: '.github/workflows/guiderail.yml', text: githubText, byHand: nothing }] : []),
    ...(onGitlab ? [{ path: gitlabJob, text: gitlabText, byHand: nothing }, gitlabPipeline] : []),
    preCommit,
    editor,
    ...(templates ? templateFiles : []),
  ]
}

const configFile = (existing: string | null): Wanted => ({
  path: newConfigName,
  text: configText,
  instead: existing,
  byHand: (text) => {
    if (text.includes('baseline')) return null
    const entry = existing?.endsWith('.json') ? `"baseline": "${baselineName}"` : `baseline: ${baselineName}`
    return `${entry}\nand then run: guiderail --update-baseline\n`
  },
})

const gitlabPipeline: Wanted = {
  path: '.gitlab-ci.yml',
  text: gitlabInclude(gitlabJob),
  byHand: (existing) => (existing.includes('guiderail') ? null : gitlabInclude(gitlabJob)),
}

const preCommit: Wanted = {
  path: '.pre-commit-config.yaml',
  text: preCommitText,
  byHand: (existing) => (existing.includes('guiderail') ? null : preCommitByHand),
}

const editor: Wanted = {
  path: '.vscode/extensions.json',
  text: extensionsText(extensionId),
  byHand: (existing) => (existing.toLowerCase().includes(extensionId) ? null : `"${extensionId}", under "recommendations"\n`),
  changed: (existing) => withRecommendation(existing, extensionId),
}

const templateFiles: readonly Wanted[] = Object.entries(texts).map(([name, text]) => ({
  path: `templates/${name}.md`,
  text,
  byHand: nothing,
}))
