import type { Viewer } from './viewer.ts'

/** Whether the viewer may change content and preview drafts: whoever holds a token. */
export const mayWrite = (viewer: Viewer): boolean => viewer.kind === 'token'

/** The part of a content type that a condition may name. */
export interface ReadableType {
  readonly name: string
  readonly table: string
}

/**
 * What a viewer's rights add to the `where` of every read of a type: an SQL condition over the row's alias, null when
 * there is nothing to add. What is published is public; drafts are read only in previews, which need `mayWrite`.
 */
export function readCondition(_viewer: Viewer, _type: ReadableType, _alias: string): string | null {
  return null
}
