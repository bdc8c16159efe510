// Lints on several threads. Which thread takes what changes nothing: every text is linted alone.

import { rules } from '../../rules/index.ts'
import { hoarding } from '../../workspace/deadline.ts'
import type { Read } from '../lint/outcome.ts'
import { type Outcome, withAccepted } from '../lint/outcome.ts'
import type { Answer, Death, Job, Thread } from './job.ts'

interface Waiting {
  readonly job: Job
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (error: Error) => void
}

/** A thread with the jobs that it has not answered, by number. */
interface Member {
  readonly thread: Thread
  readonly waiting: Map<number, Waiting>
}

export class Pool {
  readonly size: number
  readonly #start: () => Thread
  readonly #members = new Set<Member>()
  #count = 0

  /** `start` starts a thread; up to `size` are started, each when there is something for it to do. */
  constructor(size: number, start: () => Thread) {
    this.size = size
    this.#start = start
  }

  /** Gives the text to the thread with the least to do. */
  readonly read: Read = async (target, text, resolved, known = []) => {
    const job = { number: this.#count++, target, text, known }
    const outcome = await new Promise<Outcome>((resolve, reject) => this.#give({ job, resolve, reject }))
    return withAccepted(outcome, resolved.settings.accepted)
  }

  end(): void {
    for (const { thread } of this.#members) thread.end()
    this.#members.clear()
  }

  #give(one: Waiting): void {
    const { thread, waiting } = this.#idlest()
    waiting.set(one.job.number, one)
    thread.post(one.job)
  }

  #idlest(): Member {
    const [first = this.#member(), ...others] = this.#members
    const idlest = others.reduce((least, one) => (one.waiting.size < least.waiting.size ? one : least), first)
    return idlest.waiting.size > 0 && this.#members.size < this.size ? this.#member() : idlest
  }

  #member(): Member {
    const member: Member = { thread: this.#start(), waiting: new Map() }
    this.#members.add(member)
    member.thread.onAnswer((answer) => hear(member, answer))
    member.thread.onEnd((death) => this.#bury(member, death))
    return member
  }

  /** What the thread died over is told of or tried without the rule that it died of; all else goes to others. */
  #bury(member: Member, death: Death): void {
    if (!this.#members.delete(member)) return
    const { doing } = death
    for (const one of member.waiting.values()) {
      if (doing !== null && one.job.number !== doing.job) this.#give(one)
      else if (doing !== null && death.isOfMemory) this.#giveWithout(rules[doing.rule ?? -1]?.id ?? null, one)
      else one.reject(new Error(death.message))
    }
  }

  #giveWithout(rule: string | null, one: Waiting): void {
    const { job, reject } = one
    try {
      this.#give({ ...one, job: { ...job, known: [...job.known, hoarding(rule, job.known)] } })
    } catch (error) {
      reject(error as Error)
    }
  }
}

function hear({ waiting }: Member, answer: Answer): void {
  const one = waiting.get(answer.number)
  waiting.delete(answer.number)
  if ('outcome' in answer) one?.resolve(answer.outcome)
  else one?.reject(new Error(answer.problem))
}
