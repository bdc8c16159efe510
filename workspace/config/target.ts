// Which part of a file an edit of the config is for, and how that is written.

import type { Edit } from '../../engine/rule.ts'
import { basename } from '../paths.ts'
import { newline } from './entries.ts'

export interface Target {
  /** Where in the file the config is: `/guiderail` in package.json, else empty. */
  readonly at: string
  /** The file is JSON, which has no comments. */
  readonly isJson: boolean
}

export function targetOf(path: string): Target {
  return { at: basename(path) === 'package.json' ? '/guiderail' : '', isJson: path.endsWith('.json') }
}

/** For a file that says nothing yet, though it may have comments. */
export function atEnd(text: string, config: string): Edit {
  const gap = text === '' || /[\r\n]$/.test(text) ? '' : newline(text)
  return { span: { start: text.length, end: text.length }, text: gap + config.replaceAll('\n', newline(text)) }
}
