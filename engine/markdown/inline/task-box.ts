// The box of a task: `[ ]` or `[x]` at the beginning of a list item (GFM 5.3).

const box = /^\[(?:[\t ]|\r\n|[\r\n]|([xX]))\](?=[\r\n]|[\t ]+[^\t ])/

/** The box at the beginning of a text and where it ends, or null. */
export function taskBoxAt(text: string): { readonly checked: boolean; readonly end: number } | null {
  const found = box.exec(text)
  return found && { checked: found[1] !== undefined, end: found[0].length }
}
