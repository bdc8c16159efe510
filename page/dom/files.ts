// Files: opened by button or drop, saved by download. Nothing is sent anywhere.

import { type Opened, opened } from '../text/origin.ts'
import { part } from './parts.ts'

/** Larger ones are no text that a person wrote for a buyer. */
const largest = 2_000_000

export interface FileHands {
  take(file: Opened): void
  /** Why a file was not taken, in one sentence. */
  refuse(why: string): void
}

export function takeFiles(hands: FileHands): void {
  const input = part('file', 'input')
  part('open', 'button').addEventListener('click', () => input.click())
  input.addEventListener('change', () => {
    void read(input.files?.[0], hands)
    input.value = ''
  })
  const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
  document.addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    document.body.classList.add('dropping')
  })
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!relatedTarget) document.body.classList.remove('dropping')
  })
  document.addEventListener('drop', (event) => {
    document.body.classList.remove('dropping')
    if (!holdsFiles(event)) return
    event.preventDefault()
    void read(event.dataTransfer?.files[0], hands)
  })
}

async function read(file: File | undefined, { take, refuse }: FileHands): Promise<void> {
  if (!file) return
  if (/\.(docx?|odt|rtf|pdf|pages|pptx?|eml|msg)$/i.test(file.name))
    return refuse(`${file.name} is no plain text file. Open it, copy its text and paste it here; headings, lists and tables come along.`)
  if (file.size > largest) return refuse(`${file.name} is larger than 2 MB. Paste the part that you want to have checked.`)
  const text = opened(new Uint8Array(await file.arrayBuffer()), file.name)
  if (text) take(text)
  else refuse(`${file.name} holds no text that can be read. Open it in its own program and paste the text here.`)
}

/** Gives the browser a file to save. */
export function download(contents: string, name: string, type: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([contents], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
