import { isEnumType, isInputObjectType, isObjectType, type GraphQLSchema } from 'graphql'

import type { ContentType } from '../../src/engine/model/model.ts'
import { lowerFirst } from '../../src/kernel/names.ts'
import { everyAnswer, type Making } from '../support/every-field.ts'

/** One thing that a viewer asks, the same before and after somebody else's secret work. */
export interface Question {
  readonly name: string
  readonly query: string
}

/** How many fields one operation may have at its root. */
const mostRoots = 40

/** Operations that together have all the root fields. */
function inOperations(name: string, roots: readonly string[]): readonly Question[] {
  const out: Question[] = []
  for (let at = 0; at < roots.length; at += mostRoots)
    out.push({
      name: `${name}${at > 0 ? `, ${at} on` : ''}`,
      query: `{ ${roots
        .slice(at, at + mostRoots)
        .map((root, n) => `r${at + n}: ${root}`)
        .join(' ')} }`,
    })
  return out
}

/** Filters of one field that look for a word. */
function textFilters(schema: GraphQLSchema, typeName: string, word: string): readonly string[] {
  const where = schema.getType(`${typeName}Where`)
  if (!isInputObjectType(where)) throw new Error(`${typeName} has no filter`)
  return Object.values(where.getFields()).flatMap(({ name, type }) =>
    String(type) === 'StringFilter' ? [`{ ${name}: { contains: "${word}" } }`] : [],
  )
}

/** Every figure of an aggregate. */
function figures(schema: GraphQLSchema, typeName: string): string {
  const type = schema.getType(`${typeName}Aggregate`)
  if (!isObjectType(type)) throw new Error(`${typeName} has no aggregate`)
  return Object.values(type.getFields())
    .filter(({ name }) => name !== 'key' && name !== 'count')
    .map(({ name, type: of }) => {
      const inner = schema.getType(String(of).replace(/[[\]!]/g, ''))
      if (!isObjectType(inner)) throw new Error(`${typeName}Aggregate.${name} is no figure`)
      return `${name} { ${Object.keys(inner.getFields()).join(' ')} }`
    })
    .join(' ')
}

function groups(schema: GraphQLSchema, typeName: string): readonly string[] {
  const type = schema.getType(`${typeName}Group`)
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : []
}

/** Everything that can be asked about a type without an id of a record of it: lists, orders, filters, groups, slugs. */
export function questionsOf(
  schema: GraphQLSchema,
  type: ContentType,
  making: Making,
  words: readonly string[],
): readonly Question[] {
  const { name, plural } = type
  const { selection } = everyAnswer(type, making)
  const counted = groups(schema, name).map(group => `${plural}Aggregate(groupBy: [${group}]) { count }`)
  const slugs = type.declaration.slugFrom === null ? [] : Array.from({ length: 9 }, (_, n) => `so-${n}`)
  return [
    {
      name: `${plural}, every field`,
      query: `{ ${plural}(first: 100) { totalCount nodes { id stage version ${selection} } } }`,
    },
    {
      name: `${plural}, figures`,
      query: `{ ${plural}Aggregate { count ${figures(schema, name)} } }`,
    },
    ...inOperations(`${plural}, filters and groups`, [
      ...words
        .flatMap(word => textFilters(schema, name, word))
        .map(where => `${plural}(where: ${where}) { totalCount nodes { id } }`),
      ...counted,
    ]),
    ...inOperations(
      `${plural} by slug`,
      slugs.map(slug => `${lowerFirst(name)}(slug: "${slug}") { id stage }`),
    ),
  ]
}

/** What goes over all types. */
export function questionsOfAll(words: readonly string[]): readonly Question[] {
  return [
    {
      name: 'calendar',
      query:
        '{ calendar(from: "2000-01-01", to: "2030-01-01", first: 100) { totalCount nodes { kind on title record { id } } } }',
    },
    {
      name: 'work of translators',
      query:
        '{ translationWork(locale: "en", states: [MISSING, STALE, DRAFT, PUBLISHED], first: 100) { totalCount nodes { state staleFields missingFields changedAt record { id } } } }',
    },
    ...words.flatMap(word => [
      {
        name: `search for ${word}`,
        query: `{ search(text: "${word}", first: 100) { totalCount nodes { title snippet headline record { id } } } }`,
      },
      {
        name: `suggestions for ${word}`,
        query: `{ suggest(text: "${word.slice(0, 5)}") { title headline record { id } } }`,
      },
    ]),
  ]
}
