// What the safe fixes would change, as a unified diff.

import { createTwoFilesPatch } from 'diff'
import type { Results } from '../results.ts'
import { plain } from '../terminal.ts'

export function diff({ files }: Results): string {
  return files
    .flatMap(({ path, text, before }) => {
      if (before === null) return []
      const name = JSON.stringify(path).slice(1, -1)
      return [
        createTwoFilesPatch(`a/${name}`, `b/${name}`, before, text, '', '', {
          headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
        }),
      ]
    })
    .map(plain)
    .join('')
}
