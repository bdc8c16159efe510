// What the views say where nobody brings other words.

import type { ViewWords } from '../protocol/views.ts'

export const english: ViewWords = {
  planMap: 'Plan map: {0}',
  smaller: 'Smaller',
  larger: 'Larger',
  saveAsSvg: 'Save as SVG',
  noPlan: 'No plan here yet: goals, strategies and actions appear as you write them.',
  tidy: 'Nothing hangs loose.',
  loose: 'To tie up: {0}.',
  script: 'Script: {0}',
  empty: 'Empty what I filled in',
  noTurns: 'Nothing is spoken here: label turns with "Rep:" and "Prospect:".',
  seller: 'Seller',
  buyer: 'Buyer',
  seconds: '{0} s',
  sent: 'sent',
  closedQuestion: '(yes or no)',
  openQuestion: '(open question)',
  fillIn: 'Fill in {0}',
}
