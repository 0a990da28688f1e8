import { fits } from '../../src/engine/commands/parse/texts.ts'
import type {
  Field,
  LinksField,
  LocalizedField,
  OwnedMember,
  ScalarField,
  ToOneField,
} from '../../src/engine/declare/fields.ts'
import type { ContentType } from '../../src/engine/model/model.ts'

/** What an input is made with: equal numbers give equal values, other numbers other ones. From 0 to 8. */
export interface Making {
  readonly n: number
  /** The id of a record of a type. */
  readonly idOf: (typeName: string) => string
  /** The hash of a stored file. */
  readonly sha256: string
  /** A word in every text that may hold it. */
  readonly word?: string
}

/** Texts that a pattern may ask for. */
const patterned = (n: number): readonly string[] => [
  `ten-${n}`,
  `A${'BCDEFGHIJ'[n]}`,
  `AB${'BCDEFGHIJ'[n]}`,
  `10${n}`,
  `2021-0${n + 1}`,
  `Asia/${['Tokyo', 'Seoul', 'Dili', 'Kabul', 'Baku', 'Dubai', 'Muscat', 'Manila', 'Brunei'][n]}`,
  `0${n}:30`,
  `https://site-${n}.example/{language}/{slug}`,
]

/** A value of a scalar; `at` is its place among the fields, so that two currencies differ. */
function scalar(
  name: string,
  field: ScalarField,
  at: number,
  { n, sha256, word = 'Giá trị' }: Making,
): string | number | boolean {
  switch (field.scalar) {
    case 'text': {
      // A saved query is judged by the schema.
      if (name === 'document') return `{ v${n}: viewer { kind } }`
      if (name === 'variables') return '{}'
      if (!field.pattern) return `${word} ${n} của ${name}`.slice(0, field.max)
      const { pattern } = field
      const found = [...patterned(n), sha256].find(one => fits(one, pattern))
      if (found === undefined) throw new Error(`no sample is ${pattern.words}`)
      return found
    }
    case 'integer':
      return (field.range?.[0] ?? 0) + n
    case 'decimal':
      return `${n + 1}.5`
    case 'boolean':
      return n % 2 === 1
    case 'date':
      return `2020-02-1${n}`
    case 'partialDate':
      return field.end ? `209${n}` : `200${n}-05`
    case 'instant':
      return `2020-02-10T08:0${n}:00.000Z`
    case 'enumeration': {
      const names = Object.keys(field.values?.of ?? {})
      return names[n % names.length] ?? ''
    }
    case 'currency':
      return ['USD', 'VND', 'EUR'][(at + n) % 3] ?? ''
    case 'url':
      return `https://example.org/${name}?n=${n}`
  }
}

const reference = ({ targets }: ToOneField, { n, idOf }: Making): string => idOf(targets[n % targets.length] ?? '')
const words = (name: string, { n, word = '' }: Making, locale: string): string =>
  `${locale} ${n} ${name} ${word}`.trim()

function member(name: string, field: OwnedMember, at: number, making: Making): unknown {
  if (field.form === 'scalar') return scalar(name, field, at, making)
  if (field.form === 'one') return reference(field, making)
  return ['vi', 'en'].map(locale => ({ locale, text: words(name, making, locale) }))
}

const row = (members: Readonly<Record<string, OwnedMember>>, making: Making): Record<string, unknown> =>
  Object.fromEntries(Object.entries(members).map(([name, one], at) => [name, member(name, one, at, making)]))

/** Former values held long ago in one language. */
const past = { locale: 'vi', from: '1980-05', to: '1990' } as const

/** What is sent for a field; nothing for one that is never written. */
function sent(name: string, field: Field, at: number, making: Making): unknown {
  if (field.form === 'scalar') return scalar(name, field, at, making)
  if (field.form === 'localized') return localizedText(name, field, making, 'vi')
  if (field.form === 'one') return reference(field, making)
  if (field.form === 'links') return { add: linked(field, making) }
  return field.form === 'owned' ? [row(field.fields, making)] : undefined
}

const localizedText = (name: string, { rich }: LocalizedField, making: Making, locale: string): unknown =>
  rich ? { text: words(name, making, locale) } : words(name, making, locale)

const linked = ({ targets }: LinksField, { idOf }: Making): string[] => targets.map(idOf)

/** Lists that rules ask for. */
const asked: Readonly<Record<string, string>> = { Agreement: 'parties' }
/** Values that rules compare with others. */
const settled: Readonly<Record<string, object>> = { Target: { unit: 'MONEY' } }

/** An input with the fields of a type alone that are required, for a draft or for publication. */
export function requiredFields({ name: type, declaration }: ContentType, making: Making): Record<string, unknown> {
  const fields = Object.entries(declaration.fields)
  return Object.fromEntries(
    fields.flatMap(([name, field], at) =>
      ('required' in field && field.required && field.form !== 'computed') ||
      declaration.publication?.includes(name) ||
      asked[type] === name
        ? [[name, sent(name, field, at, making)]]
        : [],
    ),
  )
}

/** An input with every field of a type, Vietnamese where texts have one language. */
export function everyField(type: ContentType, making: Making): Record<string, unknown> {
  const fields = Object.entries(type.declaration.fields).map(([name, field], at) => [
    name,
    sent(name, field, at, making),
  ])
  const former = [...type.owned.values()].flatMap(({ field, formerOf, declared }) =>
    formerOf === null ? [] : [[field, [{ ...row(declared.fields, making), ...past }]]],
  )
  const slug = type.declaration.slugFrom === null ? {} : { slug: `so-${making.n}` }
  return { ...Object.fromEntries([...fields, ...former]), ...settled[type.name], ...slug }
}

/** Every text of a type in English. */
export const everyText = (type: ContentType, making: Making): Record<string, unknown> =>
  Object.fromEntries([...type.localized].map(([name, field]) => [name, localizedText(name, field, making, 'en')]))

/** What must come back for an input with every field: the selection that asks for it, and the values. */
export function everyAnswer(
  type: ContentType,
  making: Making,
): { readonly selection: string; readonly shown: Readonly<Record<string, unknown>> } {
  const input = everyField(type, making)
  const parts: string[] = []
  const shown: Record<string, unknown> = {}
  // Under a name of its own: a problem has a `code` too, which is never null.
  const add = (name: string, inner: string, value: unknown): void => {
    parts.push(`its_${name}: ${name}${inner}`)
    shown[`its_${name}`] = value
  }
  for (const name of [...type.scalars.keys(), ...type.localized.keys(), ...('slug' in input ? ['slug'] : [])])
    add(name, type.localized.get(name)?.rich ? ' { text }' : '', input[name])
  for (const name of type.ones.keys()) add(name, ' { id }', { id: input[name] })
  for (const [name, field] of type.links)
    add(name, ' { nodes { id } }', { nodes: linked(field, making).map(id => ({ id })) })
  for (const { field, formerOf, declared } of type.owned.values()) {
    const members = Object.entries(declared.fields)
    const values: Readonly<Record<string, unknown>> = {
      ...row(declared.fields, making),
      ...(formerOf === null ? {} : past),
    }
    add(field, ` { ${members.map(([name, { form }]) => (form === 'one' ? `${name} { id }` : name)).join(' ')} }`, [
      Object.fromEntries(
        members.map(([name, { form }]) => [
          name,
          form === 'one' ? { id: values[name] } : form === 'ownedText' ? words(name, making, 'vi') : values[name],
        ]),
      ),
    ])
    for (const [name, one] of members)
      if (one.form === 'one' && one.through?.owner)
        add(one.through.owner.field, ' { nodes { id } }', { nodes: [{ id: values[name] }] })
  }
  return { selection: parts.join(' '), shown }
}
