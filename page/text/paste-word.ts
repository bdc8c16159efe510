// What Word and Google Docs wrap their HTML in, taken off; Word's lists, which are paragraphs, marked as items.

/** Elements as a list: not every parser's own lists can be gone through. */
export const allIn = (root: Element, selector: string): Element[] => Array.from(root.querySelectorAll(selector))

/** A copy without what is no content. */
export function prepared(body: HTMLElement): HTMLElement {
  const copy = body.cloneNode(true) as HTMLElement
  for (const wrapper of allIn(copy, 'b,strong')) if (isNormal(wrapper)) unwrap(wrapper)
  for (const paragraph of allIn(copy, 'p')) if (/^\s*$/.test(paragraph.textContent ?? '')) paragraph.remove()
  for (const paragraph of allIn(copy, 'p')) markItem(paragraph)
  for (const paragraph of allIn(copy, 'p[class^="MsoTitle"]')) asHeading(paragraph)
  return copy
}

/** Google Docs puts all that is copied in a `b` that is not bold. */
const isNormal = (element: Element): boolean => /font-weight:\s*(?:normal|400)/.test(element.getAttribute('style') ?? '')

function unwrap(element: Element): void {
  while (element.firstChild) element.parentNode?.insertBefore(element.firstChild, element)
  element.remove()
}

function markItem(paragraph: Element): void {
  const [, level] = /mso-list:\s*l\d+ level(\d+)/.exec(paragraph.getAttribute('style') ?? '') ?? []
  if (level === undefined) return
  const marker = allIn(paragraph, 'span').find((span) => /mso-list:\s*Ignore/i.test(span.getAttribute('style') ?? ''))
  const isOrdered = /^\s*(?:\d+|[a-z])[.)]/i.test(marker?.textContent ?? '')
  marker?.remove()
  paragraph.setAttribute('data-level', level)
  paragraph.setAttribute('data-ordered', String(isOrdered))
  paragraph.setAttribute('data-opens', String(!paragraph.previousElementSibling?.hasAttribute('data-level')))
}

export const isListParagraph = (node: HTMLElement): boolean => node.nodeName === 'P' && node.hasAttribute('data-level')

function asHeading(paragraph: Element): void {
  const heading = paragraph.ownerDocument.createElement('h1')
  while (paragraph.firstChild) heading.appendChild(paragraph.firstChild)
  paragraph.parentNode?.replaceChild(heading, paragraph)
}
