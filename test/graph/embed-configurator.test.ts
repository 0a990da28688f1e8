import { randomBytes } from 'node:crypto'

import { DomUtils, parseDocument } from 'htmlparser2'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { configuratorAt, type ConfiguratorPage } from './configurator-page.ts'
import { commandsAt } from './inputs.ts'
import { componentNames } from '../../frontends/embed/attributes/components.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

const haiPhong = 'lien-hiep-cac-to-chuc-huu-nghi-thanh-pho-hai-phong'

let web: TestWeb
let empty: TestWeb
beforeAll(async () => {
  web = await openWeb({ demo: true, clock: () => new Date('2026-11-20T03:00:00Z') })
  empty = await openWeb()
})
afterAll(async () => {
  await web.close()
  await empty.close()
})

const open = (query: string, headers: Record<string, string> = {}, at = web): Promise<ConfiguratorPage> =>
  configuratorAt(at.url, query, headers)

/** The element in lines to paste. */
const pasted = (lines: string) =>
  parseDocument(lines)
    .children.flatMap(one => ('attribs' in one ? [one] : []))
    .at(-1)

const examples = {
  article: '',
  articles: `federation=${haiPhong}&first=3`,
  events: 'country=LA&kinds=event&kinds=national-day',
  project: '',
  projects: 'stage=RUNNING&sector=140',
  country: 'code=LA',
  figures: `federation=${haiPhong}&from=2023`,
}

describe('Every component', () => {
  test.each(componentNames)('%s is set up in both languages; its lines and frames show it', async name => {
    const pages = { vi: 'Đưa nội dung vào trang của bạn', en: 'Put it on your site' }
    for (const [ui, title] of Object.entries(pages)) {
      const page = await open(`component=${name}&${examples[name]}&ui=${ui}&lang=en`)
      expect([page.status, page.all('html')[0]?.attribs['lang'], page.all('h1').length]).toEqual([200, ui, 1])
      expect(page.html).toContain(`<h1>${title}</h1>`)
      expect(page.html).not.toMatch(/<!--|<\?>|undefined|\[object|NaN/)
      const frames = page.frames()
      expect(frames.map(address => new URLSearchParams(address.split('?')[1]).get('theme'))).toEqual(['light', 'dark'])
      const { element = '', frame = '', included = '', kept = '' } = page.lines()
      expect(pasted(element)).toMatchObject({ name: `amity-${name}`, attribs: { lang: 'en', live: '' } })
      const shown = await fetch(pasted(frame)!.attribs['src']!)
      expect([shown.status, (await shown.text()).includes('<html lang="en">')]).toEqual([200, true])
      const [, piece = ''] = /readfile\('([^']*)'/.exec(included) ?? []
      expect((await fetch(piece)).status).toBe(200)
      expect(kept).toContain(` amity('${piece}', '<a href="`)
      expect(page.all('a').some(({ attribs }) => attribs['href'] === '/embed/amity.php')).toBe(true)
      expect((await fetch(`${web.url}${frames[1]}`)).status).toBe(200)
    }
  })

  test('can be left for another, which keeps what it has as well', async () => {
    const page = await open(`component=articles&federation=${haiPhong}&theme=dark&ui=vi`)
    const links = page.all('a').map(({ attribs }) => attribs['href'] ?? '')
    expect(links.filter(link => link.startsWith('/embed?'))).toHaveLength(8)
    const events = links.find(link => link.includes('component=events'))!
    expect((await open(events.split('?')[1]!)).value('federation')).toBe(haiPhong)
    expect(page.frames()).toHaveLength(1)
  })
})

describe('What there is to choose', () => {
  test('stands there by its name in the language of the page, under a value that holds in both', async () => {
    const vi = await open(`component=articles&federation=${haiPhong}&country=lao&tag=H%C3%92A+b%C3%ACnh&ui=vi`)
    expect([vi.value('federation'), vi.value('country'), vi.value('tag')]).toEqual([haiPhong, 'LA', 'hòa bình'])
    expect(pasted(vi.lines()['element'] ?? '')?.attribs).toEqual({
      federation: haiPhong,
      country: 'LA',
      tag: 'hoa-binh',
      live: '',
    })
    const { federation } = await web.data('query($slug: String!) { federation(slug: $slug) { id } }', {
      slug: haiPhong,
    })
    const en = await open(`component=articles&federation=${haiPhong}&country=LA&ui=en`)
    const { english } = await web.data(
      'query($id: ID!) { english: federation(id: $id, locale: "en") { slug } }',
      federation,
    )
    expect([en.value('federation'), english.slug === haiPhong]).toEqual([english.slug, false])
    expect(en.text('country')).toContain('Laos')
    const options = vi.all('option').map(option => DomUtils.textContent(option))
    expect(options.filter(name => /^(?:Ấn Độ|Zimbabwe)$/.test(name))).toHaveLength(2)
    expect(vi.all('optgroup').map(({ attribs }) => attribs['label'])).toContain(
      'Trang thông tin của Liên hiệp Hải Phòng',
    )
  })

  test('of articles are the newest; others are found by words, by a slug and by the address of a page', async () => {
    const { articles } = await web.data('{ articles(first: 12) { nodes { id slug title } } }')
    const [newest, , , , , , , other] = articles.nodes
    const first = await open('component=article')
    expect(first.records()).toHaveLength(6)
    expect(pasted(first.lines()['element'] ?? '')?.attribs).toEqual({ record: newest.id, live: '' })
    const found = await open(`component=article&record=${newest.id}&find=${encodeURIComponent('hoi nghi')}`)
    const ids = found.records().map(({ attribs }) => [attribs['value'], 'checked' in attribs])
    expect(ids[0]).toEqual([newest.id, true])
    expect(ids.slice(1).map(([, isChosen]) => isChosen)).not.toContain(true)
    expect(ids.length).toBeGreaterThan(2)
    expect(found.value('find')).toBe('hoi nghi')
    for (const named of [other.slug, `https://portal.example/vi/bai-viet/${other.slug}`, other.id]) {
      const page = await open(`component=article&record=${newest.id}&find=${encodeURIComponent(named)}`)
      expect([pasted(page.lines()['frame'] ?? '')?.attribs['title'], page.value('find')]).toEqual([other.title, ''])
    }
    const nothing = await open('component=article&find=khongcogi')
    expect(nothing.text('offered')).toBe('Không tìm thấy gì với “khongcogi”.')
    expect(Object.keys(nothing.lines())).toEqual([])
  })

  test('goes by its name in the language of the component, whatever the page speaks', async () => {
    const name = async (query: string) => pasted((await open(query)).lines()['frame'] ?? '')?.attribs['title']
    const { articles } = await web.data(
      '{ articles(first: 1, where: { title: { contains: "Bunpimay" } }) { nodes { id title } } }',
    )
    const [{ id, title }] = articles.nodes
    expect(
      await Promise.all(
        [
          'country&code=LA&ui=en',
          'country&code=LA&ui=vi&lang=en',
          `article&record=${id}&ui=en`,
          `article&record=${id}&lang=en&ui=vi`,
          'articles&ui=en',
          'articles&lang=en&ui=vi',
        ].map(query => name(`component=${query}`)),
      ),
    ).toEqual(['Lào', 'Laos', title, 'Water for Bunpimay and Chol Chnam Thmay', 'Tin, bài mới', 'Latest articles'])
  })

  test('is told calmly where there is nothing yet', async () => {
    const articles = await open('component=articles&ui=en', {}, empty)
    expect([articles.status, articles.text('federation-hint')]).toEqual([
      200,
      'There are no federations to choose from yet.',
    ])
    expect(Object.keys(articles.lines())).toEqual(['element', 'frame', 'included', 'kept'])
    const article = await open('component=article&ui=en', {}, empty)
    expect([article.text('offered'), article.text('preview')]).toEqual([
      'There are no articles yet.',
      'Choose above what to show: here you will see it and get the lines.',
    ])
  })
})

const missing = 'There is nothing here, or it is no longer public.'

describe('Bad input', () => {
  test.each([
    ['component=articles&first=99', 'first', 'The attribute “first” of “articles” cannot be “99”.'],
    [
      'component=articles&federation=nothing',
      'federation',
      'There is no federation, country, section or keyword as named.',
    ],
    ['component=articles&tag=%3Cb%3E', 'tag', 'The attribute “tag” of “articles” cannot be “<b>”.'],
    [
      'component=events&from=2024&to=2023',
      'to',
      'The attribute “to” of “events” cannot be “2023”: not before “from”, and a calendar is at most 100 years long.',
    ],
    ['component=events&kinds=party', 'kinds', 'The attribute “kinds” of “events” cannot be “party”.'],
    ['component=article&slug=nothing', 'record', missing],
    ['component=article&record=Event_01a2049a-a642-7145-832a-668678294678', 'record', missing],
    ['component=country&code=ZZ', 'code', 'There is no federation, country, section or keyword as named.'],
    ['component=articles&key=amity_secret', 'key', 'The attribute “key” of “articles” cannot be “amity_secret”.'],
  ])('%s is said beside its field, and no lines are given', async (query, field, words) => {
    const page = await open(`${query}&ui=en`)
    expect([page.status, page.text(`${field}-problem`)]).toEqual([200, words])
    expect([page.frames(), Object.keys(page.lines())]).toEqual([[], []])
  })

  test('What only says how it looks is told and left out; so is what there is not, as another server', async () => {
    const page = await open('component=articles&theme=blue&heading=9&server=https://evil.example&colour=red&ui=en')
    expect([page.text('theme-problem'), page.text('heading-problem')]).toEqual([
      'The attribute “theme” of “articles” cannot be “blue”.',
      'The attribute “heading” of “articles” cannot be “9”.',
    ])
    expect(page.text('general')).toContain('“articles” has no attribute “server”.')
    expect(page.text('general')).toContain('“articles” has no attribute “colour”.')
    expect(pasted(page.lines()['element'] ?? '')?.attribs).toEqual({ live: '' })
    expect([Object.values(page.lines()).join(), page.frames().join()].join()).not.toContain('evil')
    expect((await open('component=%3Cscript%3E&ui=en')).html).toContain('There is no component named “&lt;script&gt;”.')
  })

  test('No text of the graph or of the address becomes markup, neither in the page nor where lines are pasted', async () => {
    const attack = `"'><script>alert(1)</script></textarea></noscript><img src=x onerror=alert(1)>`
    const { id } = await commandsAt(web).published('Article', { title: attack })
    const page = await open(
      `component=article&record=${id}&find=${encodeURIComponent(attack)}&key=${encodeURIComponent(attack)}&lang=${encodeURIComponent(`vi-${attack}`)}`,
    )
    expect(page.all('script').map(({ attribs }) => attribs['src'])).toEqual(['/embed/configurator.js'])
    expect(page.all('img')).toEqual([])
    const { element = '', frame = '' } = (
      await open(`component=article&record=${id}&lang=${encodeURIComponent(`vi-${attack}`)}`)
    ).lines()
    expect(pasted(frame)?.attribs['title']).toBe(attack)
    expect(pasted(element)?.attribs).toEqual({ record: id, lang: 'vi', live: '' })
    expect(DomUtils.getElementsByTagName(() => true, parseDocument(element)).map(({ name }) => name)).toEqual([
      'script',
      'amity-article',
      'a',
      'noscript',
      'iframe',
    ])
  })
})

describe('The page', () => {
  test('has a strict policy, speaks the language of its reader, and never speaks for the key in its address', async () => {
    const key = `amity_pk_${randomBytes(32).toString('base64url')}`
    const page = await open(`component=articles&key=${key}`, { 'accept-language': 'en-GB,vi;q=0.5' })
    expect([page.status, page.all('html')[0]?.attribs['lang'], page.headers.get('vary')]).toEqual([
      200,
      'en',
      'accept-language, authorization',
    ])
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy).not.toContain('unsafe')
    expect(policy.split(';')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "form-action 'self'",
        "frame-src 'self'",
        "frame-ancestors 'none'",
      ]),
    )
    // What it may not ask, its frames say.
    expect(pasted(page.lines()['element'] ?? '')?.attribs).toEqual({ key, live: '' })
    expect((await fetch(`${web.url}${page.frames()[0]}`)).status).toBe(401)
    expect(await (await fetch(`${web.url}/`)).text()).toContain('<a href="/embed">/embed</a>')
  })

  test('says that the database is away, and keeps what was chosen', async () => {
    const locker = new Client({ connectionString: empty.amity.database.ownerUrl })
    await locker.connect()
    await locker.query('begin; lock table federations in access exclusive mode')
    const coming = open(`component=articles&federation=${haiPhong}&first=3&ui=en`, {}, empty)
    const cut = async (): Promise<number | null> =>
      (
        await empty.amity.pool.query(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where datname = current_database() and usename = current_user and wait_event_type = 'Lock'`,
        )
      ).rowCount
    await expect.poll(cut).toBeGreaterThan(0)
    const page = await coming
    await locker.query('rollback')
    await locker.end()
    expect([page.status, page.text('preview')]).toEqual([503, 'The newest content cannot be read at the moment.'])
    expect([page.value('federation'), page.value('first'), page.frames()]).toEqual([haiPhong, '3', []])
    expect(pasted(page.lines()['element'] ?? '')?.attribs).toMatchObject({ federation: haiPhong, first: '3' })
  })

  test('Credentials that do not hold are refused as at every door', async () => {
    for (const authorization of ['Bearer x', 'Bearer amity_x', 'Basic eDp4']) {
      const { status, headers, html } = await open('component=articles', { authorization })
      expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
      expect(JSON.parse(html).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    }
  })
})
