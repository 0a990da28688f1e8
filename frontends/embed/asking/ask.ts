import type { TypedDocument, Values } from '../../client/document.ts'

/** Asks the graph once. It throws what `refused.ts` tells of. */
export type Ask = <Data>(document: TypedDocument<Data, never>, variables: Values) => Promise<Data>
