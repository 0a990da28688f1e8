/** Why nothing can be shown just now. */
export type Refusal =
  /** The key holds no more. */
  | 'key'
  /** The key is for other pages. */
  | 'foreign'
  /** Anything that may pass. */
  | 'unread'

const refusals: Readonly<Record<string, Refusal>> = { UNAUTHENTICATED: 'key', FOREIGN_ORIGIN: 'foreign' }

/** What a code of the graph's errors comes to for readers. */
export const refusalOf = (code: string | null): Refusal => refusals[code ?? ''] ?? 'unread'
