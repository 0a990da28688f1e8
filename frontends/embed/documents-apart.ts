import type { Plugin } from 'vite'

import * as generated from './generated/graphql.ts'

/** How a document is written: `graphql(`, and its text between backticks. */
const written = /graphql\(`([^`]*)`\)/g

/**
 * Gives each module of `documents/` its own documents, with their ids and the fragments that they use. The table that code
 * generation makes of all documents would go to every page with the first component.
 */
export const documentsApart = (): Plugin => ({
  name: 'amity:documents-apart',
  transform: {
    filter: { id: /embed\/documents\/\w+\.ts$/ },
    handler: code =>
      code.replace(/^import \{ graphql \}.*$/m, '').replaceAll(written, (_, text: string) => {
        const [, kind = '', name = ''] = /^\s*(query|fragment) (\w+)/.exec(text) ?? []
        // What spreads a fragment holds its text already.
        return kind === 'query' ? documentCode(name) : 'null'
      }),
  },
})

function documentCode(name: string): string {
  const document = Object.entries(generated).find(([key]) => key === `${name}Document`)?.[1]
  if (document === undefined || typeof document === 'string' || !('__meta__' in document))
    throw new Error(`Nothing was generated for ${name}: run npx graphql-codegen.`)
  const { hash } = document.__meta__ ?? {}
  const text = String(document).replaceAll(/\s+/g, ' ')
  return `{ __meta__: { hash: ${JSON.stringify(hash)} }, toString: () => ${JSON.stringify(text)} }`
}
