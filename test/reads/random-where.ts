import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql'

import { typeNamed, type Model } from '../../src/engine/model/model.ts'
import type { Relation } from '../../src/engine/model/relation.ts'
import type { Where } from './reference-where.ts'
import type { Random } from './random.ts'
import { needle } from './words.ts'

/** What values are drawn from, so that filters meet something. */
export interface Pool {
  readonly texts: readonly string[]
  readonly ids: Readonly<Record<string, readonly string[]>>
  readonly instants: readonly string[]
}

/** Draws filters from the schema's own input types. */
export class RandomWhere {
  constructor(
    readonly random: Random,
    readonly model: Model,
    readonly pool: Pool,
  ) {}

  /** A filter of the input type, so many relations and connectives deep at most. */
  draw(type: GraphQLInputObjectType, typeName: string, depth = 3): Where {
    const { random } = this
    const fields = Object.values(type.getFields())
    const nested = fields.filter(({ name, type: of }) => this.#isNested(name, of))
    const leaves = fields.filter(field => !nested.includes(field) && field.name !== 'validity')
    const wanted = Array.from({ length: random.pick([1, 1, 1, 2, 2, 3]) }, () =>
      random.pick(depth > 0 && random.chance(0.5) ? nested : leaves.length > 0 ? leaves : nested),
    )
    const out: Record<string, unknown> = {}
    for (const { name, type: of } of wanted) out[name] = this.#value(name, of, typeName, depth - 1)
    return out
  }

  /** A filter for a list: sometimes with a validity, where the type has one. */
  list(type: GraphQLInputObjectType, typeName: string, depth = 3): Where {
    const validity =
      type.getFields()['validity'] && this.random.chance(0.5)
        ? { validity: this.random.pick(['AS_OF', 'PAST', 'FUTURE', 'ALL']) }
        : {}
    return { ...validity, ...this.draw(type, typeName, depth) }
  }

  #isNested(name: string, of: GraphQLInputType): boolean {
    const named = getNamedType(of)
    return ['AND', 'OR', 'NOT'].includes(name) || (isInputObjectType(named) && named.name.endsWith('Where'))
  }

  #value(name: string, of: GraphQLInputType, typeName: string, depth: number): unknown {
    const named = getNamedType(of)
    const { random } = this
    if (!isInputObjectType(named)) throw new Error(`${name} is no filter`)
    if (name === 'AND' || name === 'OR')
      return Array.from({ length: random.whole(0, 3) }, () => this.draw(named, typeName, depth))
    if (name === 'NOT') return this.draw(named, typeName, depth)
    if (named.name.endsWith('ListWhere')) return this.#parts(named, ['some', 'none', 'every'], depth)
    if (named.name === 'OrganizationWhere') return this.#parts(named, Object.keys(named.getFields()), depth)
    if (named.name.endsWith('Where')) return this.#related(named, depth)
    return this.#operators(named, name, typeName)
  }

  #parts(named: GraphQLInputObjectType, keys: readonly string[], depth: number): Where {
    return Object.fromEntries(
      this.random
        .shuffled(keys)
        .slice(0, this.random.pick([1, 1, 2]))
        .map(key => [key, this.#listed(named, key, depth)]),
    )
  }

  #listed(named: GraphQLInputObjectType, key: string, depth: number): Where {
    const of = getNamedType(named.getFields()[key]!.type)
    if (!isInputObjectType(of)) throw new Error(`${key} is no filter`)
    return this.random.chance(0.15) ? {} : this.list(of, of.name.replace(/Where$/, ''), depth)
  }

  #related(named: GraphQLInputObjectType, depth: number): Where {
    return this.random.chance(0.15) ? {} : this.draw(named, named.name.replace(/Where$/, ''), depth)
  }

  #operators(filter: GraphQLInputObjectType, name: string, typeName: string): Where {
    // A list has no single id that may be missing.
    const inList = name.endsWith('Id') && this.#relation(name, typeName)?.many === true
    const operators = Object.values(filter.getFields()).filter(field => !inList || field.name !== 'isNull')
    const wanted = this.random.shuffled(operators).slice(0, this.random.pick([1, 1, 1, 2]))
    return Object.fromEntries(
      wanted.map(({ name: operator, type }) => {
        const many = isListType(getNullableType(type))
        const one = (): unknown => this.#leaf(type, operator, name, typeName)
        return [operator, many ? Array.from({ length: this.random.whole(0, 3) }, one) : one()]
      }),
    )
  }

  #leaf(type: GraphQLInputType, operator: string, name: string, typeName: string): unknown {
    const { random, pool } = this
    const named = getNamedType(type)
    if (isEnumType(named)) return random.pick(named.getValues()).name
    switch (named.name) {
      case 'Boolean':
        return random.chance(0.5)
      case 'Int':
        return random.whole(0, 12)
      case 'Decimal':
        return `${random.whole(-10, 100)}`
      case 'Date':
        return random.day(2018, 2025)
      case 'DateTime':
        return random.pick([...pool.instants, random.instant()])
      case 'ID':
        return random.pick(name === 'id' ? pool.ids[typeName]! : this.#idsOf(name, typeName))
      default:
        return operator === 'contains' || operator === 'startsWith'
          ? needle(random, pool.texts)
          : random.pick(pool.texts)
    }
  }

  /** Ids that may stand in `xId`: those of its targets. */
  #idsOf(name: string, typeName: string): readonly string[] {
    return this.#relation(name, typeName)!.targets.flatMap(target => this.pool.ids[target]!)
  }

  #relation(name: string, typeName: string): Relation | undefined {
    return typeNamed(this.model, typeName).relations.get(name.replace(/Id$/, ''))
  }
}
