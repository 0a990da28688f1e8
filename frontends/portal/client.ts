import type { TypedDocumentString } from './generated/graphql.ts'

/** The graph could not be reached, or did not answer what was asked. */
export class GraphFailure extends Error {
  override readonly name = 'GraphFailure'

  /** @param code what the graph calls its first error, where it answered with one */
  constructor(
    message: string,
    readonly code: string | null,
    cause?: unknown,
  ) {
    super(message, { cause })
  }
}

/** Longer than this no reader waits, in milliseconds. */
const patience = 10_000

/**
 * Asks the graph. The document carries the types of its variables and of its answer, made by GraphQL Code Generator.
 * @throws GraphFailure when no whole answer came
 */
export async function ask<Data, Variables>(
  graphUrl: string,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const query = document.toString()
  const failure = (reason: string, cause?: unknown, code: string | null = null): GraphFailure =>
    new GraphFailure(`${/\w+ \w+/.exec(query)?.[0]}: ${graphUrl} ${reason}`, code, cause)

  const response = await fetch(graphUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(patience),
  }).catch((error: unknown) => Promise.reject(failure('cannot be reached', error)))

  // The types hold because the graph checks every document and answer against the schema from which they were made.
  let answer: { data?: Data | null; errors?: readonly { message: string; extensions?: { code?: string } }[] } | null
  try {
    answer = JSON.parse(await response.text())
  } catch (error) {
    throw failure(`answered ${response.status} without JSON`, error)
  }
  if (answer?.errors) {
    const [first] = answer.errors
    const messages = answer.errors.map(({ message }) => message).join(' | ')
    throw failure(`answered: ${messages}`, undefined, first?.extensions?.code)
  }
  if (!answer?.data) throw failure(`answered ${response.status} without data`)
  return answer.data
}
