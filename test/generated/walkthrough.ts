// The picture of the walkthrough's step on views: a plan map, in the colours of whatever theme shows it.

import { parseDocument } from '../../engine/parse.ts'
import { defaultSettings } from '../../engine/settings.ts'
import { pictureOf } from '../../plan-map/picture.ts'

const colours: Readonly<Record<string, string>> = {
  objective: 'var(--vscode-charts-blue)',
  strategy: 'var(--vscode-charts-purple)',
  phase: 'var(--vscode-charts-purple)',
  tactic: 'var(--vscode-charts-green)',
}
const lack = 'var(--vscode-editorWarning-foreground)'

/** A walkthrough takes no styles but attributes; and nothing in it can be clicked, so nothing says that it can. */
export function walkthroughPicture(plan: string): string {
  const document = parseDocument(plan, 'hallvard-foods.md', { ...defaultSettings, kind: 'account-plan' })
  return pictureOf(document, 'Hallvard Foods')
    .svg.replaceAll(' tabindex="0" role="button"', ' role="img"')
    .split('\n')
    .filter((line) => !line.startsWith('<style>'))
    .map(withAttributes)
    .join('\n')
}

/** Each statement is a line of its own. */
function withAttributes(line: string): string {
  const [, level = '', lacks] = /^<g class="(\w+)( lacks)?"/.exec(line) ?? []
  const colour = lacks ? lack : colours[level]
  return line
    .replace('class="plan-map"', 'class="plan-map" font-family="system-ui, sans-serif" font-size="13" fill="var(--vscode-foreground)"')
    .replace('class="ground"', 'class="ground" fill="none"')
    .replace('class="link"', 'class="link" fill="none" stroke="var(--vscode-foreground)" stroke-opacity="0.5" stroke-width="1.5"')
    .replace(
      'class="box"',
      `class="box" fill="none" stroke="${colour}" stroke-width="${lacks ? 2 : 1.5}"${lacks ? ' stroke-dasharray="6 4"' : ''}`,
    )
    .replaceAll('class="level"', `class="level" fill="${colours[level]}" font-size="11" font-weight="600"`)
    .replaceAll('class="note"', 'class="note" font-size="12" opacity="0.85"')
    .replaceAll('class="note lack"', `class="note lack" fill="${lack}" font-size="12" font-weight="600"`)
}
