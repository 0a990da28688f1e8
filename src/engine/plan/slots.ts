/** What a plan needs of one execution: coerced variables and the day that "today" is. */
export interface Bound {
  readonly variables: Readonly<Record<string, unknown>>
  /** The day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
  readonly today: string
  /** Ids of a load that does not start at a root field, and the language and day that hold there. */
  readonly ids?: readonly string[]
  readonly locale?: string
  readonly day?: string
}

/** How a parameter gets its value. Throws a GraphQLError (BAD_USER_INPUT, with path) for a value that no filter can mean. */
export type Getter = (bound: Bound) => unknown

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
    this.usesToday = true
    return this.add('date', bound => bound.today, 'today')
  }

  usesToday = false

  /** The statement with the parameters that it uses, numbered anew: PostgreSQL cannot tell the type of one that stands nowhere. */
  settle(text: string): { readonly text: string; readonly values: (bound: Bound) => unknown[] } {
    const used: number[] = []
    const numbered = text.replaceAll(/\$(\d+)::/g, (_, n: string) => {
      const at = Number(n) - 1
      const known = used.indexOf(at)
      return `$${known >= 0 ? known + 1 : used.push(at)}::`
    })
    const getters = used.flatMap(at => this.#getters[at] ?? [])
    return { text: numbered, values: bound => getters.map(get => get(bound)) }
  }
}

/** Text as an SQL literal. */
export const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`

/** A JSON object from keys and SQL expressions. `json_build_object` takes 100 arguments at most: wider ones are rows. */
export function jsonObject(parts: readonly (readonly [key: string, sql: string])[]): string {
  if (parts.length <= 50) return `json_build_object(${parts.map(([key, sql]) => `${literal(key)}, ${sql}`).join(', ')})`
  return `(select row_to_json(w) from (select ${parts.map(([key, sql]) => `${sql} as "${key}"`).join(', ')}) w)`
}
