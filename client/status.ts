// The status bar: what the document at hand was taken for, and how much was found in it.

import {
  commands,
  type Disposable,
  type Event,
  l10n,
  type QuickPickItem,
  StatusBarAlignment,
  type TextEditor,
  window,
  workspace,
} from 'vscode'
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient'
import type { DocumentSummary, ServerRequests } from '../protocol/requests.ts'
import type { Checked } from './checked.ts'
import { countsOf, nameOf } from './words.ts'

export class Status implements Disposable {
  readonly #item = window.createStatusBarItem('guiderail.kind', StatusBarAlignment.Right, 90)
  readonly #summaries = new Map<string, DocumentSummary>()
  readonly #subscriptions: readonly Disposable[]
  readonly #client: BaseLanguageClient

  constructor(client: BaseLanguageClient, onChecked: Event<Checked>) {
    this.#client = client
    this.#item.name = 'Guiderail'
    this.#item.command = 'guiderail.showKind'
    this.#subscriptions = [
      this.#item,
      onChecked(({ uri, summary }) => {
        this.#summaries.set(uri, summary)
        this.#draw(window.activeTextEditor)
      }),
      window.onDidChangeActiveTextEditor((editor) => this.#draw(editor)),
      workspace.onDidCloseTextDocument(({ uri }) => this.#summaries.delete(uri.toString())),
    ]
  }

  /** Says in a sentence what the document was taken for, and why; lets the person say otherwise. */
  async explain(): Promise<void> {
    const summary = this.#summary(window.activeTextEditor)
    if (!summary) await window.showInformationMessage(l10n.t('Guiderail looks at Markdown files; none is in front.'))
    else if ((await window.showInformationMessage(reasons(summary), otherwise)) === otherwise) await this.change()
  }

  /** Lets the person say what the document is, in its front matter or in the config. */
  async change(): Promise<void> {
    const uri = window.activeTextEditor?.document.uri.toString()
    const kind = await window.showQuickPick(kinds, { placeHolder: l10n.t('What is this document?') })
    const where = kind && (await window.showQuickPick(places, { placeHolder: l10n.t('"{0}": where shall that be said?', kind.label) }))
    if (!(uri && kind && where)) return
    const params: Params = { uri, kind: kind.choice, where: where.where }
    const edit = await this.#client.sendRequest<WorkspaceEdit | null>('guiderail/kindEdit', params)
    const made = edit && (await this.#client.protocol2CodeConverter.asWorkspaceEdit(edit))
    if (!(made && (await workspace.applyEdit(made))))
      await window.showWarningMessage(l10n.t('That cannot be said there; try the other place.'))
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose()
  }

  #summary(editor: TextEditor | undefined): DocumentSummary | undefined {
    return editor && this.#summaries.get(editor.document.uri.toString())
  }

  #draw(editor: TextEditor | undefined): void {
    const summary = this.#summary(editor)
    const kind = summary?.segments.find((segment) => segment.kind !== null)
    // What buttons over the text depend on.
    void commands.executeCommand('setContext', 'guiderail.kind', kind?.kind)
    if (!(summary && (kind || summary.troubles.length > 0))) {
      this.#item.hide()
      return
    }
    const { error, warning, info } = summary.counts
    const found = error + warning + info
    const sign = summary.troubles.length > 0 ? '$(warning)' : found > 0 ? '$(info)' : '$(check)'
    const name = kind ? nameOf(kind) : 'Guiderail'
    this.#item.text = found > 0 ? `${sign} ${name} (${found})` : `${sign} ${name}`
    this.#item.tooltip = reasons(summary)
    this.#item.accessibilityInformation = { label: l10n.t('Guiderail. {0}', reasons(summary)), role: 'button' }
    this.#item.show()
  }
}

type Params = ServerRequests['guiderail/kindEdit']['params']

const otherwise = l10n.t('It is Something Else…')

const kinds: readonly (QuickPickItem & { readonly choice: Params['kind'] })[] = [
  { label: l10n.t('Account plan'), detail: l10n.t('One customer: what they want, and our way there.'), choice: 'account-plan' },
  { label: l10n.t('Sales plan'), detail: l10n.t('A territory, a team or a quarter.'), choice: 'sales-plan' },
  { label: l10n.t('Call script'), detail: l10n.t('What is said on the phone or in a meeting.'), choice: 'call-script' },
  { label: l10n.t('Email or message'), detail: l10n.t('What is sent: emails, sequences, notes.'), choice: 'message' },
  { label: l10n.t('Playbook page'), detail: l10n.t('Guidance to sellers, with examples.'), choice: 'playbook' },
  { label: l10n.t('No sales material'), detail: l10n.t('Nothing is to be said about it.'), choice: 'none' },
]

const places: readonly (QuickPickItem & { readonly where: Params['where'] })[] = [
  { label: l10n.t('In the document'), detail: l10n.t('A line in its front matter, which moves with it.'), where: 'text' },
  {
    label: l10n.t('In the config'),
    detail: l10n.t('An entry for this file in guiderail.config; the document stays as it is.'),
    where: 'config',
  },
]

/** What the document was taken for and why, what was found, and what to change first. */
function reasons({ segments, counts, first, silenced, ignored, troubles }: DocumentSummary): string {
  const known = segments.filter(({ kind }) => kind !== null)
  if (known.length === 0)
    return troubles.length > 0 ? troubles.join(' ') : (ignored ?? l10n.t('Not taken for sales material, so nothing is said about it.'))
  const kinds = known.map((segment) => `${nameOf(segment)} (${segment.reasons.join('; ') || l10n.t('no reason given')})`)
  const found = countsOf({ ...counts, info: counts.info + counts.hint }) || l10n.t('nothing to change')
  const parts = [
    l10n.t('Taken for: {0}.', kinds.join(', ')),
    l10n.t('Found: {0}.', found),
    ...(silenced > 0 ? [l10n.t('Silenced by comments: {0}.', silenced)] : []),
    ...(first.length > 0 ? [l10n.t('To change first: {0}.', first.join('; '))] : []),
  ]
  return [...parts, ...troubles].join(' ')
}
