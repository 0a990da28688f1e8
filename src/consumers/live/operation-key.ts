import type { DocumentNode } from 'graphql'

import type { Operation } from '../../graph/operation.ts'

const numbers = new WeakMap<DocumentNode, number>()
let numbered = 0

/** Documents that passed are kept, so that equal texts are one object. */
function numberOf(document: DocumentNode): number {
  const known = numbers.get(document) ?? ++numbered
  numbers.set(document, known)
  return known
}

/**
 * Equal for operations of which all answers are equal.
 * @param rights what the viewer may read, see `rightsSignature`
 * @param without variables that make no difference
 */
export function operationKey(
  { document, operationName, variables, preview }: Operation,
  rights: string,
  without: ReadonlySet<string> = new Set(),
): string {
  const asked = Object.fromEntries(Object.entries(variables).filter(([name]) => !without.has(name)))
  const sorted = JSON.stringify(asked, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
  return JSON.stringify([numberOf(document), operationName ?? null, sorted, preview === true, rights])
}
