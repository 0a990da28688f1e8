import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql'

import type { Model } from '../../src/engine/model/model.ts'
import { RandomArguments } from './random-arguments.ts'
import type { Random } from './random.ts'
import type { Pool } from './random-where.ts'

/** What queries draw from besides the schema. */
export interface QueryPool extends Pool {
  readonly slugs: Readonly<Record<string, readonly string[]>>
  /** Cursors of root lists in their usual order. */
  readonly cursors: Readonly<Record<string, readonly string[]>>
  /** Cursors of lists of several types, by type and field. */
  readonly mixed: Readonly<Record<string, readonly string[]>>
  /** Cursors of the calendar between two days. */
  readonly calendar: { readonly days: readonly [from: string, to: string]; readonly cursors: readonly string[] }
}

/** Root fields with shapes that few fields have, or much below them: drawn more often than others. */
const rich: readonly string[] = [
  'calendar',
  'articles',
  'programmes',
  'targets',
  'events',
  'agreements',
  'nodes',
  'search',
]
/** Types of fields that few types have. */
const rare: readonly string[] = ['ContentConnection', 'AidTotal', 'TargetAid']

/** A document, and variables for it as often as one likes. */
export interface RandomQuery {
  readonly text: string
  readonly variables: () => Record<string, unknown>
}

interface Variable {
  readonly name: string
  readonly type: string
  readonly draw: () => unknown
}

/** Draws one query over the whole schema: fields, aliases, fragments of every kind, directives, variables. */
export class QueryDraw {
  readonly #variables: Variable[] = []
  readonly #fragments: string[] = []
  readonly #open: string[] = []
  readonly #arguments: RandomArguments
  #names = 0

  constructor(
    readonly random: Random,
    readonly schema: GraphQLSchema,
    readonly model: Model,
    readonly pool: QueryPool,
    /** Fields below each other at most. */
    readonly depth: number,
  ) {
    this.#arguments = new RandomArguments(random, model, schema, pool)
  }

  draw(): RandomQuery {
    const root = this.schema.getQueryType()!
    // Lists of administrators are refused to all others, and hold no content; those of editors are previews in all stages.
    const offices = [
      'roleGrants',
      'accessTokens',
      'auditEntries',
      'webhooks',
      'webhookDeliveries',
      'richTextFrom',
      'release',
      'releases',
    ]
    const desks = [
      'translationWork',
      'reviews',
      'reviewsOf',
      'revisionComments',
      'withdrawal',
      'history',
      'revision',
      'deletedRecords',
    ]
    const fields = Object.values(root.getFields()).filter(({ name }) => ![...offices, ...desks].includes(name))
    const often = fields.filter(({ name }) => rich.includes(name))
    const chosen = Array.from({ length: this.random.pick([1, 1, 2, 3]) }, () =>
      this.random.pick(this.random.chance(0.4) ? often : fields),
    )
    const selections = chosen.map(field => this.#field(root, field, this.depth, true))
    if (this.random.chance(0.2)) selections.push('__typename')
    if (this.random.chance(0.1))
      selections.splice(this.random.whole(0, selections.length), 0, 'intro: __schema { queryType { name } }')
    const spread = this.random.chance(0.2) ? this.#named('Query', `{ ${selections.splice(0, 1).join(' ')} }`) : ''
    const body = [spread, ...selections].filter(part => part !== '').join(' ')
    const variables = this.#variables.map(({ name, type }) => `$${name}: ${type}`).join(', ')
    return {
      text: `query Q${variables ? ` (${variables})` : ''} { ${body} }\n${this.#fragments.join('\n')}`,
      variables: () =>
        Object.fromEntries(
          this.#variables.flatMap(({ name, draw }) => {
            const value = draw()
            return value === undefined ? [] : [[name, value]]
          }),
        ),
    }
  }

  #name(letter: string): string {
    return `${letter}${++this.#names}`
  }

  /** A name of its own, or one that other branches use too; now and then one that every object of JavaScript knows. */
  #alias(): string {
    return this.random.chance(0.2)
      ? this.random.pick(['x', 'y', 'constructor', 'toString', '__proto__'])
      : this.#name('a')
  }

  #named(on: string, set: string): string {
    const name = this.#name('F')
    this.#fragments.push(`fragment ${name} on ${on} ${set}`)
    return `...${name}${this.#directives()}`
  }

  #directives(): string {
    if (!this.random.chance(0.08)) return ''
    const [directive, usual] = this.random.pick([
      ['skip', false],
      ['include', true],
    ] as const)
    if (this.random.chance(0.3)) return ` @${directive}(if: ${this.random.chance(0.8) ? usual : !usual})`
    return ` @${directive}(if: $${this.#variable('Boolean!', () => (this.random.chance(0.7) ? usual : !usual))})`
  }

  #variable(type: string, draw: () => unknown): string {
    const name = this.#name('v')
    this.#variables.push({ name, type, draw })
    return name
  }

  /** A selection set of an object or interface. */
  #set(type: GraphQLCompositeType, depth: number): string {
    const { random } = this
    const fields =
      isObjectType(type) || (isAbstractType(type) && 'getFields' in type) ? Object.values(type.getFields()) : []
    const fitting = fields.filter(({ type: of }) => depth > 1 || !isCompositeType(getNamedType(of)))
    const out =
      fitting.length === 0
        ? ['__typename']
        : Array.from({ length: random.pick([1, 2, 3, 4]) }, () => this.#field(type, random.pick(fitting), depth - 1))
    const shaped = fitting.filter(({ type: of }) => rare.includes(getNamedType(of).name))
    if (shaped.length > 0 && random.chance(0.4)) out.push(this.#field(type, random.pick(shaped), depth - 1))
    if (random.chance(0.15)) out.push(random.pick(['__typename', 't: __typename']))
    if (isAbstractType(type))
      for (const possible of random.some(this.schema.getPossibleTypes(type), 5))
        out.push(this.#fragment(possible, depth))
    if (isObjectType(type) && random.chance(0.15))
      out.push(this.#fragment(random.pick([type, ...type.getInterfaces()]), depth))
    if (random.chance(0.1))
      out.push(
        `...${this.#directives()} { ${this.#field(type, random.pick(fitting.length > 0 ? fitting : fields), depth - 1)} }`,
      )
    return `{ ${random.shuffled(out).join(' ')} }`
  }

  /** A fragment on a type: inline, named, or one that is spread already elsewhere. */
  #fragment(on: GraphQLCompositeType, depth: number): string {
    const { random } = this
    if (random.chance(0.5)) return `... on ${on.name}${this.#directives()} ${this.#set(on, depth)}`
    const known = this.#fragments
      .map(text => /^fragment (\w+) on (\w+)/.exec(text)!)
      .filter(([, name, type]) => type === on.name && !this.#open.includes(name!))
    if (known.length > 0 && random.chance(0.5)) return `...${random.pick(known)[1]}`
    return this.#named(on.name, this.#set(on, depth))
  }

  #field(parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, depth: number, isRoot = false): string {
    const { random } = this
    const args = this.#argumentsOf(parent, field, isRoot)
    const alias = args !== '' || isRoot || random.chance(0.15) ? `${this.#alias()}: ` : ''
    const named = getNamedType(field.type)
    const set = isCompositeType(named) ? ` ${this.#set(named, depth)}` : ''
    const once = `${alias}${field.name}${args}${this.#directives()}${set}`
    // The same field again: under another name with other arguments, or merged with itself.
    if (args !== '' && random.chance(0.2))
      return `${once} ${this.#alias()}: ${field.name}${this.#argumentsOf(parent, field, isRoot)}${set}`
    return random.chance(0.05) ? `${once} ${once}` : once
  }

  #argumentsOf(parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, isRoot: boolean): string {
    const given = this.#arguments.of(parent.name, field, isRoot)
    const parts = field.args.flatMap(argument => {
      const draw = given[argument.name]
      if (!draw) return []
      return [`${argument.name}: ${this.#value(argument, draw)}`]
    })
    return parts.length > 0 ? `(${parts.join(', ')})` : ''
  }

  #value({ name, type }: GraphQLArgument, draw: () => unknown): string {
    const { random } = this
    if (random.chance(0.4)) return this.#arguments.literal(type, draw())
    const absent =
      isNonNullType(type) || getNamedType(type).name === 'ID' || name === 'slug'
        ? () => false
        : () => random.chance(0.12)
    const nothing = (): undefined | null => random.pick([undefined, null])
    const input = getNullableType(type)
    if (isInputObjectType(input) && random.chance(0.4)) return this.#partly(input.getFields(), draw)
    const fallback = !isNonNullType(type) && random.chance(0.15) ? ` = ${this.#arguments.literal(type, draw())}` : ''
    return `$${this.#variable(`${type}${fallback}`, () => (absent() ? nothing() : draw()))}`
  }

  /** An input object in the document whose values are variables: its keys are the same each time. */
  #partly(fields: Readonly<Record<string, { readonly type: GraphQLInputType }>>, draw: () => unknown): string {
    const value = draw()
    if (typeof value !== 'object' || value === null) return 'null'
    return `{ ${Object.entries(value)
      .map(([key, inner]) => {
        const type = getNullableType(fields[key]!.type)
        if (isInputObjectType(type) && !isListType(type) && !isEnumType(type) && this.random.chance(0.7))
          return `${key}: ${this.#partly(type.getFields(), () => inner)}`
        return `${key}: ${this.random.chance(0.5) ? `$${this.#variable(String(fields[key]!.type), () => inner)}` : this.#arguments.literal(fields[key]!.type, inner)}`
      })
      .join(', ')} }`
  }
}
