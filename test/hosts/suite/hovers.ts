// What a person reads who rests the mouse on something.

import { commands, type Hover, type MarkdownString, type TextDocument } from 'vscode'
import { check } from './checks.ts'
import { holds, until } from './expect.ts'
import { draft, page, rangeOf, show, untilFound } from './scene.ts'
import { plan, script } from './texts.ts'

/** All that stands in the card over the first letter of words, or `behind` letters after it. */
export async function over(document: TextDocument, words: string, behind = 0): Promise<string> {
  const at = document.positionAt(document.offsetAt(rangeOf(document, words).start) + behind)
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at)
  return hovers.flatMap(({ contents }) => contents.map((each) => (each as MarkdownString).value)).join('\n')
}

/** Waits for a card with all of these in it. */
async function says(document: TextDocument, words: string, parts: readonly string[], behind = 0): Promise<void> {
  let text = ''
  await until(
    `a card over "${words}" with "${parts.join('", "')}"`,
    async () => {
      text = await over(document, words, behind)
      return parts.every((part) => text.includes(part))
    },
    () => text,
  )
}

export function hovers(): void {
  check('hover: why it was found, on what ground, and where to read on', async () => {
    const document = await draft('playbook/hover.md', page('Get the CFO to sign.'))
    await untilFound(document, 'get-them-to')
    await says(
      document,
      'Get the CFO',
      ['Done to the buyer', 'Help the CFO decide whether to sign', 'Ground: ', 'More about this', 'rules/get-them-to.md'],
      4,
    )
  })

  check('hover: what a statement of a plan serves, what stands beside and below it, and what it lacks', async () => {
    const document = await draft('playbook/hover-plan.md', plan)
    await says(document, 'S1**', ['Strategy S1', 'Serves O1 Six plants', 'Beside it: S2 Make the switch easy', 'Below it: T1 Mock audit'])
    await says(document, 'S2 |', ['Strategy S2'])
    await says(document, 'Shadow two', ['Missing: who does it'])
  })

  check('hover: where else a place to fill in stands', async () => {
    const document = await draft('playbook/hover-script.md', script)
    await says(document, '[Name]', ['is to be filled in', 'It stands 2 times in this text'], 2)
  })

  check('hover: a rule in a comment, and in a config', async () => {
    const comment = '<!-- guiderail-disable-next-line get-them-to -- the words of the CFO -->'
    const document = await draft('playbook/hover-rule.md', page(comment, '', 'Get the CFO to sign.'))
    await says(document, 'get-them-to', ['Done to the buyer', 'More about this'], 2)
    const config = await draft('playbook/hover/guiderail.config.yaml', 'rules:\n  orphan-tactic: info\n')
    await says(config, 'orphan-tactic', ['Action with no strategy', 'More about this'], 2)
  })

  check('hover: why words that are only shown, or silenced, were not flagged', async () => {
    const shown = await show('playbook/playbook/what-not-to-say.md')
    await says(shown, 'I hope this email', ['Not flagged as', 'shown as a bad example'], 3)
    const silenced = await draft(
      'playbook/hover-silenced.md',
      page('<!-- guiderail-disable-next-line -- agreed -->', '', 'Get the CFO to sign.'),
    )
    await says(silenced, 'Get the CFO', ['Not flagged as', 'agreed'], 2)
  })

  check('hover: nothing to say over plain words', async () => {
    const document = await draft('playbook/hover-none.md', page('They decide in May.', '', 'Get the CFO to sign.'))
    await untilFound(document, 'get-them-to')
    const text = await over(document, 'They decide', 2)
    holds(text === '', `there is a card: ${text}`)
  })
}
