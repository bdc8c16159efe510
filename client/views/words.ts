// What the views say, in the editor's language: scripts in a view cannot ask for it themselves.

import { l10n } from 'vscode'
import type { ViewWords } from '../../protocol/views.ts'

export const viewWords = (): ViewWords => ({
  planMap: l10n.t('Plan map: {0}'),
  smaller: l10n.t('Smaller'),
  larger: l10n.t('Larger'),
  saveAsSvg: l10n.t('Save as SVG'),
  noPlan: l10n.t('No plan here yet: goals, strategies and actions appear as you write them.'),
  tidy: l10n.t('Nothing hangs loose.'),
  loose: l10n.t('To tie up: {0}.'),
  script: l10n.t('Script: {0}'),
  empty: l10n.t('Empty what I filled in'),
  noTurns: l10n.t('Nothing is spoken here: label turns with "Rep:" and "Prospect:".'),
  seller: l10n.t('Seller'),
  buyer: l10n.t('Buyer'),
  seconds: l10n.t('{0} s'),
  sent: l10n.t('sent'),
  closedQuestion: l10n.t('(yes or no)'),
  openQuestion: l10n.t('(open question)'),
  fillIn: l10n.t('Fill in {0}'),
})
