// The picture of the walkthrough's step on views: a plan map, in the colours of whatever theme shows it.

import { parseDocument } from '../../engine/parse.ts'
import { defaultSettings } from '../../engine/settings.ts'
import { pictureOf } from '../../plan-map/picture.ts'

/** Nothing in it can be clicked there, so nothing in it says that it can. */
export function walkthroughPicture(plan: string): string {
  const document = parseDocument(plan, 'hallvard-foods.md', { ...defaultSettings, kind: 'account-plan' })
  return pictureOf(document, 'Hallvard Foods').svg.replaceAll(' tabindex="0" role="button"', ' role="img"')
}
