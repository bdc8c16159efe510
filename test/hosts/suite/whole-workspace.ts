// Files that nobody has opened. The setting starts the server anew, so this comes last.

import { commands } from 'vscode'
import { check } from './checks.ts'
import { equal, until } from './expect.ts'
import { expected } from './expected.ts'
import { at, diagnosticsOf, draft, page, remove, set, untilSquiggles, write } from './scene.ts'

export function wholeWorkspace(): void {
  check('problems of all files of the folders, for who wants them; they follow what other programs write', async () => {
    const { files } = await expected()
    const counts = () => files.map(({ path }) => [path, diagnosticsOf(at(`playbook/${path}`)).length])
    equal(
      counts().filter(([, count]) => count !== 0),
      [],
      'by default, with nothing open',
    )
    await set('wholeWorkspace', true)
    const wanted = JSON.stringify(files.map(({ path, findings }) => [path, findings.length]))
    await until('as many as the command line finds', () => JSON.stringify(counts()) === wanted, counts)
    await write('playbook/unopened.md', page('Get the CFO to sign.'))
    await until('the new file', () => diagnosticsOf(at('playbook/unopened.md')).length === 1)
    await remove('playbook/unopened.md')
    await until('nothing of the file that is gone', () => diagnosticsOf(at('playbook/unopened.md')).length === 0)
    await set('wholeWorkspace', undefined)
    await until('none of what is not open', () => counts().every(([, count]) => count === 0), counts)
  })

  check('the server starts anew on command, and everything is there again', async () => {
    const document = await draft('playbook/restart.md', page('Get the CFO to sign.'))
    await untilSquiggles(document, ['get-them-to: Get the CFO to sign'])
    await commands.executeCommand('guiderail.restart')
    await untilSquiggles(document, ['get-them-to: Get the CFO to sign'])
  })
}
