// Every container that people write a sentence in, as a way to put it into a document.

/** Puts a sentence (one line, no pipe signs) into its container. The sentence may hold marks. */
export type Container = (sentence: string) => string

export const containers: Readonly<Record<string, Container>> = {
  paragraph: (s) => `${s}\n`,
  'list item': (s) => `- First things first.\n- ${s}\n- Last things last.\n`,
  'numbered item': (s) => `1. First things first.\n2. ${s}\n`,
  'nested list': (s) => `- First things first.\n  - Some detail.\n  - ${s}\n`,
  'task item': (s) => `- [ ] ${s}\n`,
  quote: (s) => `> ${s}\n`,
  'list in a quote': (s) => `> Some words.\n>\n> - ${s}\n`,
  'table cell': (s) => `| day | note |\n|---|---|\n| 1 | ${s} |\n| 2 | nothing |\n`,
  heading: (s) => `## ${s}\n\nSome words.\n`,
  'setext heading': (s) => `${s}\n------\n\nSome words.\n`,
  fence: (s) => `\`\`\`\n${s}\n\`\`\`\n`,
  'list in a fence': (s) => `\`\`\`\n- First things first.\n- ${s}\n\`\`\`\n`,
  'fence in a list': (s) => `- Some words:\n\n  \`\`\`text\n  ${s}\n  \`\`\`\n`,
  html: (s) => `<div>\n${s}\n</div>\n`,
  footnote: (s) => `Some words.[^1]\n\n[^1]: ${s}\n`,
  'hard-wrapped': (s) => `${wrap(s, '')}\n`,
  'hard-wrapped quote': (s) => `> ${wrap(s, '> ')}\n`,
  'hard-wrapped item': (s) => `- ${wrap(s, '  ')}\n`,
  'lazy quote': (s) => `> ${wrap(s, '')}\n`,
  emphasis: (s) => `Some words. *${s}*\n`,
  'front matter': (s) => `---\nsummary: ${JSON.stringify(s)}\n---\n\n`,
  'after emoji and entities': (s) => `🚀 Caf&eacute; &amp; \\*bar\\*. ${s}\n`,
}

/** The words beside the sentence. A rule about lists takes them for items like any other. */
export const fillers: ReadonlySet<string> = new Set(['First things first.', 'Last things last.', 'Some detail.', 'nothing'])

/** Breaks after every third word. */
function wrap(sentence: string, indent: string): string {
  return sentence
    .split(' ')
    .map((word, at, words) => (at === words.length - 1 ? word : word + (at % 3 === 2 ? `\n${indent}` : ' ')))
    .join('')
}

/** The same text as other editors would save it; offsets move, findings must not. */
export const encodings: Readonly<Record<string, (text: string) => string>> = {
  LF: (text) => text,
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  BOM: (text) => `\uFEFF${text}`,
  'BOM and CRLF': (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
}
