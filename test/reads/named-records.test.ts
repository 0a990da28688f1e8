import { afterAll, beforeAll, expect, test } from 'vitest'

import { openAmity, type TestAmity } from '../support/amity.ts'
import { writtenAt } from './world.ts'
import { Writing } from './writing.ts'

let amity: TestAmity
let ids: Readonly<Record<'hidden' | 'federation' | 'person', string>>
beforeAll(async () => {
  amity = await openAmity({ clock: () => writtenAt })
  const write = new Writing(amity, writtenAt)
  ids = {
    hidden: await write.draft('Federation', { level: 'NATIONAL' }, { vi: { name: 'Chưa công khai' } }),
    federation: await write.published('Federation', { level: 'PROVINCIAL' }, { vi: { name: 'Liên hiệp' } }),
    person: await write.published('Person', {}, { vi: { name: 'Người' } }),
  }
})
afterAll(() => amity.close())

test('an answer depends on the records that its filters name by id: they may be published, or taken back', async () => {
  const { federation, hidden, person } = ids
  const named = async (where: string): Promise<string[]> => {
    const { dependencies, errors } = await amity.answer(`{ articles(where: { ${where} }) { totalCount } }`)
    expect(errors).toBeUndefined()
    return [...dependencies!.records].sort()
  }
  for (const where of [
    `federationId: { eq: "${federation}" }`,
    `NOT: { federationId: { in: ["${federation}"] } }`,
    `federation: { id: { eq: "${federation}" } }`,
  ])
    expect(await named(where)).toEqual([federation])
  expect(await named(`federationId: { eq: "${hidden}" }, aboutId: { in: ["${person}", "${person}"] }`)).toEqual(
    [hidden, person].sort(),
  )
})
