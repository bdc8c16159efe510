// The parts of the page that stand in its HTML, by id.

/** Throws for one that is not there: the page and its script belong together. */
export function part<Name extends keyof HTMLElementTagNameMap>(id: string, name: Name): HTMLElementTagNameMap[Name] {
  const found = document.getElementById(id)
  if (found?.localName !== name) throw new Error(`the page has no ${name} "${id}"`)
  return found as HTMLElementTagNameMap[Name]
}

/** A picture of a few strokes, defined in the page. */
export function icon(name: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use')
  use.setAttribute('href', `#i-${name}`)
  svg.setAttribute('aria-hidden', 'true')
  svg.append(use)
  return svg
}
