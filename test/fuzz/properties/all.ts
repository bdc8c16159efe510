// Every property, in the order in which they are tried.

import type { Property } from '../property.ts'
import { runsAlike } from './command.ts'
import { wellFormed } from './findings.ts'
import { fixesEnd, fixIsGood } from './fixes.ts'
import { editsRead } from './reading.ts'
import { shellsAgree } from './shells.ts'
import { suggestionsHold } from './suggestions.ts'
import { sameInTwins } from './twins.ts'

export const properties: readonly Property[] = [
  wellFormed,
  sameInTwins,
  editsRead,
  fixesEnd,
  fixIsGood,
  suggestionsHold,
  runsAlike,
  shellsAgree,
]
