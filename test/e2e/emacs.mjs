// Emacs' eglot against `guiderail lsp --stdio`.

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { inEditor } from './lsp-editor.mjs'

export const inEmacs = (scene) =>
  inEditor(scene, ({ folder, env }) => {
    const { status, stderr } = spawnSync(scene.hosts.emacs, ['--batch', '-l', join(import.meta.dirname, 'emacs.el')], {
      cwd: folder,
      env,
      encoding: 'utf8',
      timeout: 60_000,
    })
    if (status !== 0) throw new Error(`Emacs ended with ${status}:\n${stderr}`)
    return stderr.split('\n').filter((line) => line.startsWith('Emacs '))
  })
