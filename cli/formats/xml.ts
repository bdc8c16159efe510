// Text inside XML 1.0.

/** For element content and attribute values in double quotes. What XML cannot hold becomes U+FFFD; what steers a terminal or a CI service becomes a reference, so that readers get the same text. */
export function xml(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(impossible, '\ufffd')
    .replace(
      /[&<>"'\t\n\r\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|#(?=#\w*\[)/g,
      (sign) => `&#${sign.charCodeAt(0)};`,
    )
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

export type Attributes = Readonly<Record<string, string | number>>

/** An element with its children, each on lines of its own; `content` is escaped already. */
export function element(name: string, attributes: Attributes, content: readonly string[] = []): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${xml(String(value))}"`)].join(' ')
  return content.length === 0 ? `<${start}/>` : `<${start}>\n${content.join('\n')}\n</${name}>`
}

export const declaration = '<?xml version="1.0" encoding="UTF-8"?>'
