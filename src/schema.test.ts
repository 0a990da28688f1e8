import { validateSchema } from 'graphql'
import { getMetadataStorage } from 'type-graphql'
import { expect, test } from 'vitest'

import { catalogue, interfaces } from './catalogue.ts'
import { silentSchema } from './cli/schema.ts'
import { makeModel } from './engine/model/model.ts'

test('A schema leaves nothing behind that a later one would go through', () => {
  const model = makeModel(catalogue, interfaces, ['vi', 'en'])
  const kept = (): number[] => Object.values(getMetadataStorage()).map(list => list.length ?? list.size)
  const before = kept()
  const first = silentSchema(model)
  expect(kept()).toEqual(before)
  const second = silentSchema(model)
  expect(Object.keys(second.getTypeMap())).toEqual(Object.keys(first.getTypeMap()))
  expect(validateSchema(second)).toEqual([])
})
