/** Which row of a record's log is sought: SQL of its record, and of position and transaction of the row beside it. */
export interface Neighbour {
  readonly position: string
  readonly transaction: string
}

/**
 * SQL of the position of the nearest row of the record `$1` in another transaction, null when there is none. In the order
 * of the index over record and position, whatever the planner believes: by position alone it might read the log to its end.
 */
const nearest = ({ position, transaction }: Neighbour, sign: '<' | '>'): string => {
  const direction = sign === '<' ? ' desc' : ''
  return `(select case when near.record_id = $1::uuid then near.position end from (
      select o.record_id, o.position from public.changes o
      where (o.record_id, o.position) ${sign} ($1::uuid, ${position}) and o.transaction_id <> ${transaction}
      order by o.record_id${direction}, o.position${direction} limit 1) near)`
}

/** SQL: whether a row is the record's and lies between two positions, both left out: by the same index. */
export const between = (row: string, since: string, before: string): string =>
  `(${row}.record_id, ${row}.position) > ($1::uuid, ${since}) and (${row}.record_id, ${row}.position) < ($1::uuid, ${before})`

/** SQL: behind this position begin the record's rows of the transaction. */
export const sinceSql = (row: Neighbour): string => `coalesce(${nearest(row, '<')}, 0)`

/** SQL: before this position end the record's rows of the transaction. */
export const beyondSql = (row: Neighbour): string => `coalesce(${nearest(row, '>')}, 9223372036854775807)`
