import { afterAll, beforeAll, test } from 'vitest'
import { openAmity, type TestAmity } from '../support/amity.ts'
import { fillWorld } from './world.ts'
let amity: TestAmity
beforeAll(async () => { amity = await openAmity(); console.time('w'); await fillWorld(amity, 1); console.timeEnd('w') })
afterAll(async () => amity.close())
test('x', async () => { console.log(JSON.stringify(await amity.data('{ articles(first: 5) {totalCount nodes { title federation { name } } } federations { totalCount } memberAssociations(first: 4) { nodes { name federations { nodes { name } } } } }'))) })
