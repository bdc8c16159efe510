// Elements of a page, made without HTML: text stays text.

/** An element with its classes and contents; text stays text. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...contents: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...contents)
  return element
}

/** A button that does one thing. */
export function button(words: string, act: () => void): HTMLButtonElement {
  const element = make('button', { type: 'button' }, words)
  element.addEventListener('click', act)
  return element
}
