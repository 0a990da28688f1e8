import type { ContentType } from '../../src/engine/model/model.ts'
import { globalId } from '../../src/kernel/ids.ts'
import type { Change, Hand, Target, Verb } from '../reads/hands.ts'
import type { Random } from '../reads/random.ts'
import type { Draft } from '../reads/world-record.ts'
import { dataOf, type TestServer } from '../support/web.ts'

const outcome = '{ __typename ... on Problem { code } ... on Content { id } }'

/** A document that the graph does not take: the test is wrong. */
export class WrongDocument extends Error {}

/** Writes by mutations, over HTTP, at one node or another. @throws where a node, or its database, is not there */
export class GraphHand implements Hand {
  constructor(
    readonly random: Random,
    readonly nodes: readonly TestServer[],
    /** Who writes, by their tokens: those that come more than once do so more often. */
    readonly tokens: readonly string[],
  ) {}

  async run(query: string, variables: Record<string, unknown>): Promise<any> {
    const token = this.random.pick(this.tokens)
    const reply = await this.random.pick(this.nodes).ask(query, variables, { token })
    const codes = (reply.errors ?? []).map(({ extensions }) => extensions['code'])
    if (codes.includes('GRAPHQL_VALIDATION_FAILED')) throw new WrongDocument(reply.text)
    // Values that no input takes.
    if (codes.includes('BAD_USER_INPUT')) return { __typename: 'Problem', code: 'BAD_USER_INPUT' }
    return dataOf(reply).x
  }

  async update({ type, id }: Target, { version, locale, input }: Change): Promise<boolean> {
    const query = `mutation($id: ID!, $version: Int!, $locale: Locale, $input: ${type.name}Input!) { x: update${type.name}(id: $id, expectedVersion: $version, locale: $locale, input: $input) ${outcome} }`
    return this.#does(query, { id: globalId(type.name, id), version, locale, input })
  }

  async move(verb: Verb, { type, id }: Target): Promise<boolean> {
    const reason = verb === 'withdraw' ? ', reason: "Sai", locale: "vi"' : ''
    const query = `mutation($id: ID!) { x: ${verb}${type.name}(id: $id${reason}) { __typename ... on Problem { code } } }`
    return this.#does(query, { id: globalId(type.name, id) })
  }

  async create(
    type: ContentType,
    { values, translations }: Draft,
    stage: 'draft' | 'published',
  ): Promise<string | null> {
    const texts = (locale: string): object =>
      Object.fromEntries(
        Object.entries(translations[locale] ?? {}).map(([name, text]) => [
          name,
          type.localized.get(name)?.rich ? { text } : text,
        ]),
      )
    const query = `mutation($input: ${type.name}Input!) { x: create${type.name}(locale: "vi", input: $input) ${outcome} }`
    const made = await this.run(query, { input: { ...values, ...texts('vi') } })
    if (made.id === undefined) return null
    const record = { type, id: made.id.slice(type.name.length + 1) }
    if (translations['en']) await this.update(record, { version: 1, locale: 'en', input: texts('en') })
    if (stage === 'published') await this.move('publish', record)
    return made.id
  }

  async #does(query: string, variables: Record<string, unknown>): Promise<boolean> {
    const done = await this.run(query, variables)
    return done.code === undefined
  }
}
