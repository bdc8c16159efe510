// New documents from the templates that come along, and an example to try things on: unsaved, so that nothing is written anywhere.

import { commands, type Disposable, type ExtensionContext, Uri, window, workspace } from 'vscode'

/** Commands, and the files that they open a copy of. */
const sources = {
  'guiderail.newAccountPlan': 'client/templates/account-plan.md',
  'guiderail.newCallScript': 'client/templates/call-script.md',
  'guiderail.newEmailSequence': 'client/templates/email-sequence.md',
  'guiderail.newMutualActionPlan': 'client/templates/mutual-action-plan.md',
  'guiderail.openExample': 'examples/scripts/cold-call-clinics.md',
} as const

export function templateCommands({ extensionUri }: ExtensionContext): Disposable[] {
  return Object.entries(sources).map(([command, path]) =>
    commands.registerCommand(command, async () => {
      const content = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, path)))
      await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }))
    }),
  )
}
