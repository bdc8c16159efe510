// The engine's own script: in a worker it answers questions; where there is none, the page asks it by name.

import type { Answer, Question } from './answer.ts'
import { check } from './check.ts'

declare global {
  var guiderailCheck: ((question: Question) => Answer) | undefined
}

if (typeof document === 'undefined')
  globalThis.addEventListener('message', ({ data }: MessageEvent<Question>) => globalThis.postMessage(check(data)))
else globalThis.guiderailCheck = check
