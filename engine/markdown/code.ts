// Which code blocks hold words for people: many scripts, emails and templates stand in fences.

/** Fences in fences are read as Markdown down to this depth. */
const deepest = 2

/** Info strings of fences that hold text. */
const textual = new Set(
  'text txt plain plaintext md markdown mdx email mail script call transcript dialogue message template copy none quote'.split(' '),
)

/** Info strings of fences for commands. */
const shells = new Set('bash sh shell zsh console terminal'.split(' '))

/** True when the body of a code block is to be read as Markdown. `level`: how many fences deep the block itself stands. */
export function isContent(body: string, language: string, level: number): boolean {
  if (level >= deepest) return false
  if (language === '') return !looksLikeCode(body)
  return textual.has(language) || (shells.has(language) && isList(body))
}

/** True for a fence of commands that is content all the same: a list to work through. */
export const isListInShell = (language: string): boolean => shells.has(language)

/** Nothing but items of words, and remarks above them: no shell runs `- Call the harbour master`. */
function isList(body: string): boolean {
  const lines = body.split('\n').filter((line) => line.trim() !== '')
  const items = lines.filter((line) => /^ *[-*] \p{L}[^ ]* +\p{L}/u.test(line)).length
  return items > 0 && lines.every((line) => /^ *[-*] |^#+ /.test(line))
}

/** Without a language a block is code when more than half of its lines look like it. */
function looksLikeCode(body: string): boolean {
  let lines = 0
  let code = 0
  for (const line of body.split('\n')) {
    const words = line.slice(0, longestLine).trim()
    if (words === '') continue
    lines++
    if (signs.some((sign) => sign.test(words))) code++
  }
  return code * 2 > lines
}

/** Only this much of a line is looked at. */
const longestLine = 300

/** Each is a sign of code, of a command, or of a drawing made of characters. */
const signs: readonly RegExp[] = [
  /^[│├└┌┐┘┬┴┼─━┃╔╗╚╝═║]|[│├└┌┐┘┃║]$|^[|+`][-=_]{2}/, // boxes and trees
  /^[$%>] ?[a-z./]|^#!|^\/[/*]|^<\/?[a-z][\w-]*(?: [\w-]+="[^"]*")*\/?>/, // prompts, comments, markup
  /^(?:curl|git|npm|npx|yarn|pnpm|pip|docker|cd|mkdir|sudo|brew|bash|node|python3?|make|kubectl) [\w./:-]/,
  /^(?:GET|POST|PUT|PATCH|DELETE) \/|^(?:SELECT|INSERT INTO|CREATE TABLE|UPDATE) /,
  /^(?:[\w./-]*\/[\w./-]*|https?:\/\/\S+)$/, // a path or an address alone
  /^[\w.$[\]-]+ ?[-+*/:]?= ?\S+$|^[\w.]+=\S/, // an assignment
  /^(?:import|export|const|let|var|function|def|class|return|if|for|while) .*[({=;:]$|^(?:import|export|const|let|var) .*[='"]/,
  /^["'][\w-]+["']: ?|^[[\]{}()]+[,;]?$|^[}\])]+[,;)]*$/, // data
  /^[\w.]+\([^)]*\)[;,]?$|;$|=> ?[{(]?$|[^{}]{[\s]*$/, // calls and statements
]
