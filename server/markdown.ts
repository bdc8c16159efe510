// Text of users and of rules as Markdown that shows it and does nothing else.

/** Signs that make text look like something else than it is: controls, direction overrides, invisible characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const invisible = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]+/g
/** Where GitHub's Markdown sees a link though nothing marks it, even behind a backslash. A word joiner is invisible and ends that. */
const bareLink = /(?<=:)(?=\/\/)|(?<=\bwww)(?=\.)|(?=@)/gi

/** The text with every sign escaped that Markdown could read: no link, no HTML, no image comes of it. */
export const escaped = (text: string): string =>
  text
    .replace(invisible, ' ')
    .replace(bareLink, '\u2060')
    .replace(/[!-/:-@[-`{-~]/g, (sign) => `\\${sign}`)
