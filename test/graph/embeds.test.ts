import { randomBytes } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { idsOf } from '../../frontends/embed/asking/names.ts'
import type { Ask } from '../../frontends/embed/asking/ask.ts'
import { componentNames, type ComponentName } from '../../frontends/embed/attributes/components.ts'
import { readAttributes } from '../../frontends/embed/attributes/read.ts'
import { parts } from '../../frontends/embed/parts/parts.ts'
import { rendered } from '../../frontends/embed/server/rendered.ts'
import { hostile } from './hostile-answer.ts'
import { elementsOf } from './html-elements.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

const today = '2026-11-20'
const haiPhong = 'lien-hiep-cac-to-chuc-huu-nghi-thanh-pho-hai-phong'

let web: TestWeb
/** What each component is asked for. */
let asked: Readonly<Record<ComponentName, string>>
beforeAll(async () => {
  web = await openWeb({ demo: true, clock: () => new Date(`${today}T03:00:00Z`) })
  const { articles, aidProjects } = await web.data(
    `{ articles(first: 40) { nodes { id images { asset { id } } sourceUrl } } aidProjects(first: 20) { nodes { id transactions { kind } images { asset { id } } } } }`,
  )
  const article = articles.nodes.find((one: any) => one.sourceUrl && one.images.length > 0) ?? articles.nodes[0]
  const project = aidProjects.nodes.find((one: any) => one.transactions.length > 1)
  asked = {
    article: `record=${article.id}`,
    articles: `federation=${haiPhong}&first=5`,
    events: 'from=2026&to=2026&first=30',
    project: `record=${project.id}`,
    projects: 'first=10',
    country: 'code=la',
    figures: `federation=${haiPhong}&country=KR`,
  }
})
afterAll(() => web.close())

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${web.url}/embed/${path}`, { headers })
  const raw = await response.text()
  const text = raw.replaceAll(/&#x([\da-f]+);/g, (_, code) => String.fromCodePoint(parseInt(code, 16)))
  return { status: response.status, raw, text, headers: response.headers }
}

const firstHeading = (html: string): string => /<h\d[^]*?<\/h\d>/.exec(html)?.[0] ?? 'none'

describe('What the server makes of a component', () => {
  test.each(componentNames)('is a page and a piece of HTML of %s, in both languages', async name => {
    for (const lang of ['vi', 'en']) {
      const page = await get(`${name}?${asked[name]}&lang=${lang}`)
      const piece = await get(`${name}.html?${asked[name]}&lang=${lang}`)
      expect([page.status, piece.status]).toEqual([200, 200])
      // A piece is the same in a page of any charset.
      expect(piece.raw).toMatch(/^[\x20-\x7e\s]*$/)
      if (lang === 'vi') expect(piece.text).toMatch(/[^\x20-\x7e\s]/)
      const under = await get(`${name}.html?${asked[name]}&lang=${lang}&heading=3`)
      expect(page.text.replaceAll(/<(\/?)h1/g, '<$1h2')).toContain(firstHeading(piece.text))
      expect(firstHeading(under.text)).toBe(firstHeading(piece.text).replaceAll('h2', 'h3'))
      expect(page.text).toMatch(new RegExp(`^<!doctype html>\n<html lang="${lang}">`))
      expect(page.text).toContain(`<link rel="canonical" href="${web.url}/embed/${name}?`)
      // Nothing is left of how templates are joined, and no text is missing.
      expect(page.text).not.toMatch(/<!--|<\?|undefined|\[object|null/)
      expect(
        elementsOf(piece.text).filter(({ name }) => name === 'li' || name === 'dd' || name === 'p').length,
      ).toBeGreaterThan(1)
    }
  })

  test('tells consumers of oEmbed where they learn more', async () => {
    const { text } = await get(`article?${asked.article}&theme=dark`)
    const links = elementsOf(text).filter(({ attributes }) => attributes.type?.endsWith('+oembed'))
    const told = await Promise.all(links.map(async ({ attributes }) => (await fetch(attributes.href!)).text()))
    expect(told).toHaveLength(2)
    for (const answer of told) expect(answer).toContain(`${web.url}/embed/article?record=Article_`)
  })

  test.each(['articles', 'events', 'projects', 'figures'] as const)(
    'bears in oEmbed the title of %s that its page has',
    async name => {
      for (const lang of ['vi', 'en']) {
        const { text } = await get(`${name}?lang=${lang}`)
        const url = `${web.url}/embed/${name}?lang=${lang}`
        const { title }: any = await (await fetch(`${web.url}/oembed?${new URLSearchParams({ url })}`)).json()
        expect(text).toContain(`<title>${title}</title>`)
      }
    },
  )

  test('may be framed by all, runs nothing, and is asked for again each time', async () => {
    const { headers } = await get(`article?${asked.article}`)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy.split(';')).toEqual(
      expect.arrayContaining(["default-src 'none'", "style-src 'self'", 'frame-ancestors *']),
    )
    expect(policy).not.toMatch(/script|unsafe/)
    expect([headers.get('x-frame-options'), headers.get('cache-control')]).toEqual([null, 'no-cache'])
    const etag = headers.get('etag') ?? ''
    expect((await get(`article?${asked.article}`, { 'if-none-match': etag })).status).toBe(304)
    expect((await get(`article?${asked.article}&lang=en`, { 'if-none-match': etag })).status).toBe(200)
    const piece = await get(`article.html?${asked.article}`)
    expect(piece.headers.get('access-control-allow-origin')).toBe('*')
  })

  test('is found by a slug of either language, and by a federation, country, section or keyword', async () => {
    const { article, section, tag } = await web.data(
      `query($id: ID!) { article(id: $id) { slug } section: sections(first: 1, where: { title: { contains: "Thông báo" } }) { nodes { slug } } tag: tags(first: 1, where: { title: { eq: "hòa bình" } }) { nodes { slug } } }`,
      { id: asked.article.replace('record=', '') },
    )
    const bySlug = await get(`article.html?slug=${article.slug}&lang=en`)
    expect(bySlug.text).toBe((await get(`article.html?${asked.article}&lang=en`)).text)
    const titles = async (query: string) =>
      [...(await get(`articles.html?lang=vi&${query}`)).text.matchAll(/amity-name[^>]*><a[^>]*>([^<]*)/g)].map(
        ([, t]) => t,
      )
    const all = await titles('first=50')
    for (const query of [
      `section=${section.nodes[0].slug}`,
      `tag=${tag.nodes[0].slug}`,
      `country=LA`,
      `federation=${haiPhong}`,
      'from=2026',
    ]) {
      const some = await titles(`first=50&${query}`)
      expect(some.length, query).toBeGreaterThan(0)
      expect(some.length, query).toBeLessThan(all.length)
      expect(all, query).toEqual(expect.arrayContaining(some))
    }
  })

  test('shows days of the calendar of those asked for, in their order', async () => {
    const days = async (query: string) => {
      const { text } = await get(`events.html?lang=en&${query}`)
      return [...text.matchAll(/<time datetime="([^"]*)"[^]*?amity-name"[^>]*>(?:<a[^>]*>)?([^<]*)/g)].map(
        ([, on, what]) => `${on} ${what}`,
      )
    }
    const laos = await days('country=LA')
    expect(laos).toEqual(['2026-12-02 Laos'])
    const nationalDays = await days('kinds=national-day,relations&first=30&from=2026-11-20')
    expect(nationalDays).toHaveLength(30)
    expect(nationalDays).toEqual(nationalDays.toSorted((a, b) => (a.slice(0, 10) < b.slice(0, 10) ? -1 : 1)))
    expect(nationalDays).toContain('2026-12-02 Laos')
    expect(await days(`federation=${haiPhong}&kinds=national-day`)).toEqual(['2026-12-02 Laos'])
    expect(await days(`federation=${haiPhong}&kinds=event&from=2019&to=2023`)).not.toEqual([])
  })

  test('adds nothing together: each kind and currency of aid stands by itself', async () => {
    const { text } = await get(`figures.html?federation=${haiPhong}&lang=en`)
    const [{ commitments, disbursements }] = (
      await web.data(
        `query($where: AidProjectWhere) { all: aidProjectsAggregate(where: $where) { commitments { currency sum } disbursements { currency sum } } }`,
        { where: { federation: { slug: { eq: haiPhong } } } },
      )
    ).all
    const tiles = [...text.matchAll(/<dt>(\w+)<\/dt>([^]*?)<\/div>/g)].map(([, kind, sums = '']) => [
      kind,
      [...sums.matchAll(/<span>(\w+)<\/span>/g)].map(([, currency]) => currency),
    ])
    const currencies = (sums: { currency: string }[]) => sums.map(({ currency }) => currency).sort()
    expect(tiles.slice(0, 2)).toEqual([
      ['Commitments', currencies(commitments)],
      ['Disbursements', currencies(disbursements)],
    ])
    const other = await get(`figures.html?federation=${haiPhong}&from=1990&to=1991&lang=en`)
    expect(other.text).toContain('No aid is recorded.')
  })
})

describe('What cannot be shown says so on a page of its own', () => {
  const key = `amity_pk_${randomBytes(32).toString('base64url')}`
  /** An id of another type than any that a component shows. */
  const strange = 'Event_01a2049a-a642-7145-832a-668678294678'
  test.each([
    ['nothing?lang=en', 404, 'There is no component named “nothing”.'],
    ['article?slug=no-such-article&lang=en', 404, 'There is nothing here, or it is no longer public.'],
    [
      'articles?federation=no-such-federation&lang=en',
      404,
      'There is no federation, country, section or keyword as named.',
    ],
    [`article?record=${strange}&lang=en`, 404, 'There is nothing here, or it is no longer public.'],
    [`projects?country=${strange}&lang=en`, 404, 'There is no federation, country, section or keyword as named.'],
    ['article?lang=en', 400, '“article” needs one of these attributes: slug, record.'],
    ['articles?first=1000&colour=red&lang=en', 400, 'The attribute “first” of “articles” cannot be “1000”.'],
    ['articles?first=1&first=x&lang=en', 400, 'cannot be “x”'],
    ['articles?to=9999&lang=en', 400, '“to” of “articles” cannot be “9999”. Dates are YYYY'],
    ['figures?to=9999-12-31&lang=en', 400, 'from 1000 to 9998.'],
    ['events?from=2026&to=9998&lang=en', 400, 'and a calendar is at most 100 years long.'],
    ['events?from=1900&to=2099', 400, 'và lịch dài nhất 100 năm.'],
    ['article?slug=%3Cscript%3E&lang=en', 400, 'cannot be “&lt;script&gt;”'],
    [`articles?key=${key}&lang=en`, 401, 'The key of this site is no longer valid'],
    ['articles?key=amity_secret', 400, 'Thuộc tính “key”'],
    [`articles?key=${key}&key=${key}&lang=en`, 401, 'The key of this site is no longer valid'],
  ])('%s: %i', async (path, status, words) => {
    for (const form of [path, path.replace('?', '.html?')]) {
      const { status: got, text, headers } = await get(form)
      expect([got, headers.get('etag')], form).toEqual([status, null])
      const headings = elementsOf(text).filter(({ name }) => name === 'h1')
      expect(headings).toHaveLength(form === path ? 1 : 0)
      expect(text).toContain(words)
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(elementsOf(text).map(({ name }) => name)).not.toContain('script')
    }
  })

  test('An address that ends with a slash leads to the page that sets components up', async () => {
    const { status, headers } = await fetch(`${web.url}/embed/?component=events`, { redirect: 'manual' })
    expect([status, headers.get('location')]).toEqual([308, '/embed?component=events'])
  })

  test('A section that is called as the kind of its articles is said once', async () => {
    const { articles } = await web.data(
      '{ articles(first: 1, where: { kind: { eq: NOTICE }, section: { title: { contains: "Thông báo" } } }) { nodes { id } } }',
    )
    const { text } = await get(`article.html?record=${articles.nodes[0].id}&lang=vi`)
    const [kicker = ''] = /amity-kicker[^]*?<\/p>/.exec(text) ?? []
    expect(kicker.match(/Thông báo/g)).toHaveLength(1)
  })

  test.each(['articles?from=1000&to=9998', 'figures?to=9998', 'events?to=9998', 'events?from=9998', 'events?to=1000'])(
    'All that is allowed is answered: %s',
    async path => expect((await get(path)).status).toBe(200),
  )

  test('A key keeps to its origins in frames too', async () => {
    const partner = 'https://partner.example'
    const { federations } = await web.data('{ federations(first: 1) { nodes { id } } }')
    const input = { name: 'Trang', kind: 'PUBLISHABLE', organization: federations.nodes[0].id, origins: [partner] }
    const { x } = await web.data(
      'mutation ($input: AccessTokenInput!) { x: createAccessToken(input: $input) { ... on CreatedAccessToken { secret } ... on Problem { message } } }',
      { input },
    )
    const path = `article?${asked.article}&lang=en&key=${x.secret}`
    expect((await get(path, { referer: `${partner}/` })).status).toBe(200)
    const { status, text } = await get(path, { referer: 'https://elsewhere.example/' })
    expect([status, text]).toEqual([403, expect.stringContaining('This key is not for this site')])
  })

  test('A withdrawn article is gone, with a notice of the day and the public reason', async () => {
    const { articles } = await web.data(
      '{ articles(first: 1, where: { title: { contains: "giờ học" } }) { nodes { id slug title version } } }',
    )
    const [article] = articles.nodes
    const { x } = await web.data(
      `mutation($id: ID!) { x: withdrawArticle(id: $id, reason: "Ảnh đăng nhầm <b>người</b>.") { __typename ... on Problem { code message } } }`,
      { id: article.id },
    )
    expect(x.__typename).toBe('Article')
    for (const query of [`record=${article.id}`, `slug=${article.slug}`]) {
      const { status, text } = await get(`article?${query}`)
      expect(status).toBe(410)
      expect(text).not.toContain(article.title)
      expect(text).toContain('Ảnh đăng nhầm &lt;b&gt;người&lt;/b&gt;.')
      expect(text).toContain('<q>')
      expect((await get(`article.html?${query}&lang=en`)).text).toContain('Reason: <q lang="vi">Ảnh')
      expect(text).toMatch(/Rút lại ngày <time datetime="2026-11-20T[^"]*">20\/11\/2026<\/time>\./)
    }
  })
})

test.each(componentNames)('No text of the graph becomes anything but text in %s', async name => {
  const ask: Ask = async (document, variables) => web.data(String(document), variables)
  const search = new URLSearchParams(asked[name])
  const { asked: wish } = readAttributes(name, search, 'address')
  const ids = await idsOf(wish, 'vi', ask)
  const part = await parts[name]()
  const data = await ask(part.document, await part.variables({ asked: wish, ids: ids!, language: 'vi', today, ask }))
  for (const language of ['vi', 'en'] as const) {
    const view = { asked: wish, language, heading: 2, server: 'https://amity.example', today, fresh: new Set<string>() }
    const html = rendered(part.view(hostile(data), view))
    const found = elementsOf(html)
    const harmless =
      /^(?:section|article|header|footer|div|h\d|p|ul|ol|li|dl|dt|dd|b|strong|em|small|span|time|a|img|figure|figcaption|table|thead|tbody|tr|th|td)$/
    expect(found.filter(({ name }) => !harmless.test(name))).toEqual([])
    const named = found.flatMap(({ attributes }) => Object.entries(attributes))
    expect(
      named.filter(
        ([name]) =>
          !/^(?:class|part|lang|href|rel|src|srcset|sizes|alt|width|height|loading|decoding|datetime|scope|rowspan|colspan|role|tabindex|aria-label)$/.test(
            name,
          ),
      ),
    ).toEqual([])
    const addresses = named.flatMap(([name, value]) => {
      if (name === 'srcset') return value.split(', ').map(candidate => candidate.split(' ')[0] ?? '')
      return ['href', 'src'].includes(name) ? [value] : []
    })
    const sizes = named.flatMap(([name, value]) => (name === 'sizes' ? [value] : []))
    expect(sizes.filter(value => !/^auto, \(min-width: \d+em\) \d+rem, 100vw$/.test(value))).toEqual([])
    expect(addresses.filter(address => !/^https:\/\/amity\.example\/(?:records|embed|media)\//.test(address))).toEqual(
      [],
    )
    // As text it is all there.
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  }
})
