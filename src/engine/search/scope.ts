/** Which documents a statement may show at all. Texts are SQL expressions: placeholders, or columns of an outer query. */
export interface SearchScope {
  /** What was typed. */
  readonly text: string
  /** The locale of the titles and texts to search in. */
  readonly locale: string
  /** A text[] of type names; null for all. */
  readonly types: string | null
  /** The types of the catalogue; no other is ever shown. */
  readonly typeNames: readonly string[]
  /** What stands in the place of the documents that are stored; null: these. */
  readonly documents?: string | null
  /** The predicate that picks the stage, given the alias of the document's row. */
  readonly stage: (document: string) => string
  /** What a type's policy demands of a document besides, such as `exists (…)`; null when all that is published is public. */
  readonly policy: (typeName: string, document: string) => string | null
}

/** The documents that are searched. */
export const documentsOf = ({ documents }: SearchScope): string => documents ?? 'public.search_documents'

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** The conditions under which a row `d` of `search_documents` may be shown. */
export function visibleDocuments(scope: SearchScope): string {
  if (scope.typeNames.length === 0) return 'false'
  const policies = scope.typeNames.map(name => [name, scope.policy(name, 'd')] as const)
  const names = `d.type_name in (${scope.typeNames.map(literal).join(', ')})`
  const rights = policies.every(([, predicate]) => predicate === null)
    ? names
    : `case d.type_name ${policies.map(([name, predicate]) => `when ${literal(name)} then ${predicate ?? 'true'}`).join(' ')} else false end`
  return [
    `d.locale = ${scope.locale}`,
    `(${scope.stage('d')})`,
    ...(scope.types === null ? [] : [`d.type_name = any (${scope.types})`]),
    rights,
  ].join(' and ')
}
