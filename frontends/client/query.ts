import { askedBy, type Payload, type TypedDocument, type UnknownIds, type Values } from './document.ts'
import { codeOf, OperationFailed, Unreachable, type Result } from './failure.ts'
import type { Settings } from './options.ts'

/**
 * Asks once, over HTTP: by the id of the document, and by its text where the server does not know the id.
 *
 * @throws OperationFailed when the graph answered with errors
 * @throws Unreachable when no answer came
 */
export async function query<Data, Variables>(
  settings: Settings,
  ids: UnknownIds,
  document: TypedDocument<Data, Variables>,
  variables: Values,
): Promise<Data> {
  const asked = askedBy(document, settings.print)
  const payload = ids.payload(asked, variables)
  let result = await post<Data>(settings, payload)
  // Nothing has run then, so that mutations may be sent again too.
  if (result.errors && codeOf(result.errors) === 'DOCUMENT_NOT_FOUND' && ids.learn(asked, payload))
    result = await post<Data>(settings, ids.payload(asked, variables))
  if (result.errors) throw new OperationFailed(result.errors)
  if (!result.data) throw new Unreachable(`${settings.url} answered without data`)
  return result.data
}

async function post<Data>(settings: Settings, { documentId, query, variables }: Payload): Promise<Result<Data>> {
  const { url, times } = settings
  const unreachable = (what: string, cause: unknown): Unreachable => new Unreachable(`${url} ${what}`, { cause })
  const headers = await settings.headersNow()
  const response = await settings
    .fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...headers,
      },
      body: JSON.stringify(documentId === undefined ? { query, variables } : { documentId, variables }),
      signal: AbortSignal.timeout(times.answer),
    })
    .catch((error: unknown) => Promise.reject(unreachable('cannot be reached', error)))
  try {
    // The types hold because the graph checks every document and answer against the schema from which they were made.
    const result: Result<Data> | null = JSON.parse(await response.text())
    return result ?? {}
  } catch (error) {
    throw unreachable(`answered ${response.status} without JSON`, error)
  }
}
