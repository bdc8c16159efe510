// The two questions of `guiderail init`, and the answers that fit without asking.

import { joined } from '../../workspace/paths.ts'
import type { Io } from '../io.ts'
import { oneOf, UsageError } from '../usage.ts'
import { type Answers, type Service, services } from './wanted.ts'

export interface InitOptions {
  readonly yes?: boolean
  readonly dryRun?: boolean
  readonly ci?: string
  readonly templates?: boolean
}

/** Asks what the options leave open. Throws when there is nobody to ask. */
export async function answersOf({ yes, dryRun, ci, templates }: InitOptions, root: string, io: Io): Promise<Answers> {
  const usual = await usualService(root, io)
  const given = ci === undefined ? undefined : oneOf(ci, services, 'service for --ci')
  if (yes || (given !== undefined && templates !== undefined)) return { ci: given ?? usual, templates: templates ?? false }
  if (io.ask === undefined) {
    if (dryRun) return { ci: given ?? usual, templates: templates ?? false }
    throw new UsageError(
      'guiderail init has two questions and no terminal to ask them on; add --yes to take what fits (--help tells more).',
    )
  }
  return {
    ci: given ?? (await chosen(io, usual)),
    templates: templates ?? /^y/i.test(await answer(io, 'Templates for an account plan and a call script? (y/n) [n] ')),
  }
}

async function chosen(io: Io, usual: Service): Promise<Service> {
  for (;;) {
    const word = (await answer(io, `Where are changes reviewed? (${services.join(', ')}) [${usual}] `)).toLowerCase()
    const found = word === '' ? usual : services.find((service) => service === word)
    if (found !== undefined) return found
    io.out(`Please answer with one of ${services.join(', ')}.\n`)
  }
}

/** Throws when the person has gone. */
async function answer(io: Io, question: string): Promise<string> {
  const line = (await io.ask?.(question)) ?? null
  if (line === null) throw new UsageError('Nothing was written.')
  return line.trim()
}

/** By what is there: a pipeline, or where the repository comes from. */
async function usualService(root: string, { disk }: Io): Promise<Service> {
  if ((await disk.stat(joined(root, '.github/workflows'))) !== null) return 'github'
  if ((await disk.stat(joined(root, '.gitlab-ci.yml'))) !== null) return 'gitlab'
  const config = await disk.read(joined(root, '.git/config')).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => '',
  )
  return /^\s*url\s*=.*gitlab/m.test(config) ? 'gitlab' : 'github'
}
