// The status bar: what the document at hand was taken for, and how much was found in it.

import { type Disposable, type Event, type QuickPickItem, StatusBarAlignment, type TextEditor, window, workspace } from 'vscode'
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient'
import type { DocumentSummary, SegmentSummary, ServerRequests } from '../protocol/requests.ts'
import type { Checked } from './checked.ts'

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
    if (!summary) await window.showInformationMessage('Guiderail looks at Markdown files; none is in front.')
    else if ((await window.showInformationMessage(reasons(summary), otherwise)) === otherwise) await this.change()
  }

  /** Lets the person say what the document is, in its front matter or in the config. */
  async change(): Promise<void> {
    const uri = window.activeTextEditor?.document.uri.toString()
    const kind = await window.showQuickPick(kinds, { placeHolder: 'What is this document?' })
    const where = kind && (await window.showQuickPick(places, { placeHolder: `Where to say that it is ${kind.label.toLowerCase()}?` }))
    if (!(uri && kind && where)) return
    const params: Params = { uri, kind: kind.choice, where: where.where }
    const edit = await this.#client.sendRequest<WorkspaceEdit | null>('guiderail/kindEdit', params)
    const made = edit && (await this.#client.protocol2CodeConverter.asWorkspaceEdit(edit))
    if (!(made && (await workspace.applyEdit(made)))) await window.showWarningMessage('That cannot be said there; try the other place.')
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
    if (!(summary && (kind || summary.troubles.length > 0))) {
      this.#item.hide()
      return
    }
    const { error, warning, info } = summary.counts
    const sign = summary.troubles.length > 0 ? '$(warning)' : error + warning + info > 0 ? '$(info)' : '$(check)'
    this.#item.text = `${sign} ${kind ? nameOf(kind) : 'Guiderail'}`
    this.#item.tooltip = reasons(summary)
    this.#item.show()
  }
}

type Params = ServerRequests['guiderail/kindEdit']['params']

const otherwise = 'It is Something Else…'

const kinds: readonly (QuickPickItem & { readonly choice: Params['kind'] })[] = [
  { label: 'Account plan', detail: 'One customer: what they want, and our way there.', choice: 'account-plan' },
  { label: 'Sales plan', detail: 'A territory, a team or a quarter.', choice: 'sales-plan' },
  { label: 'Call script', detail: 'What is said on the phone or in a meeting.', choice: 'call-script' },
  { label: 'Email or message', detail: 'What is sent: emails, sequences, notes.', choice: 'message' },
  { label: 'Playbook page', detail: 'Guidance to sellers, with examples.', choice: 'playbook' },
  { label: 'No sales material', detail: 'Nothing is to be said about it.', choice: 'none' },
]

const places: readonly (QuickPickItem & { readonly where: Params['where'] })[] = [
  { label: 'In the document', detail: 'A line in its front matter, which moves with it.', where: 'text' },
  { label: 'In the config', detail: 'An entry for this file in guiderail.config; the document stays as it is.', where: 'config' },
]

/** `call-script, cold` as people say it: `cold call script`. */
export function nameOf({ kind, scenario, template }: SegmentSummary): string {
  const words = [
    scenario === 'unknown' || kind?.endsWith('plan') ? '' : scenario,
    kind?.replace('-', ' ') ?? '',
    template ? 'template' : '',
  ]
  return words.filter(Boolean).join(' ')
}

function reasons({ segments, counts, first, silenced, ignored, troubles }: DocumentSummary): string {
  const known = segments.filter(({ kind }) => kind !== null)
  if (known.length === 0)
    return troubles.length > 0 ? troubles.join(' ') : (ignored ?? 'Not taken for sales material, so nothing is said about it.')
  const kinds = known.map((segment) => `${nameOf(segment)} (${segment.reasons.join('; ') || 'no reason given'})`)
  const found = `${counts.error} errors, ${counts.warning} warnings, ${counts.info + counts.hint} remarks${silenced ? `, ${silenced} silenced` : ''}`
  const advice = first.length > 0 ? [`To change first: ${first.join('; ')}.`] : []
  return [`Taken for: ${kinds.join(', ')}. ${found}.`, ...advice, ...troubles].join(' ')
}
