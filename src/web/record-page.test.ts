import { afterAll, beforeAll, expect, test } from 'vitest'

import { openOembed, type OembedWeb } from './oembed/oembed-fixture.ts'

let stage: OembedWeb
beforeAll(async () => {
  stage = await openOembed()
})
afterAll(() => stage.web.close())

const leads = async (path: string): Promise<[number, string | null]> => {
  const { status, headers } = await fetch(`${stage.web.url}/records/${path}`, { redirect: 'manual' })
  return [status, headers.get('location')]
}

test('A record leads to its page on the portal of its federation, in the language asked for', async () => {
  const { article, run } = stage
  expect(await leads(`${article.id}?lang=vi`)).toEqual([302, 'https://da-nang.example/vi/bai-viet/le-ky-ket'])
  const [, english] = await leads(`${article.id}?lang=en`)
  expect(english).toMatch(/^https:\/\/da-nang\.example\/en\/articles\//)
  // The address stays what it is when the slug is another.
  await run.publish('Article', await run.update('Article', article, { slug: 'le-ky-ket-moi' }))
  expect(await leads(article.id)).toEqual([302, 'https://da-nang.example/vi/bai-viet/le-ky-ket-moi'])
})

test('Where no portal shows it, this server does, and tells of drafts what it tells of nothing', async () => {
  const { draft, hostile, web } = stage
  const own = (id: string): [number, string] => [302, `${web.url}/embed/article?record=${id}&lang=vi`]
  expect(await leads(hostile.id)).toEqual(own(hostile.id))
  expect(await leads(draft.id)).toEqual(own(draft.id))
  const never = 'Article_01900000-0000-7000-8000-0000000000aa'
  expect(await leads(never)).toEqual(own(never))
})

test.each(['Nothing_1', 'Award_01900000-0000-7000-8000-0000000000aa', '%22%3E%3Cscript%3E', '__proto__'])(
  '%s leads nowhere',
  async id => {
    expect(await leads(id)).toEqual([404, null])
  },
)
