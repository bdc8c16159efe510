// Styles that a view brings along, added in the one way that needs no exception in the page's policy.

export function adopt(text: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  document.adoptedStyleSheets.push(sheet)
}
