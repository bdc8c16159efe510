// A script for the reader beside the text: its turns, and its numbers in short sentences.

import type { Document, Segment } from '../engine/document.ts'
import { scriptNumbers } from '../engine/script/numbers.ts'
import { type ReadingTurn, readingOf } from '../engine/script/reading.ts'
import type { Reading } from '../protocol/requests.ts'

export function readingFor(document: Document): Reading {
  const scripts = document.segments.filter(({ kind, script }) => kind !== null && script.turns.length > 0)
  return {
    turns: scripts.flatMap((segment) => readingOf(segment).map((turn) => told(turn, document))),
    numbers: scripts.length === 1 && scripts[0] ? numbersOf(scripts[0]) : [],
  }
}

const told = ({ turn, seconds, pieces }: ReadingTurn, { lines }: Document): Reading['turns'][number] => ({
  speaker: turn.role,
  stage: turn.stage,
  line: lines.position(turn.span.start).line,
  seconds,
  message: turn.message,
  opens: turn.opens,
  pieces,
})

function numbersOf(segment: Segment): string[] {
  const { talkShare, seconds, questions, longestMonologue, ask, placeholders } = scriptNumbers(segment)
  const all = questions.open + questions.closed
  return [
    ...(seconds > 0 ? [`About ${inMinutes(seconds)} of speech.`] : []),
    ...(talkShare === null ? [] : [`The seller speaks ${Math.round(talkShare * 100)} %.`]),
    all === 0 ? 'No questions.' : `${all === 1 ? '1 question' : `${all} questions`}, ${questions.open} of them open.`,
    ...(longestMonologue ? [`Longest stretch without a question: ${longestMonologue.seconds} s.`] : []),
    ...(ask ? [] : ['No next step is asked for.']),
    ...(placeholders > 0 ? [`${placeholders === 1 ? '1 place' : `${placeholders} places`} to fill in.`] : []),
  ]
}

const inMinutes = (seconds: number): string => (seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`)
