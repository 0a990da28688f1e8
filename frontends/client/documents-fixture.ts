import type { TypedDocument } from './document.ts'
import type { AnyFrame } from './changes.ts'

/** A document as code generation would make it: the types stand beside the text. */
export const typed = <Data, Variables>(text: string, hash?: string): TypedDocument<Data, Variables> => ({
  toString: () => text,
  ...(hash === undefined ? {} : { __meta__: { hash } }),
})

export interface NewsBatch {
  readonly __typename: 'ChangeBatch'
  readonly cursor: string
  readonly changes: readonly {
    readonly kind: 'SNAPSHOT' | 'ENTER' | 'UPDATE' | 'LEAVE'
    readonly id: string
    readonly version: number
    readonly intent: string
  }[]
}
export type NewsFrame = NewsBatch | Exclude<AnyFrame, { __typename: 'ChangeBatch' }>
export type NewsVariables = {
  after?: string | null
  where?: Record<string, object> | null
  snapshot?: boolean | null
}

const news = `subscription News($after: Cursor, $where: ChangesWhere, $snapshot: Boolean = false) {
  changes(after: $after, where: $where, snapshot: $snapshot) { __typename
    ... on ChangeBatch { cursor changes { kind id version intent } } ... on Heartbeat { cursor } ... on Reset { cursor reason } } }`

/** What happens to records; with an id where a server is to know it. */
export const newsDocument = (hash?: string) => typed<{ readonly changes: NewsFrame }, NewsVariables>(news, hash)

/** A live query. */
export const raised = typed<{ readonly raised: number }, { year: number }>(
  'query Raised($year: Int!) @live { raised(year: $year) }',
)

/** Short times, so that a test waits for none of them. */
export const quick = {
  soonest: 20,
  latest: 60,
  longest: 200,
  refused: 400,
  ping: 100,
  patience: 400,
  silence: 400,
  quiet: 150,
  linger: 50,
  answer: 5_000,
}
