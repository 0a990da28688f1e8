import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openOembed, page, type OembedWeb } from './oembed-fixture.ts'

let oembed: OembedWeb
beforeAll(async () => {
  oembed = await openOembed()
})
afterAll(() => oembed.web.close())

const ask: OembedWeb['ask'] = (...asked) => oembed.ask(...asked)

describe('what is not answered', () => {
  test.each([
    'https://elsewhere.example/vi/bai-viet/le-ky-ket',
    'https://da-nang.example.evil.example/vi/bai-viet/le-ky-ket',
    'https://da-nang.example/vi/bai-viet/khong-co',
    'https://da-nang.example/vi/bai-viet/chua-cong-bo',
    'https://da-nang.example/',
    'OWN/embed/article?record=DRAFT',
    'OWN/embed/article?slug=chua-cong-bo',
    'OWN/embed/article?record=Article_nonsense',
    'OWN/embed/article?record=PROJECT',
    'OWN/embed/article?slug=%00',
    'OWN/embed/article',
    'OWN/embed/article?record=DRAFT&slug=le-ky-ket',
    'OWN/embed/country?code=%27',
    'OWN/embed/articles?federation=khong-co',
    'OWN/embed/articles?country=ZZ',
    'OWN/embed/nothing',
    'OWN/embed/article.html?slug=le-ky-ket',
    'OWN/graphql',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'http://127.0.0.2/',
    'http://169.254.169.254/latest',
  ])('%s: 404, the same of all', async url => {
    const unknown = await ask('https://elsewhere.example/')
    const asked = await ask(
      url.replace('OWN', oembed.web.url).replace('DRAFT', oembed.draft.id).replace('PROJECT', oembed.project.id),
    )
    expect([asked.status, asked.text]).toEqual([404, unknown.text])
    expect([...asked.headers.keys()].sort()).toEqual([...unknown.headers.keys()].sort())
  })

  test('what was withdrawn: 404', async () => {
    const gone = await oembed.run.published('Article', { title: 'Sẽ rút', slug: 'se-rut' })
    const url = 'https://da-nang.example/vi/bai-viet/se-rut'
    expect((await ask(url)).status).toBe(200)
    const done = await oembed.web.data(
      'mutation($id: ID!) { x: withdrawArticle(id: $id, reason: "Sai số liệu") { __typename } }',
      { id: gone.id },
    )
    expect(done.x.__typename).toBe('Article')
    expect((await ask(url)).status).toBe(404)
  })

  test.each([
    'articles?first=99',
    'events?from=2026&to=9998',
    'projects?stage=x',
    'article',
    'article?slug=a&record=b',
  ])('a page of this server that shows nothing itself: 404 (%s)', async asked => {
    expect((await ask(`${oembed.web.url}/embed/${asked}`)).status).toBe(404)
    expect((await fetch(`${oembed.web.url}/embed/${asked}`)).status).toBe(400)
  })

  test('an address that asks for drafts: 401, whether there is one or not', async () => {
    const first = await ask(`${page}?preview=1`)
    expect([first.status, first.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    for (const url of [
      `${oembed.web.url}/embed/article?record=${oembed.draft.id}&preview=true`,
      `${oembed.web.url}/embed/article?slug=khong-co&amity-preview=true`,
      'https://da-nang.example/vi/bai-viet/khong-co?draft',
      'https://da-nang.example/vi/bai-viet/chua-cong-bo?release=Release_1',
    ])
      expect(await ask(url)).toMatchObject({ status: 401, text: first.text })
    expect((await ask('https://elsewhere.example/?preview=1')).status).toBe(404)
  })

  test('a key that is not valid, or no publishable one: 401', async () => {
    const revoked = await oembed.key()
    await oembed.web.revoke(revoked.id)
    for (const bad of [revoked.secret, `amity_pk_${'x'.repeat(43)}`, oembed.web.token, 'x']) {
      expect((await ask(`${oembed.web.url}/embed/articles?key=${bad}`)).status).toBe(401)
      expect((await ask(page, { key: bad })).status).toBe(401)
    }
  })

  test('a key on a page of another origin: 403', async () => {
    const { secret } = await oembed.key()
    const from = (origin: string) => ask(page, { key: secret }, { headers: { origin } })
    expect((await from('https://partner.example')).status).toBe(200)
    const foreign = await from('https://elsewhere.example')
    expect([foreign.status, JSON.parse(foreign.text).errors[0].extensions.code]).toEqual([403, 'FOREIGN_ORIGIN'])
  })

  test('another format: 501', async () => {
    for (const format of ['yaml', 'JSON', '', 'json+oembed']) expect((await ask(page, { format })).status).toBe(501)
  })

  test.each([
    ['', /url/],
    ['?url=', /url/],
    ['?url=le-ky-ket', /url/],
    ['?url=%2Foembed', /url/],
    ['?url=https://a.example&url=https://b.example', /url may be given once/],
    [`?url=${page}&maxwidth=0`, /maxwidth/],
    [`?url=${page}&maxwidth=600px`, /maxwidth/],
    [`?url=${page}&maxwidth=-1`, /maxwidth/],
    [`?url=${page}&maxwidth=1e3`, /maxwidth/],
    [`?url=${page}&maxwidth=`, /maxwidth/],
    [`?url=${page}&maxheight=NaN`, /maxheight/],
    [`?url=${page}&maxheight=99999999999`, /maxheight/],
    [`?url=${page}&lang=fr`, /lang/],
    [`?url=${page}&format=json&format=xml`, /format/],
  ])('nonsense %s: 400, and a word on it', async (search, word) => {
    const { status, text, headers } = await oembed.get(search)
    expect([status, headers.get('access-control-allow-origin')]).toEqual([400, '*'])
    expect(JSON.parse(text).errors).toEqual([
      { message: expect.stringMatching(word), extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })

  test('parameters that nobody knows are passed over', async () => {
    const { text } = await ask(page, { for: 'WordPress.com', dnt: '1', maxlength: 'x' })
    expect(text).toBe((await ask(page)).text)
  })
})
