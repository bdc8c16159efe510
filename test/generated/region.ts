// A region of a Markdown file between `<!-- name -->` and `<!-- end of name -->`, written anew.

/** The text with the region's content replaced. Throws when the region is missing. */
export function between(text: string, name: string, content: string): string {
  const open = `<!-- ${name} -->`
  const close = `<!-- end of ${name} -->`
  const from = text.indexOf(open)
  const to = text.indexOf(close)
  if (from < 0 || to < from) throw new Error(`there is no region ${open} ... ${close}`)
  return `${text.slice(0, from + open.length)}\n${content}\n${text.slice(to)}`
}
