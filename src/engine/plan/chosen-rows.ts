/** The columns that a piece of SQL reads under an alias. */
const columnsRead = (sql: string, alias: string): readonly string[] => [
  ...new Set([...sql.matchAll(new RegExp(`\\b${alias}\\.(\\w+)`, 'g'))].map(([, column = '']) => column)),
]

/**
 * Rows that a subquery chooses, for `sql` to be rendered from them under the aliases that they have inside it. Beside what
 * it costs to render a record PostgreSQL does not see what it costs to find it, and takes the next best way; and rows
 * that are sorted only to be left out would be rendered too.
 */
export function chosenRows(
  sql: string,
  [own, ...joined]: readonly [string, ...string[]],
  choose: (columns: string) => string,
): string {
  const others = joined
    .map(alias => ({ alias, columns: columnsRead(sql, alias) }))
    .filter(({ columns }) => columns.length > 0)
  const inner = [
    ...columnsRead(sql, own).map(column => `${own}.${column}`),
    ...others.flatMap(({ alias, columns }) => columns.map(column => `${alias}.${column} as "${alias}.${column}"`)),
  ]
  const outer = others.map(({ alias, columns }) => {
    const named = columns.map(column => `${own}."${alias}.${column}" as ${column}`)
    return ` cross join lateral (select ${named.join(', ')}) ${alias}`
  })
  return `(${choose(inner.join(', '))}) ${own}${outer.join('')}`
}
