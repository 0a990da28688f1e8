import { afterAll, beforeAll, test } from 'vitest'
import { openAmity, type TestAmity } from '../../../test/support/amity.ts'
let amity: TestAmity
beforeAll(async () => { amity = await openAmity({ demo: false }) })
afterAll(async () => amity.close())
test('scratch', async () => {
  await amity.data('{ articles(first: 5) { totalCount } }')
  console.log(amity.statements())
  await amity.pool.query('select $2::text as x', ['a', 'b', 'c']).then(r => console.log(r.rows), e => console.log(String(e)))
  await amity.pool.query('select 1 as x', ['a', 'b', 'c']).then(r => console.log(r.rows), e => console.log(String(e)))
})
