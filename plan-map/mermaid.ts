// The picture as a Mermaid flowchart, for pages that draw it themselves.

import { harmless } from './harmless.ts'
import type { PlanMap } from './plan-map.ts'

/** Text inside a Mermaid string: its own signs as numbered entities, on one line, so that no text can add a statement. */
function quoted(text: string): string {
  return harmless(text.replace(/\s+/g, ' ')).replace(/[#"<>&`\\;{}[\]()|%]/g, (sign) => `#${sign.charCodeAt(0)};`)
}

/** Goals on the left, actions on the right; what lacks something has a dashed border and says what. */
export function mermaidOf({ nodes }: PlanMap): string {
  const names = new Map(nodes.map((node, nth) => [node, `n${nth + 1}`]))
  const lines = ['flowchart LR']
  for (const node of nodes) {
    const words = [node.label ? `${node.label} ${node.text}` : node.text, ...node.facts, ...(node.lack ? [`(${node.lack})`] : [])]
    lines.push(`  ${names.get(node)}["${words.map(quoted).join('<br>')}"]:::${node.level}${node.lack ? 'Lacks' : ''}`)
  }
  for (const node of nodes) if (node.parent) lines.push(`  ${names.get(node.parent)} --> ${names.get(node)}`)
  return [...lines, ...classes, ''].join('\n')
}

const colours = { objective: '#0969da', strategy: '#8250df', phase: '#8250df', tactic: '#1a7f37' }
const classes = Object.entries(colours).flatMap(([level, colour]) => [
  `  classDef ${level} stroke:${colour},stroke-width:2px`,
  `  classDef ${level}Lacks stroke:#9a6700,stroke-width:2px,stroke-dasharray:6 4`,
])
