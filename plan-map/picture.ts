// A document's plan, drawn.

import type { Document } from '../engine/document.ts'
import { layOut } from './layout.ts'
import { planMapOf } from './plan-map.ts'
import { svgOf } from './svg.ts'

/** SVG, and how many statements it shows; without any there is no plan to look at. `name`: what the text goes by. */
export function pictureOf(document: Document, name?: string): { readonly svg: string; readonly statements: number } {
  const map = planMapOf(document)
  return { svg: svgOf(layOut(map), name === undefined ? 'Plan map' : `Plan map of ${name}`), statements: map.nodes.length }
}
