// The names of semantic tokens: who speaks, and what stands for something else.

import type { SemanticTokensLegend } from 'vscode-languageserver'

export const tokenTypes = ['seller', 'buyer', 'direction', 'badExample', 'placeholder', 'objective', 'strategy', 'tactic'] as const
export type TokenType = (typeof tokenTypes)[number]

export const tokenModifiers = ['shownAsBad', 'declaration'] as const
export type TokenModifier = (typeof tokenModifiers)[number]

export const legend: SemanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] }

export const typeNumber = (type: TokenType): number => tokenTypes.indexOf(type)
export const modifierBits = (modifiers: readonly TokenModifier[]): number =>
  modifiers.reduce((bits, modifier) => bits | (1 << tokenModifiers.indexOf(modifier)), 0)
