import { result, type Outcome } from '../graph/inputs.ts'
import { dataOf, type TestWeb } from '../support/web.ts'

/** Arguments of commands besides inputs, and their types in the graph. */
const types = {
  id: 'ID!',
  expectedVersion: 'Int',
  message: 'String',
  comment: 'String',
  reason: 'String!',
  locale: 'Locale',
  toVersion: 'Int!',
  publishAt: 'DateTimeInput',
  unpublishAt: 'DateTimeInput',
} as const

export interface MoveArguments {
  readonly id: string
  readonly expectedVersion?: number
  readonly message?: string
  readonly comment?: string
  readonly reason?: string
  readonly locale?: string
  readonly toVersion?: number
  readonly publishAt?: string
  readonly unpublishAt?: string
}

/** Asks a server with somebody's token. */
export interface Person {
  /** A command on one record: `submit`, `Article`, its arguments. */
  readonly move: (verb: string, type: string, args: MoveArguments, fields?: string) => Promise<Outcome>
  /** The same on several, in one mutation. */
  readonly moveAll: (mutation: string, type: string, items: readonly object[]) => Promise<Outcome>
  readonly translate: (
    type: string,
    of: { id: string; version: number },
    locale: string,
    input: object,
  ) => Promise<Outcome>
  /** Data of a query without errors, as the viewer sees drafts. */
  readonly see: (query: string, variables?: Record<string, unknown>) => Promise<any>
  /** The answer's text. */
  readonly text: (query: string, variables?: Record<string, unknown>) => Promise<string>
}

export function person({ ask }: Pick<TestWeb, 'ask'>, token: string | null): Person {
  const run = async (query: string, variables: Record<string, unknown>): Promise<Outcome> =>
    dataOf(await ask(query, variables, { token })).x
  return {
    move: (verb, type, args, fields = 'state') => {
      const names = Object.keys(args) as (keyof typeof types)[]
      const declared = names.map(name => `$${name}: ${types[name]}`).join(', ')
      const passed = names.map(name => `${name}: $${name}`).join(', ')
      return run(`mutation(${declared}) { x: ${verb}${type}(${passed}) ${result(type, fields)} }`, { ...args })
    },
    moveAll: (mutation, type, items) => {
      const verb = /^[a-z]+/.exec(mutation)?.[0] ?? ''
      const item = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Item`
      return run(
        `mutation($items: [${item}!]!) { x: ${mutation}(items: $items) { __typename ... on ${type}List { items { id version state } } ... on Problem { code path } } }`,
        { items },
      )
    },
    translate: (type, { id, version }, locale, input) =>
      run(
        `mutation($id: ID!, $version: Int!, $locale: Locale!, $input: ${type}TranslationInput!) { x: save${type}Translation(id: $id, expectedVersion: $version, locale: $locale, input: $input) ${result(type, 'state')} }`,
        { id, version, locale, input },
      ),
    see: async (query, variables = {}) => dataOf(await ask(query, variables, { token, preview: token !== null })),
    text: async (query, variables = {}) => (await ask(query, variables, { token, preview: token !== null })).text,
  }
}
