// Starts the extension and the bare one, each for the first time in this host, and says how long each took.

import { extensions } from 'vscode'

/** Milliseconds until `activate` is done: the server has answered. */
async function activated(id: string): Promise<number> {
  const extension = extensions.getExtension(id)
  if (!extension) throw new Error(`there is no ${id}`)
  if (extension.isActive) throw new Error(`${id} runs already`)
  const began = performance.now()
  await extension.activate()
  return performance.now() - began
}

export async function run(): Promise<void> {
  // Two bare ones: the first pays for what the host itself does for the first time, whoever comes first.
  await activated('guiderail.suites')
  const bare = await activated('guiderail.bare')
  const guiderail = await activated('guiderail.guiderail')
  console.log(`[checks] activation ${JSON.stringify({ bare, guiderail })}`)
}
