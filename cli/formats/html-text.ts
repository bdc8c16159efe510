// Text inside HTML.

import { plain } from '../terminal.ts'

/** For element content and attribute values in quotation marks: nothing in it is markup, steers anything or turns the direction of writing. */
export const html = (text: string): string => plain(text).replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`)
