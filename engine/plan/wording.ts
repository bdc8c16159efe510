// Whether two statements say the same thing in other words.

/** True when at least half of the words of the shorter one stand in the other too. Words of fewer than three letters do not count. */
export function isSameWording(a: string, b: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [])
  const [one, two] = [words(a), words(b)]
  const shared = [...one].filter((word) => two.has(word)).length
  return shared * 2 >= Math.min(one.size, two.size)
}
