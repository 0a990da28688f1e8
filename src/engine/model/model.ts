import { columnOf } from './columns.ts'
import type { Relation } from './relation.ts'
import { relationsOf } from './relations.ts'
import { snake, upperFirst } from '../../kernel/names.ts'
import type { ContentDeclaration, InterfaceDeclaration } from '../declare/content.ts'
import type { AskedField } from '../declare/asked-field.ts'
import type { DerivedList } from '../declare/derived-list.ts'
import type { Policy } from '../../access/policy.ts'
import {
  keeperField,
  one,
  owned,
  partialDate,
  text,
  type ComputedField,
  type LinksField,
  type LocalizedField,
  type OwnedField,
  type ScalarField,
  type ToOneField,
} from '../declare/fields.ts'

/** An owned list with its table: (id, stage, ordinal, members). */
export interface OwnedList {
  readonly field: string
  readonly table: string
  readonly declared: OwnedField
  /** Of a former-values list: the localized field whose past it holds. */
  readonly formerOf: string | null
}

/** A content type as the engine works with it. */
export interface ContentType {
  readonly name: string
  readonly plural: string
  readonly declaration: ContentDeclaration
  readonly policy: Policy
  /** Records by (id, stage). */
  readonly table: string
  /** Texts by (id, stage, locale); null when nothing is localized. */
  readonly translations: string | null
  /** Records that its rich texts name by (id, stage, target_id); null for types without rich texts. */
  readonly textReferences: string | null
  /** Stored answering values by (id, stage, locale, valid_from). */
  readonly localizedTable: string | null
  readonly scalars: ReadonlyMap<string, ScalarField>
  readonly computed: ReadonlyMap<string, ComputedField>
  readonly asked: ReadonlyMap<string, AskedField>
  readonly localized: ReadonlyMap<string, LocalizedField>
  readonly ones: ReadonlyMap<string, ToOneField>
  readonly links: ReadonlyMap<string, LinksField & { readonly table: string }>
  readonly owned: ReadonlyMap<string, OwnedList>
  /** Lists that types below it added. */
  readonly derived: ReadonlyMap<string, DerivedList>
  /** Every field that leads to records, inverse ones too. */
  readonly relations: ReadonlyMap<string, Relation>
  /** Whether a localized value depends on the day. */
  readonly dated: boolean
  /** Columns of the validity that lists obey. */
  readonly validity: { readonly from: string; readonly to: string } | null
}

/** All content types and languages, checked against each other. */
export interface Model {
  readonly types: ReadonlyMap<string, ContentType>
  readonly interfaces: readonly InterfaceDeclaration[]
  /** Configured languages; the first one is the source. */
  readonly locales: readonly string[]
}

/** The languages that may answer for one, in order: itself, then the others as configured. */
export const chainOf = (locales: readonly string[], locale: string): readonly string[] => [
  locale,
  ...locales.filter(other => other !== locale),
]

function formerList(type: string, name: string, field: LocalizedField): OwnedList {
  const list = owned(
    `Former${upperFirst(name)}`,
    {
      locale: text({ description: 'Language, BCP 47.', required: true, max: 35 }),
      [name]: text({ description: `${field.description.split('.')[0]}, as it was.`, required: true, max: field.max }),
      from: partialDate({ description: 'First day that it held; null when unknown.' }),
      to: partialDate({ description: 'End, not part of it.', required: true, end: true }),
    },
    { description: `What stood in \`${name}\` before, with dates.` },
  )
  const plural = `former${upperFirst(name)}s`
  return { field: plural, table: `${type}_${snake(plural)}`, declared: list, formerOf: name }
}

function compile(declaration: ContentDeclaration): ContentType {
  const single = snake(declaration.name)
  const scalars = new Map<string, ScalarField>()
  const computed = new Map<string, ComputedField>()
  const asked = new Map<string, AskedField>()
  const texts = new Map<string, LocalizedField>()
  const ones = new Map<string, ToOneField>()
  const linked = new Map<string, LinksField & { table: string }>()
  const lists = new Map<string, OwnedList>()
  for (const [name, field] of Object.entries(declaration.fields)) {
    if (field.form === 'scalar') scalars.set(name, field)
    else if (field.form === 'computed') computed.set(name, field)
    else if (field.form === 'asked') asked.set(name, field)
    else if (field.form === 'one') ones.set(name, field)
    else if (field.form === 'links') linked.set(name, { ...field, table: `${single}_${snake(name)}` })
    else if (field.form === 'owned')
      lists.set(name, { field: name, table: `${single}_${snake(name)}`, declared: field, formerOf: null })
    else {
      texts.set(name, field)
      if (!field.dated) continue
      const former = formerList(single, name, field)
      lists.set(former.field, former)
    }
  }
  const period = declaration.validity?.map(name => {
    const field = declaration.fields[name]
    if (!field) throw new Error(`${declaration.name}: validity names ${name}, which is no field`)
    return columnOf(name, field)
  })
  return {
    name: declaration.name,
    plural: declaration.plural,
    declaration,
    policy: declaration.policy,
    table: snake(declaration.plural),
    translations: texts.size > 0 ? `${single}_translations` : null,
    textReferences: [...texts.values()].some(({ rich }) => rich) ? `${single}_text_references` : null,
    localizedTable: texts.size > 0 ? `${single}_localized` : null,
    scalars,
    computed,
    asked,
    localized: texts,
    ones,
    links: linked,
    owned: lists,
    derived: new Map(),
    relations: new Map(),
    dated: [...texts.values()].some(field => field.dated),
    validity: period?.[0] && period[1] ? { from: period[0], to: period[1] } : null,
  }
}

/** The field that names who keeps a record: one of those organisations for which somebody may act. */
function keeperOf(
  catalogue: readonly ContentDeclaration[],
  interfaces: readonly InterfaceDeclaration[],
): Readonly<Record<string, ToOneField>> {
  const bare = catalogue.find(type => !Object.hasOwn(type, 'policy'))
  if (bare) throw new Error(`${bare.name} states no policy: nobody would know who may do what with it`)
  const keepers = catalogue.filter(({ policy }) => policy.itself)
  if (keepers.length === 0) return {}
  const shared = interfaces.find(({ name }) => keepers.every(type => type.implements?.includes(name)))
  return {
    [keeperField]: one(
      keepers.map(({ name }) => name),
      {
        description:
          'The organisation that keeps it: whose people see its draft and may change it. Null: the platform.',
        ...(shared ? { shownAs: shared.name } : {}),
      },
    ),
  }
}

/** Makes the model; a declaration that contradicts the others is an error that names it. */
export function makeModel(
  catalogue: readonly ContentDeclaration[],
  interfaces: readonly InterfaceDeclaration[],
  locales: readonly string[],
): Model {
  const types = new Map<string, ContentType>()
  const keeper = keeperOf(catalogue, interfaces)
  for (const given of catalogue) {
    const declaration = { ...given, fields: { ...given.fields, ...keeper } }
    if (types.has(declaration.name)) throw new Error(`${declaration.name} stands twice in the catalogue`)
    types.set(declaration.name, compile(declaration))
  }
  const order = [...types.keys()]
  const relations = relationsOf(types)
  for (const relation of relations) {
    for (const target of relation.targets)
      if (!types.has(target))
        throw new Error(`${relation.owner}.${relation.field} points at ${target}, which is not in the catalogue`)
    if (
      relation.declared &&
      relation.storage.kind === 'one' &&
      relation.field !== keeperField &&
      relation.targets.some(target => order.indexOf(target) > order.indexOf(relation.owner))
    )
      throw new Error(
        `${relation.owner}.${relation.field} points down the catalogue: the link lives in the lower folder`,
      )
  }
  const whole = new Map(
    [...types].map(([name, type]) => {
      const own = relations.filter(relation => relation.owner === name)
      const derived = catalogue.flatMap(({ adds }) => Object.entries(adds?.[name] ?? {}))
      const known = new Set([
        ...type.scalars.keys(),
        ...type.computed.keys(),
        ...type.asked.keys(),
        ...type.localized.keys(),
        ...type.owned.keys(),
      ])
      for (const field of [...own.map(relation => relation.field), ...derived.map(([field]) => field)]) {
        if (known.has(field)) throw new Error(`${name}.${field} is declared twice`)
        known.add(field)
      }
      return [
        name,
        { ...type, derived: new Map(derived), relations: new Map(own.map(relation => [relation.field, relation])) },
      ]
    }),
  )
  return { types: whole, interfaces, locales }
}

/** The content type of that name; an unknown one is a bug. */
export function typeNamed(model: Model, name: string): ContentType {
  const type = model.types.get(name)
  if (!type) throw new Error(`no content type ${name}`)
  return type
}
