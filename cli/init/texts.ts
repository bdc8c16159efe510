// The files that `guiderail init` writes, as text.

import { pageUrl } from '../../engine/url.ts'
import { baselineName } from '../../workspace/baseline/name.ts'
import { version } from '../version.ts'

const repository = 'https://github.com/guiderail/guiderail'
const schema = `https://raw.githubusercontent.com/guiderail/guiderail/v${version}/schemas/config.schema.json`

/** `baseline`: the list of findings known today, when there is to be one. */
export const configText = `# yaml-language-server: $schema=${schema}
# Holds for all pages below this folder. What can stand here: ${pageUrl('README.md')}#configuration
extends: recommended

# What was found on the first day does not count; only what is new does.
baseline: ${baselineName}

# All Markdown files are looked at, unless you say which:
# files: [accounts/**, scripts/**]

# Guiderail finds out by itself what a page is. Where it is wrong, say so:
# documents:
#   accounts/**: account-plan
#   scripts/cold-*.md: { kind: call-script, scenario: cold }
`

/** Pinned by commit; the tag is what it was on that day. */
export const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1'

export const githubText = `# Checks the sales plans and scripts that a pull request changes: ${pageUrl('docs/ci/github.md')}
name: Guiderail

on: pull_request

permissions:
  contents: read

jobs:
  guiderail:
    runs-on: ubuntu-latest
    steps:
      - uses: ${checkout}
        with:
          fetch-depth: 0 # the target branch too: its config holds for what comes from a fork
          persist-credentials: false
      - uses: guiderail/guiderail@v${version}
`

export const gitlabText = `# Checks sales plans and scripts in merge requests: ${pageUrl('docs/ci/gitlab.md')}
guiderail:
  image: node:24-slim
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - npx --yes guiderail@${version} lint --format gitlab --output-file gl-code-quality.json --format stylish
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality.json
`

export const gitlabInclude = (file: string): string => `include:\n  - local: ${file}\n`

const preCommitEntry = `  - repo: ${repository}
    rev: v${version}
    hooks:
      - id: guiderail
`

export const preCommitText = `repos:\n${preCommitEntry}`
export const preCommitByHand = preCommitEntry

/** Publisher and name, as marketplaces know it. */
export const extensionId = 'guiderail.guiderail'
