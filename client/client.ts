// The extension, on whatever platform: starts the server and gives it what only VS Code has.

import { ConfigurationTarget, commands, type ExtensionContext, l10n, type WorkspaceFolder, workspace } from 'vscode'
import { type BaseLanguageClient, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient'
import type { ClientOptions } from '../protocol/requests.ts'
import { checkedBy } from './checked.ts'
import { Crashes } from './crashes.ts'
import { serveFiles } from './files.ts'
import { Overview } from './overview.ts'
import { pageScheme, RulePages } from './pages.ts'
import { Status } from './status.ts'
import { templateCommands } from './templates.ts'
import { turnOff } from './turn-off.ts'
import { Panel } from './views/panel.ts'

const own: ClientOptions = {
  files: true,
  rulePages: true,
  summaries: true,
  watchesReading: true,
  views: true,
  markdown: true,
  asksReasons: true,
}

/**
 * Markdown of any file system: on disk, remote, virtual, unsaved; the server leaves out what is no text of its own (`git:`, `output:`).
 * Configs are shown to the server so that its edits of them are edits of what is on the screen.
 */
const optionsWith = (crashes: Crashes): LanguageClientOptions => ({
  documentSelector: [{ language: 'markdown' }, { pattern: '**/guiderail.config.{json,yaml,yml}' }],
  initializationOptions: () => ({ guiderail: { ...own, wholeWorkspace: anyWantsAll(), leaveAlone: crashes.leaveAlone } }),
  errorHandler: crashes,
  diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true },
  revealOutputChannelOn: RevealOutputChannelOn.Never,
  middleware: {
    window: {
      showDocument: async (params, token, next) =>
        params.uri.startsWith(`${pageScheme}:`) ? { success: await RulePages.show(params.uri) } : next(params, token),
    },
  },
})

/** Whether some open folder wants its files told of though they are not open. */
function anyWantsAll(): boolean {
  const wants = (folder?: WorkspaceFolder) => workspace.getConfiguration('guiderail', folder).get('wholeWorkspace') === true
  return wants() || (workspace.workspaceFolders ?? []).some(wants)
}

let running: BaseLanguageClient | undefined

/** Starts the client that `create` makes with the given options, and all that goes with it. */
export async function activate(context: ExtensionContext, create: (options: LanguageClientOptions) => BaseLanguageClient): Promise<void> {
  const crashes = new Crashes()
  const client = create(optionsWith(crashes))
  crashes.listen(client)
  running = client
  const onChecked = checkedBy(client)
  const pages = new RulePages(client)
  const status = new Status(client, onChecked)
  const planMap = new Panel({ name: 'plan-map', title: l10n.t('Plan map'), request: 'guiderail/planMap' }, client, context, onChecked)
  const reader = new Panel(
    { name: 'script-reader', title: l10n.t('Script reader'), request: 'guiderail/reading' },
    client,
    context,
    onChecked,
  )
  const overview = new Overview(client, onChecked)
  serveFiles(client)
  context.subscriptions.push(
    crashes,
    status,
    pages,
    planMap,
    reader,
    overview,
    commands.registerCommand('guiderail.refreshOverview', () => overview.refresh()),
    ...templateCommands(context),
    commands.registerCommand('guiderail.setKind', () => status.change()),
    ...(['enable', 'disable'] as const).map((name) => commands.registerCommand(`guiderail.${name}`, () => turn(name === 'enable'))),
    commands.registerCommand('guiderail.restart', async () => {
      if (client.isRunning()) await client.stop()
      await client.start()
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('guiderail.wholeWorkspace')) void commands.executeCommand('guiderail.restart')
    }),
    commands.registerCommand('guiderail.showOutput', () => client.outputChannel.show()),
    commands.registerCommand('guiderail.explainRule', (rule?: unknown) => pages.explain(rule)),
    commands.registerCommand('guiderail.turnOff', (uri: string, rule: string, name: string) => turnOff(client, uri, rule, name)),
    commands.registerCommand('guiderail.showKind', () => status.explain()),
    commands.registerCommand('guiderail.showPlanMap', () => planMap.show()),
    commands.registerCommand('guiderail.readScript', () => reader.show()),
  )
  await client.start()
  // Looking for files takes longer than all else here, and nothing waits for it.
  void overview.begin()
}

/** Turns everything on or off for the open workspace; without one, for the user. */
async function turn(on: boolean): Promise<void> {
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global
  await workspace.getConfiguration('guiderail').update('enable', on, target)
}

export const deactivate = (): Promise<void> | undefined => running?.stop()
