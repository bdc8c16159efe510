// What stands in and beside the text: lines over titles, times, the views, and all commands.

import { type CodeLens, commands, extensions, type InlayHint, Range, TabInputWebview, type TextDocument, window } from 'vscode'
import { check } from './checks.ts'
import { equal, holds, until } from './expect.ts'
import { draft, set } from './scene.ts'
import { plan, script } from './texts.ts'

const lensesOf = async (document: TextDocument): Promise<string[]> => {
  const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 100)
  return lenses.flatMap(({ command }) => (command?.command.startsWith('guiderail.') ? [`${command.title} -> ${command.command}`] : []))
}

const hintsOf = async (document: TextDocument): Promise<string[]> => {
  const whole = new Range(0, 0, document.lineCount, 0)
  const hints = await commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole)
  return hints.map(
    ({ label, position }) => `${position.line + 1}: ${typeof label === 'string' ? label : label.map(({ value }) => value).join('')}`,
  )
}

/** Titles of the views that are open beside the text. */
const views = (): string[] =>
  window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap(({ input, label }) => (input instanceof TabInputWebview ? [label] : [])))

export function shown(): void {
  check('over the title of a plan and of a script stands what there is in it; it follows the text and the setting', async () => {
    const document = await draft('playbook/lens.md', plan)
    await until('the line of the plan', async () =>
      (await lensesOf(document)).some((each) => /^3 actions, 1 without an owner.* -> guiderail\.showPlanMap$/.test(each)),
    )
    const call = await draft('playbook/lens-script.md', script)
    const told = await until('the line of the script', async () => (await lensesOf(call))[0])
    holds(/^3 questions, the seller speaks \d+ %.* -> guiderail\.readScript$/.test(told), told)
    await set('codeLens', false)
    await until('no line', async () => (await lensesOf(call)).length === 0)
  })

  check('how long each turn takes stands behind it, for who wants it', async () => {
    const document = await draft('playbook/times.md', script)
    equal(await hintsOf(document), [], 'by default')
    await set('speakingTimes', true)
    const hints = await until('the times', async () => {
      const found = await hintsOf(document)
      return found.length > 0 && found
    })
    holds(hints.length >= 5 && hints.every((hint) => /^\d+: \d+ s$/.test(hint)), hints.join(', '))
  })

  check('the plan map and the script reader open beside the text', async () => {
    await draft('playbook/map.md', plan)
    await commands.executeCommand('guiderail.showPlanMap')
    await until('the plan map', () => views().includes('Plan map'), views)
    await draft('playbook/read.md', script)
    await commands.executeCommand('guiderail.readScript')
    await until('the script reader', () => views().includes('Script reader'), views)
  })

  check('every command that the palette shows is there', async () => {
    const extension = extensions.getExtension('guiderail.guiderail')
    holds(extension?.isActive, 'the extension does not run')
    const contributed: { command: string }[] = extension.packageJSON.contributes.commands
    const known = new Set(await commands.getCommands(true))
    equal(
      contributed.map(({ command }) => command).filter((command) => !known.has(command)),
      [],
      'commands that nobody runs',
    )
    holds(contributed.length > 5, 'there are hardly any commands')
  })

  check('the walkthrough opens', async () => {
    await commands.executeCommand('workbench.action.openWalkthrough', 'guiderail.guiderail#start')
    const labels = () => window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label))
    await until('its tab', () => labels().some((label) => /Welcome|Walkthrough|Sales plans/i.test(label)), labels)
  })
}
