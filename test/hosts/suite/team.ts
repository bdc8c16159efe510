// From the text into what a team agrees on: rules off, words to avoid, approved claims, accepted sentences, what a text is.

import { type CodeAction, CodeActionKind, type Command, commands, type TextDocument, type Uri, workspace } from 'vscode'
import { action, take } from './actions.ts'
import { check } from './checks.ts'
import { holds, until } from './expect.ts'
import { at, comesToBe, draft, page, rangeOf, read, untilFound, untilSquiggles } from './scene.ts'

const config = 'playbook/agreed/guiderail.config.yaml'
const before = '# Agreed in May.\nrules:\n  monologue: off\n'

/** Whether all that stood in the config stands there still. */
const keepsAll = (text: string): boolean => before.split('\n').every((line) => text.split('\n').includes(line))

/** A page in a folder with a config of its own. */
async function agreed(...lines: string[]): Promise<TextDocument> {
  await draft(config, before)
  return draft('playbook/agreed/page.md', page(...lines))
}

/** Takes an action that changes another file, saves that, and gives its text. */
async function changed(chosen: CodeAction, uri: Uri): Promise<string> {
  await (chosen.command ? answer(chosen.command) : take(chosen))
  const document = await workspace.openTextDocument(uri)
  await document.save()
  return until(`the changed ${uri.path}`, async () => (await read(uri)) === document.getText() && document.getText())
}

/** Runs a command that asks something, and answers with Enter. */
async function answer({ command, arguments: given = [] }: Command): Promise<void> {
  let isDone = false
  const done = commands.executeCommand(command, ...given).then(() => {
    isDone = true
  })
  await until('the end of the question', async () => {
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
    return isDone
  })
  return done
}

export function team(): void {
  check('a rule is turned off in the config; what stood there stays', async () => {
    const document = await agreed('Get the CFO to sign.')
    const { range } = await untilFound(document, 'get-them-to')
    const text = await changed(await action(document, range, 'Turn "Done to the buyer" off in guiderail.config.yaml'), at(config))
    holds(keepsAll(text) && /^ {2}get-them-to: ["']?off["']?$/m.test(text), text)
    await untilSquiggles(document, [])
  })

  check('selected words become words to avoid', async () => {
    const document = await agreed('The renewal left money on the table.')
    const range = rangeOf(document, 'money on the table')
    const add = await action(document, range, 'Words to avoid: add "money on the table" to guiderail.config.yaml', CodeActionKind.Refactor)
    const text = await changed(add, at(config))
    holds(keepsAll(text) && /phrase"?: "?money on the table/.test(text), text)
    await untilSquiggles(document, ['no-money-on-the-table: money on the table'])
  })

  check('a claim is approved, with its proof to fill in', async () => {
    const document = await agreed('**Rep:** "We guarantee that you double your revenue."', '', '**Buyer:** "How?"')
    const { range } = await untilFound(document, 'silver-bullet')
    const text = await changed(await action(document, range, /^This claim is approved/), at(config))
    holds(keepsAll(text) && /^claims:/m.test(text) && /proof"?: /.test(text), text)
  })

  check('a sentence is accepted: it goes into the list, and its finding goes', async () => {
    comesToBe('playbook/guiderail.accepted.yaml')
    const document = await draft('playbook/accepted.md', page('Get the CFO to sign.'))
    const { range } = await untilFound(document, 'get-them-to')
    const text = await changed(await action(document, range, /accept/i), at('playbook/guiderail.accepted.yaml'))
    holds(text.includes('Get the CFO to sign') && text.includes('get-them-to'), text)
    await untilSquiggles(document, [])
  })

  check('a document is said to be something else, in its front matter', async () => {
    const text = '# Cold call: dairies\n\n**You:** Hi, how are you today?\n\n**Prospect:** Fine.\n'
    const document = await draft('playbook/kind.md', text)
    await untilFound(document, 'generic-opener')
    const none = await action(document, rangeOf(document, 'Cold call'), /^This is no sales material/, CodeActionKind.Refactor)
    await take(none)
    await untilSquiggles(document, [])
    holds(/^---\n(?:guiderail:\n {2})?kind: none\n---\n/.test(document.getText()), document.getText())
  })
}
