// The playbook overview: a tree of the plans, scripts, messages and playbook pages of the open folders, with their health.

import {
  commands,
  type Disposable,
  type Event,
  EventEmitter,
  l10n,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { OverviewFile } from '../protocol/requests.ts'
import type { Checked } from './checked.ts'
import { countsOf, nameOf } from './words.ts'

/** A folder with what stands in it. */
interface Folder {
  readonly path: string
  readonly files: readonly OverviewFile[]
}

type Node = Folder | OverviewFile

/** Milliseconds of rest before the tree is drawn again. */
const rest = 1000

export class Overview implements TreeDataProvider<Node>, Disposable {
  readonly #client: BaseLanguageClient
  readonly #changed = new EventEmitter<undefined>()
  readonly onDidChangeTreeData = this.#changed.event
  readonly #view = window.createTreeView<Node>('guiderail.overview', { treeDataProvider: this, showCollapseAll: true })
  readonly #subscriptions: readonly Disposable[]
  #isShown = false
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(client: BaseLanguageClient, onChecked: Event<Checked>) {
    this.#client = client
    this.#subscriptions = [
      this.#view,
      this.#changed,
      client.onNotification('guiderail/overviewChanged', () => this.#later()),
      onChecked(({ summary }) => {
        if (summary.segments.some(({ kind }) => kind !== null)) void this.#appear()
        this.#later()
      }),
      this.#view.onDidChangeVisibility(({ visible }) => visible && this.refresh()),
    ]
  }

  /** Shows the view where somebody has set the project up for us; else it waits for the first plan or script on the screen. */
  async begin(): Promise<void> {
    const configs = await workspace.findFiles('**/guiderail.config.{json,yaml,yml}', '**/node_modules/**', 1)
    if (configs.length > 0) await this.#appear()
  }

  async #appear(): Promise<void> {
    if (this.#isShown) return
    this.#isShown = true
    await commands.executeCommand('setContext', 'guiderail.hasPlaybook', true)
  }

  refresh(): void {
    this.#changed.fire(undefined)
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node) return 'files' in node ? [...node.files] : []
    if (!this.#client.isRunning()) return []
    const files = await this.#client.sendRequest<readonly OverviewFile[]>('guiderail/overview', null)
    const worries = files.filter(({ counts, troubles }) => counts.error + counts.warning + troubles.length > 0).length
    this.#view.description =
      files.length === 0 ? '' : worries === 0 ? l10n.t('all is well') : l10n.t('{0} of {1} to look at', worries, files.length)
    return byFolder(files)
  }

  getTreeItem(node: Node): TreeItem {
    return 'files' in node ? folderItem(node) : fileItem(node)
  }

  dispose(): void {
    clearTimeout(this.#timer)
    for (const subscription of this.#subscriptions) subscription.dispose()
  }

  /** A tree that nobody sees is not worth a question. */
  #later(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#view.visible && this.refresh(), rest)
  }
}

/** Files at the root stand by themselves, after the folders. */
function byFolder(files: readonly OverviewFile[]): Node[] {
  const folders = new Map<string, OverviewFile[]>()
  for (const file of files) {
    const path = file.path.split('/').slice(0, -1).join('/')
    folders.set(path, [...(folders.get(path) ?? []), file])
  }
  const nested = [...folders].filter(([path]) => path !== '').map(([path, within]): Folder => ({ path, files: within }))
  return [...nested, ...(folders.get('') ?? [])]
}

function folderItem({ path, files }: Folder): TreeItem {
  const item = new TreeItem(path, TreeItemCollapsibleState.Expanded)
  item.id = `folder ${path} ${files[0]?.uri ?? ''}`
  item.iconPath = ThemeIcon.Folder
  return item
}

function fileItem(file: OverviewFile): TreeItem {
  const name = file.path.split('/').at(-1) ?? file.path
  const kind = file.segment ? nameOf(file.segment) : l10n.t('not checked')
  const health = healthOf(file)
  const item = new TreeItem(name)
  item.id = file.uri
  item.description = `${health} - ${kind}`
  item.iconPath = new ThemeIcon(signOf(file))
  item.tooltip = tooltipOf(file, `${name}: ${kind}, ${health}`)
  item.accessibilityInformation = { label: `${name}, ${kind}, ${health}` }
  item.command = { title: l10n.t('Open'), command: 'vscode.open', arguments: [Uri.parse(file.uri, true)] }
  return item
}

function signOf({ counts, troubles }: OverviewFile): string {
  if (counts.error + troubles.length > 0) return 'error'
  return counts.warning > 0 ? 'warning' : counts.info > 0 ? 'info' : 'pass'
}

function healthOf({ counts, troubles }: OverviewFile): string {
  return troubles.length > 0 ? l10n.t('could not be checked') : countsOf(counts) || l10n.t('nothing to change')
}

function tooltipOf({ first, good, troubles }: OverviewFile, head: string): string {
  return [
    head,
    ...troubles,
    ...(first.length > 0 ? [l10n.t('To change first: {0}.', first.join('; '))] : []),
    ...(good.length > 0 ? [l10n.t('Good already: {0}.', good.join('; '))] : []),
  ].join('\n')
}
