import { expect } from 'vitest'

import { bulkCreate } from '../../src/engine/commands/bulk.ts'
import { typeNamed } from '../../src/engine/model/model.ts'
import { connected } from '../../src/store/embedded/bootstrap.ts'
import { editor, type TestAmity } from '../support/amity.ts'
import { fillWorld, writtenAt, type World } from './world.ts'

/** A random world with so many articles, aid projects and people that an index is worth its while. */
export async function fillMany(amity: TestAmity): Promise<World> {
  const world = await fillWorld(amity, 71)
  const { random } = world
  const many = Array.from({ length: 3_000 }, (_, at) => ({
    values: { federation: random.pick(world.published['Federation']!) },
    translations: { vi: { title: `Bài ${random.whole(0, 100_000)} ${at}` } },
    publishedAt: random.instant(),
  }))
  const done = await bulkCreate(amity.door, typeNamed(amity.model, 'Article'), many, {
    viewer: editor,
    now: writtenAt,
    stage: 'published',
  })
  expect(done.ok).toBe(true)
  const aid = Array.from({ length: 3_000 }, (_, at) => ({
    values: {
      kind: 'PROJECT',
      projectStage: 'RUNNING',
      federation: random.pick(world.published['Federation']!),
      startsOn: random.maybe(0.5, () => random.partial()),
    },
    translations: { vi: { title: `Dự án ${random.whole(0, 100_000)} ${at}` } },
  }))
  const people = Array.from({ length: 1_000 }, (_, at) => ({
    values: { sortName: random.maybe(0.5, () => `Tên ${random.whole(0, 300)}`) },
    translations: { vi: { name: `Người ${at}` } },
  }))
  for (const [typeName, records] of [
    ['AidProject', aid],
    ['Person', people],
  ] as const) {
    const filled = await bulkCreate(amity.door, typeNamed(amity.model, typeName), records, {
      viewer: editor,
      now: writtenAt,
      stage: 'published',
    })
    expect(filled.ok).toBe(true)
  }
  await connected(amity.database.ownerUrl, client => client.query('analyze'))
  return world
}
