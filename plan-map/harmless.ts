// Text that can be drawn and printed.

/** What XML cannot hold, what steers a terminal, and what turns the direction of writing become a replacement sign. */
export const harmless = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, '\ufffd')
