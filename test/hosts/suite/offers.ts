// What is offered to somebody who writes: headings, speakers, places to fill in, ids, rules, kinds, snippets, templates.

import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  commands,
  type Position,
  Range,
  SnippetString,
  type TextDocument,
  window,
} from 'vscode'
import { check } from './checks.ts'
import { equal, holds, until } from './expect.ts'
import { append, draft, untilFound, untilSquiggles } from './scene.ts'
import { june, plan, script } from './texts.ts'

const labelOf = ({ label }: CompletionItem): string => (typeof label === 'string' ? label : label.label)

/** Writes a file in which `‸` stands for the cursor; gives the offers there once all of these are among them. */
async function offered(
  path: string,
  marked: string,
  wanted: readonly string[],
): Promise<{ items: CompletionItem[]; document: TextDocument }> {
  const document = await draft(path, marked.replace('‸', ''))
  const at = document.positionAt(marked.indexOf('‸'))
  let labels: string[] = []
  const items = await until(
    `offers of ${wanted.join(', ')}`,
    async () => {
      const list = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', document.uri, at)
      // VS Code offers words of the text by itself; those are not ours.
      const own = list.items.filter(({ kind }) => kind !== CompletionItemKind.Text)
      labels = own.map(labelOf)
      return wanted.every((label) => labels.includes(label)) && own
    },
    () => labels.slice(0, 40),
  )
  return { items, document }
}

/** The text with an offer taken. */
function taken(items: readonly CompletionItem[], label: string, document: TextDocument, at: Position): string {
  const item = items.find((each) => labelOf(each) === label)
  holds(item, `${label} is not offered`)
  const { insertText = label, range } = item
  const place: Range | undefined = range && 'replacing' in range ? range.replacing : range
  const [start, end] = place ? [place.start, place.end] : [at, at]
  const words = insertText instanceof SnippetString ? insertText.value : insertText
  const text = document.getText()
  return text.slice(0, document.offsetAt(start)) + words + text.slice(document.offsetAt(end))
}

export function offers(): void {
  check('completion: strategies in their column, in brackets, and from the plan next door', async () => {
    const column = plan.replace('newsletter |  |', 'newsletter | S‸ |')
    const { items, document } = await offered('playbook/offers.md', column, ['S1', 'S2'])
    const at = document.positionAt(column.indexOf('‸'))
    equal(taken(items, 'S2', document, at), plan.replace('newsletter |  |', 'newsletter | S2 |'), 'the text')
    await offered('playbook/offers-brackets.md', plan.replace('## Actions', '## Actions\n\n- Mock audit by phone (‸)\n'), [
      'S1',
      'S2',
      'O1',
    ])
    await draft('playbook/next-door/borealis.md', plan)
    await offered('playbook/next-door/june.md', june.replace('(S1)', '(‸)'), ['S1', 'S2'])
  })

  check('completion: headings that a plan lacks, the missing ones first', async () => {
    await untilFound(await draft('playbook/headings.md', plan), 'missing-customer-goal')
    const marked = plan.replace('## Actions', '## ‸\n\n## Actions')
    const document = await draft('playbook/headings.md', marked.replace('‸', ''))
    const at = document.positionAt(marked.indexOf('‸'))
    const own = await until('headings that are missing', async () => {
      const { items } = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', document.uri, at)
      return items.some(({ detail }) => detail === 'missing') && items
    })
    holds(!own.map(labelOf).includes('Objectives'), 'a heading that stands there is offered')
  })

  check('completion: speakers as the script names them, and places to fill in that it has', async () => {
    await offered('playbook/speakers.md', script.replace('## Next step\n', '## Next step\n\n**P‸\n'), ['**You:**', '**Prospect:**'])
    await offered('playbook/slots.md', script.replace('Would it help', '[‸] would it help'), ['[Name]', '[day]'])
  })

  check('completion: rules in a comment and in a config, kinds in the front matter', async () => {
    await offered('playbook/rules-offered.md', `${plan}\n<!-- guiderail-disable-next-line orphan-tactic, ‸ -->\n`, [
      'missing-objective',
      'unowned-tactic',
    ])
    await offered('playbook/kinds-offered.md', plan.replace('kind: account-plan', 'kind: ‸'), ['account-plan', 'call-script', 'none'])
    await offered('playbook/offers/guiderail.config.yaml', 'rules:\n  orph‸\n', ['orphan-tactic'])
  })

  check('snippets: a turn, a strategy, an action', async () => {
    const document = await draft('playbook/snippets.md', script)
    for (const [name, words] of Object.entries({ "Seller's turn": '> **Rep:** "words"', Strategy: '- S1: ' })) {
      const end = document.positionAt(document.getText().length)
      await window.showTextDocument(document, { selection: new Range(end, end) })
      await commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name })
      await until(
        `the snippet ${name}`,
        () => document.getText().includes(words),
        () => document.getText(),
      )
      await commands.executeCommand('leaveSnippet')
    }
  })

  check('templates: a new document of each sort, unsaved, and nothing wrong with it', async () => {
    const titles = { newAccountPlan: '# Account plan', newCallScript: '# Cold call', newEmailSequence: '# ', newMutualActionPlan: '# ' }
    for (const [command, title] of Object.entries(titles)) {
      await commands.executeCommand(`guiderail.${command}`)
      const document = window.activeTextEditor?.document
      holds(document?.isUntitled && document.languageId === 'markdown', `${command} opens nothing`)
      holds(document.getText().includes(title), `${command} opens: ${document.getText().slice(0, 60)}`)
      // A fault that is added is found, and nothing beside it.
      await append(document, '\n\n## Habits\n\nGet the CFO to sign.\n')
      await untilSquiggles(document, ['get-them-to: Get the CFO to sign'])
    }
  })

  check('an example opens, with faults to look at, and is written nowhere', async () => {
    await commands.executeCommand('guiderail.openExample')
    const document = window.activeTextEditor?.document
    holds(document?.isUntitled, 'no example is open')
    await untilFound(document, 'generic-opener')
  })
}
