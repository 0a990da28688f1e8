import type { Dependencies } from '../../graph/dependencies.ts'

/** Of an answer that any commit touches, read up to a position of the log. */
export const touchedByAny = (position: bigint): Dependencies => ({
  position,
  records: new Set(),
  below: new Set(),
  lists: [],
  shown: new Map(),
  listed: new Map(),
  shared: new Set(),
  counted: new Set(),
  held: new Map(),
  locales: new Set(),
  until: null,
  drafts: false,
  elsewhere: true,
})
