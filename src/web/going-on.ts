import { GraphQLError } from 'graphql'

import { mayPreview } from '../access/policy.ts'
import type { Viewer } from '../access/viewer.ts'
import { contentOf, type Hearing } from '../graph/live.ts'
import type { Answer } from '../graph/operation.ts'
import { answerText } from './answer.ts'
import { parked } from './delivery.ts'
import type { Client } from './graphql-socket.ts'
import type { HeardRights } from './heard-rights.ts'
import { NotBegun } from './not-begun.ts'
import type { Asked, Operations } from './operations.ts'
import { bytesOf, sharedFrame } from './shared-frames.ts'

/** One operation that goes on, on a socket. */
export interface GoingOnSocket {
  readonly client: Client
  /** The operation's id in the protocol. */
  readonly id: string
  readonly asked: Asked
}

/** Whoever hears on a socket. Thousands hear the same at once: what each of them touches in memory is what it costs. */
class SocketHearing implements Hearing {
  /** The operation's id as it stands in frames. */
  readonly #id: string

  constructor(
    readonly client: Client,
    id: string,
    readonly end: (error?: unknown) => void,
  ) {
    this.#id = bytesOf(JSON.stringify(id))
  }

  answer(answer: Answer): void {
    this.client.push(sharedFrame(answer, this.#id))
  }

  some(answers: readonly Answer[]): number {
    return this.client.pushSome(answers.values().map(answer => sharedFrame(answer, this.#id)))
  }

  room(): Promise<void> {
    return this.client.room()
  }

  over(errors?: Answer['errors']): void {
    this.end(errors && new NotBegun(errors))
  }
}

/** Sends the answers of an operation that goes on, each made to text once for all who ask for the same. */
export function goOn(operations: Operations, { client, id, asked }: GoingOnSocket): AsyncGenerator<never, void, void> {
  return parked(async end => {
    const as = { ...asked, preview: client.preview }
    const begun = await goFor(operations, client, as, new SocketHearing(client, id, end))
    if (typeof begun === 'function') return begun
    throw new NotBegun(begun.errors ?? [])
  })
}

/** Hears an operation under one viewer's rights, until others follow. */
class Turn implements Hearing {
  readonly #to: Hearing
  #isFirst = true
  /** Nothing that was begun under these rights is heard any more. */
  isOver = false

  /** @param last what stands there from before: an answer that is the same is not sent again */
  constructor(
    to: Hearing,
    public last: Answer | null,
  ) {
    this.#to = to
  }

  answer(answer: Answer): void {
    if (this.isOver) return
    const isAsBefore = this.#isFirst && this.last !== null && contentOf(this.last) === contentOf(answer)
    this.#isFirst = false
    this.last = answer
    if (!isAsBefore) this.#to.answer(answer)
  }

  some(answers: readonly Answer[]): number {
    for (const answer of answers) this.answer(answer)
    return answers.length
  }

  room(): Promise<void> {
    return this.#to.room()
  }

  over(errors?: Answer['errors']): void {
    if (!this.isOver) this.#to.over(errors)
  }
}

/** One operation that goes on, begun again under each of the rights that follow one another. */
class Begun {
  #turn: Turn | null = null
  #leave = (): void => {}

  constructor(
    readonly operations: Operations,
    readonly asked: Asked,
    readonly hearing: Hearing,
  ) {}

  /** Begins with these rights; gives why it could not. */
  async with(viewer: Viewer): Promise<Answer | null> {
    this.leave()
    const { asked, hearing, operations } = this
    const turn = new Turn(hearing, this.#turn?.last ?? null)
    this.#turn = turn
    const preview = asked.preview === true && mayPreview(viewer)
    // A subscription ends with its rights: nothing stands between its frames and the socket.
    const begun = await operations.goOn({ ...asked, viewer, preview }, asked.throttle == null ? hearing : turn)
    if (typeof begun !== 'function') return turn.isOver ? null : begun
    // Other rights came meanwhile, or whoever asked has gone.
    if (turn.isOver) begun()
    else this.#leave = begun
    return null
  }

  leave(): void {
    if (this.#turn) this.#turn.isOver = true
    this.#leave()
    this.#leave = () => {}
  }
}

/**
 * Begins an operation that goes on, and follows the rights of whoever asks: a query goes on with others, a subscription
 * ends. Gives what ends it, or why it could not begin.
 * @param asked with `preview` as the client wishes it, which some rights do not allow
 */
export async function goFor(
  operations: Operations,
  { rights }: { readonly rights: Pick<HeardRights, 'hear'> },
  asked: Asked,
  hearing: Hearing,
): Promise<(() => void) | Answer> {
  const begun = new Begun(operations, asked, hearing)
  const again = async (viewer: Viewer): Promise<void> => {
    const refused = await begun.with(viewer)
    if (refused) hearing.over(refused.errors)
  }
  // Rights may change while it begins.
  const deaf = rights.hear(asked.viewer, viewer => {
    if (asked.throttle != null) return void again(viewer).catch(() => hearing.over([rightsChanged()]))
    begun.leave()
    hearing.over([rightsChanged()])
  })
  const refused = await begun.with(asked.viewer)
  if (!refused)
    return () => {
      deaf()
      begun.leave()
    }
  deaf()
  return refused
}

/** The beginning of a frame, before its payload. */
export const headOf = (id: string): string => `{"id":${JSON.stringify(id)},"type":"next","payload":`

const texts = new WeakMap<Answer, string>()
/** The text of an answer that many are sent. */
export function sharedText(answer: Answer): string {
  const known = texts.get(answer) ?? answerText(answer)
  texts.set(answer, known)
  return known
}

/** What was sent may not be read any more, and the log does not tell of rights. */
export const rightsChanged = (): GraphQLError =>
  new GraphQLError('Your rights have changed. Drop what you have and subscribe again, without a cursor.', {
    extensions: { code: 'RIGHTS_CHANGED' },
  })
