// The greeting at the start of a speech: "Hi [Name]," is no opening sentence, the one after it is.

import { placeholdersIn } from '../placeholders.ts'

const hello =
  /^(?:(?:hi|hey|hello|hiya|howdy|greetings|dear|hola|namaste|yo)\b|good \(?(?:morning|afternoon|evening|day)(?:\/(?:morning|afternoon|evening))*\b\)?|\(?(?:morning|afternoon)\)?(?=[,!.]))/i
const addressee =
  /^(?:(?:there|again|everyone|everybody|all|team|folks|guys|sir or madam|sir\/madam|sir|madam|ma'am|to)\b|(?:mr|mrs|ms|mx|dr|prof)\.?(?=\s))/i
/** A filled-in name: at most three words with a capital. */
const name = /^\p{Lu}[\p{L}'’.-]*(?:[ ]\p{Lu}[\p{L}'’.-]*){0,2}/u
/** Words with a capital that follow a greeting without being a name. */
const noName =
  /^(?:I|I['’]\w+|It|It['’]s|This|My|We|We['’]re|How|Is|Are|Am|Can|Could|Do|Did|Just|Thanks|Thank|Hope|The|You|Your|What|Quick|Sorry|Calling|Got|Saw|Great|Nice)\b/

/** Length of the greeting that a speech begins with, signs and blanks after it included; 0 without one. `named` accepts a bare name: "[Name], ...". */
export function greetingLength(text: string, named: boolean): number {
  const start = blanks(text, 0)
  const greeted = hello.exec(text.slice(start, start + 40))?.[0].length ?? 0
  let at = start + greeted
  if (greeted > 0) at = blanks(text, at)
  const to = addresseeEnd(text, at)
  if (greeted === 0) return to > at && named && /^\s*(?:[,:!]|—|–|-(?=\s)|$|\n)/.test(text.slice(to, to + 4)) ? signs(text, to) : 0
  const ends = /^(?:[,!.:\n—–]|-\s|$)/.test(text.slice(at, at + 2)) || noName.test(text.slice(at, at + 12))
  return to > at || ends ? signs(text, to) : 0
}

/** Past the person greeted: "there", "Mr. [Last Name]", "[Name]", "Dana Reyes". */
function addresseeEnd(text: string, start: number): number {
  let at = start
  const titled = addressee.exec(text.slice(at, at + 20))?.[0].length ?? 0
  if (titled > 0) at = blanks(text, at + titled)
  const slot = placeholdersIn(text.slice(at, at + 200))[0]
  if (slot && slot.start === 0) return moreSlots(text, at + slot.end)
  const near = text.slice(at, at + 60)
  const called = noName.test(near) ? 0 : (name.exec(near)?.[0].length ?? 0)
  return called > 0 ? at + called : titled > 0 ? start + titled : start
}

/** "[First] [Last]" and "Dr. [Last Name]" are one name. */
function moreSlots(text: string, end: number): number {
  const from = blanks(text, end)
  const slot = from > end ? placeholdersIn(text.slice(from, from + 60))[0] : undefined
  return slot && slot.start === 0 && from === end + 1 ? from + slot.end : end
}

function blanks(text: string, from: number): number {
  let at = from
  while (at < text.length && /[\s"“'‘*_>]/.test(text.charAt(at))) at++
  return at
}

/** Past the signs that end a greeting. */
function signs(text: string, from: number): number {
  let at = from
  while (at < text.length && /[\s,.!:;?)—–-]/.test(text.charAt(at))) at++
  return at
}
