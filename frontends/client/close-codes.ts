/** What a client does when its WebSocket was closed. */
export type AfterClose =
  /** Come back, after a while. */
  | { readonly next: 'return' }
  /** Come back in a minute. */
  | { readonly next: 'return later' }
  /** Get other credentials first. */
  | { readonly next: 'refresh' }
  /** Do not come back. */
  | { readonly next: 'end'; readonly reason: string }

const ends: ReadonlyMap<number, string> = new Map([
  [1009, 'A message was larger than the server takes (1009): send less.'],
  [4400, 'The server did not understand a message (4400): the client has to be mended.'],
  [4403, 'The credentials are not valid, or not for this page (4403): sign in, then restart the connection.'],
  [4409, 'The server takes two operations for one (4409): the client has to be mended.'],
])

/** What to do after a close code, by the table in docs/protocol.md; whatever is not in it may pass. */
export function afterClose(code: number): AfterClose {
  const reason = ends.get(code)
  if (reason !== undefined) return { next: 'end', reason }
  if (code === 4401) return { next: 'refresh' }
  return { next: code === 4429 ? 'return later' : 'return' }
}
