// The status bar: what the document at hand was taken for, and how much was found in it.

import { type Disposable, StatusBarAlignment, type TextEditor, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { DocumentSummary, SegmentSummary, ServerNotifications } from '../protocol/requests.ts'

type Checked = ServerNotifications['guiderail/checked']

export class Status implements Disposable {
  readonly #item = window.createStatusBarItem('guiderail.kind', StatusBarAlignment.Right, 90)
  readonly #summaries = new Map<string, DocumentSummary>()
  readonly #subscriptions: readonly Disposable[]

  constructor(client: BaseLanguageClient) {
    this.#item.name = 'Guiderail'
    this.#item.command = 'guiderail.showKind'
    this.#subscriptions = [
      this.#item,
      client.onNotification('guiderail/checked', ({ uri, summary }: Checked) => {
        this.#summaries.set(uri, summary)
        this.#draw(window.activeTextEditor)
      }),
      window.onDidChangeActiveTextEditor((editor) => this.#draw(editor)),
      workspace.onDidCloseTextDocument(({ uri }) => this.#summaries.delete(uri.toString())),
    ]
  }

  /** Says in a sentence what the document was taken for, and why. */
  async explain(): Promise<void> {
    const summary = this.#summary(window.activeTextEditor)
    await window.showInformationMessage(summary ? reasons(summary) : 'Guiderail looks at Markdown files; none is in front.')
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

/** `call-script, cold` as people say it: `cold call script`. */
function nameOf({ kind, scenario, template }: SegmentSummary): string {
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
