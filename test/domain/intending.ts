import type { TestWeb, Asker } from '../support/web.ts'
import { dataOf } from '../support/web.ts'
import type { Outcome } from '../graph/inputs.ts'

/** Runs an intent by its name; arguments that are left out are not sent. */
export type Intend = (name: string, args: Readonly<Record<string, unknown>>, fields?: string) => Promise<Outcome>

/** The intents of a server, for whoever asks. */
export const intentsAt =
  (web: TestWeb, asker: Asker = {}): Intend =>
  async (name, args, fields = '') => {
    const field = web.amity.graph.schema.getMutationType()?.getFields()[name]
    if (!field) throw new Error(`no mutation ${name}`)
    const sent = field.args.filter(argument => args[argument.name] !== undefined)
    const heads = sent.map(argument => `$${argument.name}: ${argument.type}`)
    const passed = sent.map(argument => `${argument.name}: $${argument.name}`)
    const query = `mutation(${heads.join(', ')}) { x: ${name}(${passed.join(', ')}) { __typename
      ... on Content { id version stage } ${fields}
      ... on Problem { code path message messageVi advice problems { code path } } } }`
    return dataOf(await web.ask(query, args, asker)).x
  }

/** Code and place of each problem. */
export const places = ({ problems = [] }: Outcome): readonly string[] =>
  problems.map(({ code, path }: { code: string; path: readonly string[] }) => `${code} ${path.join('.')}`.trim())

/** Intents in the log about a record, in order. */
export const logged = async (web: TestWeb, id: string): Promise<readonly string[]> => {
  const { rows } = await web.amity.pool.query<{ intent: string }>(
    'select intent from changes where record_id = $1::uuid order by position',
    [id.slice(-36)],
  )
  return rows.map(({ intent }) => intent)
}
