// How plans say when somebody last looked at them.

/** Labels of lines and cells. */
export const reviewLabel =
  /^\W*(?:(?:date (?:of )?)?(?:last|latest|most recent(?:ly)?)[ -]?(?:reviewed|review|updated?|revised|revision|edited|changed|checked|modified)|reviewed|updated|revised|review date|revision date|date (?:reviewed|updated|revised)|as of|status as of|plan (?:date|updated|reviewed)|stand)\b(?: (?:on|by [^:,]+))?\W{0,6}/i

/** Keys of the front matter. */
export const reviewKey =
  /(?:^|\.)(?:(?:last[_-]?)?(?:reviewed|updated|modified|revised|edited|review|update|revision)(?:[_-]?(?:at|on|date))?|lastmod|date[_-]?(?:reviewed|updated|modified))$/i

export const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const
