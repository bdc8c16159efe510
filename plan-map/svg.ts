// The picture as SVG: one file with its own colours, or a part of a page that brings the editor's.

import { harmless } from './harmless.ts'
import { type Box, type Layout, lineHeight, padding } from './layout.ts'
import type { Level, MapNode } from './plan-map.ts'

const names: Readonly<Record<Level, string>> = { objective: 'Goal', strategy: 'Strategy', phase: 'Phase', tactic: 'Action' }

/** Colours by the editor's names where there is an editor, else by light or dark screen. */
const style = `
.plan-map{font:13px system-ui,-apple-system,"Segoe UI",sans-serif;--ink:var(--vscode-foreground,#1f2328);--ground:var(--vscode-editor-background,#fff);--line:var(--vscode-charts-lines,#8c959f);--goal:var(--vscode-charts-blue,#0969da);--strategy:var(--vscode-charts-purple,#8250df);--action:var(--vscode-charts-green,#1a7f37);--lack:var(--vscode-editorWarning-foreground,#9a6700)}
@media (prefers-color-scheme:dark){.plan-map{--ink:var(--vscode-foreground,#e6edf3);--ground:var(--vscode-editor-background,#0d1117);--line:var(--vscode-charts-lines,#6e7681);--goal:var(--vscode-charts-blue,#4493f8);--strategy:var(--vscode-charts-purple,#ab7df8);--action:var(--vscode-charts-green,#3fb950);--lack:var(--vscode-editorWarning-foreground,#d29922)}}
.plan-map .ground{fill:var(--ground)}
.plan-map text{fill:var(--ink)}
.plan-map .box{fill:var(--ground);stroke-width:1.5}
.plan-map .objective .box{stroke:var(--goal)}.plan-map .objective .level{fill:var(--goal)}
.plan-map .strategy .box,.plan-map .phase .box{stroke:var(--strategy)}.plan-map .strategy .level,.plan-map .phase .level{fill:var(--strategy)}
.plan-map .tactic .box{stroke:var(--action)}.plan-map .tactic .level{fill:var(--action)}
.plan-map .level{font-weight:600;font-size:11px}
.plan-map .note{font-size:12px;opacity:.85}
.plan-map .lacks .box{stroke:var(--lack);stroke-dasharray:6 4;stroke-width:2}
.plan-map .lacks .lack{fill:var(--lack);font-weight:600;opacity:1}
.plan-map .link{fill:none;stroke:var(--line);stroke-width:1.5}
.plan-map [tabindex]:focus{outline:none}.plan-map [tabindex]:focus .box,.plan-map .current .box{stroke-width:3.5}
@media (forced-colors:active){.plan-map .box,.plan-map .link{stroke:CanvasText}.plan-map .lacks .box{stroke:Mark}}
`.replaceAll('\n', '')

/** Text as XML: nothing in it can end its element, or be a command (`##[`) to a CI service that prints it. */
export function xmlText(text: string): string {
  return harmless(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/#(?=#\w*\[)/g, '&#35;')
}

/** A statement in one sentence, for people who hear the picture. */
export function spoken({ level, label, text, facts, lack, parent, line }: MapNode): string {
  const under = parent ? `under ${names[parent.level].toLowerCase()} ${parent.label ?? parent.text}` : ''
  return `${[`${names[level]}${label ? ` ${label}` : ''}: ${text.replace(/\.$/, '')}`, ...facts, lack ?? '', under].filter(Boolean).join(', ')}. Line ${line}`
}

/** The picture. Each statement carries `data-line` and can be reached by keyboard; what a statement lacks is said in words, not by colour alone. */
export function svgOf(layout: Layout, title: string): string {
  const { width, height, boxes, links } = layout
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="plan-map" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-label="${xmlText(title)}">`,
    `<style>${style}</style>`,
    `<rect class="ground" width="${width}" height="${height}"/>`,
    ...links.map(({ from, to }) => link(from, to)),
    ...boxes.map(drawn),
    '</svg>',
  ]
  return `${parts.join('\n')}\n`
}

function link(from: Box, to: Box): string {
  const [x1, y1] = [from.x + from.width, from.y + from.height / 2]
  const [x2, y2] = [to.x, to.y + to.height / 2]
  const bend = (x1 + x2) / 2
  return `<path class="link" d="M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}"/>`
}

function drawn({ node, x, y, width, height, lines, notes }: Box): string {
  const classes = node.lack ? `${node.level} lacks` : node.level
  const row = (nth: number) => y + padding + nth * lineHeight + 12
  const line = (words: string, nth: number, name: string) =>
    `<text x="${x + padding}" y="${row(nth)}"${name && ` class="${name}"`}>${xmlText(words)}</text>`
  return [
    `<g class="${classes}" data-line="${node.line}"${node.parent ? ` data-under="${node.parent.line}"` : ''} tabindex="0" role="button" aria-label="${xmlText(spoken(node))}">`,
    `<title>${xmlText(node.text)}</title>`,
    `<rect class="box" x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/>`,
    line(names[node.level], 0, 'level'),
    ...lines.map((words, nth) => line(words, nth + 1, '')),
    ...notes.map((words, nth) => line(words, nth + 1 + lines.length, words === node.lack ? 'note lack' : 'note')),
    '</g>',
  ].join('')
}
