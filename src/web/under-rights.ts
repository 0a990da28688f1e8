import { GraphQLError } from 'graphql'

import { mayPreview } from '../access/policy.ts'
import type { Viewer } from '../access/viewer.ts'
import { contentOf, type Hearing } from '../graph/live.ts'
import type { Answer } from '../graph/operation.ts'
import type { HeardRights } from './heard-rights.ts'
import type { Asked, Operations } from './operations.ts'

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

/** What was sent may not be read any more, and the log does not tell of rights. */
const rightsChanged = (): GraphQLError =>
  new GraphQLError('Your rights have changed. Drop what you have and subscribe again, without a cursor.', {
    extensions: { code: 'RIGHTS_CHANGED' },
  })
