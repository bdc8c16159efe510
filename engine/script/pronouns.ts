// How much of a speech is about us, and how much about the buyer.

export interface YouAndWe {
  readonly you: number
  readonly we: number
}

const ours = /^(?:we|we're|we've|we'll|we'd|our|ours|us|ourselves|i|i'm|i've|i'll|i'd|my|mine|me)$/
const yours = /^(?:you|you're|you've|you'll|you'd|your|yours|yourself|yourselves)$/

/** Counts words of the first and second person. */
export function youAndWe(text: string): YouAndWe {
  let you = 0
  let we = 0
  for (const word of text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}']+/gu) ?? []) {
    if (ours.test(word)) we++
    else if (yours.test(word)) you++
  }
  return { you, we }
}
