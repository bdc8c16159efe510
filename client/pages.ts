// Rule pages as the Markdown preview shows them. They come from the server, so no network is needed.

import { commands, type Disposable, l10n, Uri, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { ServerRequests } from '../protocol/requests.ts'

export const pageScheme = 'guiderail-rule'

type Rules = ServerRequests['guiderail/rules']['result']
type Page = ServerRequests['guiderail/rulePage']['result']

export class RulePages implements Disposable {
  readonly #client: BaseLanguageClient
  readonly #registration: Disposable

  constructor(client: BaseLanguageClient) {
    this.#client = client
    this.#registration = workspace.registerTextDocumentContentProvider(pageScheme, {
      provideTextDocumentContent: async ({ path }) => {
        const rule = path.replace(/^\//, '').replace(/\.md$/, '')
        return (await client.sendRequest<Page>('guiderail/rulePage', { rule })) ?? l10n.t('There is no page about {0}.', rule)
      },
    })
  }

  /** Opens the page at the address beside the text; false when VS Code could not. */
  static async show(address: string): Promise<boolean> {
    const uri = Uri.parse(address, true)
    try {
      await commands.executeCommand('markdown.showPreviewToSide', uri)
    } catch {
      await window.showTextDocument(uri, { preview: true, preserveFocus: true })
    }
    return true
  }

  /** Shows the page of the rule, or lets the person choose one. */
  async explain(rule: unknown): Promise<void> {
    const id = typeof rule === 'string' ? rule : await this.#choose()
    if (id) await RulePages.show(`${pageScheme}:/${id}.md`)
  }

  async #choose(): Promise<string | undefined> {
    const rules = await this.#client.sendRequest<Rules>('guiderail/rules', null)
    const items = rules.map(({ id, title, summary }) => ({ label: title, description: id, detail: summary }))
    const chosen = await window.showQuickPick(items, { placeHolder: l10n.t('Which rule?'), matchOnDescription: true, matchOnDetail: true })
    return chosen?.description
  }

  dispose(): void {
    this.#registration.dispose()
  }
}
