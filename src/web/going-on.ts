import { GraphQLError } from 'graphql'

import { mayPreview } from '../access/policy.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Hearing } from '../graph/live.ts'
import type { Answer } from '../graph/operation.ts'
import { answerText } from './answer.ts'
import { parked } from './delivery.ts'
import type { Client } from './graphql-socket.ts'
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

  room(): Promise<void> {
    return this.client.room()
  }

  over(errors?: Answer['errors']): void {
    this.end(errors && new NotBegun(errors))
  }
}

/** Sends the answers of an operation that goes on, each made to text once for all who ask for the same. */
export function goOn(operations: Operations, { client, id, asked }: GoingOnSocket): AsyncGenerator<never, void, void> {
  return parked(
    async end => {
      const as = { ...asked, preview: client.preview }
      const begun = await goFor(operations, client, as, new SocketHearing(client, id, end))
      if (typeof begun === 'function') return begun
      throw new NotBegun(begun.errors ?? [])
    },
    () => {
      client.operations -= 1
    },
  )
}

/** Whoever stays, and is told when their rights are others. */
export interface WithRights {
  onRights(callback: (viewer: Viewer) => void): () => void
}

/**
 * Begins an operation that goes on, and follows the rights of whoever asks: a query goes on with others, a subscription
 * ends. Gives what ends it, or why it could not begin.
 * @param asked with `preview` as the client wishes it, which some rights do not allow
 */
export async function goFor(
  operations: Operations,
  client: WithRights,
  asked: Asked,
  hearing: Hearing,
): Promise<(() => void) | Answer> {
  const begin = (viewer: Viewer): Promise<(() => void) | Answer> =>
    operations.goOn({ ...asked, viewer, preview: asked.preview === true && mayPreview(viewer) }, hearing)
  const begun = await begin(asked.viewer)
  if (typeof begun !== 'function') return begun
  let leave = begun
  let isLeft = false
  const again = async (viewer: Viewer): Promise<void> => {
    const other = await begin(viewer)
    if (typeof other !== 'function') return hearing.over(other.errors)
    leave = other
    if (isLeft) leave()
  }
  const deaf = client.onRights(viewer => {
    // Not one more answer of before goes out.
    leave()
    if (asked.throttle == null) hearing.over([rightsChanged()])
    else again(viewer).catch(() => hearing.over([rightsChanged()]))
  })
  return () => {
    isLeft = true
    deaf()
    leave()
  }
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
