import { GraphQLError } from 'graphql'

import { mayPreview } from '../access/policy.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Answer } from '../graph/operation.ts'
import { answerText } from './answer.ts'
import { parked } from './delivery.ts'
import type { Client } from './graphql-socket.ts'
import type { Metrics } from './metrics.ts'
import { NotBegun } from './not-begun.ts'
import type { Asked, Operations } from './operations.ts'

/** One operation that goes on, on a socket. */
export interface GoingOnSocket {
  readonly client: Client
  /** The operation's id in the protocol. */
  readonly id: string
  readonly asked: Asked
}

/** Sends the answers of an operation that goes on, each made to text once for all who ask for the same. */
export function goOn(
  { operations, metrics }: { readonly operations: Operations; readonly metrics: Metrics },
  { client, id, asked }: GoingOnSocket,
): AsyncGenerator<never, void, void> {
  const head = headOf(id)
  metrics.runningSubscriptions.inc()
  const begin = async (viewer: Viewer, end: (error?: unknown) => void): Promise<() => void> => {
    const as = { ...asked, viewer, preview: client.preview && mayPreview(viewer) }
    const begun = await operations.goOn(as, {
      answer: answer => {
        metrics.sentEvents.inc()
        client.push(`${head}${sharedText(answer)}}`)
      },
      room: () => client.room(),
      over: errors => end(errors && new NotBegun(errors)),
    })
    if (typeof begun === 'function') return begun
    throw new NotBegun(begun.errors ?? [])
  }
  return parked(
    async end => {
      let leave = await begin(asked.viewer, end)
      const deaf = client.onRights(viewer => {
        // Not one more answer of before goes out.
        leave()
        if (asked.throttle == null) return end(new NotBegun([rightsChanged()]))
        begin(viewer, end).then(
          other => (leave = other),
          (error: unknown) => end(error),
        )
      })
      return () => {
        deaf()
        leave()
      }
    },
    () => {
      metrics.runningSubscriptions.dec()
      client.operations -= 1
    },
  )
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
