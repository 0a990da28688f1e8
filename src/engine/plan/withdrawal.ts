import type { FieldNode } from 'graphql'

import type { Argument } from './arguments.ts'
import { idOf, readText } from './filters.ts'
import { byType } from './forward-page.ts'
import { badInput, type At, type Path, type Planning } from './planning.ts'
import { toldTable } from './parts.ts'
import { identityKey, missingMark } from './record.ts'
import { rootScope } from './scope.ts'
import { selectionOf } from './selection.ts'
import { jsonObject, literal, type Bound } from './slots.ts'
import { instantSql } from '../model/columns.ts'
import { chainOf, typeNamed } from '../model/model.ts'
import { withdrawalKey } from '../../graph/dependencies.ts'
import { readGlobalId } from '../../kernel/ids.ts'

type Arguments = ReadonlyMap<string, Argument>

function withdrawalJson(planning: Planning, chain: string, nodes: readonly FieldNode[]): string {
  // A language that is configured no more answers last.
  const told = (what: 'key' | 'value'): string =>
    `(select j.${what} from jsonb_each_text(k.reasons) j order by array_position(${chain}, j.key), j.key limit 1)`
  const id = `r.type_name || '_' || k.record_id`
  return jsonObject([
    [identityKey, `${id} || ${literal(`#${withdrawalKey}`)}`],
    ...[...selectionOf(planning.reading, 'Withdrawal', nodes)].map(([key, [node]]): readonly [string, string] => {
      switch (node?.name.value) {
        case 'id':
          return [key, id]
        case 'typeName':
          return [key, 'r.type_name']
        case 'reason':
          return [key, told('value')]
        case 'locale':
          return [key, told('key')]
        case 'withdrawnAt':
          return [key, instantSql('k.withdrawn_at')]
        default:
          return [key, literal('Withdrawal')]
      }
    }),
  ])
}

/** Where withdrawals stand: as they will be told where a release is previewed. */
const withdrawals = ({ released }: Planning): string => released?.withdrawals() ?? 'tombstones'

/** Ids of records that gave up a slug of their type, while nobody has it, in the order of the chain. */
function bySlug(planning: Planning, args: Arguments, path: Path, chain: string): string {
  const at = (name: string): At => ({ path, argument: [name] })
  const names = [...planning.model.types.values()].flatMap(({ name, declaration }) =>
    declaration.slugFrom === null ? [] : [name],
  )
  const nameOf = (bound: Bound): string => {
    const name = args.get('typeName')?.get(bound)
    if (typeof name === 'string' && names.includes(name)) return name
    throw badInput('With a slug goes the name of a content type that has slugs, as `Article`.', at('typeName'))
  }
  const typeName = planning.slots.add('text', nameOf)
  const slug = planning.slots.add('text', bound => readText(args.get('slug')?.get(bound), at('slug')))
  for (const name of names) planning.looked(name)
  const { released } = planning
  const types = names.map(name => typeNamed(planning.model, name))
  const held = byType(names, 'f.type_name', name => {
    const type = typeNamed(planning.model, name)
    return released
      ? `exists (select from ${released.holdsSlug(type, slug, ['p', 'q'])})`
      : `exists (select from ${type.translations} p where p.slug = f.slug and p.stage = 'published')`
  })
  const [former, ofSlug] = released
    ? [released.formerSlugs(types, slug), '']
    : ['former_slugs', ` and f.slug = ${slug}`]
  return `(select f.id from ${former} f join ${withdrawals(planning)} g on g.record_id = f.id where f.type_name = ${typeName}${ofSlug} and not (${held}) order by array_position(${chain}, f.locale), f.given_up_at desc, f.id limit 1)`
}

/** `withdrawal`: why a record that was public is so no more; by its id, or by its type and a slug that it had. */
export function withdrawalSql(planning: Planning, args: Arguments, nodes: readonly FieldNode[], path: Path): string {
  const given = (name: string): boolean => (args.get(name)?.value ?? null) !== null
  if (given('id') === given('slug'))
    throw badInput('Give either an id, or a slug with the name of its type.', { path, argument: [] })
  const scope = rootScope(planning, args)
  const chain = planning.slots.add('text[]', bound => chainOf(planning.model.locales, scope.localeOf(bound)))
  const read = (from: string, id: string): string =>
    `(select ${withdrawalJson(planning, chain, nodes)} from ${from} k join records r on r.id = k.record_id where k.record_id = ${id})`
  if (given('slug')) return read(withdrawals(planning), bySlug(planning, args, path, chain))
  const names = [...planning.model.types.keys()]
  const at: At = { path, argument: ['id'] }
  const id = planning.slots.add('uuid', bound => idOf(args.get('id')?.get(bound), names, at))
  const asked = (bound: Bound): string => String(args.get('id')?.get(bound))
  const global = planning.slots.add('text', bound => `${missingMark}${asked(bound)}`)
  // Another type than the record's names nothing: what is not there depends on the very record that was asked for.
  const typeName = planning.slots.add('text', bound => readGlobalId(asked(bound))?.typeName ?? '')
  // What is told of a record alters with a version of it alone; what a release alters is no matter of versions.
  const from = planning.released ? withdrawals(planning) : toldTable(withdrawals(planning))
  return `coalesce(${read(from, `${id} and r.type_name = ${typeName}`)}, json_build_object(${literal(identityKey)}, ${global}))`
}
