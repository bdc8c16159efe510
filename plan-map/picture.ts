// A document's plan, drawn.

import type { Document } from '../engine/document.ts'
import { lacksIn } from './lacks.ts'
import { layOut } from './layout.ts'
import { planMapOf } from './plan-map.ts'
import { svgOf } from './svg.ts'

/** What is drawn: SVG, how many statements it shows (without any there is no plan to look at), and what hangs loose in it. */
interface Drawn {
  readonly svg: string
  readonly statements: number
  readonly lacks: readonly string[]
}

/** `name`: what the text goes by. */
export function pictureOf(document: Document, name?: string): Drawn {
  const map = planMapOf(document)
  const svg = svgOf(layOut(map), name === undefined ? 'Plan map' : `Plan map of ${name}`)
  return { svg, statements: map.nodes.length, lacks: lacksIn(map) }
}
