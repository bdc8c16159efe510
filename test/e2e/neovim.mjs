// Neovim's built-in client against `guiderail lsp --stdio`.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { inEditor } from './lsp-editor.mjs'

export const inNeovim = (scene) =>
  inEditor(scene, ({ folder, env }) => {
    const script = join(import.meta.dirname, 'neovim.lua')
    const output = execFileSync(scene.hosts.neovim, ['--headless', '--clean', env.GUIDERAIL_FILE, '-c', `luafile ${script}`], {
      cwd: folder,
      env,
      encoding: 'utf8',
      timeout: 60_000,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    return output.split('\n').filter(Boolean)
  })
