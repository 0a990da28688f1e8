import { columnOf } from './columns.ts'
import { datedLists } from './dated-lists.ts'
import type { ContentType, OwnedList } from './model.ts'
import type { Relation } from './relation.ts'
import type { ScalarField } from '../declare/fields.ts'

/** What aggregates of a type may group by. */
export type Group =
  | { readonly name: 'record'; readonly description: string; readonly of: 'record' }
  | { readonly name: string; readonly description: string; readonly of: 'reference'; readonly relation: Relation }
  | {
      readonly name: string
      readonly description: string
      readonly of: 'value'
      readonly field: string
      readonly declared: ScalarField
    }
  | {
      readonly name: string
      readonly description: string
      readonly of: 'year' | 'month'
      readonly column: string
      readonly scalar: 'date' | 'partialDate' | 'instant'
      readonly list: OwnedList | null
    }

const stem = (field: string): string => field.replace(/(On|At)$/, '')

function times(
  field: string,
  column: string,
  scalar: 'date' | 'partialDate' | 'instant',
  list: OwnedList | null,
  words: string,
): Group[] {
  return [
    { name: `${field}Year`, description: `By the year of ${words}.`, of: 'year', column, scalar, list },
    {
      name: `${field}Month`,
      description: `By the month of ${words}, \`YYYY-MM\`; missing where only the year is known.`,
      of: 'month',
      column,
      scalar,
      list,
    },
  ]
}

/**
 * The groups of a type: each record by itself, its references, memberships, enumerations, booleans, codes, and the years
 * and months of its dates.
 */
export function groupsOf(type: ContentType): readonly Group[] {
  const out: Group[] = [
    { name: 'record', description: `Each ${type.name} by itself; at most 1,000 groups.`, of: 'record' },
  ]
  for (const relation of type.relations.values()) {
    if (relation.storage.kind === 'one')
      out.push({ name: relation.field, description: relation.description, of: 'reference', relation })
    if (relation.storage.kind === 'through')
      out.push({
        name: relation.storage.column.replace(/_id$/, ''),
        description: relation.description,
        of: 'reference',
        relation,
      })
  }
  for (const [field, declared] of type.scalars) {
    const { scalar } = declared
    if (scalar === 'enumeration' || scalar === 'boolean' || declared.groups)
      out.push({ name: field, description: declared.description, of: 'value', field, declared })
    if (scalar === 'date' || scalar === 'partialDate' || scalar === 'instant')
      out.push(...times(stem(field), columnOf(field, declared), scalar, null, `\`${field}\``))
  }
  out.push(...times('published', 'published_at', 'instant', null, '`publishedAt`'))
  for (const { list, prefix, member, column, scalar } of datedLists(type))
    out.push(...times(prefix, column, scalar, list, `\`${list.field}.${member}\``))
  const twice = out.find((group, at) => out.findIndex(({ name }) => name === group.name) < at)
  if (twice)
    throw new Error(`${type.name} would be grouped by two things called ${twice.name}: rename one of the fields`)
  return out
}
