import type { Ask } from '../asking/ask.ts'
import { askedBy } from '../../client/document.ts'
import { codeOf, OperationFailed, Unreachable, type Result } from '../../client/failure.ts'

/** How long an answer may take, in milliseconds. */
const patience = 20_000

/** Questions of this page on their way, by address: components that ask the same at once share the answer. */
const asking = new Map<string, Promise<string>>()

/**
 * Asks a server by GET and by the ids of documents, so that browsers and networks between may keep what does not change.
 * @param server its origin
 */
export const askOf =
  (server: string, key: string | null): Ask =>
  async (document, variables) => {
    const { id, text } = askedBy(document)
    const search = new URLSearchParams({ documentId: id ?? '', variables: JSON.stringify(variables) })
    const result = await read<ReturnOf<typeof document>>(`${server}/graphql?${search.toString()}`, key)
    // A server that is older or newer than this page takes the text.
    const isUnknown = result.errors !== undefined && codeOf(result.errors) === 'DOCUMENT_NOT_FOUND'
    const { data, errors } = isUnknown
      ? await read<ReturnOf<typeof document>>(`${server}/graphql`, key, JSON.stringify({ query: text, variables }))
      : result
    if (errors) throw new OperationFailed(errors)
    if (!data) throw new Unreachable(`${server} answered without data`)
    return data
  }

/** What a document brings. */
type ReturnOf<Document> = Document extends { readonly __apiType?: (variables: never) => infer Data } ? Data : never

async function read<Data>(url: string, key: string | null, body?: string): Promise<Result<Data>> {
  const name = `${key} ${url} ${body}`
  const coming = asking.get(name) ?? fetched(url, key, body).finally(() => asking.delete(name))
  asking.set(name, coming)
  const text = await coming
  try {
    // The types hold because the graph checks every document and answer against the schema from which they were made.
    const result: Result<Data> | null = JSON.parse(text)
    return result ?? {}
  } catch (cause) {
    throw new Unreachable(`${url} answered without JSON`, { cause })
  }
}

async function fetched(url: string, key: string | null, body: string | undefined): Promise<string> {
  const headers: Record<string, string> = {}
  if (key !== null) headers['authorization'] = `Bearer ${key}`
  if (body !== undefined) headers['content-type'] = 'application/json'
  try {
    const method = body === undefined ? 'GET' : 'POST'
    const response = await fetch(url, {
      method,
      headers,
      body,
      credentials: 'omit',
      signal: AbortSignal.timeout(patience),
    })
    return await response.text()
  } catch (cause) {
    throw new Unreachable(`${url} cannot be reached`, { cause })
  }
}
