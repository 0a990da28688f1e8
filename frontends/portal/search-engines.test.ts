import { request } from 'node:http'
import { once } from 'node:events'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { blocksIn, statements, streamedStatements, thing } from './fixtures/data-fixture.ts'
import { canonicalOf, headLinks, languagesOf } from './fixtures/head-fixture.ts'
import { enterNetwork, home, places, testDay } from './fixtures/network-fixture.ts'
import { openReader, type Reader } from './fixtures/reader-fixture.ts'
import { faultsIn, mappedIn } from './fixtures/sitemap-fixture.ts'
import { both, writerAt, type Writer } from './fixtures/writer-fixture.ts'
import { portalHandler } from './portal.ts'
import { drawn } from '../../test/support/drawn.ts'
import { pdf } from '../../test/support/pictures.ts'
import { openWeb, type TestWeb } from '../../test/support/web.ts'

const clock = (): Date => testDay
const origin = 'https://portal.example'
const untranslated = { vi: '/vi/bai-viet/chua-dich', en: '/en/articles/chua-dich' }

let web: TestWeb
let writer: Writer
let reader: Reader
let ids: Readonly<Record<string, string>>

beforeAll(async () => {
  web = await openWeb({ clock })
  writer = writerAt(web)
  ids = await enterNetwork(writer)
  await writer.enter('Article', { title: 'Chưa dịch', slug: 'chua-dich', federation: ids['federation'] })
  reader = await openReader(web.url, { federation: home, clock, origin, feed: 'latest-news' })
})

afterAll(async () => {
  reader?.close()
  await web?.close()
})

/** A portal of small maps, asked without a socket. */
const small = (path: string): Promise<Response> =>
  portalHandler({ graphUrl: `${web.url}/graphql`, federation: home, clock, origin, recordsPerMap: 4 })(
    new Request(origin + path),
  )

const { article, search: _, 'search that finds nothing': __, ...own } = places
/** Lists show what there is today: a body that has ended keeps its page, but nobody is sent there. */
const { ended, ...listed } = own

describe('A page', () => {
  test.each(Object.entries(own))(
    'names its own address and itself in both languages, from either of them (%s)',
    async (_kind, paths) => {
      const [vi, en] = [await reader.load(paths.vi), await reader.load(paths.en)]
      expect([canonicalOf(vi), canonicalOf(en)]).toEqual([origin + paths.vi, origin + paths.en])
      expect(languagesOf(vi)).toEqual({ vi: origin + paths.vi, en: origin + paths.en, 'x-default': origin + paths.vi })
      expect(languagesOf(en)).toEqual(languagesOf(vi))
    },
  )

  test('of an article that comes from elsewhere names its source, and no languages', async () => {
    for (const path of [article.vi, article.en]) {
      const page = await reader.load(path)
      expect(canonicalOf(page)).toBe('https://example.org/bai')
      expect(languagesOf(page)).toEqual({})
    }
  })

  test('that repeats a text of another language names the page in that language', async () => {
    const [vi, en] = [await reader.load(untranslated.vi), await reader.load(untranslated.en)]
    expect([canonicalOf(vi), canonicalOf(en)]).toEqual([origin + untranslated.vi, origin + untranslated.vi])
    expect(languagesOf(vi)).toEqual({ vi: origin + untranslated.vi, 'x-default': origin + untranslated.vi })
    expect(languagesOf(en)).toEqual({})
  })

  test('that is not there names none', async () => {
    expect(headLinks(await (await reader.get('/en/articles/none')).text(), 'canonical')).toEqual([])
  })

  test('leads to the feeds of its language', async () => {
    for (const language of ['vi', 'en'] as const) {
      const feeds = headLinks(await reader.load(places.front[language]), 'alternate', /rss|atom|feed/)
      expect(feeds.map(({ type, href }) => [type, new URL(href!).pathname + new URL(href!).search])).toEqual([
        ['application/rss+xml', `/feeds/latest-news.rss?lang=${language}`],
        ['application/atom+xml', `/feeds/latest-news.atom?lang=${language}`],
        ['application/feed+json', `/feeds/latest-news.json?lang=${language}`],
      ])
    }
    expect(headLinks(await (await small('/vi')).text(), 'alternate', /rss|atom|feed/)).toEqual([])
  })

  test('that others can embed says where they learn how, all others do not', async () => {
    for (const [path, isEmbedded] of [
      [article.vi, true],
      [places.country.en, true],
      [places.front.vi, false],
      [places.event.vi, false],
    ] as const) {
      const links = headLinks(await reader.load(path), 'alternate', /oembed/)
      expect(links.map(({ type, href }) => [type, Object.fromEntries(new URL(href!).searchParams)])).toEqual(
        isEmbedded
          ? [
              ['application/json+oembed', { url: origin + path, format: 'json' }],
              ['text/xml+oembed', { url: origin + path, format: 'xml' }],
            ]
          : [],
      )
    }
  })

  test('tells of an address at which the server knows how to embed it', async () => {
    await writer.change('Site', ids['site']!, {
      recordAddresses: [
        { typeName: 'Article', language: 'vi', pattern: `${origin}/vi/bai-viet/{slug}` },
        { typeName: 'PartnerCountry', language: 'vi', pattern: `${origin}/vi/quoc-gia/{slug}` },
      ],
    })
    for (const path of [article.vi, places.country.vi]) {
      const [json, xml] = headLinks(await reader.load(path), 'alternate', /oembed/)
      const answer: any = await (await fetch(json!['href']!)).json()
      expect([answer.version, answer.type]).toEqual(['1.0', 'rich'])
      expect((await fetch(xml!['href']!)).headers.get('content-type')).toContain('xml')
    }
  })

  test('never takes its address from what a request names as host', async () => {
    const plain = await openReader(web.url, { federation: home, clock })
    const answer = request(plain.address + places.country.vi, { headers: { host: 'evil.example' } }).end()
    const [response] = await once(answer, 'response')
    const page = Buffer.concat(await response.toArray()).toString()
    expect(canonicalOf(page)).toBe(plain.address + places.country.vi)
    expect(page).not.toContain('evil.example')
    plain.close()
  })
})

test('Robots may go everywhere but through searches, and are told of the map', async () => {
  const response = await reader.get('/robots.txt')
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(await response.text()).toBe(
    `User-agent: *\nDisallow: /vi/tim-kiem\nDisallow: /en/search\n\nSitemap: ${origin}/sitemap.xml\n`,
  )
})

describe('The map of the site', () => {
  test('lists every page that is known by its own address, with its languages and the day of its last change', async () => {
    const response = await reader.get('/sitemap.xml')
    expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8')
    const xml = await response.text()
    expect(await faultsIn(xml)).toEqual([])
    const mapped = new Map(mappedIn(xml).map(entry => [entry.address, entry]))
    for (const { vi, en } of Object.values(listed)) {
      const languages = { vi: origin + vi, en: origin + en, 'x-default': origin + vi }
      for (const path of [vi, en]) expect(mapped.get(origin + path)?.languages, path).toEqual(languages)
    }
    expect(mapped.get(origin + untranslated.vi)).toEqual({
      address: origin + untranslated.vi,
      changedAt: testDay.toISOString(),
      languages: { vi: origin + untranslated.vi, 'x-default': origin + untranslated.vi },
    })
    for (const path of [untranslated.en, article.vi, article.en, ended.vi, '/vi/lien-hiep/lien-hiep-thu'])
      expect(mapped.has(origin + path), path).toBe(false)
  })

  test('names no page but those that are there and say so themselves', async () => {
    const mapped = mappedIn(await reader.load('/sitemap.xml'))
    expect(mapped.length).toBeGreaterThan(15)
    for (const { address, languages } of mapped) {
      const page = await reader.load(address.slice(origin.length))
      expect(canonicalOf(page)).toBe(address)
      expect(languagesOf(page)).toEqual(languages)
    }
  })

  test('says when a page changed, and forgets what is no longer public', async () => {
    const id = await writer.enter('Programme', { title: 'Chương trình ngắn', slug: 'chuong-trinh-ngan' })
    const address = `${origin}/vi/chuong-trinh/chuong-trinh-ngan`
    const isListed = async (): Promise<boolean> =>
      mappedIn(await reader.load('/sitemap.xml')).some(entry => entry.address === address)
    expect(await isListed()).toBe(true)
    await web.data('mutation ($id: ID!) { unpublishProgramme(id: $id) { __typename } }', { id })
    expect(await isListed()).toBe(false)
  })

  test('of a large portal is an index of maps, which hold each page once', async () => {
    const chapters = Array.from({ length: 9 }, (_, at) => `chi-hoi-${at}`)
    for (const slug of chapters) await writer.enter('Chapter', { name: `Chi hội ${slug}`, slug, kind: 'CLUB' })
    const index = await (await small('/sitemap.xml')).text()
    expect(await faultsIn(index)).toEqual([])
    const maps = mappedIn(index).map(({ address }) => address)
    expect(maps.filter(address => address.includes('chapters'))).toEqual(
      [1, 2, 3].map(number => `${origin}/sitemap-chapters-${number}.xml`),
    )
    const entries = []
    for (const map of maps) {
      const xml = await (await small(map.slice(origin.length))).text()
      expect(await faultsIn(xml)).toEqual([])
      entries.push(...mappedIn(xml))
    }
    const whole = mappedIn(await reader.load('/sitemap.xml'))
    const addresses = entries.map(({ address }) => address)
    expect(addresses.toSorted()).toEqual(whole.map(({ address }) => address).toSorted())
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses).toEqual(expect.arrayContaining(chapters.map(slug => `${origin}/vi/chi-hoi/${slug}`)))
  })

  test('goes on where the graph gives no more at once', async () => {
    const slugs = Array.from({ length: 105 }, (_, at) => `doi-tac-${at}`)
    for (const slug of slugs) await writer.enter('PartnerOrganization', { name: slug, slug, kind: 'OTHER' })
    const addresses = mappedIn(await reader.load('/sitemap-partners-1.xml')).map(({ address }) => address)
    expect(addresses).toEqual(expect.arrayContaining(slugs.map(slug => `${origin}/vi/doi-tac/${slug}`)))
  })

  test.each([
    '/sitemap-chapters-99.xml',
    '/sitemap-nothing-1.xml',
    '/sitemap-chapters-0.xml',
    '/sitemapx',
    '/sitemap-programmes-10000.xml',
  ])('%s is no map', async path => {
    expect((await reader.get(path)).status).toBe(404)
  })
})

test('Pictures are told whole, the first also in the shapes that search engines show, around its focal point', async () => {
  const asset = async (title: string, width: number, height: number) => {
    const { sha256 } = await web.upload(await drawn(width, height))
    const input = { title, kind: 'PICTURE', fileName: 'a.jpg', sha256, focalX: 10, credit: 'Ban biên tập' }
    return { sha256, id: await writer.enter('MediaAsset', input) }
  }
  const [first, second] = [await asset('Ngang', 1600, 1000), await asset('Đứng', 300, 400)]
  const { sha256 } = await web.upload(pdf())
  const document = await writer.enter('MediaAsset', { title: 'Tệp', kind: 'DOCUMENT', fileName: 'a.pdf', sha256 })
  await writer.enter('Article', {
    title: 'Bài có ảnh',
    images: [{ asset: document }, { asset: first.id, caption: both('Chú thích', 'A caption') }, { asset: second.id }],
  })
  const page = await reader.load('/vi/bai-viet/bai-co-anh')
  expect(page.match(/<img/g)).toHaveLength(2)
  const images: readonly any[] = thing(page, 'NewsArticle')['image']
  const shown = images.map(({ url, width, height, caption, creditText }) => [
    new URL(url).pathname.replace(first.sha256, 'first').replace(second.sha256, 'second'),
    width.value,
    height.value,
    caption,
    creditText,
  ])
  expect(shown).toEqual([
    ['/media/first', 1600, 1000, 'Chú thích', 'Ban biên tập'],
    ['/media/second', 300, 400, undefined, 'Ban biên tập'],
    ['/media/first/cover/1280x720-10-50.jpg', 1280, 720, 'Chú thích', 'Ban biên tập'],
    ['/media/first/cover/1280x960-10-50.jpg', 1280, 960, 'Chú thích', 'Ban biên tập'],
    ['/media/first/cover/1000x1000-10-50.jpg', 1000, 1000, 'Chú thích', 'Ban biên tập'],
  ])
  const [block = ''] = blocksIn(page)
  expect(await streamedStatements(block)).toBe(await statements(block))
  for (const { url } of images) {
    const file = await fetch(url, { headers: { accept: 'image/*' } })
    expect([file.status, file.headers.get('content-type')], url).toEqual([200, 'image/jpeg'])
  }
})
