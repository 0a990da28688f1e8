import { setTimeout as wait } from 'node:timers/promises'

import { Kind, parse, print, validate, type ConstDirectiveNode, type DocumentNode, type NameNode } from 'graphql'

import { anonymous } from '../../src/access/viewer.ts'
import { unfollowedField } from '../../src/engine/read/unfollowed.ts'
import { QueryDraw, type QueryPool } from '../reads/random-query.ts'
import type { Random } from '../reads/random.ts'
import type { Asker, TestServer, TestWeb } from '../support/web.ts'

/** A query that somebody keeps true. */
export interface Question {
  /** With `@live`. */
  readonly live: string
  /** The same without: blanks in its place, so that places in errors are the same. */
  readonly fresh: string
  readonly variables: Record<string, unknown>
  readonly asker: Asker
}

/** What is left out, so that frames stay of a size that screens show. */
const largest = 40_000

const named = (value: string): NameNode => ({ kind: Kind.NAME, value })

/** The document with `@live`. */
function withLive(document: DocumentNode, throttle: number): string {
  const live: ConstDirectiveNode = {
    kind: Kind.DIRECTIVE,
    name: named('live'),
    arguments: [{ kind: Kind.ARGUMENT, name: named('throttle'), value: { kind: Kind.INT, value: String(throttle) } }],
  }
  const definitions = document.definitions.map(one =>
    one.kind === Kind.OPERATION_DEFINITION ? { ...one, directives: [live] } : one,
  )
  return print({ ...document, definitions })
}

/** Who is in a post today. */
export const inPosts = (asker: Asker): Question => {
  const live = 'query @live(throttle: 0) { postHoldings { totalCount } }'
  return { live, fresh: live, variables: {}, asker }
}

/** What editors ask besides, of which the log tells only that something may be another. */
function drawDesk(random: Random, { ids }: QueryPool): string {
  const id = `"${random.pick(Object.values(ids).flat())}"`
  return random.pick([
    `query D { reviews(first: 50, open: ${random.chance(0.5)}) { totalCount nodes { id version decision comment record { id } } } }`,
    `query D { reviewsOf(id: ${id}, first: 10) { nodes { version decision comment } } }`,
    `query D { translationWork(locale: "${random.pick(['en', 'vi'])}", first: ${random.whole(5, 30)}) { totalCount nodes { state missingFields staleFields record { id } } } }`,
    `query D { withdrawal(id: ${id}) { id reason } }`,
    `query D { node(id: ${id}) { ... on Content { id state stage version schedule { publishAt unpublishAt } } } }`,
    `query D { articles(first: 100) { nodes { id state schedule { publishAt unpublishAt } } } }`,
  ])
}

/** Draws queries over the whole schema that are answered, most of them with something to see. */
export async function drawQuestions(
  random: Random,
  web: TestWeb,
  pool: QueryPool,
  { count, askers }: { readonly count: number; readonly askers: readonly Asker[] },
): Promise<readonly Question[]> {
  const { schema } = web.amity.graph
  const out: Question[] = []
  while (out.length < count) {
    const asker = random.pick(askers)
    const isDesk = asker.preview === true && random.chance(0.1)
    const drawn = new QueryDraw(random, schema, web.amity.model, pool, 4).draw()
    const live = withLive(parse(isDesk ? drawDesk(random, pool) : drawn.text), random.pick([0, 0, 20, 100, 250]))
    const variables = isDesk ? {} : drawn.variables()
    const document = parse(live)
    const wrong = validate(schema, document)
    if (isDesk && wrong.length > 0) throw new Error(`${live}: ${wrong.join()}`)
    if (wrong.length > 0) continue
    if (unfollowedField(web.amity.reads, { document, variables: {}, viewer: anonymous, requestId: 'test' })) continue
    // Blanks in its place, so that places in errors are the same.
    const fresh = live.replace(/@live\(throttle: \d+\)/, found => ' '.repeat(found.length))
    const answer = await web.ask(fresh, variables, asker)
    const seems = isDesk || random.chance(0.15) || answer.text.length > 250
    if (answer.data && seems && answer.text.length < largest) out.push({ live, fresh, variables, asker })
  }
  return out
}

/** The answer of now, as it goes over the wire. What the server cannot do just now is tried again. */
export async function askNow({ ask }: TestServer, { fresh, variables, asker }: Question): Promise<string> {
  for (let tries = 0; ; tries += 1) {
    const { text, errors = [] } = await ask(fresh, variables, asker)
    const isPassing = errors.some(({ extensions }) => ['UNAVAILABLE', 'TIMEOUT'].includes(String(extensions['code'])))
    if (!isPassing || tries === 10) return text
    await wait(200)
  }
}
