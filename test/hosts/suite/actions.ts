// The light bulb: every way out of a finding, as plain edits that do what they say and nothing else.

import { type CodeAction, CodeActionKind, commands, Range, type TextDocument, type Uri, window, workspace } from 'vscode'
import { check } from './checks.ts'
import { equal, holds, until } from './expect.ts'
import { applied, expected } from './expected.ts'
import { append, at, diagnosticsOf, draft, page, rangeOf, read, show, squiggles, untilFound, untilSquiggles } from './scene.ts'
import { plan } from './texts.ts'

/** What the light bulb offers at a place. */
export const offeredAt = async (document: TextDocument, range: Range, kind?: CodeActionKind): Promise<CodeAction[]> =>
  (await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, kind?.value, 100)) ?? []

/** The action of a title at a place; VS Code may need a moment. */
export async function action(document: TextDocument, range: Range, title: string | RegExp, kind?: CodeActionKind): Promise<CodeAction> {
  let titles: string[] = []
  return until(
    `the action ${title}`,
    async () => {
      const actions = await offeredAt(document, range, kind)
      titles = actions.map((each) => each.title)
      return actions.find((each) => (typeof title === 'string' ? each.title === title : title.test(each.title)))
    },
    () => titles,
  )
}

/** A text with the edits that an action makes in it. */
export async function after({ edit }: CodeAction, uri: Uri): Promise<string> {
  holds(edit, 'the action has no edit')
  const document = await workspace.openTextDocument(uri)
  const edits = edit.get(uri).map(({ range, newText }) => ({
    start: document.offsetAt(range.start),
    end: document.offsetAt(range.end),
    text: newText,
  }))
  return applied(document.getText(), edits)
}

/** Takes an action, as Enter in the menu does. */
export async function take({ edit }: CodeAction): Promise<void> {
  holds(edit && (await workspace.applyEdit(edit)), 'the edit was not taken')
}

/** The lines that a text has and another has not. */
const added = (after: string, before: string): string[] => after.split(/\r?\n/).filter((line) => !before.split(/\r?\n/).includes(line))

export function actions(): void {
  check('every suggestion of the command line is offered in the editor, with the same result', async () => {
    for (const { path, findings } of (await expected()).files) {
      const document = await show(`playbook/${path}`)
      await until(`the findings of ${path}`, () => diagnosticsOf(document.uri).length === findings.length)
      for (const { rule, start, end, fixes } of findings)
        for (const { title, edits } of fixes) {
          const range = new Range(document.positionAt(start), document.positionAt(end))
          const found = await action(document, range, title, CodeActionKind.QuickFix)
          equal(await after(found, document.uri), applied(document.getText(), edits), `${rule}: ${title}`)
        }
    }
  })

  check('a suggestion that is taken clears its squiggle, in a table cell, a list after emoji, and CRLF', async () => {
    const lines = ['| step | what |', '|---|---|', '| 🎯 \\| | Get the CFO to sign |', '', '- 👩‍🌾 then get the COO to agree']
    const text = page(...lines).replaceAll('\n', '\r\n')
    const document = await draft('playbook/places.md', text)
    await untilSquiggles(document, ['get-them-to: Get the CFO to sign', 'get-them-to: get the COO to agree'])
    await take(await action(document, rangeOf(document, 'Get the CFO'), 'Write "Help the CFO decide whether to sign"'))
    await untilSquiggles(document, ['get-them-to: get the COO to agree'])
    await take(await action(document, rangeOf(document, 'get the COO'), 'Write "help the COO decide whether to agree"'))
    await untilSquiggles(document, [])
    const wanted = text.replace('Get the CFO to sign', 'Help the CFO decide whether to sign')
    equal(document.getText(), wanted.replace('get the COO to agree', 'help the COO decide whether to agree'), 'the text')
  })

  check('an action is attached to the strategy that is chosen', async () => {
    const document = await draft('playbook/attach.md', plan)
    await untilFound(document, 'orphan-tactic')
    const attach = await action(document, rangeOf(document, 'Send the product'), /^Attach to S2/)
    equal(await after(attach, document.uri), plan.replace('newsletter |  |', 'newsletter | S2 |'), 'the text')
  })

  check('missing sections are put in, to be filled in', async () => {
    const document = await draft('playbook/sections.md', plan)
    const { range } = await untilFound(document, 'missing-customer-goal')
    const insert = await action(document, range, /customer's goal to fill in$/)
    const text = await after(insert, document.uri)
    holds(added(text, plan).some((line) => /^## .*\w/.test(line)) && text.includes('['), `no section with something to fill in:\n${text}`)
    equal(
      plan.split('\n').every((line) => text.includes(line)),
      true,
      'all that stood there before stands there still',
    )
    await take(insert)
    await until('the finding gone', () => !squiggles(document).some((each) => each.startsWith('missing-customer-goal')))
  })

  check('the same fix everywhere in the file', async () => {
    const lines = ['Get the CFO to sign.', '', '- get the CFO to sign', '', '| a |', '|---|', '| Get the CFO to sign |']
    const document = await draft('playbook/every.md', page(...lines))
    await until('three findings', () => diagnosticsOf(document.uri).length === 3)
    const every = await action(document, rangeOf(document, 'Get the CFO'), /everywhere in this file \(\d\)$/)
    const places = Number(/\((\d)\)$/.exec(every.title)?.[1])
    const changed = (await after(every, document.uri)).split('\n').filter((line, nth) => line !== document.getText().split('\n')[nth])
    equal(changed.length, places, `lines that "${every.title}" changes`)
    holds(places > 1, 'only one place')
  })

  check('what is safe is fixed on save', async () => {
    const comment = '<!-- guiderail-disable-next-line get-them-to -->'
    const text = page(comment, '', 'Ask the CFO what the board wants.', '', comment, '', 'Ask the COO what is missing.')
    const editor = workspace.getConfiguration('editor', at('playbook'))
    await editor.update('codeActionsOnSave', { 'source.fixAll.guiderail': 'explicit' }, false)
    try {
      const document = await draft('playbook/on-save.md', text)
      await untilSquiggles(document, [`unused-suppression: ${comment}`, `unused-suppression: ${comment}`])
      const all = await action(document, new Range(0, 0, 0, 0), /safe to fix$/, CodeActionKind.SourceFixAll.append('guiderail'))
      const fixed = await after(all, document.uri)
      holds(!fixed.includes('guiderail-disable') && fixed.includes('Ask the COO'), `fixed to:\n${fixed}`)
      await append(document, '\nMore.\n')
      await document.save()
      await until(
        'the fixed text on disk',
        async () => (await read(document.uri)) === `${fixed}\nMore.\n`,
        () => document.getText(),
      )
    } finally {
      await editor.update('codeActionsOnSave', undefined, false)
    }
  })

  check('a rule is silenced here, in the block and in the file: one comment more, the text as it was', async () => {
    const text = page('- Get the CFO to sign', '- Get the COO to agree', '', 'Get the CIO to answer.')
    const all = ['get-them-to: Get the CFO to sign', 'get-them-to: Get the COO to agree', 'get-them-to: Get the CIO to answer']
    const left = { here: all.slice(1), 'in this whole list': all.slice(2), 'in this file': [] }
    for (const [where, remaining] of Object.entries(left)) {
      const document = await draft(`playbook/silence-${where.length}.md`, text)
      await untilSquiggles(document, all)
      const range = rangeOf(document, 'Get the CFO')
      await take(await action(document, range, `Disable "Done to the buyer" ${where}`))
      await untilSquiggles(document, remaining)
      equal(
        text.split('\n').every((line) => document.getText().includes(line)),
        true,
        `${where}: the text as it was`,
      )
      holds(
        added(document.getText(), text).every((line) => line.includes('guiderail') || /^\s*disable:/.test(line)),
        document.getText(),
      )
    }
  })

  check('a reason is asked for, to be typed over', async () => {
    const document = await draft('playbook/reason.md', page('Get the CFO to sign.'))
    const { range } = await untilFound(document, 'get-them-to')
    const reason = await action(document, range, 'Disable "Done to the buyer" here')
    await take(reason)
    await until('the comment', () => document.getText().includes('guiderail-disable'))
    const [comment = ''] = added(document.getText(), page('Get the CFO to sign.'))
    holds(/^<!-- guiderail-disable-next-line get-them-to -- .*why.* -->$/.test(comment), comment)
    await untilSquiggles(document, [])
    const selection = window.activeTextEditor?.selection
    holds(selection && /why/.test(document.getText(selection)), `selected is "${selection && document.getText(selection)}"`)
  })

  check('the page of a rule opens from the light bulb', async () => {
    const document = await draft('playbook/page.md', page('Get the CFO to sign.'))
    const { range } = await untilFound(document, 'get-them-to')
    const { command } = await action(document, range, 'Why? Open the page of "Done to the buyer"')
    holds(command, 'the action runs no command')
    await commands.executeCommand(command.command, ...(command.arguments ?? []))
    const pages = () => workspace.textDocuments.filter(({ uri }) => uri.scheme === 'guiderail-rule')
    const [opened] = await until('the page', () => pages().length > 0 && pages())
    holds(opened?.getText().startsWith('# Done to the buyer'), `the page begins: ${opened?.getText().slice(0, 80)}`)
  })
}
