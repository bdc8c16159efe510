// Squiggles: the right ones, in the right places, in every sort of document, and gone when what they speak of is gone.

import { DiagnosticSeverity, EndOfLine, languages, Uri, WorkspaceEdit, workspace } from 'vscode'
import { check } from './checks.ts'
import { equal, holds, until } from './expect.ts'
import { expected } from './expected.ts'
import { over } from './hovers.ts'
import {
  append,
  at,
  comesToBe,
  diagnosticsOf,
  draft,
  page,
  remove,
  replace,
  ruleOf,
  set,
  show,
  squiggles,
  untilFound,
  untilSquiggles,
  write,
} from './scene.ts'

const severities = { error: 0, warning: 1, info: 2, hint: 3 } as const satisfies Record<string, DiagnosticSeverity>

export function findings(): void {
  check('the suite runs in the host that it is meant for', async () => {
    const isNode = typeof (globalThis as { process?: { versions?: { node?: string } } }).process?.versions?.node === 'string'
    const isWorker = 'WorkerGlobalScope' in globalThis
    const { host } = await expected()
    equal({ isNode: isNode && !isWorker, isWorker }, { isNode: host === 'node', isWorker: host === 'worker' }, 'the host')
  })

  check('every example has the findings of the command line', async () => {
    for (const { path, findings } of (await expected()).files) {
      const document = await show(`playbook/${path}`)
      const wanted = findings
        .map(({ rule, severity, message, start, end }) => ({ rule, severity: severities[severity], message, start, end }))
        .sort((a, b) => a.start - b.start || a.end - b.end || (a.message < b.message ? -1 : 1))
      const seen = () =>
        diagnosticsOf(document.uri).map((diagnostic) => ({
          rule: ruleOf(diagnostic),
          severity: diagnostic.severity,
          message: diagnostic.message,
          start: document.offsetAt(diagnostic.range.start),
          end: document.offsetAt(diagnostic.range.end),
        }))
      await until(`${findings.length} findings in ${path}`, () => diagnosticsOf(document.uri).length === findings.length, seen)
      equal(seen(), wanted, path)
    }
  })

  check('a finding links to the page of its rule', async () => {
    const document = await show('playbook/accounts/hallvard-foods.md')
    const { code } = await untilFound(document, 'orphan-tactic')
    holds(typeof code === 'object' && code.target.path.endsWith('/rules/orphan-tactic.md'), `no link: ${JSON.stringify(code)}`)
  })

  check('squiggles stand under the words in lists, tables, headings, HTML, after emoji and with CRLF', async () => {
    const text = page(
      'Get the CFO to sign.',
      '',
      '- 👩‍🌾🎯 first, get the COO to agree',
      '',
      '## Get the shift lead to try it',
      '',
      '| step | what |',
      '|---|---|',
      '| 🎯 one \\| two | Get the buyer to call |',
      '',
      '<p>Get the CIO to answer.</p>',
      '',
      'First we must get the',
      'CFO to sign.',
    )
    const words = [
      'Get the CFO to sign',
      'get the COO to agree',
      'Get the shift lead to try',
      'Get the buyer to call',
      'Get the CIO to answer',
      'get the\nCFO to sign',
    ]
    const document = await draft('playbook/containers.md', text)
    await untilSquiggles(
      document,
      words.map((each) => `get-them-to: ${each}`),
    )
    const crlf = await draft('playbook/containers-crlf.md', text.replaceAll('\n', '\r\n'))
    equal(crlf.eol, EndOfLine.CRLF, 'line ends')
    await untilSquiggles(
      crlf,
      words.map((each) => `get-them-to: ${each.replace('\n', '\r\n')}`),
    )
  })

  check('what stands in a fence is content', async () => {
    const lines = [
      '---',
      'kind: call-script',
      'scenario: cold',
      '---',
      '',
      '# Cold call',
      '',
      '```',
      'Rep: "Hi, how are you today?"',
      '```',
      '',
    ]
    const document = await draft('playbook/fence.md', lines.join('\n'))
    const { range } = await untilFound(document, 'generic-opener')
    equal(document.getText(range), 'how are you today', 'the squiggle')
  })

  check('each folder has its own rules', async () => {
    const text = page('Get the CFO to sign.', '', 'Synergy is what we sell.')
    const here = await draft('playbook/rules.md', text)
    const there = await draft('field/rules.md', text)
    await untilSquiggles(here, ['get-them-to: Get the CFO to sign'])
    await untilSquiggles(there, ['no-synergy: Synergy'])
  })

  check('a config that changes counts at once; one that is broken says so, and loses nothing once it is put right', async () => {
    const config = 'playbook/own/guiderail.config.yaml'
    await draft(config, 'rules:\n  get-them-to: error\n')
    const document = await draft('playbook/own/watched.md', page('Get the CFO to sign.', '', 'Synergy is what we sell.'))
    await untilSquiggles(document, ['get-them-to: Get the CFO to sign'])
    equal(diagnosticsOf(document.uri)[0]?.severity, DiagnosticSeverity.Error, 'its severity')
    await write(config, 'rules: [')
    await until('a word about the config', () => diagnosticsOf(at(config)).length > 0)
    await untilSquiggles(document, [])
    await write(config, 'rules:\n  get-them-to: off\nphrases:\n  - id: no-synergy\n    phrase: synergy\n')
    await untilSquiggles(document, ['no-synergy: Synergy'])
    equal(diagnosticsOf(at(config)), [], 'nothing more about the config')
    await remove(config)
    await untilSquiggles(document, ['get-them-to: Get the CFO to sign'])
    equal(diagnosticsOf(document.uri)[0]?.severity, DiagnosticSeverity.Warning, 'its severity again')
  })

  check('what is put right clears at once while the sentence being typed is left in peace', async () => {
    await set('quietWhileTyping', 10_000)
    const document = await draft('playbook/typing.md', page('Get the CFO to sign. They decide in May.'))
    await untilSquiggles(document, ['get-them-to: Get the CFO to sign'])
    // One edit, so that what clears and what is held back are told of together.
    await replace(document, 'Get the CFO to sign. They decide', 'Ask the CFO what is missing. Get the COO to agree')
    await untilSquiggles(document, [])
    await set('quietWhileTyping', 0)
    await untilSquiggles(document, ['get-them-to: Get the COO to agree'])
    await set('quietWhileTyping', undefined)
  })

  check('squiggles follow their words through many quick edits', async () => {
    const document = await draft('playbook/quick.md', page('Get the CFO to sign.'))
    await untilSquiggles(document, ['get-them-to: Get the CFO to sign'])
    for (let nth = 0; nth < 12; nth++) await replace(document, '# How', `🎯 line ${nth}\n\n# How`)
    await append(document, '\nGet the COO to agree.\n')
    await untilSquiggles(document, ['get-them-to: Get the CFO to sign', 'get-them-to: Get the COO to agree'])
    await replace(document, 'Get the CFO to sign', 'Ask the CFO')
    await untilSquiggles(document, ['get-them-to: Get the COO to agree'])
  })

  check('settings apply while files are open: off, on save', async () => {
    const document = await draft('playbook/settings.md', page('Get the CFO to sign.'))
    await untilSquiggles(document, ['get-them-to: Get the CFO to sign'])
    await set('enable', false)
    await untilSquiggles(document, [])
    await set('enable', undefined)
    await untilSquiggles(document, ['get-them-to: Get the CFO to sign'])
    await set('run', 'onSave')
    await append(document, '\nGet the COO to agree.\n')
    // Once the new words have a card, the server has looked at them.
    await until('a card over the new words', async () => (await over(document, 'Get the COO', 4)).includes('Done to the buyer'))
    await new Promise((resolve) => setTimeout(resolve, 500))
    holds(!squiggles(document).includes('get-them-to: Get the COO to agree'), 'something was said before the file was saved')
    await document.save()
    await untilSquiggles(document, ['get-them-to: Get the CFO to sign', 'get-them-to: Get the COO to agree'])
    await set('run', undefined)
  })

  check('an unsaved document is looked at like a file', async () => {
    const document = await workspace.openTextDocument({ language: 'markdown', content: page('Get the CFO to sign.') })
    equal(document.uri.scheme, 'untitled', 'its scheme')
    await untilSquiggles(document, ['get-them-to: Get the CFO to sign'])
    await show(document.uri)
  })

  check('a document of a virtual file system is looked at, and what another program shows is not', async () => {
    const text = page('Get the CFO to sign.')
    const provide = { provideTextDocumentContent: () => text }
    const [virtual, history] = ['virtual-drive', 'gitfs'].map((scheme) => workspace.registerTextDocumentContentProvider(scheme, provide))
    const document = await show(Uri.parse('virtual-drive:/plans/page.md'))
    await untilSquiggles(document, ['get-them-to: Get the CFO to sign'])
    const old = await show(Uri.parse('gitfs:/plans/old.md'))
    equal(old.languageId, 'markdown', 'its language')
    // Something else to wait for, after which the old one would have been told of as well.
    const other = await draft('playbook/other.md', text)
    await untilSquiggles(other, ['get-them-to: Get the CFO to sign'])
    equal(squiggles(old), [], 'a version of the past')
    virtual?.dispose()
    history?.dispose()
  })

  check('a renamed file takes its squiggles along', async () => {
    const document = await draft('playbook/old-name.md', page('Get the CFO to sign.'))
    await untilSquiggles(document, ['get-them-to: Get the CFO to sign'])
    const edit = new WorkspaceEdit()
    edit.renameFile(at('playbook/old-name.md'), at('playbook/new-name.md'))
    holds(await workspace.applyEdit(edit), 'the file was not renamed')
    comesToBe('playbook/new-name.md')
    const renamed = await show('playbook/new-name.md')
    await untilSquiggles(renamed, ['get-them-to: Get the CFO to sign'])
    await until('nothing at the old name', () => diagnosticsOf(at('playbook/old-name.md')).length === 0)
  })

  check('a deleted file leaves no squiggle behind', async () => {
    const document = await draft('playbook/short-lived.md', page('Get the CFO to sign.'))
    await untilSquiggles(document, ['get-them-to: Get the CFO to sign'])
    const edit = new WorkspaceEdit()
    edit.deleteFile(document.uri)
    holds(await workspace.applyEdit(edit), 'the file was not deleted')
    await until(
      'no diagnostic',
      () => diagnosticsOf(document.uri).length === 0,
      () => squiggles(document),
    )
  })

  check('a file changed from outside is looked at anew', async () => {
    const document = await draft('playbook/outside.md', page('Get the CFO to sign.'))
    await untilSquiggles(document, ['get-them-to: Get the CFO to sign'])
    await write('playbook/outside.md', page('Ask the CFO.', '', 'Get the COO to agree.'))
    await until('the new text', () => document.getText().includes('COO'))
    await untilSquiggles(document, ['get-them-to: Get the COO to agree'])
  })

  check('what stands in another file counts, also once it changes', async () => {
    const plan = ['---', 'kind: account-plan', '---', '', '# Account plan: Borealis, June', '', 'See [the plan](all.md).', '']
    const text = [
      ...plan,
      '## Strategies',
      '',
      '- S1: Make the switch easy for the shift',
      '',
      '## Actions',
      '',
      '- Shadow two night shifts (S7)',
      '',
    ]
    const other = ['---', 'kind: account-plan', '---', '', '# Account plan: Borealis', '', '## Strategies', '']
    await draft('playbook/across/all.md', [...other, '- S8: Win on audit risk in one plant', ''].join('\n'))
    const document = await draft('playbook/across/june.md', text.join('\n'))
    const { message } = await untilFound(document, 'dead-reference')
    holds(message.includes('S7'), message)
    await write('playbook/across/all.md', [...other, '- S7: Win on audit risk in one plant', ''].join('\n'))
    await until(
      'the id known',
      () => !squiggles(document).some((each) => each.startsWith('dead-reference')),
      () => squiggles(document),
    )
  })

  check('a document that is no Markdown any more is left alone', async () => {
    const document = await draft('playbook/language.md', page('Get the CFO to sign.'))
    await untilSquiggles(document, ['get-them-to: Get the CFO to sign'])
    const plain = await languages.setTextDocumentLanguage(document, 'plaintext')
    await untilSquiggles(plain, [])
    await languages.setTextDocumentLanguage(plain, 'markdown')
    await untilSquiggles(plain, ['get-them-to: Get the CFO to sign'])
  })
}
