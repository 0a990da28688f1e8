import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { extract, setProviderList } from '@extractus/oembed-extractor'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parseDocument, DomUtils } from 'htmlparser2'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { embeds } from '../../../frontends/embed/server/embeds.ts'
import { startSample } from '../../../test/conformance/sample-web.ts'
import { factsOf } from '../../../test/support/drawn.ts'
import { usualGuard } from '../guard/guard.ts'
import { discoveryLinks } from './discovery.ts'
import { frameIn, openOembed, page, script, type OembedWeb } from './oembed-fixture.ts'
import { written } from './response.ts'

let oembed: OembedWeb
beforeAll(async () => {
  oembed = await openOembed()
})
afterAll(() => oembed.web.close())

const ask: OembedWeb['ask'] = (...asked) => oembed.ask(...asked)
const json = async (...asked: Parameters<typeof ask>): Promise<any> => JSON.parse((await ask(...asked)).text)

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
      provider_url: oembed.web.url,
      cache_age: 3600,
      thumbnail_url: `${oembed.web.url}/media/${oembed.sha256}/inside/1280.jpg`,
      thumbnail_width: 1280,
      thumbnail_height: 800,
      width: 600,
      height: 480,
    })
    expect(frameIn(html)).toEqual({
      src: `${oembed.web.url}/embed/article?record=${oembed.article.id}&lang=vi`,
      title: 'Lễ ký kết',
      width: '600',
      height: '480',
      frameborder: '0',
      loading: 'lazy',
      referrerpolicy: 'strict-origin',
      sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    })
    // Valid as XHTML, which the specification advises.
    expect(XMLValidator.validate(html)).toBe(true)
    const thumbnail = await fetch(rest.thumbnail_url, { headers: { accept: 'image/avif,*/*' } })
    const { format, width, height } = await factsOf(Buffer.from(await thumbnail.arrayBuffer()))
    expect([format, width, height]).toEqual(['jpeg', 1280, 800])
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
    expect(frameIn(html).src).toBe(`${oembed.web.url}/embed/article?record=${oembed.article.id}&lang=${lang}`)
  })

  test('keeps to the greatest width and height', async () => {
    for (const [maxwidth, maxheight, thumbnail] of [
      [320, 200, [320, 200]],
      [320, 199, [160, 100]],
      [1, 1, [undefined, undefined]],
      [79, 5000, [undefined, undefined]],
      [5000, 999_999_999, [1280, 800]],
      [599, 481, [480, 300]],
    ] as const) {
      const { html, width, height, ...rest } = await json(page, {
        maxwidth: String(maxwidth),
        maxheight: String(maxheight),
      })
      expect([width, height]).toEqual([Math.min(600, maxwidth), Math.min(480, maxheight)])
      expect(frameIn(html)).toMatchObject({ width: String(width), height: String(height) })
      expect([rest.thumbnail_width, rest.thumbnail_height]).toEqual(thumbnail)
      const file = thumbnail[0] && `${oembed.web.url}/media/${oembed.sha256}/inside/${thumbnail[0]}.jpg`
      expect(rest.thumbnail_url).toBe(file)
    }
  })

  test('is told to consumers too that do not encode the address', async () => {
    const { status, text } = await oembed.get(`?url=https://da-nang.example/vi/projects?id=${oembed.project.id}`)
    expect([status, JSON.parse(text).title]).toEqual([200, 'Trường học mới'])
  })

  test('stays the same for a record whose slug has changed', async () => {
    const moved = await oembed.run.published('Article', { title: 'Tên cũ', slug: 'ten-cu' })
    await oembed.run.publish('Article', await oembed.run.update('Article', moved, { slug: 'ten-moi' }))
    const [before, after] = await Promise.all(
      ['ten-cu', 'ten-moi'].map(slug => json(`https://da-nang.example/vi/bai-viet/${slug}`)),
    )
    expect(before).toEqual(after)
    expect(frameIn(before.html).src).toContain(moved.id)
  })

  test('is there for each kind of page that has a component of its own, and for no other', async () => {
    const project_ = await json(`https://da-nang.example/en/projects?id=${oembed.project.id}`)
    expect([project_.title, project_.author_name]).toEqual(['Trường học mới', 'Liên hiệp Đà Nẵng'])
    expect(frameIn(project_.html).src).toBe(`${oembed.web.url}/embed/project?record=${oembed.project.id}&lang=en`)
    const country = await json('https://da-nang.example/vi/countries/lao')
    expect([country.title, frameIn(country.html).src]).toEqual([
      'Lào',
      `${oembed.web.url}/embed/country?code=LA&lang=vi`,
    ])
    expect((await ask('https://da-nang.example/vi/events/le-ky-ket')).status).toBe(404)
  })
})

describe('what is answered about a page of this server', () => {
  test.each([
    ['article?slug=le-ky-ket', () => `article?record=${oembed.article.id}&lang=vi`, 'Lễ ký kết'],
    [
      'article?record=ID&theme=dark&utm_source=x',
      () => `article?record=${oembed.article.id}&theme=dark&lang=vi`,
      'Lễ ký kết',
    ],
    ['country?code=LA&lang=en&heading=3', () => 'country?code=LA&heading=3&lang=en', 'Lào'],
    ['country?slug=lao', () => 'country?code=LA&lang=vi', 'Lào'],
    ['articles?first=2&first=5&code=LA&live=true&lang=en', () => 'articles?first=5&lang=en', 'Latest articles'],
    [
      'projects?federation=da-nang&country=LA&stage=RUNNING',
      () => 'projects?federation=da-nang&country=LA&stage=RUNNING&lang=vi',
      'Dự án viện trợ – Liên hiệp Đà Nẵng – Lào',
    ],
    ['events?country=lao', () => 'events?country=lao&lang=vi', 'Lịch – Lào'],
    ['figures?key=', () => 'figures?lang=vi', 'Số liệu viện trợ'],
  ])('%s', async (asked, shown, title) => {
    const answer = await json(`${oembed.web.url}/embed/${asked.replace('ID', oembed.article.id)}`)
    expect([answer.title, frameIn(answer.html).src]).toEqual([title, `${oembed.web.url}/embed/${shown()}`])
  })

  test('is under the public address, where there is one', async () => {
    const other = await startSample({ embeds, guard: { ...usualGuard, publicUrl: 'https://amity.example' } })
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
    const { secret } = await oembed.key()
    const inside = await ask(`${oembed.web.url}/embed/articles?key=${secret}`)
    expect(inside.headers.get('cache-control')).toBe('private, no-store')
    expect(frameIn(JSON.parse(inside.text).html).src).toBe(`${oembed.web.url}/embed/articles?key=${secret}&lang=vi`)
    expect(frameIn((await json(page, { key: secret })).html).src).toBe(
      `${oembed.web.url}/embed/article?record=${oembed.article.id}&key=${secret}&lang=vi`,
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
    const { oembed: read } = new XMLParser({ parseTagValue: false, trimValues: false }).parse(text)
    const values = Object.fromEntries(Object.entries(read).filter(([name]) => name !== '#text'))
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
  const at = () => `${oembed.web.url}/embed/article?record=${oembed.hostile.id}&theme=${encodeURIComponent(script)}`

  test('is text in JSON, in the frame and in XML', async () => {
    const { text } = await ask(at())
    expect(text).not.toContain('<')
    const { title, author_name: author, author_url: authorUrl, html } = JSON.parse(text)
    expect([title, author, authorUrl]).toEqual([script, script, 'https://source.example/?a=1&b="2"'])
    const attributes = frameIn(html)
    expect(attributes.title).toBe(script)
    expect(new URL(attributes.src!).searchParams.get('theme')).toBe(script)
    const xml = (await ask(at(), { format: 'xml' })).text
    expect(XMLValidator.validate(xml)).toBe(true)
    const document = parseDocument(xml, { xmlMode: true })
    expect(DomUtils.getElementsByTagName('script', document)).toEqual([])
    expect(DomUtils.textContent(DomUtils.getElementsByTagName('html', document))).toBe(html)
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
    const current = await oembed.web.data('query($id: ID!) { article(id: $id) { id version } }', {
      id: oembed.article.id,
    })
    await oembed.run.publish(
      'Article',
      await oembed.run.update('Article', current.article, { title: 'Lễ ký kết (sửa)' }),
    )
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
      const links = discoveryLinks({
        server: oembed.web.url,
        page: `${oembed.web.url}/embed/article?slug=le-ky-ket`,
        title: 'Lễ',
      })
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
    expect(frameIn(found.html).src).toContain('/embed/article?record=')
    await expect(extract(`${url}/without`)).rejects.toThrow('No oEmbed link found')
  })

  test('asks the endpoint by the schemes that the documentation names', async () => {
    setProviderList([
      {
        provider_name: 'Amity',
        provider_url: oembed.web.url,
        endpoints: [{ schemes: ['https://da-nang.example/*'], url: `${oembed.web.url}/oembed` }],
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
