// The list of findings: what to change first, what comes after that, and what is good already.

import type { KindChoice } from '../../protocol/requests.ts'
import { button, make } from '../../webview/elements.ts'
import type { Answer, Taken, Told } from '../checking/answer.ts'
import { summaryOf } from '../words.ts'
import { cardOf, type Hands } from './card.ts'
import { icon, part } from './parts.ts'

/** What only the list can do. */
export interface ListHands extends Hands {
  /** Shows again what was left. */
  restore(): void
  /** Says what the text is. */
  say(kind: KindChoice): void
}

/** More cards than these nobody reads; all are underlined. */
const mostCards = 60

export class Findings {
  readonly #view = part('view-findings', 'div')
  readonly #hands: ListHands

  constructor(hands: ListHands) {
    this.#hands = hands
  }

  /** `left`: how many the writer said to leave. */
  draw(answer: Answer, text: string, left: number): void {
    const open = new Set([...this.#view.querySelectorAll('details[open]')].map(keyOf))
    this.#view.replaceChildren(...this.#contents(answer, text, left))
    for (const details of this.#view.querySelectorAll('details')) details.open = open.has(keyOf(details))
  }

  /** Sets off one card and brings it into view. */
  current(finding: Told | null): void {
    for (const card of this.#view.querySelectorAll('.card')) {
      const isIt = finding !== null && card.getAttribute('data-key') === finding.key
      card.classList.toggle('current', isIt)
      if (isIt && isBeside(card)) card.scrollIntoView({ block: 'nearest' })
    }
  }

  #contents(answer: Answer, text: string, left: number): Node[] {
    if (text.trim() === '') return [emptyLead()]
    if (answer.taken.name === null) return [this.#unknown()]
    const { findings, first } = answer
    const chosen = first.map(({ at, count }) => cardOf(findings[at] as Told, this.#hands, count))
    const others = findings.filter((_, at) => !first.some((one) => one.at === at))
    const listed = others.slice(0, mostCards).map((finding) => cardOf(finding, this.#hands))
    const more = others.length - listed.length
    return [
      lead(summaryOf(findings), findings.length === 0 ? 'Read it once more with the buyer’s eyes, and send it.' : ''),
      this.#taken(answer.taken),
      ...answer.troubles.map((trouble) => make('p', { class: 'trouble' }, trouble)),
      ...section('Change first', chosen, others.length > 0),
      ...section('After that', listed, true),
      ...(more > 0 ? [make('p', { class: 'soft' }, `And ${more} more: they are underlined, and F8 goes through all of them.`)] : []),
      ...goodOf(answer.good),
      ...(left > 0 ? [this.#left(left)] : []),
    ]
  }

  /** What it was taken for, and why; with a way to say otherwise where nothing says it. */
  #taken({ name, reasons, assumed }: Taken): HTMLElement {
    const why = reasons.length > 0 ? `: ${reasons.join(', ')}` : ''
    if (!assumed) return make('p', { class: 'taken soft' }, `Taken for ${name}${why}.`)
    const words = `Taken for ${name}, since nothing in it says what it is. If it is something else, say so:`
    return make('div', { class: 'taken soft' }, make('p', {}, words), this.#choices())
  }

  #unknown(): HTMLElement {
    const words = 'Nothing is said about this text: nothing in it says yet whether it is a mail, a script or a plan.'
    return make('div', { class: 'lead' }, make('h2', {}, 'What is this?'), make('p', { class: 'soft' }, words), this.#choices())
  }

  #choices(): HTMLElement {
    const say = (kind: KindChoice, words: string) => button(words, () => this.#hands.say(kind))
    const choices = [say('message', 'A mail'), say('call-script', 'A call script'), say('account-plan', 'An account plan')]
    return make('p', { class: 'choices' }, ...choices)
  }

  #left(count: number): HTMLElement {
    const words = count === 1 ? '1 finding left as it is. ' : `${count} findings left as they are. `
    return make(
      'p',
      { class: 'left soft' },
      words,
      button('Show again', () => this.#hands.restore()),
    )
  }
}

const keyOf = (details: Element): string => details.closest('[data-key]')?.getAttribute('data-key') ?? ''

/** On a narrow screen the list is below the text, and moving it would take the text away. */
const isBeside = (card: Element): boolean => card.getBoundingClientRect().left > window.innerWidth / 3

/** What a person can expect. */
const looksFor = [
  'words that push, flatter, or could go to anybody',
  'claims without a number, and deadlines of our own',
  'calls without a reason, a question or a next step',
  'plans whose actions lead to no goal',
]

function emptyLead(): HTMLElement {
  const words = 'As you write, you see here what to change, why, and a better wording to take at a click:'
  const items = looksFor.map((each) => make('li', {}, icon('good'), each))
  const title = make('h2', {}, 'Nothing to look at yet')
  return make('div', { class: 'lead empty' }, title, make('p', { class: 'soft' }, words), make('ul', {}, ...items))
}

const lead = (title: string, words: string): HTMLElement =>
  make('div', { class: 'lead' }, make('h2', {}, title), ...(words ? [make('p', { class: 'soft' }, words)] : []))

function section(title: string, cards: readonly HTMLElement[], named: boolean): Node[] {
  if (cards.length === 0) return []
  return [make('section', { 'aria-label': title }, ...(named ? [make('h2', { class: 'part' }, title)] : []), ...cards)]
}

function goodOf(good: readonly string[]): Node[] {
  if (good.length === 0) return []
  const items = good.map((clause) => make('li', {}, icon('good'), clause))
  const title = 'Good already'
  return [make('section', { class: 'good', 'aria-label': title }, make('h2', { class: 'part' }, title), make('ul', {}, ...items))]
}
