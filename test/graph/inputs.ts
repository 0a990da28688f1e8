import { dataOf, type TestWeb } from '../support/web.ts'

/** A picture of one pixel. */
export const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** What every command answers that is asked for `fields` of the record. */
export const result = (type: string, fields: string): string =>
  `{ __typename ... on ${type} { id version stage publishedAt ${fields} } ... on Problem { code path message messageVi advice problems { code path } } }`

/** A created record or a problem, as the graph gave it. */
export type Outcome = { readonly __typename: string; readonly id: string; readonly version: number } & Record<
  string,
  any
>

/** Commands on content, over HTTP, with the node's token. */
export interface Commands {
  readonly create: (type: string, input: object, fields?: string, locale?: string) => Promise<Outcome>
  readonly update: (
    type: string,
    of: { id: string; version: number },
    input: object,
    fields?: string,
    locale?: string,
  ) => Promise<Outcome>
  readonly publish: (type: string, of: { id: string }, fields?: string) => Promise<Outcome>
  readonly unpublish: (type: string, of: { id: string }, fields?: string) => Promise<Outcome>
  readonly remove: (type: string, of: { id: string }) => Promise<Outcome>
  /** Creates and publishes; anything but the record is an error. */
  readonly published: (type: string, input: object, locale?: string) => Promise<Outcome>
}

/** Makes the commands for a server. */
export function commandsAt({ ask }: Pick<TestWeb, 'ask'>): Commands {
  const run = async (query: string, variables: Record<string, unknown>): Promise<Outcome> =>
    dataOf(await ask(query, variables)).x
  const expected = (type: string, outcome: Outcome): Outcome => {
    if (outcome.__typename !== type) throw new Error(JSON.stringify(outcome))
    return outcome
  }
  const commands: Commands = {
    create: (type, input, fields = '', locale = 'vi') =>
      run(
        `mutation($input: ${type}Input!, $locale: Locale) { x: create${type}(locale: $locale, input: $input) ${result(type, fields)} }`,
        { input, locale },
      ),
    update: (type, { id, version }, input, fields = '', locale = 'vi') =>
      run(
        `mutation($id: ID!, $version: Int!, $input: ${type}Input!, $locale: Locale) { x: update${type}(id: $id, expectedVersion: $version, locale: $locale, input: $input) ${result(type, fields)} }`,
        { id, version, input, locale },
      ),
    publish: (type, { id }, fields = '') =>
      run(`mutation($id: ID!) { x: publish${type}(id: $id) ${result(type, fields)} }`, { id }),
    unpublish: (type, { id }, fields = '') =>
      run(`mutation($id: ID!) { x: unpublish${type}(id: $id) ${result(type, fields)} }`, { id }),
    remove: (type, { id }) =>
      run(
        `mutation($id: ID!) { x: delete${type}(id: $id) { __typename ... on Deleted { id } ... on Problem { code path message messageVi advice } } }`,
        { id },
      ),
    published: async (type, input, locale) => {
      const made = expected(type, await commands.create(type, input, '', locale))
      return expected(type, await commands.publish(type, made))
    },
  }
  return commands
}
