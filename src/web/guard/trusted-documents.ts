import { GraphQLError } from 'graphql'

import { canonicalId } from '../../access/trusted-documents.ts'

/** Documents that were registered beforehand, each for everybody or for one token. */
export interface TrustedDocuments {
  /** The document of that id; null when none was registered for the token or for everybody. */
  find(id: string, tokenId: string | null): Promise<string | null>
  /** Whether the text itself is one of them. */
  has(document: string, tokenId: string | null): Promise<boolean>
}

/** None. */
export const noDocuments: TrustedDocuments = { find: async () => null, has: async () => false }

/** Registered documents, and beside them those of a page that this server brings along, which need not be registered. */
export function withOwnDocuments(own: ReadonlyMap<string, string>, registered: TrustedDocuments): TrustedDocuments {
  const texts = new Set(own.values())
  return {
    find: async (id, tokenId) => own.get(canonicalId(id)) ?? registered.find(id, tokenId),
    has: async (document, tokenId) => texts.has(document) || registered.has(document, tokenId),
  }
}

/** What a request names its document by, as both doors take it from the client. */
export interface NamedDocument {
  readonly query?: unknown
  readonly documentId?: unknown
}

/** The id under which a request asks for a registered document; null when it brings its own text. */
export function documentIdOf({ query, documentId }: NamedDocument): string | GraphQLError | null {
  if (documentId === undefined || documentId === null) return null
  if (typeof documentId !== 'string' || documentId === '' || documentId.length > 200)
    return badRequest('documentId is the id of a registered document, as a text.')
  if (query !== undefined && query !== null && query !== '')
    return badRequest('Give either a documentId or a query, not both.')
  return documentId
}

/** The error for an id under which nothing was registered for whoever asks. */
export function unknownDocument(): GraphQLError {
  return new GraphQLError('No document is registered under this id.', { extensions: { code: 'DOCUMENT_NOT_FOUND' } })
}

/** The error for a document that was not registered, where only registered ones are answered. */
export function untrustedDocument(): GraphQLError {
  return new GraphQLError('Only registered documents are answered here.', {
    extensions: { code: 'DOCUMENT_NOT_TRUSTED' },
  })
}

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } })
}
