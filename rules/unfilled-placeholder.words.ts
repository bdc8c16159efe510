// What says that a text is a form, or that it is done.

export const formTitle =
  /\b(?:templates?|forms?|examples?|samples?|skeleton|boilerplate|worksheet|workbook|canvas|guide|how to|framework|prompts?|skills?|playbook|reference|blueprint|generator|structure|spec|instructions?|steps?|workflow)\b/

/** A line such as `Status: sent`. */
export const finished = /^\W*(?:status|state)\W*[:=]\W*(?:sent|final|approved|delivered|live|published|done)\b/i
