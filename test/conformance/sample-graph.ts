import { setTimeout as wait } from 'node:timers/promises'

import { GraphQLError, GraphQLScalarType, Kind, buildSchema, execute, getOperationAST } from 'graphql'
import type { GraphQLSchema } from 'graphql'

import type { GoingOn } from '../../src/graph/live.ts'
import type { Answer, Graph, Operation } from '../../src/graph/operation.ts'
import { PassedData } from '../../src/graph/operation.ts'

const text = `
  scalar Date
  enum Order { TITLE_ASC TITLE_DESC }
  input TitleFilter { eq: String, in: [String!] }
  input ArticleWhere { title: TitleFilter, stars: Int, and: [ArticleWhere!] }
  type Article { id: ID!, title: String, related(first: Int, where: ArticleWhere): [Article!]! }
  type Query {
    hello(name: String): String
    article(id: ID!): Article
    articles(first: Int! = 20, where: ArticleWhere, orderBy: [Order!], asOf: Date): [Article!]!
    passed(repeat: Int = 1): [Article!]!
    viewer: String
    broken: String
    nonNullBroken: String!
    refused: String
    slow(milliseconds: Int!): String
  }
  type Mutation { bump: Int! }
  type Subscription { ticks(count: Int!, everyMs: Int = 0): Int!, silence: Int!, flood(bytes: Int!): String!, breaks: Int!, refusedTicks: Int! }
`

/** A graph of a few fields, with a count of what has run. */
export interface SampleGraph extends Graph {
  readonly counts: { bumps: number; streamsOpen: number; executions: number }
}

/** What the graph throws from `broken`; no part of it may reach a client. */
export const secret = 'password=hunter2 at /srv/secret'

export function sampleGraph(): SampleGraph {
  const counts = { bumps: 0, streamsOpen: 0, executions: 0 }
  const article = (id: string) => ({ id, title: `Title ${id}`, related: () => [] })
  const root = {
    hello: ({ name }: { name?: string }) => `Hello ${name ?? 'World'}`,
    article: ({ id }: { id: string }) => article(id),
    articles: ({ first }: { first: number }) =>
      Array.from({ length: Math.min(first, 3) }, (_, index) => article(String(index))),
    viewer: (_args: object, { viewer }: Operation) => viewer.actorId ?? viewer.kind,
    broken: () => Promise.reject(new Error(secret)),
    nonNullBroken: () => null,
    refused: () => {
      throw new GraphQLError('The cursor belongs to another list.', { extensions: { code: 'BAD_USER_INPUT' } })
    },
    slow: async ({ milliseconds }: { milliseconds: number }) => {
      await wait(milliseconds)
      return 'done'
    },
    bump: () => (counts.bumps += 1),
  }
  const schema = sampleSchema()
  return {
    schema,
    counts,
    async execute(operation) {
      await pay(operation)
      counts.executions += 1
      const { document, variables, operationName } = operation
      const passed = passedAnswer(operation)
      if (passed !== null) return passed
      return execute({
        schema,
        document,
        rootValue: root,
        contextValue: operation,
        variableValues: variables,
        operationName,
      })
    },
    live: async () => ({ errors: [new GraphQLError('Nothing here is kept true.')] }),
    async subscribe(operation) {
      await pay(operation)
      const node = getOperationAST(operation.document, operation.operationName)!
      const field = node.selectionSet.selections[0]!
      if (field.kind !== Kind.FIELD) throw new Error('the sample takes a plain field')
      if (field.name.value === 'refusedTicks') {
        return { errors: [new GraphQLError('The cursor is malformed.', { extensions: { code: 'BAD_USER_INPUT' } })] }
      }
      return heard(counted(stream(field.name.value, argumentsOf(operation)), counts))
    },
  }
}

/** Answers of a source, told to one who hears. */
const heard = (source: AsyncIterable<Answer>): GoingOn => ({
  hear: hearing => {
    const iterator = source[Symbol.asyncIterator]()
    let left = false
    const tell = async (): Promise<void> => {
      for (;;) {
        const { done, value } = await iterator.next()
        if (left) return
        if (done) return hearing.over()
        hearing.answer(value)
      }
    }
    tell().catch((error: unknown) =>
      hearing.over([error instanceof GraphQLError ? error : new GraphQLError('x', { originalError: error as Error })]),
    )
    return () => {
      left = true
      void iterator.return?.()
    }
  },
})

/** A point for each field at the root. */
async function pay({ document, operationName, pay: told }: Operation): Promise<void> {
  const points = getOperationAST(document, operationName)?.selectionSet.selections.length ?? 1
  await told?.({ points, limit: 50_000 })
}

function sampleSchema(): GraphQLSchema {
  const schema = buildSchema(text)
  const date = schema.getType('Date')
  if (!(date instanceof GraphQLScalarType)) throw new Error('the sample has a scalar Date')
  date.parseValue = value => {
    if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value) || Number.isNaN(Date.parse(value))) {
      throw new GraphQLError(`"${String(value)}" is not a day.`)
    }
    return value
  }
  date.parseLiteral = node => date.parseValue(node.kind === Kind.STRING ? node.value : null)
  return schema
}

/** As PostgreSQL would make it: text in the shape of the document, here with blanks that a parser would lose. */
function passedAnswer({ document, operationName }: Operation): Answer | null {
  const node = getOperationAST(document, operationName)
  const field = node?.selectionSet.selections[0]
  if (field?.kind !== Kind.FIELD || field.name.value !== 'passed') return null
  const given = field.arguments?.[0]?.value
  const repeat = given?.kind === Kind.INT ? Number(given.value) : 1
  const items = Array.from({ length: repeat }, (_, index) => `{"id" : "${index}", "title" : "Đối ngoại nhân dân"}`)
  const answer: Answer = { data: new PassedData(`{"${field.alias?.value ?? 'passed'}" : [${items.join(',')}]}`) }
  if (node?.name?.value === 'Partial') {
    answer.errors = [
      new GraphQLError('A part is missing.', { path: ['passed', 0], extensions: { code: 'PART_MISSING' } }),
    ]
  }
  return answer
}

function argumentsOf({ document, operationName }: Operation): Record<string, number> {
  const field = getOperationAST(document, operationName)!.selectionSet.selections[0]!
  if (field.kind !== Kind.FIELD) return {}
  return Object.fromEntries(
    (field.arguments ?? []).map(({ name, value }) => [name.value, value.kind === Kind.INT ? Number(value.value) : 0]),
  )
}

async function* stream(field: string, given: Record<string, number>): AsyncGenerator<Answer, void, void> {
  if (field === 'silence') await new Promise(() => {})
  if (field === 'breaks') {
    yield { data: { breaks: 1 } }
    throw new Error(secret)
  }
  if (field === 'flood') {
    const payload = 'x'.repeat(given.bytes ?? 0)
    for (;;) yield { data: new PassedData(`{"flood": "${payload}"}`) }
  }
  for (let tick = 1; tick <= (given.count ?? 0); tick += 1) {
    if ((given.everyMs ?? 0) > 0) await wait(given.everyMs)
    yield { data: { ticks: tick } }
  }
}

/** Like the follower of a log: `return` is heard while it waits. */
function counted(source: AsyncGenerator<Answer, void, void>, counts: { streamsOpen: number }): AsyncIterable<Answer> {
  counts.streamsOpen += 1
  let open = true
  const close = (): void => {
    if (open) counts.streamsOpen -= 1
    open = false
  }
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        const step = await source.next()
        if (step.done === true) close()
        return step
      },
      async return() {
        close()
        void source.return()
        return { done: true, value: undefined }
      },
    }),
  }
}
