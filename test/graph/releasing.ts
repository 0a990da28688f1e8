import { dataOf, type Asker, type TestWeb } from '../support/web.ts'

const shown = `__typename ... on Release { id name note organization state publishAt publishedAt problems { code path } }
  ... on Problem { code path message problems { code path message } }`

/** Releases as people work with them, over HTTP. Commands answer the release, or the problem. */
export interface Releases {
  /** Makes one and answers its id; a problem is thrown. */
  readonly create: (name: string, organization?: string | null) => Promise<string>
  readonly tryCreate: (name: string, organization?: string | null) => Promise<any>
  readonly update: (id: string, name: string) => Promise<any>
  readonly add: (id: string, items: readonly object[]) => Promise<any>
  readonly remove: (id: string, records: readonly string[]) => Promise<any>
  readonly schedule: (id: string, publishAt: string) => Promise<any>
  readonly unschedule: (id: string) => Promise<any>
  readonly publish: (id: string) => Promise<any>
  readonly cancel: (id: string) => Promise<any>
  readonly show: (id: string) => Promise<any>
  /** Data of a query as it will be answered when the release is live. */
  readonly preview: (id: string, query: string, variables?: Record<string, unknown>) => Promise<any>
}

/** Asks for a release, as whoever has the token; the node's own when not given. */
export function releasesOn({ ask }: Pick<TestWeb, 'ask'>, asker: Asker = {}): Releases {
  const run = async (query: string, variables: Record<string, unknown>): Promise<any> =>
    dataOf(await ask(query, variables, asker)).x
  const onOne =
    (field: string) =>
    (id: string): Promise<any> =>
      run(`mutation($id: ID!) { x: ${field}(id: $id) { ${shown} } }`, { id })
  const tryCreate: Releases['tryCreate'] = (name, organization = null) =>
    run(
      `mutation($name: String!, $organization: ID) { x: createRelease(name: $name, organization: $organization) { ${shown} } }`,
      { name, organization },
    )
  return {
    tryCreate,
    create: async (name, organization) => {
      const made = await tryCreate(name, organization)
      if (made.__typename !== 'Release') throw new Error(JSON.stringify(made))
      return made.id
    },
    update: (id, name) =>
      run(`mutation($id: ID!, $name: String) { x: updateRelease(id: $id, name: $name) { ${shown} } }`, { id, name }),
    add: (id, items) =>
      run(
        `mutation($id: ID!, $items: [ReleaseItemInput!]!) { x: addToRelease(release: $id, items: $items) { ${shown} } }`,
        { id, items },
      ),
    remove: (id, records) =>
      run(
        `mutation($id: ID!, $records: [ID!]!) { x: removeFromRelease(release: $id, records: $records) { ${shown} } }`,
        { id, records },
      ),
    schedule: (id, publishAt) =>
      run(`mutation($id: ID!, $at: DateTimeInput!) { x: scheduleRelease(id: $id, publishAt: $at) { ${shown} } }`, {
        id,
        at: publishAt,
      }),
    unschedule: onOne('unscheduleRelease'),
    publish: onOne('publishRelease'),
    cancel: onOne('cancelRelease'),
    show: id =>
      run(
        `query($id: ID!) { x: release(id: $id) { id name note organization state publishAt publishedAt createdBy problems { code path }
          items(first: 100) { totalCount nodes { record typeName title action locales version reason problems { __typename code path } } } } }`,
        { id },
      ),
    preview: async (release, query, variables) => dataOf(await ask(query, variables, { ...asker, release })),
  }
}
