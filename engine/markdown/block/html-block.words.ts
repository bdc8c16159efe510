// The tag names that begin HTML blocks (CommonMark 4.6).

const list = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Kind 1: everything up to the closing tag is HTML. */
export const rawNames = list('pre script style textarea')

/** Kind 6: everything up to a blank line is HTML. */
export const blockNames = list(
  'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul',
)
