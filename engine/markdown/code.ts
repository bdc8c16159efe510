// Which code blocks hold words for people: many scripts, emails and templates stand in fences.

/** Fences in fences are read as Markdown down to this depth. */
const deepest = 2

/** Info strings of fences that hold text. */
const textual = new Set(
  'text txt plain plaintext md markdown mdx email mail script call transcript dialogue message template copy none quote'.split(' '),
)

/** True when the body of a code block is to be read as Markdown. `level`: how many fences deep the block itself stands. */
export function isContent(body: string, language: string, level: number): boolean {
  if (level >= deepest) return false
  return language === '' ? !looksLikeCode(body) : textual.has(language)
}

function looksLikeCode(body: string): boolean {
  const lines = body.split('\n').filter((line) => line.trim() !== '')
  const code = lines.filter((line) => /[{};]\s*$|^\s*[$>]\s|[├└│┌┐─]|=>|\w\(\)|^\s*"[\w-]+":/.test(line.slice(0, 400)))
  return code.length * 2 > lines.length
}
