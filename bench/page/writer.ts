/** A record as commands answer it. */
export interface Written {
  readonly id: string
  readonly version: number
}

/** Somebody who writes through the graph. */
export interface Writer {
  readonly ask: <Data>(query: string, variables?: object) => Promise<Data>
  /** Makes a public record. */
  readonly published: (type: string, input: object) => Promise<Written>
  /** Changes what editors see; the public sees nothing of it. */
  readonly draft: (type: string, of: Written, input: object) => Promise<Written>
  readonly update: (type: string, of: Written, input: object) => Promise<Written>
  readonly publish: (type: string, of: Written) => Promise<Written>
  readonly unpublish: (type: string, of: Written) => Promise<Written>
  /** Takes a public record back for a reason that everybody reads. */
  readonly withdraw: (type: string, of: Written, reason: string) => Promise<Written>
  /** Adds to what was given to a project, at once in public; a negative amount corrects. */
  readonly record: (project: Written, input: object) => Promise<Written>
}

/** Writes over HTTP with a token. Anything but the record is an error. */
export function writerAt(url: string, token: string): Writer {
  const ask = async <Data>(query: string, variables: object = {}): Promise<Data> => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors }: { data: Data; errors?: unknown } = JSON.parse(await answer.text())
    if (errors !== undefined) throw new Error(JSON.stringify(errors))
    return data
  }
  const run = async (type: string, head: string, call: string, variables: object): Promise<Written> => {
    const { x } = await ask<{ x: Written & { readonly __typename: string } }>(
      `mutation${head} { x: ${call} { __typename ... on ${type} { id version } ... on Problem { message advice } } }`,
      variables,
    )
    if (x.__typename !== type) throw new Error(JSON.stringify(x))
    return x
  }
  const byId = (type: string, verb: string, { id }: Written): Promise<Written> =>
    run(type, '($id: ID!)', `${verb}${type}(id: $id)`, { id })
  const publish: Writer['publish'] = (type, of) => byId(type, 'publish', of)
  const draft: Writer['draft'] = (type, { id, version }, input) => {
    const head = `($id: ID!, $version: Int!, $input: ${type}Input!)`
    const call = `update${type}(id: $id, expectedVersion: $version, input: $input)`
    return run(type, head, call, { id, version, input })
  }
  return {
    ask,
    publish,
    draft,
    unpublish: (type, of) => byId(type, 'unpublish', of),
    withdraw: (type, { id }, reason) =>
      run(type, '($id: ID!, $reason: String!)', `withdraw${type}(id: $id, reason: $reason)`, { id, reason }),
    published: async (type, input) =>
      publish(type, await run(type, `($input: ${type}Input!)`, `create${type}(input: $input)`, { input })),
    update: async (type, of, input) => publish(type, await draft(type, of, input)),
    record: ({ id }, input) =>
      run(
        'AidProject',
        '($id: ID!, $input: AidTransactionInput!)',
        'recordTransaction(project: $id, input: $input, publish: true)',
        { id, input },
      ),
  }
}
