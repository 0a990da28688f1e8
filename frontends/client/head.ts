import { isTree, type Asked } from './document.ts'

/** What stands before the selection of an operation. */
export interface Head {
  readonly operation: string
  readonly isLive: boolean
}

/** The head of the operation in a document; null where only the server knows it. */
export function headOf(document: unknown, { text }: Asked): Head | null {
  if (isTree(document)) {
    for (const definition of document.definitions) {
      if (definition.kind !== 'OperationDefinition') continue
      const isLive = (definition.directives ?? []).some(({ name }) => name.value === 'live')
      return { operation: definition.operation, isLive }
    }
    return null
  }
  return text === null ? null : headIn(text)
}

/**
 * Reads so much of a text as is needed, for the parser of `graphql` weighs more than the whole client: without comments,
 * strings, arguments and selections there are only the heads of its definitions.
 */
function headIn(text: string): Head | null {
  let rest = text.replaceAll(/"""[^]*?"""|"(?:\\.|[^"\\\n])*"|#.*/g, ' ')
  for (let before = ''; before !== rest;) {
    before = rest
    rest = rest.replaceAll(/\([^(){}]*\)|\{[^(){}]*\}/g, found => (found.startsWith('{') ? ';' : ' '))
  }
  for (const head of rest.split(';').slice(0, -1)) {
    const [word = 'query'] = head.trim().split(/[\s@]/, 1).filter(Boolean)
    if (word !== 'fragment') return { operation: word, isLive: /@\s*live\b/.test(head) }
  }
  return null
}
