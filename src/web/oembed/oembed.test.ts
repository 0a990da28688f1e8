import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { randomBytes } from 'node:crypto'

import { extract, setProviderList } from '@extractus/oembed-extractor'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parseDocument, DomUtils } from 'htmlparser2'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startSample } from '../../../test/conformance/sample-web.ts'
import { commandsAt, pixel, type Commands, type Outcome } from '../../../test/graph/inputs.ts'
import { openWeb, type TestWeb } from '../../../test/support/web.ts'
import { runOn } from '../../access/grants.ts'
import { createToken, type NewToken } from '../../access/tokens.ts'
import { usualGuard } from '../guard/guard.ts'
import { discoveryLinks } from './discovery.ts'
import { written } from './response.ts'

const script = `"><script>alert('x')</script> & ]]> Lễ ký kết`
let web: TestWeb
let run: Commands
let federation: Outcome
let article: Outcome
let hostile: Outcome
let draft: Outcome
let project: Outcome
let sha256: string

const key = async (made: Partial<NewToken> = {}) =>
  createToken(runOn(web.amity.pool), {
    kind: 'publishable',
    origins: ['https://partner.example'],
    name: 'a partner',
    now: new Date(),
    random: randomBytes,
    ...made,
  })

beforeAll(async () => {
  web = await openWeb()
  run = commandsAt(web)
  federation = await run.published('Federation', { name: 'Liên hiệp Đà Nẵng', level: 'PROVINCIAL', slug: 'da-nang' })
  await run.published('PartnerCountry', { code: 'LA', name: 'Lào', slug: 'lao' })
  ;({ sha256 } = await web.upload(pixel))
  const asset = await run.published('MediaAsset', { title: 'Ảnh', kind: 'PICTURE', fileName: 'a.png', sha256 })
  article = await run.published('Article', {
    title: 'Lễ ký kết',
    slug: 'le-ky-ket',
    federation: federation.id,
    images: [{ asset: asset.id }],
  })
  hostile = await run.published('Article', {
    title: script,
    sourceName: script,
    sourceUrl: 'https://source.example/?a=1&b="2"',
  })
  draft = await run.create('Article', { title: 'Chưa công bố', slug: 'chua-cong-bo' })
  project = await run.published('AidProject', {
    title: 'Trường học mới',
    kind: 'PROJECT',
    projectStage: 'RUNNING',
    federation: federation.id,
  })
  await run.published('Site', {
    title: 'Đà Nẵng',
    federation: federation.id,
    recordAddresses: [
      { typeName: 'Article', language: 'vi', pattern: 'https://da-nang.example/vi/bai-viet/{slug}' },
      { typeName: 'Article', language: 'en', pattern: 'https://da-nang.example/en/articles/{slug}' },
      { typeName: 'AidProject', pattern: 'https://da-nang.example/{language}/projects?id={id}' },
      { typeName: 'PartnerCountry', pattern: 'https://da-nang.example/{language}/countries/{slug}' },
      { typeName: 'Event', pattern: 'https://da-nang.example/{language}/events/{slug}' },
    ],
  })
})
afterAll(() => web.close())

const page = 'https://da-nang.example/vi/bai-viet/le-ky-ket'

/** Asks for an address of a page, with more parameters. */
async function ask(url: string, more: Record<string, string> = {}, init: RequestInit = {}) {
  return get(`?${new URLSearchParams({ url, ...more }).toString()}`, init)
}
async function get(search: string, init: RequestInit = {}) {
  const response = await fetch(`${web.url}/oembed${search}`, init)
  return { status: response.status, headers: response.headers, text: await response.text() }
}
const json = async (...asked: Parameters<typeof ask>): Promise<any> => JSON.parse((await ask(...asked)).text)
/** The only element in a piece of HTML, as a parser reads it. */
function elementIn(html: string): { name: string; attributes: Record<string, string> } {
  const { children } = parseDocument(html)
  expect(DomUtils.findAll(() => true, children)).toHaveLength(1)
  const [element] = DomUtils.getElementsByTagName('iframe', children)
  return { name: element!.name, attributes: element!.attribs }
}

describe('what is answered about a page of a portal', () => {
  test('is all that the specification asks of rich content', async () => {
    const { status, headers, text } = await ask(page)
    expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8'])
    const { html, ...rest } = JSON.parse(text)
    expect(rest).toEqual({
      type: 'rich',
      version: '1.0',
      title: 'Lễ ký kết',
      author_name: 'Liên hiệp Đà Nẵng',
      provider_name: 'Amity',
      provider_url: web.url,
      cache_age: 3600,
      thumbnail_url: `${web.url}/media/${sha256}`,
      thumbnail_width: 1,
      thumbnail_height: 1,
      width: 600,
      height: 480,
    })
    expect(elementIn(html)).toEqual({
      name: 'iframe',
      attributes: {
        src: `${web.url}/embed/article?record=${article.id}&lang=vi`,
        title: 'Lễ ký kết',
        width: '600',
        height: '480',
        frameborder: '0',
        loading: 'lazy',
        referrerpolicy: 'strict-origin',
        sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
      },
    })
    // Valid as XHTML, which the specification advises.
    expect(XMLValidator.validate(html)).toBe(true)
    expect((await fetch(rest.thumbnail_url)).headers.get('content-type')).toBe('image/png')
  })

  test.each([
    ['its language', 'https://da-nang.example/en/articles/le-ky-ket', {}, 'en'],
    [
      'that of the address behind a slug of the other',
      'https://da-nang.example/vi/bai-viet/le-ky-ket?utm=1#x',
      {},
      'vi',
    ],
    ['the one that the consumer asks for', page, { lang: 'en' }, 'en'],
  ])('is in %s', async (_what, url, more, lang) => {
    const { html } = await json(url, more)
    expect(elementIn(html).attributes.src).toBe(`${web.url}/embed/article?record=${article.id}&lang=${lang}`)
  })

  test('keeps to the greatest width and height', async () => {
    for (const [maxwidth, maxheight] of [
      [320, 200],
      [1, 1],
      [5000, 5000],
      [599, 481],
    ] as const) {
      const { html, width, height, ...rest } = await json(page, {
        maxwidth: String(maxwidth),
        maxheight: String(maxheight),
      })
      expect([width, height]).toEqual([Math.min(600, maxwidth), Math.min(480, maxheight)])
      expect(elementIn(html).attributes).toMatchObject({ width: String(width), height: String(height) })
      const thumbnail = [rest.thumbnail_url, rest.thumbnail_width, rest.thumbnail_height]
      expect([0, 3]).toContain(thumbnail.filter(part => part !== undefined).length)
    }
  })

  test('stays the same for a record whose slug has changed', async () => {
    const moved = await run.published('Article', { title: 'Tên cũ', slug: 'ten-cu' })
    await run.publish('Article', await run.update('Article', moved, { slug: 'ten-moi' }))
    const [before, after] = await Promise.all(
      ['ten-cu', 'ten-moi'].map(slug => json(`https://da-nang.example/vi/bai-viet/${slug}`)),
    )
    expect(before).toEqual(after)
    expect(elementIn(before.html).attributes.src).toContain(moved.id)
  })

  test('is there for each kind of page that has a component of its own, and for no other', async () => {
    const project_ = await json(`https://da-nang.example/en/projects?id=${project.id}`)
    expect([project_.title, project_.author_name]).toEqual(['Trường học mới', 'Liên hiệp Đà Nẵng'])
    expect(elementIn(project_.html).attributes.src).toBe(`${web.url}/embed/project?record=${project.id}&lang=en`)
    const country = await json('https://da-nang.example/vi/countries/lao')
    expect([country.title, elementIn(country.html).attributes.src]).toEqual([
      'Lào',
      `${web.url}/embed/country?code=LA&lang=vi`,
    ])
    expect((await ask('https://da-nang.example/vi/events/le-ky-ket')).status).toBe(404)
  })
})

describe('what is answered about a page of this server', () => {
  test.each([
    ['article?slug=le-ky-ket', () => `article?record=${article.id}&lang=vi`, 'Lễ ký kết'],
    ['article?record=ID&theme=dark&utm_source=x', () => `article?record=${article.id}&theme=dark&lang=vi`, 'Lễ ký kết'],
    ['country?code=LA&lang=en&heading=3', () => 'country?code=LA&heading=3&lang=en', 'Lào'],
    ['country?slug=lao', () => 'country?code=LA&lang=vi', 'Lào'],
    ['articles?first=5&lang=en', () => 'articles?first=5&lang=en', 'News'],
    [
      'projects?federation=da-nang&country=LA&stage=RUNNING',
      () => 'projects?stage=RUNNING&country=LA&federation=da-nang&lang=vi',
      'Dự án viện trợ – Liên hiệp Đà Nẵng – Lào',
    ],
    ['events?country=lao', () => 'events?country=lao&lang=vi', 'Sự kiện và ngày kỷ niệm – Lào'],
    ['figures', () => 'figures?lang=vi', 'Viện trợ qua những con số'],
  ])('%s', async (asked, shown, title) => {
    const answer = await json(`${web.url}/embed/${asked.replace('ID', article.id)}`)
    expect([answer.title, elementIn(answer.html).attributes.src]).toEqual([title, `${web.url}/embed/${shown()}`])
  })

  test('is under the public address, where there is one', async () => {
    const other = await startSample({ guard: { ...usualGuard, publicUrl: 'https://amity.example' } })
    const about = (page: string) => other.get(`/oembed?${new URLSearchParams({ url: page }).toString()}`)
    try {
      const known = await about('http://amity.example/embed/figures')
      expect(JSON.parse(known.text).html).toContain('src="https://amity.example/embed/figures?lang=vi"')
      expect((await about(`${other.url}/embed/figures`)).status).toBe(404)
    } finally {
      await other.stop()
    }
  })

  test('carries a key on, to be counted where it is shown', async () => {
    const { secret } = await key()
    const inside = await ask(`${web.url}/embed/articles?key=${secret}`)
    expect(inside.headers.get('cache-control')).toBe('private, no-store')
    expect(elementIn(JSON.parse(inside.text).html).attributes.src).toBe(
      `${web.url}/embed/articles?key=${secret}&lang=vi`,
    )
    expect(elementIn((await json(page, { key: secret })).html).attributes.src).toBe(
      `${web.url}/embed/article?record=${article.id}&key=${secret}&lang=vi`,
    )
  })
})

describe('XML', () => {
  test('says the same, as two parsers read it', async () => {
    const { status, headers, text } = await ask(page, { format: 'xml' })
    expect([status, headers.get('content-type')]).toEqual([200, 'text/xml; charset=utf-8'])
    expect(text).toMatch(/^<\?xml version="1\.0" encoding="utf-8" standalone="yes"\?>\n<oembed>/)
    expect(XMLValidator.validate(text)).toBe(true)
    const expected = await json(page)
    const { oembed } = new XMLParser({ parseTagValue: false, trimValues: false }).parse(text)
    const values = Object.fromEntries(Object.entries(oembed).filter(([name]) => name !== '#text'))
    const texts = Object.fromEntries(Object.entries(expected).map(([name, value]) => [name, String(value)]))
    expect(values).toEqual(texts)
    const document = parseDocument(text, { xmlMode: true })
    for (const [name, value] of Object.entries(texts)) {
      const elements = DomUtils.getElementsByTagName(name, document)
      expect([name, elements.length, DomUtils.textContent(elements)]).toEqual([name, 1, value])
    }
  })

  test('holds no sign that XML may not hold', () => {
    const odd = 'a\u0000\u0008\u000b\u001f\ufffe\uffffb\ud800c\td\ne'
    const text = written({ title: odd }, 'xml')
    expect(XMLValidator.validate(text)).toBe(true)
    expect(DomUtils.textContent(parseDocument(text, { xmlMode: true })).trim()).toBe(
      `a${'\ufffd'.repeat(6)}b\ufffdc\td\ne`,
    )
  })
})

describe('script in texts', () => {
  const at = () => `${web.url}/embed/article?record=${hostile.id}&theme=${encodeURIComponent(script)}`

  test('is text in JSON, in the frame and in XML', async () => {
    const { text } = await ask(at())
    expect(text).not.toContain('<')
    const { title, author_name: author, author_url: authorUrl, html } = JSON.parse(text)
    expect([title, author, authorUrl]).toEqual([script, script, 'https://source.example/?a=1&b="2"'])
    const { attributes } = elementIn(html)
    expect(attributes.title).toBe(script)
    expect(new URL(attributes.src!).searchParams.get('theme')).toBe(script)
    const xml = (await ask(at(), { format: 'xml' })).text
    expect(XMLValidator.validate(xml)).toBe(true)
    const document = parseDocument(xml, { xmlMode: true })
    expect(DomUtils.getElementsByTagName('script', document)).toEqual([])
    expect(DomUtils.textContent(DomUtils.getElementsByTagName('html', document))).toBe(html)
  })

  test('is text in the links by which the page is discovered', () => {
    const links = discoveryLinks({ server: 'https://amity.example', page: at(), title: script })
    const elements = DomUtils.getElementsByTagName('link', parseDocument(links))
    expect(DomUtils.findAll(() => true, parseDocument(links).children)).toHaveLength(2)
    expect(elements.map(({ attribs }) => [attribs.rel, attribs.type, attribs.title])).toEqual([
      ['alternate', 'application/json+oembed', script],
      ['alternate', 'text/xml+oembed', script],
    ])
    // The address and the format, and nothing else: so the specification says.
    expect(elements.map(({ attribs }) => [...new URL(attribs.href!).searchParams])).toEqual([
      [
        ['url', at()],
        ['format', 'json'],
      ],
      [
        ['url', at()],
        ['format', 'xml'],
      ],
    ])
  })
})

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
    const asked = await ask(url.replace('OWN', web.url).replace('DRAFT', draft.id).replace('PROJECT', project.id))
    expect([asked.status, asked.text]).toEqual([404, unknown.text])
    expect([...asked.headers.keys()].sort()).toEqual([...unknown.headers.keys()].sort())
  })

  test('what was withdrawn: 404', async () => {
    const gone = await run.published('Article', { title: 'Sẽ rút', slug: 'se-rut' })
    const url = 'https://da-nang.example/vi/bai-viet/se-rut'
    expect((await ask(url)).status).toBe(200)
    const done = await web.data(
      'mutation($id: ID!) { x: withdrawArticle(id: $id, reason: "Sai số liệu") { __typename } }',
      { id: gone.id },
    )
    expect(done.x.__typename).toBe('Article')
    expect((await ask(url)).status).toBe(404)
  })

  test('an address that asks for drafts: 401, whether there is one or not', async () => {
    const first = await ask(`${page}?preview=1`)
    expect([first.status, first.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    for (const url of [
      `${web.url}/embed/article?record=${draft.id}&preview=true`,
      `${web.url}/embed/article?slug=khong-co&amity-preview=true`,
      'https://da-nang.example/vi/bai-viet/khong-co?draft',
      'https://da-nang.example/vi/bai-viet/chua-cong-bo?release=Release_1',
    ])
      expect(await ask(url)).toMatchObject({ status: 401, text: first.text })
    expect((await ask('https://elsewhere.example/?preview=1')).status).toBe(404)
  })

  test('a key that is not valid, or no publishable one: 401', async () => {
    const revoked = await key()
    await web.revoke(revoked.id)
    for (const bad of [revoked.secret, `amity_pk_${'x'.repeat(43)}`, web.token, 'x', '']) {
      expect((await ask(`${web.url}/embed/articles?key=${bad}`)).status).toBe(401)
      expect((await ask(page, { key: bad })).status).toBe(401)
    }
  })

  test('a key on a page of another origin: 403', async () => {
    const { secret } = await key()
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
    const { status, text, headers } = await get(search)
    expect([status, headers.get('access-control-allow-origin')]).toEqual([400, '*'])
    expect(JSON.parse(text).errors).toEqual([
      { message: expect.stringMatching(word), extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })

  test('parameters that nobody knows are passed over', async () => {
    expect(await json(page, { for: 'WordPress.com', dnt: '1', maxlength: 'x' })).toEqual(await json(page))
  })
})

describe('over HTTP', () => {
  test('any site may read it, and asks again whether it is another now', async () => {
    const { headers, text } = await ask(page, {}, { headers: { origin: 'https://wp.example' } })
    const etag = headers.get('etag')!
    expect(Object.fromEntries(headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    })
    const again = await ask(page, {}, { headers: { 'if-none-match': etag } })
    expect([again.status, again.text]).toEqual([304, ''])
    expect((await ask(page, { format: 'xml' })).headers.get('etag')).not.toBe(etag)
    const current = await web.data('query($id: ID!) { article(id: $id) { id version } }', { id: article.id })
    await run.publish('Article', await run.update('Article', current.article, { title: 'Lễ ký kết (sửa)' }))
    const after = await ask(page, {}, { headers: { 'if-none-match': etag } })
    expect([after.status, JSON.parse(after.text).title]).toEqual([200, 'Lễ ký kết (sửa)'])
    expect(JSON.parse(text).title).toBe('Lễ ký kết')
  })

  test('HEAD is GET without a body; nothing else is answered', async () => {
    const [head, whole] = [await ask(page, {}, { method: 'HEAD' }), await ask(page)]
    expect([head.status, head.text]).toEqual([200, ''])
    for (const name of ['etag', 'content-type', 'cache-control', 'content-length'])
      expect(head.headers.get(name)).toBe(whole.headers.get(name))
    expect((await ask(page, {}, { method: 'POST' })).status).toBe(404)
  })
})

describe('a consumer that knows nothing of us', () => {
  let site: Server
  let url: string
  beforeAll(async () => {
    site = createServer((request, response) => {
      const links = discoveryLinks({ server: web.url, page: `${web.url}/embed/article?slug=le-ky-ket`, title: 'Lễ' })
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(`<!doctype html><html><head><title>x</title>${request.url === '/with' ? links : ''}</head></html>`)
    })
    await new Promise<void>(done => site.listen(0, '127.0.0.1', done))
    url = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
  })
  afterAll(() => void site.close())

  test('finds what stands in the head of a page', async () => {
    // Its own list would send it elsewhere.
    setProviderList([])
    const found: any = await extract(`${url}/with`, { maxwidth: 300 })
    expect(found).toMatchObject({ method: 'auto-discovery', type: 'rich', version: '1.0', width: 300 })
    expect(elementIn(found.html).attributes.src).toContain('/embed/article?record=')
    await expect(extract(`${url}/without`)).rejects.toThrow('No oEmbed link found')
  })

  test('asks the endpoint by the schemes that the documentation names', async () => {
    setProviderList([
      {
        provider_name: 'Amity',
        provider_url: web.url,
        endpoints: [{ schemes: ['https://da-nang.example/*'], url: `${web.url}/oembed` }],
      },
    ])
    // It asks by TLS alone.
    const plain = (address: string) => fetch(address.replace('https:', 'http:'))
    const found: any = await extract(page, { maxwidth: 300, maxheight: 200, lang: 'en' }, plain)
    expect(found).toMatchObject({ method: 'provider-api', width: 300, height: 200 })
    const unknown = extract('https://da-nang.example/vi/bai-viet/khong-co', {}, plain)
    await expect(unknown).rejects.toThrow('404')
  })
})
