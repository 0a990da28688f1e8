import type { ReleaseRead } from './released.ts'
import type { Viewer } from '../../access/viewer.ts'

/** What a plan needs of one execution: who asks, coerced variables and the day that "today" is. */
export interface Bound {
  readonly viewer: Viewer
  readonly variables: Readonly<Record<string, unknown>>
  /** The day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
  readonly today: string
  /** Ids of a load that does not start at a root field, and the language and day that hold there. */
  readonly ids?: readonly string[]
  readonly locale?: string
  readonly day?: string
  /** The release whose preview is read. */
  readonly release?: ReleaseRead | null
  /** The rows of one record in one stage over which a filter is judged, as JSON of `shadowsOf`. */
  readonly image?: string
}

/** How a parameter gets its value. Throws a GraphQLError (BAD_USER_INPUT, with path) for a value that no filter can mean. */
export type Getter = (bound: Bound) => unknown

/** A statement as it is sent. */
export interface Settled {
  readonly text: string
  /** Whether the day of today stands in it. */
  readonly usesToday: boolean
  /** The parameters of one execution; throws bad input. */
  readonly values: (bound: Bound) => unknown[]
}

/** The parameters of one statement. Equal keys share one parameter. */
export class Slots {
  readonly #getters: Getter[] = []
  readonly #known = new Map<string, string>()

  /** Adds a parameter and gives its SQL, `$3::date`. */
  add(sqlType: string, get: Getter, key?: string): string {
    const name = key === undefined ? undefined : `${key}::${sqlType}`
    const known = name === undefined ? undefined : this.#known.get(name)
    if (known) return known
    const sql = `$${this.#getters.push(get)}::${sqlType}`
    if (name !== undefined) this.#known.set(name, sql)
    return sql
  }

  /** The day of today; a statement that uses it holds until midnight in Viet Nam. */
  today(): string {
    return this.add('date', todayOf, 'today')
  }

  /**
   * The statement with the parameters that it uses, numbered anew: PostgreSQL cannot tell the type of one that stands
   * nowhere. The others are read too, since input that means nothing is refused wherever it stands.
   */
  settle(text: string): Settled {
    const used: number[] = []
    const numbered = text.replaceAll(/\$(\d+)::/g, (_, n: string) => {
      const at = Number(n) - 1
      const known = used.indexOf(at)
      return `$${known >= 0 ? known + 1 : used.push(at)}::`
    })
    const getters = this.#getters
    return {
      text: numbered,
      usesToday: used.some(at => getters[at] === todayOf),
      values: bound => {
        const all = getters.map(get => get(bound))
        return used.map(at => all[at])
      },
    }
  }
}

const todayOf: Getter = bound => bound.today

/** Text as an SQL literal. */
export const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`

/** `json_build_object` takes 100 arguments at most. */
const pairsPerObject = 50

/** A JSON object from keys and SQL expressions; one of many keys is put together from the texts of several. */
export function jsonObject(parts: readonly (readonly [key: string, sql: string])[]): string {
  const object = (some: typeof parts): string =>
    `json_build_object(${some.map(([key, sql]) => `${literal(key)}, ${sql}`).join(', ')})`
  if (parts.length <= pairsPerObject) return object(parts)
  const pieces: string[] = []
  for (let at = 0; at < parts.length; at += pairsPerObject) pieces.push(object(parts.slice(at, at + pairsPerObject)))
  const inner = pieces.map((piece, at) =>
    at === 0 ? `left(${piece}::text, -1)` : `left(substr(${piece}::text, 2), -1)`,
  )
  return `(${inner.join(` || ', ' || `)} || '}')::json`
}
