// Whether unmarked words read as said to a buyer or as said to a seller.

import { perContent } from '../markdown/content.ts'

const first = /\b(?:i|i'm|i'd|i'll|i've|we|we're|we've|we'll|we'd|our|us|my|me|let's|let me)\b/gi
const second = /\b(?:you|your|you're|you've|you'd|you'll|yours)\b/gi
const third =
  /\b(?:they|them|their|they're|they'll|prospects?|prospect's|customers?|customer's|buyers?|buyer's|clients?|reps?|sellers?|seller|salespeople|champions?|decision.?makers?|the (?:lead|owner|call|conversation|objection|gatekeeper|meeting|deal))\b/gi
const greeting =
  /^\W*(?:hi|hey|hello|good (?:morning|afternoon)|dear|thanks|thank you|great|awesome|perfect|sure|absolutely|totally|fair enough|i hear you|got it|makes sense|no problem)\b/i
const advice =
  /^\W*(?:ask|use|make|keep|do|don't|avoid|never|always|if|when|then|listen|wait|focus|tie|offer|get|repeat|acknowledge|pause|note|remember|start|open|close|mention|reference|show|explain|position|send|call|try|be|this|these|most|it's|find|identify|tell|give|look|check|confirm|review|research|let|take|stay|go|aim|build|create|goal|purpose|see|read|say|pick|choose|set|lead|move|follow|add|end|write|ensure|prepare|verify|present|schedule|run|bring|invite|treat|leverage|emphasize|highlight|remind|summarize|address|handle|understand|practice|test|track|qualify|insert|customize|personalize|adapt|deliver|establish)\b/i

/** Over 0: reads as words to a buyer; under 0: as advice to a seller. */
export function spokenness(text: string): number {
  const words = text
    .slice(0, 600)
    .replaceAll('’', "'")
    .replace(/\[[^\]]*\]|\([^)]*\)/g, ' ')
  const said = Math.min(3, count(words, first)) + 0.7 * Math.min(3, count(words, second))
  const told = 1.2 * Math.min(4, count(words, third)) + (advice.test(words) ? 1.5 : 0)
  return said - told + (greeting.test(words) ? 2 : 0) - (/[.!?\])"”]\s*$/.test(words) ? 0 : 0.5)
}

/** The same for a whole leaf. */
export const spokennessOf = perContent(({ text }) => spokenness(text))

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** `Hi Dana,`, `Hello [Name] -`, `Dear Sir or Madam,`: the first line of a letter. */
export function isGreeting(text: string): boolean {
  if (!/^\s*[hdg]/i.test(text)) return false
  const line = text.split('\n', 1)[0]?.trim() ?? ''
  return (
    /^(?:hi|hey|hello|dear|good (?:morning|afternoon|evening))\b/i.test(line) &&
    (line.length <= 40 || /^\w+ ?(?:\w+ )?[[{<][^\]}>]{1,40}[\]}>]/.test(line))
  )
}

/** `Best,`, `Kind regards`, `[Your Name]`: the end of a letter. */
export function isSignOff(text: string): boolean {
  const last = text.trim().split('\n').slice(-3).join('\n')
  return (
    /(?:^|\n)(?:best|best regards|kind regards|warm regards|regards|thanks|thank you|cheers|sincerely|warmly|talk soon|yours)[,!.]?\s*(?:\n|$)/i.test(
      last,
    ) || /(?:^|\n)[-–—]*\s*[[{<]+ ?(?:your|my|sender|rep|agent)[ _.]?(?:first[ _])?name/i.test(last)
  )
}
