// What the views say: in the words that the page around them brings along (`data-words`), else in English.

import type { ViewWords } from '../protocol/views.ts'
import { english } from './english.words.ts'

export const words: ViewWords = { ...english, ...JSON.parse(document.body.dataset.words ?? '{}') }

/** The text with `{0}` filled in. */
export const saying = (text: string, value: string | number): string => text.replace('{0}', () => `${value}`)
