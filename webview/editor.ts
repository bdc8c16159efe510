// The editor, as a script in a view sees it.

/** What the editor sends. */
export interface Told<Content> {
  /** What to show; `null`: nothing is known of the document. */
  readonly content?: Content | null
  /** The document's name. */
  readonly title?: string
  /** Line of the cursor; counts from 1. */
  readonly line?: number
}

interface Api {
  postMessage(message: unknown): void
  getState(): unknown
  setState(state: unknown): void
}

declare function acquireVsCodeApi(): Api

export const editor: Api = acquireVsCodeApi()

/** Hears what the editor says, only messages of its own shape; and says that it does, for what comes earlier is lost. */
export function listen<Content>(hear: (told: Told<Content>) => void): void {
  window.addEventListener('message', ({ data }) => {
    if (typeof data === 'object' && data !== null) hear(data as Told<Content>)
  })
  editor.postMessage({ ready: true })
}

export const goTo = (line: number): void => editor.postMessage({ line })

/** The element that the view is drawn in. */
export function stage(): HTMLElement {
  const found = document.getElementById('view')
  if (!found) throw new Error('the page has no place for the view')
  return found
}

/** Adds styles in the one way that needs no exception in the page's policy. */
export function styled(...sheets: readonly string[]): void {
  document.adoptedStyleSheets = sheets.map((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    return sheet
  })
}

/** Styles that all views share, in the editor's own colours. */
export const common = `
body{color:var(--vscode-foreground);background:var(--vscode-editor-background);font-family:var(--vscode-font-family);font-size:var(--vscode-font-size);padding:0 12px}
.bar{position:sticky;top:0;display:flex;gap:8px;align-items:center;flex-wrap:wrap;padding:8px 0;background:var(--vscode-editor-background);z-index:1}
.bar h1{font-size:1em;margin:0;flex:1}
button{color:var(--vscode-button-secondaryForeground);background:var(--vscode-button-secondaryBackground);border:1px solid var(--vscode-contrastBorder,rgba(128,128,128,.45));padding:3px 9px;cursor:pointer;font:inherit}
button:focus-visible,input:focus-visible{outline:1px solid var(--vscode-focusBorder)}
.nothing{opacity:.8;padding:24px 0}`
