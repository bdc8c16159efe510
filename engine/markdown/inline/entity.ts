// Entities and character references (CommonMark 2.5).

import { decodeString } from 'micromark-util-decode-string'

const reference = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[\da-zA-Z]{1,31});/y

/** The character reference that begins at `at` and what it stands for, or null. */
export function entityAt(text: string, at: number): { readonly value: string; readonly end: number } | null {
  reference.lastIndex = at
  const found = reference.exec(text)?.[0]
  const value = found && decodeString(found)
  return !found || value === undefined || (value === found && found[1] !== '#') ? null : { value, end: at + found.length }
}
