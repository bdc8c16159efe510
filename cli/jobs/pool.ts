// Lints on several threads. Which thread takes what changes nothing: every text is linted alone.

import type { Read } from '../lint/outcome.ts'
import { type Outcome, withAccepted } from '../lint/outcome.ts'
import type { Answer, Job, Thread } from './job.ts'

interface Waiting {
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (error: Error) => void
}

/** A thread with the jobs that it has not answered, by number. */
interface Member {
  readonly thread: Thread
  readonly waiting: Map<number, Waiting>
  /** Why it does no more. */
  end: string | null
}

export class Pool {
  readonly size: number
  readonly #start: () => Thread
  readonly #members: Member[] = []
  #count = 0

  /** `start` starts a thread; up to `size` are started, each when there is something for it to do. */
  constructor(size: number, start: () => Thread) {
    this.size = size
    this.#start = start
  }

  /** Gives the text to the thread with the least to do. */
  readonly read: Read = async (target, text, resolved) => {
    const outcome = await this.#ask({ number: this.#count++, target, text })
    return withAccepted(outcome, resolved.settings.accepted)
  }

  end(): void {
    for (const { thread } of this.#members.splice(0)) thread.end()
  }

  #ask(job: Job): Promise<Outcome> {
    const { thread, waiting, end } = this.#idlest()
    if (end !== null) return Promise.reject(new Error(end))
    return new Promise((resolve, reject) => {
      waiting.set(job.number, { resolve, reject })
      thread.post(job)
    })
  }

  #idlest(): Member {
    const alive = this.#members.filter(({ end }) => end === null)
    const [first = this.#member(), ...others] = alive
    const idlest = others.reduce((least, one) => (one.waiting.size < least.waiting.size ? one : least), first)
    return idlest.waiting.size > 0 && this.#members.length < this.size ? this.#member() : idlest
  }

  #member(): Member {
    const member: Member = { thread: this.#start(), waiting: new Map(), end: null }
    this.#members.push(member)
    member.thread.onAnswer((answer) => hear(member, answer))
    member.thread.onEnd((message) => bury(member, message))
    return member
  }
}

function hear({ waiting }: Member, answer: Answer): void {
  const one = waiting.get(answer.number)
  waiting.delete(answer.number)
  if ('outcome' in answer) one?.resolve(answer.outcome)
  else one?.reject(new Error(answer.problem))
}

function bury(member: Member, message: string): void {
  member.end ??= message
  for (const { reject } of member.waiting.values()) reject(new Error(message))
  member.waiting.clear()
}
