// Which config file holds for a folder: the nearest one up to the root.

import type { Folders } from '../folders.ts'
import { joined, upTo } from '../paths.ts'

/** What we call one that we make: it can say why. */
export const newConfigName = 'guiderail.config.yaml'
export const configNames = ['guiderail.config.json', 'guiderail.config.yaml', 'guiderail.config.yml']

/** All config files of the nearest folder that has any; more than one is for the caller to complain about. */
export async function nearestConfigs(folders: Folders, folder: string, root: string): Promise<readonly string[]> {
  for (const at of upTo(folder, root)) {
    const here = await configsIn(folders, at)
    if (here.length > 0) return here
  }
  return []
}

async function configsIn(folders: Folders, folder: string): Promise<string[]> {
  const here: string[] = []
  for (const name of configNames) if (isFile(await folders.has(folder, name))) here.push(joined(folder, name))
  if (isFile(await folders.has(folder, 'package.json')) && (await hasKey(folders, joined(folder, 'package.json'))))
    here.push(joined(folder, 'package.json'))
  return here
}

const isFile = (type: string | null): boolean => type === 'file' || type === 'link'

/** A package.json that does not name us is none of our business, broken or not. */
async function hasKey({ host }: Folders, path: string): Promise<boolean> {
  const text = await host.read(path).then(
    (bytes) => new TextDecoder('utf-8', { fatal: false, ignoreBOM: false }).decode(bytes),
    () => '',
  )
  if (!text.includes('"guiderail"')) return false
  try {
    return Object.hasOwn(JSON.parse(text), 'guiderail')
  } catch {
    return true
  }
}
