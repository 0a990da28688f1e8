import { columnOf } from './columns.ts'
import type { ContentType, OwnedList } from './model.ts'
import type { Period, Relation } from './relation.ts'
import type { Inverse, ToOneField } from '../declare/fields.ts'

function periodOf(list: OwnedList): Period | null {
  const [from, to] = list.declared.period ?? []
  const [first, last] = [from && list.declared.fields[from], to && list.declared.fields[to]]
  return from && to && first && last ? { from: columnOf(from, first), to: columnOf(to, last) } : null
}

const inverseOf = ({
  field,
  description,
  whenever = false,
}: Inverse): Pick<Relation, 'field' | 'description' | 'whenever'> => ({
  field,
  description,
  whenever,
})

function fromReference(type: ContentType, field: string, declared: ToOneField): Relation[] {
  const column = columnOf(field, declared)
  const out: Relation[] = [
    {
      field,
      description: declared.description,
      owner: type.name,
      targets: declared.targets,
      shownAs: declared.shownAs,
      many: false,
      storage: { kind: 'one', column },
      declared,
      facet: null,
      whenever: true,
    },
  ]
  if (declared.inverse)
    for (const target of declared.targets)
      out.push({
        ...inverseOf(declared.inverse),
        owner: target,
        targets: [type.name],
        shownAs: null,
        many: true,
        storage: { kind: 'inverseOne', column },
        declared,
        facet: field,
      })
  return out
}

function fromOwned(type: ContentType, list: OwnedList): Relation[] {
  const out: Relation[] = []
  for (const [name, member] of Object.entries(list.declared.fields)) {
    if (member.form !== 'one' || !member.through) continue
    const at = { table: list.table, column: columnOf(name, member), period: periodOf(list) }
    if (member.through.owner)
      out.push({
        ...inverseOf(member.through.owner),
        owner: type.name,
        targets: member.targets,
        shownAs: null,
        many: true,
        storage: { kind: 'through', ...at },
        declared: member,
        facet: member.through.target.field,
      })
    for (const target of member.targets)
      out.push({
        ...inverseOf(member.through.target),
        owner: target,
        targets: [type.name],
        shownAs: null,
        many: true,
        storage: { kind: 'inverseThrough', ...at },
        declared: member,
        facet: member.through.owner?.field ?? null,
      })
  }
  return out
}

/** Every relation of every type, each seen from the type that shows it. */
export function relationsOf(types: ReadonlyMap<string, ContentType>): Relation[] {
  const out: Relation[] = []
  for (const type of types.values()) {
    for (const [field, declared] of type.ones) out.push(...fromReference(type, field, declared))
    for (const [field, declared] of type.links) {
      out.push({
        field,
        description: declared.description,
        owner: type.name,
        targets: declared.targets,
        shownAs: declared.targets.length > 1 ? 'Content' : null,
        many: true,
        storage: { kind: 'links', table: declared.table },
        declared: null,
        facet: declared.inverse?.field ?? null,
        whenever: false,
      })
      if (declared.inverse)
        for (const target of declared.targets)
          out.push({
            ...inverseOf(declared.inverse),
            owner: target,
            targets: [type.name],
            shownAs: null,
            many: true,
            storage: { kind: 'inverseLinks', table: declared.table },
            declared: null,
            facet: field,
          })
    }
    for (const list of type.owned.values()) out.push(...fromOwned(type, list))
  }
  return out
}
