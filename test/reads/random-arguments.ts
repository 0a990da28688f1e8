import {
  astFromValue,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  print,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql'

import { typeNamed, type ContentType, type Model } from '../../src/engine/model/model.ts'
import { upperFirst } from '../../src/kernel/names.ts'
import { drawOrder } from './reference-order.ts'
import type { QueryPool } from './random-query.ts'
import type { Random } from './random.ts'
import { RandomWhere } from './random-where.ts'
import { needle } from './words.ts'

/** Arguments of a field, each with the way to draw a value. */
export type Draws = Readonly<Record<string, (() => unknown) | undefined>>

/** Draws arguments that fields of this schema take and that mean something. */
export class RandomArguments {
  readonly #where: RandomWhere

  constructor(
    readonly random: Random,
    readonly model: Model,
    readonly schema: GraphQLSchema,
    readonly pool: QueryPool,
  ) {
    this.#where = new RandomWhere(random, model, pool)
  }

  /** A value as it stands in a document. */
  literal(type: GraphQLInputType, value: unknown): string {
    // graphql-js cannot print a list of input objects of a type with required parts that are missing; here none has any.
    return print(astFromValue(value, getNullableType(type))!)
  }

  of(parent: string, field: GraphQLField<unknown, unknown>, isRoot: boolean): Draws {
    const { random, pool } = this
    const scope: Draws = isRoot
      ? {
          locale: this.#often(0.4, () => random.pick(['vi', 'en'])),
          asOf: this.#often(0.3, () => random.day(2018, 2025)),
        }
      : {}
    const target = getNamedType(field.type).name.replace(/(Connection|Aggregate)$/, '')
    const names = new Set(field.args.map(({ name }) => name))
    if (names.has('ids'))
      return { ...scope, ids: () => Array.from({ length: random.whole(0, 4) }, () => random.pick(this.#allIds())) }
    if (names.has('text'))
      return {
        ...scope,
        text: () => needle(random, pool.texts),
        types: this.#often(0.3, () => random.some(this.#enumOf(field, 'types'), 3)),
        first: this.#often(0.5, () => random.whole(1, 6)),
      }
    if (names.has('ratio')) return this.#picture(names, field)
    if (names.has('kinds')) return { ...scope, ...this.#calendar(field) }
    // A connection over records of several types.
    if (names.has('types')) {
      const cursors = pool.mixed[`${parent}.${field.name}`] ?? []
      const after = cursors.length > 0 ? this.#often(0.3, () => random.pick(cursors)) : undefined
      return {
        first: this.#often(0.7, () => random.whole(1, 4)),
        after,
        // The pool's cursors are of the list of all types.
        types: after ? undefined : this.#often(0.4, () => random.some(this.#enumOf(field, 'types'), 20)),
      }
    }
    if (names.has('groupBy'))
      return {
        ...scope,
        ...this.#period(names),
        where: this.#often(0.4, () => this.#filter(target)),
        groupBy: this.#often(0.7, () =>
          random.some(
            this.#enumOf(field, 'groupBy').filter(group => !group.startsWith('TRANSACTION')),
            2,
          ),
        ),
      }
    if (names.has('orderBy'))
      return {
        ...scope,
        ...this.#page(parent, field.name, typeNamed(this.model, target), isRoot && !scope['locale'] && !scope['asOf']),
      }
    if (!names.has('id')) return scope
    const slugs = pool.slugs[upperFirst(target)] ?? []
    if (names.has('slug') && slugs.length > 0 && random.chance(0.4)) return { ...scope, slug: () => random.pick(slugs) }
    return {
      ...scope,
      id: () => (field.name === 'node' ? random.pick(this.#allIds()) : random.pick(pool.ids[target]!)),
    }
  }

  /** Sizes of pictures. */
  #picture(names: ReadonlySet<string>, field: GraphQLField<unknown, unknown>): Draws {
    const { random } = this
    const side = (): number => random.pick([1, 80, 640, 100_000])
    return {
      ...(names.has('width') ? { width: side, height: this.#often(0.4, side) } : {}),
      ratio: this.#often(0.5, () => random.pick(this.#enumOf(field, 'ratio'))),
      format: this.#often(0.5, () => random.pick(this.#enumOf(field, 'format'))),
    }
  }

  /** First day and end of a period, where one may be given, with something on both sides of each. */
  #period(names: ReadonlySet<string>): Draws {
    const { random } = this
    const bound = (name: string, years: readonly [number, number]): Draws =>
      names.has(name) ? { [name]: this.#often(0.4, () => random.day(...years)) } : {}
    return { ...bound('transactionFrom', [2018, 2019]), ...bound('transactionTo', [2020, 2021]) }
  }

  /** Days on which something is to be found, or those of the pool's cursors. */
  #calendar(field: GraphQLField<unknown, unknown>): Draws {
    const { random, pool } = this
    const first = this.#often(0.6, () => random.whole(1, 8))
    const [from, to] = pool.calendar.days
    if (random.chance(0.25))
      return { from: () => from, to: () => to, first, after: () => random.pick(pool.calendar.cursors) }
    const some = (type: string): readonly string[] => random.some(pool.ids[type]!, 6)
    return {
      first,
      from: () => random.day(2018, 2022),
      to: () => random.day(2023, 2027),
      kinds: this.#often(0.3, () => random.some(this.#enumOf(field, 'kinds'), 4)),
      where: this.#often(0.4, () => ({
        ...(random.chance(0.5) ? { countries: some('PartnerCountry') } : {}),
        ...(random.chance(0.4) ? { organizations: [...some('Federation'), ...some('MemberAssociation')] } : {}),
        ...(random.chance(0.4) ? { roundOnly: random.chance(0.7) } : {}),
      })),
    }
  }

  #allIds(): readonly string[] {
    return Object.values(this.pool.ids).flat()
  }

  #often(often: number, draw: () => unknown): (() => unknown) | undefined {
    return this.random.chance(often) ? draw : undefined
  }

  /** The pool's cursors are of the usual language and day. */
  #page(parent: string, name: string, type: ContentType, takesCursors: boolean): Draws {
    const { random, pool } = this
    const ordered = random.chance(0.35)
    const size = this.#often(0.7, () => random.whole(1, 5))
    const cursor = takesCursors && !ordered ? this.#often(0.3, () => random.pick(pool.cursors[name] ?? [])) : undefined
    const input = this.schema.getType(`${type.name}Order`)
    const fields = isInputObjectType(input) ? Object.keys(input.getFields()) : []
    return {
      [random.chance(0.3) ? 'last' : 'first']: size,
      [random.pick(['after', 'before'])]: cursor && (pool.cursors[name] ?? []).length > 0 ? cursor : undefined,
      where: this.#often(0.3, () => this.#filter(type.name)),
      orderBy: ordered
        ? () => Array.from({ length: random.whole(1, 2) }, () => drawOrder(random, this.model, type, fields))
        : undefined,
    }
  }

  #filter(typeName: string): unknown {
    const input = this.schema.getType(`${typeName}Where`)
    if (!isInputObjectType(input)) throw new Error(`${typeName} has no filter`)
    return this.#where.list(input, typeName, 2)
  }

  #enumOf(field: GraphQLField<unknown, unknown>, argument: string): readonly string[] {
    const type = field.args.find(({ name }) => name === argument)?.type
    const named = type && getNamedType(type)
    return named && isEnumType(named) ? named.getValues().map(({ name }) => name) : []
  }
}
