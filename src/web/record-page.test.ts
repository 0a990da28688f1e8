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

test('Readers who followed an address that leads nowhere get a page in their language, programs get JSON', async () => {
  const html = 'text/html,application/xhtml+xml,*/*;q=0.8'
  const followed = async (path: string, headers: Record<string, string>) => {
    const response = await fetch(`${stage.web.url}/records/${path}`, { headers, redirect: 'manual' })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  const vi = await followed('Nothing_1', { accept: html })
  expect([vi.status, vi.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
  expect(vi.headers.get('vary')).toContain('accept')
  expect(vi.text).toMatch(/<html lang="vi">[^]*<h1>Không tìm thấy nội dung<\/h1>/)
  expect((await followed('Nothing_1?lang=en', { accept: html })).text).toContain('<h1>Nothing was found</h1>')
  expect((await followed('Nothing_1', { accept: html, 'accept-language': 'en-GB' })).text).toContain('<html lang="en">')
  const hostile = await followed('%3Cscript%3E?lang=%3Cscript%3E', { accept: html })
  expect([hostile.status, hostile.text.includes('<script')]).toEqual([404, false])
  const refused = await followed(`${stage.article.id}?key=amity_pk_x&lang=en`, { accept: html })
  expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
  expect(refused.text).toContain('<h1>This cannot be opened</h1>')
  const program = await followed('Nothing_1', { accept: '*/*' })
  expect([program.status, JSON.parse(program.text).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND'])
})
