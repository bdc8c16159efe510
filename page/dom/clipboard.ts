// Copy and paste: formatted text comes in as Markdown, and goes out as text or formatted.

import { formatted } from '../text/formatted.ts'
import { markdownOf } from '../text/paste.ts'

/** What the clipboard holds as Markdown; `null` where its plain text will do. What an editor for programmers copies is plain already. */
export function pasted({ clipboardData }: ClipboardEvent): string | null {
  if (!clipboardData || clipboardData.types.some((type) => type.startsWith('vscode'))) return null
  const html = clipboardData.getData('text/html')
  return html === '' ? null : markdownOf(new DOMParser().parseFromString(html, 'text/html').body)
}

/** Puts the text into the clipboard; with its headings, lists and bold too when `rich`. False when the browser forbids it. */
export async function copy(text: string, rich: boolean): Promise<boolean> {
  const parts: Record<string, string> = { 'text/plain': text, ...(rich && { 'text/html': formatted(text) }) }
  try {
    const blobs = Object.entries(parts).map(([type, words]) => [type, new Blob([words], { type })] as const)
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
    return true
  } catch {
    return copyByEvent(parts)
  }
}

/** The way of browsers that give pages from disk no clipboard of their own. */
function copyByEvent(parts: Readonly<Record<string, string>>): boolean {
  let done = false
  const fill = (event: ClipboardEvent) => {
    for (const [type, words] of Object.entries(parts)) event.clipboardData?.setData(type, words)
    event.preventDefault()
    done = true
  }
  document.addEventListener('copy', fill, { once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', fill)
  return done
}
