// A view beside the text: what all our webviews have in common. Nothing in it comes from elsewhere, and nothing runs but our own script.

import {
  type Disposable,
  type Event,
  type ExtensionContext,
  l10n,
  type TextEditor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { Checked } from '../checked.ts'
import { viewWords } from './words.ts'

/** What is special about one view. */
export interface Sort {
  /** Also the name of its script in `dist/webview/`. */
  readonly name: string
  readonly title: string
  readonly request: string
}

/** What the script in the view says; `ready`: it listens from now on, and what was told before is lost. */
export type Said = { readonly line: number } | { readonly save: string } | { readonly ready: true }

/** Shows one document at a time: the one in front. */
export class Panel implements Disposable {
  readonly #sort: Sort
  readonly #client: BaseLanguageClient
  readonly #context: ExtensionContext
  readonly #subscriptions: Disposable[] = []
  #panel: WebviewPanel | undefined
  #shown: Uri | undefined

  constructor(sort: Sort, client: BaseLanguageClient, context: ExtensionContext, onChecked: Event<Checked>) {
    this.#sort = sort
    this.#client = client
    this.#context = context
    this.#subscriptions.push(
      onChecked(({ uri }) => {
        if (uri === this.#shown?.toString()) void this.#draw()
      }),
      window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#point(textEditor)),
    )
  }

  /** Opens the view for the document in front. */
  async show(): Promise<void> {
    const editor = window.activeTextEditor
    if (editor?.document.languageId !== 'markdown') {
      await window.showInformationMessage(l10n.t('{0}: open a Markdown file first.', this.#sort.title))
      return
    }
    this.#shown = editor.document.uri
    if (!this.#panel) this.#panel = this.#create()
    else {
      this.#panel.reveal(undefined, true)
      await this.#tell(editor)
    }
  }

  dispose(): void {
    this.#panel?.dispose()
    for (const subscription of this.#subscriptions) subscription.dispose()
  }

  #create(): WebviewPanel {
    const scripts = Uri.joinPath(this.#context.extensionUri, 'dist', 'webview')
    const panel = window.createWebviewPanel(
      `guiderail.${this.#sort.name}`,
      this.#sort.title,
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [scripts], retainContextWhenHidden: true },
    )
    panel.webview.html = page(
      this.#sort,
      panel.webview.cspSource,
      panel.webview.asWebviewUri(Uri.joinPath(scripts, `${this.#sort.name}.js`)),
    )
    panel.webview.onDidReceiveMessage((said: Said) => this.#hear(said))
    panel.onDidDispose(() => {
      this.#panel = undefined
    })
    return panel
  }

  #follow(editor: TextEditor | undefined): void {
    if (!this.#panel || editor?.document.languageId !== 'markdown') return
    this.#shown = editor.document.uri
    void this.#draw()
  }

  async #tell(editor: TextEditor | undefined): Promise<void> {
    await this.#draw()
    if (editor) this.#point(editor)
  }

  /** Marks what stands at the cursor. */
  #point({ document, selection }: TextEditor): void {
    if (document.uri.toString() === this.#shown?.toString()) void this.#panel?.webview.postMessage({ line: selection.active.line + 1 })
  }

  async #draw(): Promise<void> {
    const uri = this.#shown
    if (!this.#panel || !uri) return
    const content = await this.#client.sendRequest(this.#sort.request, { uri: uri.toString() })
    if (uri === this.#shown) await this.#panel?.webview.postMessage({ content, title: workspace.asRelativePath(uri) })
  }

  async #hear(said: Said): Promise<void> {
    if ('ready' in said) return this.#tell(window.activeTextEditor)
    if ('save' in said) return this.#save(said.save)
    if (!this.#shown || !Number.isInteger(said.line)) return
    const document = await workspace.openTextDocument(this.#shown)
    const line = document.lineAt(Math.min(Math.max(said.line - 1, 0), document.lineCount - 1))
    const there = window.visibleTextEditors.find((editor) => editor.document === document)
    await window.showTextDocument(document, { selection: line.range, viewColumn: there?.viewColumn ?? ViewColumn.One })
  }

  async #save(text: string): Promise<void> {
    const defaultUri = this.#shown && besideText(this.#shown)
    const uri = await window.showSaveDialog({
      filters: { SVG: ['svg'] },
      title: l10n.t('Save the plan map'),
      ...(defaultUri && { defaultUri }),
    })
    if (uri) await workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  }
}

/** The picture of a plan lies beside it, under its name. */
function besideText(text: Uri): Uri | undefined {
  const name = text.path
    .split('/')
    .at(-1)
    ?.replace(/\.[^.]*$/, '')
  return text.scheme === 'untitled' ? undefined : Uri.joinPath(text, '..', `${name}.svg`)
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The page around the script: strict about where anything may come from; our script brings the styles. */
function page({ name, title }: Sort, source: string, script: Uri): string {
  const policy = `default-src 'none'; script-src ${source}`
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
</head>
<body data-view="${name}" data-words="${escaped(JSON.stringify(viewWords()))}">
<main id="view"></main>
<script src="${script}"></script>
</body>
</html>`
}
