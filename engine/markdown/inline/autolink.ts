// Addresses in angle brackets (CommonMark 6.5).

const uri = /<([a-zA-Z][a-zA-Z\d+.-]{1,31}:[^\0- \x7f<>]*)>/y
const label = '[a-zA-Z\\d](?:[a-zA-Z\\d-]{0,61}[a-zA-Z\\d])?'
const mail = new RegExp(`<([#-'*+\\-/-9=?A-Z^-~]+@${label}(?:\\.${label})*)>`, 'y')

/** The address that begins at `at` (its bracket), or null. */
export function autolinkAt(text: string, at: number): { readonly url: string; readonly end: number } | null {
  uri.lastIndex = at
  const address = uri.exec(text)?.[1]
  if (address !== undefined) return { url: address, end: uri.lastIndex }
  mail.lastIndex = at
  const mailed = mail.exec(text)?.[1]
  return mailed === undefined ? null : { url: `mailto:${mailed}`, end: mail.lastIndex }
}
