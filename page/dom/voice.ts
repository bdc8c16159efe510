// The device's own voice. Voices of the network would send the words away, so they are never used.

import type { Voice } from '../rehearsal.ts'

/** Browsers know their voices only after a while; `heard` is told when they have come. */
export function whenVoicesCome(heard: () => void): void {
  globalThis.speechSynthesis?.addEventListener('voiceschanged', heard)
}

/** A voice that is on this device, of the language of the page where there is one; `null` when there is none. */
export function ownVoice(): SpeechSynthesisVoice | null {
  const voices = (globalThis.speechSynthesis?.getVoices() ?? []).filter(({ localService }) => localService)
  const languages = [...navigator.languages.filter((language) => language.startsWith('en')), 'en']
  for (const language of languages) {
    const found = voices.find(({ lang }) => lang.replace('_', '-').startsWith(language))
    if (found) return found
  }
  return voices[0] ?? null
}

export class OwnVoice implements Voice {
  rate = 1

  async say(words: string): Promise<void> {
    const voice = ownVoice()
    if (!voice || words.trim() === '') return
    await new Promise<void>((resolve) => {
      const utterance = new SpeechSynthesisUtterance(words)
      utterance.voice = voice
      utterance.lang = voice.lang
      utterance.rate = this.rate
      utterance.addEventListener('end', () => resolve())
      utterance.addEventListener('error', () => resolve())
      speechSynthesis.speak(utterance)
    })
  }

  silence(): void {
    globalThis.speechSynthesis?.cancel()
  }
}
