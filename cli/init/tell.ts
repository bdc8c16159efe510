// Says what became of each file.

import type { Io } from '../io.ts'
import { coloursFor, plain, plainLine } from '../terminal.ts'
import type { Step } from './step.ts'

const words = {
  done: { new: 'written', added: 'added to', known: 'written', part: 'written in part', kept: 'kept', failed: 'not written' },
  planned: {
    new: 'would be written',
    added: 'would be added to',
    known: 'would be written',
    part: 'would be written in part',
    kept: 'kept',
    failed: 'would not be written',
  },
}

/** `planned`: nothing was written; the texts are shown instead. */
export function tellSteps(steps: readonly Step[], planned: boolean, io: Io): void {
  const colours = coloursFor(io)
  const width = Math.max(...steps.map(({ path }) => path.length))
  for (const step of steps) {
    const word = words[planned ? 'planned' : 'done'][step.kind]
    io.out(`${colours.bold(plainLine(step.path).padEnd(width))}  ${word}${rest(step)}\n`)
    if (planned && 'text' in step) io.out(indented(step.text))
    if (step.kind === 'kept' && step.byHand !== null) io.out(indented(step.byHand))
  }
}

function rest(step: Step): string {
  if (step.kind === 'failed') return `: it ${plainLine(step.problem)}`
  if (step.kind === 'part') return `: ${plainLine(step.problem)} When that is mended, run guiderail --update-baseline.`
  if (step.kind === 'known') return `: ${plainLine(step.holds)}`
  return step.kind === 'kept' && step.byHand !== null ? '; please add by hand:' : ''
}

const indented = (text: string): string =>
  plain(text.replace(/\n$/, ''))
    .replace(/^(?=.)/gm, '    ')
    .concat('\n')
