import { Kind, parse, print, validate, type ConstDirectiveNode, type DocumentNode, type NameNode } from 'graphql'

import { anonymous } from '../../src/access/viewer.ts'
import { unfollowedField } from '../../src/engine/read/unfollowed.ts'
import { QueryDraw, type QueryPool } from '../reads/random-query.ts'
import type { Random } from '../reads/random.ts'
import type { Asker, TestServer, TestWeb } from '../support/web.ts'

/** A query that somebody keeps true. */
export interface Question {
  /** Its mark among all, which statements that answer it bear. */
  readonly mark: string
  /** With `@live`. */
  readonly live: string
  /** The same without: blanks in its place, so that places in errors are the same. */
  readonly fresh: string
  readonly variables: Record<string, unknown>
  readonly asker: Asker
}

/** What is left out, so that frames stay of a size that screens show. */
const largest = 40_000

/** The document with `@live`, and with an alias at its first root field, by which its statements are told from others. */
function marked(document: DocumentNode, mark: string, throttle: number): string {
  const named = (value: string): NameNode => ({ kind: Kind.NAME, value })
  const live: ConstDirectiveNode = {
    kind: Kind.DIRECTIVE,
    name: named('live'),
    arguments: [{ kind: Kind.ARGUMENT, name: named('throttle'), value: { kind: Kind.INT, value: String(throttle) } }],
  }
  const definitions = document.definitions.map(one => {
    if (one.kind !== Kind.OPERATION_DEFINITION) return one
    const { selections } = one.selectionSet
    const first = selections.find(part => part.kind === Kind.FIELD && !part.name.value.startsWith('__'))
    const renamed = selections.map(part => (part === first ? { ...part, alias: named(mark) } : part))
    return { ...one, directives: [live], selectionSet: { ...one.selectionSet, selections: renamed } }
  })
  return print({ ...document, definitions } as DocumentNode)
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
    const query = new QueryDraw(random, schema, web.amity.model, pool, 4).draw()
    const mark = `live${out.length}x`
    const live = marked(parse(query.text), mark, random.pick([0, 0, 20, 100, 250]))
    const document = parse(live)
    if (validate(schema, document).length > 0) continue
    if (unfollowedField(web.amity.reads, { document, variables: {}, viewer: anonymous, requestId: mark })) continue
    const fresh = live.replace(/@live\(throttle: \d+\)/, found => ' '.repeat(found.length))
    const question = { mark, live, fresh, variables: query.variables(), asker: random.pick(askers) }
    const answer = await web.ask(fresh, question.variables, question.asker)
    const seems = random.chance(0.85) ? answer.text.length > 250 : true
    if (answer.data && seems && answer.text.length < largest) out.push(question)
  }
  return out
}

/** The answer of now, as it goes over the wire. */
export const askNow = async ({ ask }: TestServer, { fresh, variables, asker }: Question): Promise<string> =>
  (await ask(fresh, variables, asker)).text
