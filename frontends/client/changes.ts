import type { Connection } from './connection.ts'
import type { CursorPlace } from './cursors.ts'
import { askedBy, type Print, type TypedDocument, type Values } from './document.ts'
import { codeOf, isPassing, type GraphError, type Result } from './failure.ts'
import { headOf } from './head.ts'
import { mailbox } from './mailbox.ts'
import type { Onward, Operation } from './operation.ts'
import { asksForSnapshot } from './snapshot.ts'

/** What every frame must tell: a document that leaves one of these out is none for `changes`. */
export type AnyFrame =
  | { readonly __typename: 'ChangeBatch'; readonly cursor: string }
  | { readonly __typename: 'Heartbeat'; readonly cursor: string }
  | { readonly __typename: 'Reset'; readonly cursor: string }

/** What a consumer of changes gets. */
export type ChangesEvent<Frame extends AnyFrame> =
  | { readonly type: 'batch'; readonly batch: Extract<Frame, { __typename: 'ChangeBatch' }> }
  /** Nothing happened up to here. */
  | { readonly type: 'heartbeat'; readonly heartbeat: Extract<Frame, { __typename: 'Heartbeat' }> }
  /** Drop everything that came before; what can be read now follows when the document asks for a snapshot. */
  | { readonly type: 'reset'; readonly reason: string }

/** Without these nobody knows what a frame is, nor where to go on. */
const unusable =
  'This document cannot be used for client.changes: its root field must be `changes`, under no other name, and every frame must select `__typename` and `cursor`. Write changes { __typename ... on ChangeBatch { cursor … } ... on Heartbeat { cursor } ... on Reset { cursor reason } }.'

/** How many cursors are remembered: as many frames as may wait for one client. */
const remembered = 256

/** With so many events unread a consumer gets no more, until it has read them: the log keeps them, not the page. */
const most = 1_000

/**
 * Follows what happens to records, across lost connections: from the newest cursor that a consumer has done with, which is
 * kept in `place`, or from that of the newest frame while the consumer is still at work. It ends with a `TypeError` at a
 * frame without `__typename` or `cursor`.
 *
 * @throws TypeError when the document is no subscription
 */
export function followChanges<Frame extends AnyFrame>(
  {
    connection,
    print,
    place,
  }: { readonly connection: Connection; readonly print?: Print; readonly place: CursorPlace },
  document: TypedDocument<{ readonly changes: Frame }, never>,
  variables: Values,
): AsyncIterableIterator<ChangesEvent<Frame>, undefined> {
  const asked = askedBy(document, print)
  const { operation: kind = 'subscription' } = headOf(document, asked) ?? {}
  if (kind !== 'subscription')
    throw new TypeError(
      `This document is a ${kind}: client.changes takes a subscription, client.live a query with @live.`,
    )
  const wantsSnapshot = asksForSnapshot(asked.text, variables)
  const given = variables['after']
  let after = place.read() ?? (typeof given === 'string' ? given : null)
  const had = new Set<string>(after === null ? [] : [after])
  /** Where a consumer stands that has done with an event; events that are not here move nothing. */
  const behind = new WeakMap<ChangesEvent<Frame>, string | null>()
  const box = mailbox<ChangesEvent<Frame>>({
    left: () => stop(),
    done: event => {
      const cursor = behind.get(event)
      if (cursor !== undefined) place.write(cursor)
      if (isPaused && box.waiting() === 0) begin()
    },
  })
  let isPaused = false
  let stop = (): void => {}
  const give = (event: ChangesEvent<Frame>, cursor: string | null): void => {
    after = cursor
    behind.set(event, cursor)
    box.push(event)
    if (box.waiting() < most) return
    isPaused = true
    stop()
  }
  const reset = (reason: string, cursor: string | null): Onward => {
    had.clear()
    give({ type: 'reset', reason }, cursor)
    return 'again'
  }
  const refuse = (): Onward => {
    box.end(new TypeError(unusable))
    return 'end'
  }
  const take = (frame: Frame): boolean | Onward => {
    if (!tellsAll(frame)) return refuse()
    // Its cursor may be one of before, where an older copy of the database was put back.
    if (isReset(frame)) return reset(reasonOf(frame), wantsSnapshot ? null : frame.cursor)
    if (had.has(frame.cursor)) return frame.__typename === 'Heartbeat'
    had.add(frame.cursor)
    for (const cursor of had) if (had.size > remembered) had.delete(cursor)
    if (isBatch(frame)) give({ type: 'batch', batch: frame }, frame.cursor)
    if (isHeartbeat(frame)) give({ type: 'heartbeat', heartbeat: frame }, frame.cursor)
    return isHeartbeat(frame)
  }
  const failed = (errors: readonly GraphError[]): Onward => {
    if (codeOf(errors) === 'RIGHTS_CHANGED') return reset('RIGHTS_CHANGED', null)
    if (after !== null && isOfCursor(errors)) return reset('CURSOR_REFUSED', null)
    return isPassing(errors) ? 'later' : 'end'
  }
  const operation: Operation<{ readonly changes: Frame }> = {
    asked,
    variables: () => (after === null ? { ...variables, after: undefined } : { ...variables, after }),
    next: ({ data, errors }: Result<{ readonly changes: Frame }>) => {
      if (data?.changes) return take(data.changes)
      return errors ? failed(errors) : refuse()
    },
    failed,
    // A log has no end: the server stops.
    completed: () => 'later',
    isQuiet: true,
    shown: () => {},
    ended: error => box.end(error),
  }
  const begin = (): void => {
    isPaused = false
    stop = connection.run(operation)
  }
  begin()
  return box.items
}

/** The types say so, but not of a document that was written without code generation. */
const tellsAll = ({ __typename, cursor }: { readonly __typename?: unknown; readonly cursor?: unknown }): boolean =>
  typeof __typename === 'string' && typeof cursor === 'string'

const isBatch = <Frame extends AnyFrame>(frame: Frame): frame is Extract<Frame, { __typename: 'ChangeBatch' }> =>
  frame.__typename === 'ChangeBatch'
const isHeartbeat = <Frame extends AnyFrame>(frame: Frame): frame is Extract<Frame, { __typename: 'Heartbeat' }> =>
  frame.__typename === 'Heartbeat'
const isReset = <Frame extends AnyFrame>(frame: Frame): frame is Extract<Frame, { __typename: 'Reset' }> =>
  frame.__typename === 'Reset'

const reasonOf = (frame: object): string =>
  'reason' in frame && typeof frame.reason === 'string' ? frame.reason : 'RESET'

/** Whether the cursor is what was refused: one that this server never gave, such as of a secret that was changed since. */
const isOfCursor = (errors: readonly GraphError[]): boolean => {
  const argument = errors[0]?.extensions?.['argument']
  return codeOf(errors) === 'BAD_USER_INPUT' && Array.isArray(argument) && argument[0] === 'after'
}
