import { join } from 'node:path'

import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLSchema,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { houseWith, type House } from './house-with.ts'
import { interfaces } from '../../src/catalogue.ts'
import { schemaOfCatalogue, silentParts } from '../../src/cli/schema.ts'
import { makeModel } from '../../src/engine/model/model.ts'
import { makeSchema, printedSchema } from '../../src/schema.ts'

let house: House
beforeAll(async () => {
  house = await houseWith('exchanges', 'exchangeVisit', join(import.meta.dirname, 'exchange-visit'))
})
afterAll(() => house?.remove())

describe('a new content type', () => {
  test('is one folder of less than 200 lines and one line in the catalogue, with its import', () => {
    expect(house.lines).toBeLessThan(200)
    expect(house.catalogueLines).toEqual([
      "import { exchangeVisit } from './content/exchanges/index.ts'",
      '  exchangeVisit,',
    ])
  })
})

describe('a new content type in the schema', () => {
  /** Its own names, and the filter on lists of people: it is the first type with such a list. */
  const own = /^(ExchangeVisit\w*|VisitCost\w*|VisitDirection\w*|PersonListWhere)$/
  /** Commands that there are for many records too. */
  const inBulk =
    'create update submit approve publish schedule unschedule discard unpublish archive restore delete'.split(' ')
  /** Fields and values that the other types may gain. */
  const gained: Readonly<Record<string, readonly string[]>> = {
    Query: ['exchangeVisit', 'exchangeVisits', 'exchangeVisitsAggregate'],
    Mutation: [
      ...[...inBulk, 'sendBack', 'withdraw', 'revert'].map(verb => `${verb}ExchangeVisit`),
      ...inBulk.map(verb => `${verb}ExchangeVisits`),
      'saveExchangeVisitTranslation',
    ],
    ContentType: ['EXCHANGE_VISIT'],
    SearchType: ['EXCHANGE_VISIT'],
    ChangesWhere: ['exchangeVisit'],
    ...Object.fromEntries(
      ['Federation', 'PartnerCountry', 'Person'].flatMap(type => [
        [type, ['visits']],
        [`${type}Where`, ['visits']],
        [`${type}Order`, ['visitsCount']],
      ]),
    ),
  }

  test('stand only its names: no line of the present schema is another one', () => {
    const [before, after] = [
      schemaOfCatalogue(),
      printedSchema(makeSchema(makeModel(house.catalogue, interfaces, ['vi', 'en']), silentParts)),
    ]
    const lines = after.split('\n')
    let at = 0
    for (const line of before.split('\n')) {
      at = lines.indexOf(line, at)
      expect([line, at >= 0]).toEqual([line, true])
      at += 1
    }
    const [old, now] = [membersOf(buildSchema(before)), membersOf(buildSchema(after))]
    const added = [...now].filter(([name]) => !old.has(name)).map(([name]) => name)
    expect(added.filter(name => !own.test(name))).toEqual([])
    expect(added).toEqual(
      expect.arrayContaining([
        'ExchangeVisit',
        'ExchangeVisitConnection',
        'ExchangeVisitInput',
        'ExchangeVisitWhere',
        'ExchangeVisitOrder',
        'ExchangeVisitAggregate',
        'ExchangeVisitResult',
        'VisitCost',
        'VisitDirection',
      ]),
    )
    for (const [name, members] of old) {
      const more = (now.get(name) ?? []).filter(member => !members.includes(member))
      expect([name, more.sort()]).toEqual([name, [...(gained[name] ?? [])].sort()])
    }
  })
})

/** Names of fields, values and members by type. */
function membersOf(schema: GraphQLSchema): Map<string, string[]> {
  return new Map(
    Object.values(schema.getTypeMap())
      .filter(({ name }) => !name.startsWith('__'))
      .map(type => {
        if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
          return [type.name, Object.keys(type.getFields())]
        if (isEnumType(type)) return [type.name, type.getValues().map(({ name }) => name)]
        return [type.name, isUnionType(type) ? type.getTypes().map(({ name }) => name) : []]
      }),
  )
}
