/** What a client does when its WebSocket was closed. */
export type AfterClose =
  /** Come back, after a while. */
  | { readonly next: 'return' }
  /** Come back in a minute. */
  | { readonly next: 'return later' }
  /** Get other credentials first; end where there are none. */
  | { readonly next: 'refresh'; readonly reason: string }
  /** Do not come back. */
  | { readonly next: 'end'; readonly reason: string }

const ends: ReadonlyMap<number, string> = new Map([
  [1009, 'A message was larger than the server takes (1009): send less.'],
  [4400, 'The server did not understand a message (4400): the client has to be mended.'],
  [4409, 'The server takes two operations for one (4409): the client has to be mended.'],
])

const refused: ReadonlyMap<number, string> = new Map([
  [4401, 'The credentials have ended (4401)'],
  [4403, 'The credentials are not valid, or not for this page (4403)'],
])

/** What to do after a close code, by the table in docs/protocol.md; whatever is not in it may pass. */
export function afterClose(code: number): AfterClose {
  const reason = ends.get(code)
  if (reason !== undefined) return { next: 'end', reason }
  const refusal = refused.get(code)
  if (refusal !== undefined) return { next: 'refresh', reason: refusal }
  return { next: code === 4429 ? 'return later' : 'return' }
}
