import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { ask, GraphFailure } from './client.ts'
import { articlePage } from './documents-article.ts'
import { canonicalOf } from './fixtures/head-fixture.ts'
import { enterNetwork, home, places, testDay } from './fixtures/network-fixture.ts'
import { linksOf, openReader, seen, type Reader } from './fixtures/reader-fixture.ts'
import { writerAt } from './fixtures/writer-fixture.ts'
import { portalHandler } from './portal.ts'
import { openWeb, type TestWeb } from '../../test/support/web.ts'

const clock = (): Date => testDay

let web: TestWeb
let reader: Reader
let ids: Readonly<Record<string, string>>

beforeAll(async () => {
  web = await openWeb({ clock })
  ids = await enterNetwork(writerAt(web))
  reader = await openReader(web.url, { federation: home, clock })
})

afterAll(async () => {
  reader?.close()
  await web?.close()
})

describe('Addresses', () => {
  test.each([
    '/vi/bai-viet/khong-co',
    '/en/articles/none',
    '/en/countries/none',
    '/vi/chuong-trinh/khong-co',
    '/en/federations/none',
    '/vi/hoi/khong-co',
    '/en/chapters/none',
    '/en/chuong-trinh/a-programme-of-aid',
    '/en/nothing',
    '/fr/articles/none',
    '/fr',
    '/vi/articles/x',
    '/vi/search',
    '/vi/bai-viet/%00',
    '/vi/bai-viet/%E0%A4',
    '/vi/bai-viet/a/b',
    '/portal.txt',
    '//evil.example/vi',
    '//evil.example/',
    '/en/nothing/',
    '/portal.css/',
    '/vi/../../etc/passwd',
  ])('%s is not found, in the reader’s language', async path => {
    const response = await reader.get(path)
    expect(response.status).toBe(404)
    expect(await response.text()).toMatch(path.startsWith('/en/') ? /Page not found/ : /Không tìm thấy trang/)
    expect(reader.reported).toEqual([])
  })

  test.each(
    Object.entries(places).flatMap(([kind, { vi, en }]) => {
      const [, , slug] = vi.slice(1).split('/')
      return slug === undefined ? [] : [[kind, en.replace(/[^/]+$/, slug), en]]
    }),
  )('the slug of another language leads to the address in this one (%s)', async (_kind, from, to) => {
    const response = await reader.get(from)
    expect([response.status, response.headers.get('location')]).toEqual([301, to])
  })

  test.each([
    ['/en/', '/en'],
    ['/vi//', '/vi'],
    ['/en/search/?q=a%26b', '/en/search?q=a%26b'],
    [`${places.country.en}/`, places.country.en],
  ])('%s with a stroke at its end leads to the one without', async (from, to) => {
    const response = await reader.get(from)
    expect([response.status, response.headers.get('location')]).toEqual([308, to])
    expect((await reader.get(to)).status).toBe(200)
  })

  test('of a page of results that is no more lead to the first page', async () => {
    const response = await reader.get('/en/search?q=%C4%91%C3%A8n&after=zzz')
    expect([response.status, response.headers.get('location')]).toEqual([302, '/en/search?q=%C4%91%C3%A8n'])
    expect((await reader.get('/en/search?q=hoa&after=')).status).toBe(302)
  })

  test('lead on from the slug that a record had before', async () => {
    const [before, moved] = [places.country.en, '/en/countries/lao-pdr']
    await writerAt(web).change('PartnerCountry', ids['laos']!, { slug: 'lao-pdr' }, 'en')
    const response = await reader.get(before)
    expect([response.status, response.headers.get('location')]).toEqual([301, moved])
    expect((await reader.get(moved)).status).toBe(200)
    expect(linksOf(await reader.load(places.article.en))).toContain(moved)
  })

  test('of the portal’s own federation name the root as the one to keep', async () => {
    expect(canonicalOf(await reader.load('/en/federations/the-test-federation'))).toBe(`${reader.address}/en`)
  })

  test('stand below a path where a server mounts the portal there', async () => {
    const handle = portalHandler({ graphUrl: `${web.url}/graphql`, base: '/portal', federation: home, clock })
    const get = async (path: string): Promise<Response> => handle(new Request(`https://example.org${path}`))
    for (const path of [places.article.vi, places.front.en, places.search.vi]) {
      const page = await (await get(`/portal${path}`)).text()
      const links = [...page.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map(([, link]) => link!)
      expect(links.length).toBeGreaterThan(3)
      expect(links.filter(link => !link.startsWith('/portal/'))).toEqual([])
    }
    expect((await get('/portal/portal.css')).headers.get('content-type')).toContain('text/css')
    expect((await get('/portal/portal-drum.svg')).headers.get('content-type')).toBe('image/svg+xml')
    expect([(await get(places.article.vi)).status, (await get('/portalx')).status]).toEqual([404, 404])
    expect(await (await get('/portal/en/none')).text()).toContain('Page not found')
  })

  test('are read and nothing else', async () => {
    expect((await fetch(reader.address, { method: 'POST' })).status).toBe(405)
    const head = await fetch(reader.address, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })
})

test('A search leads on to its next results and back, each hit shown once', async () => {
  const writer = writerAt(web)
  for (let at = 1; at <= 12; at += 1) await writer.enter('Tag', { title: `Đèn lồng ${at}` })
  const hits = (page: string): string[] =>
    [...page.matchAll(/<h2[^>]*>.*?<\/h2>/gs)].map(([hit]) => seen(hit)).slice(0, 10)
  const first = await reader.load('/vi/tim-kiem?q=đèn+lồng')
  expect(seen(first)).toContain('12 kết quả')
  const next = linksOf(first).find(link => link.includes('after='))!
  const second = await reader.load(next)
  const titles = [...hits(first), ...hits(second)].filter(title => title.includes('Đèn'))
  expect(new Set(titles).size).toBe(12)
  expect(linksOf(second)).toContain('/vi/tim-kiem?q=%C4%91%C3%A8n+l%E1%BB%93ng')
  expect(linksOf(second).some(link => link.includes('after='))).toBe(false)
})

test('When the graph does not answer the page says so and the reason is reported', async () => {
  const reported: unknown[] = []
  const lonely = portalHandler({ graphUrl: 'http://127.0.0.1:9/graphql', report: error => reported.push(error) })
  const response = await lonely(new Request('http://portal/en'))
  expect(response.status).toBe(503)
  expect(seen(await response.text())).toContain('The content cannot be read at the moment')
  expect(String(reported.at(-1))).toContain('query FrontPage: http://127.0.0.1:9/graphql cannot be reached')
  await expect(
    ask(`${web.url}/graphql`, articlePage, { slug: 'x', locale: 'no such', otherLocale: 'vi' }),
  ).rejects.toThrow(GraphFailure)
})

test('The portal knows the graph only: none of its files imports the server or reads the environment', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
    file => file.endsWith('.ts') && !/(\.test|-fixture)\.ts$/.test(file),
  )
  expect(files.length).toBeGreaterThan(30)
  const texts = files.map(file => [file, readFileSync(join(import.meta.dirname, file), 'utf8')] as const)
  expect(
    texts.filter(([, text]) => /from '[./]*\/(?:src|test)\/|process\.env/.test(text)).map(([file]) => file),
  ).toEqual([])
  expect(
    texts
      .filter(([file, text]) => !file.startsWith('generated') && text.split('\n').length > 301)
      .map(([file]) => file),
  ).toEqual([])
})
