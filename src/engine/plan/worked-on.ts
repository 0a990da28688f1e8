import type { Argument } from './arguments.ts'
import { idOf } from './filters.ts'
import { byType } from './forward-page.ts'
import type { Path, Planning } from './planning.ts'
import { keeperColumn } from '../model/columns.ts'
import { typeNamed, type ContentType } from '../model/model.ts'

/** SQL: whether an alias is the newest state of its record: its draft, else what is published. */
export const isNewest = ({ table }: ContentType, alias: string): string =>
  `(${alias}.stage = 'draft' or not exists (select from ${table} d where d.id = ${alias}.id and d.stage = 'draft'))`

/** The organisation asked for, as a parameter that is null when none is. */
export function organizationOf(planning: Planning, args: ReadonlyMap<string, Argument>, path: Path): string {
  const keepers = [...planning.model.types.values()].flatMap(({ name, policy }) => (policy.itself ? [name] : []))
  return planning.slots.add('uuid', bound => {
    const id = args.get('organization')?.get(bound) ?? null
    return id === null ? null : idOf(id, keepers, { path, argument: ['organization'] })
  })
}

/** SQL: whether the organisation asked for keeps a row; true when none is asked for. */
export const isKeptBy = ({ policy }: ContentType, alias: string, organization: string): string =>
  `(${organization} is null or ${alias}.${keeperColumn} = ${organization}${policy.itself ? ` or ${alias}.id = ${organization}` : ''})`

/** A record by columns of another row. */
export interface RecordColumns {
  readonly id: string
  readonly typeName: string
}

/** SQL: whether the newest state of a record meets a condition, of whatever type it is. */
export function newestMeets(
  planning: Planning,
  { id, typeName }: RecordColumns,
  condition: (type: ContentType, alias: string) => string,
): string {
  const names = [...planning.model.types.keys()]
  const found = byType(names, typeName, name => {
    const [type, y] = [typeNamed(planning.model, name), planning.alias('y')]
    return `exists (select from ${type.table} ${y} where ${y}.id = ${id} and ${isNewest(type, y)} and (${condition(type, y)}))`
  })
  return `(${found})`
}
