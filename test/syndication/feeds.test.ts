import { extractFromJson, extractFromXml } from '@extractus/feed-extractor'
import Parser from 'rss-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createToken } from '../../src/access/tokens.ts'
import { runOn } from '../../src/access/grants.ts'
import { person, type Person } from '../editing/moves.ts'
import { commandsAt, pixel, type Commands } from '../graph/inputs.ts'
import { openWeb, type TestWeb } from '../support/web.ts'
import { atomFaults, children, jsonFeedFaults, rssFaults, textOf, xmlOf } from './feed-rules.ts'

const script = '<script>alert(1)</script>'
const hostile = `Lễ ký kết & "Tết" ]]> ${script}`
let web: TestWeb
let ahead = 0
const clock = () => new Date(Date.now() + ahead)
let write: Commands
let editor: Person
let ids: Record<'federation' | 'other' | 'first' | 'second' | 'tag', string>

const urn = (id: string): string => `urn:uuid:${id.split('_')[1]}`

const get = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
  const response = await fetch(`${web.url}/feeds/${path}`, { method, headers })
  return { status: response.status, headers: response.headers, text: await response.text() }
}
const refusal = async (path: string) => {
  const { status, text, headers } = await get(path)
  const [error] = JSON.parse(text).errors
  expect(error.extensions.messageVi).toMatch(/[à-ỹ]/)
  expect(headers.get('cache-control')).toBe('no-store')
  return [status, error.extensions.code]
}
const items = async (name: string): Promise<any[]> => JSON.parse((await get(`${name}.json`)).text).items

const save = async (name: string, document: string, variables = {}): Promise<void> => {
  const input = {
    name,
    title: `Nguồn ${name}`,
    document,
    variables: JSON.stringify(variables),
    federation: ids.federation,
  }
  await write.published('SavedQuery', input)
}

beforeAll(async () => {
  web = await openWeb({ clock })
  write = commandsAt(web)
  editor = person(web, web.token)
  const made = async (type: string, input: object): Promise<string> => (await write.published(type, input)).id
  const federation = await made('Federation', { name: 'Liên hiệp Hải Phòng', level: 'PROVINCIAL' })
  const other = await made('Federation', { name: 'Liên hiệp Huế', level: 'PROVINCIAL' })
  await made('Site', {
    title: 'Trang Hải Phòng',
    federation,
    address: 'https://hai-phong.example/',
    recordAddresses: [{ typeName: 'Article', pattern: 'https://hai-phong.example/{language}/tin?bai={slug}&x=1' }],
  })
  const tag = await made('Tag', { title: `xuân & ${script}` })
  const author = await made('Person', { name: `Nguyễn Văn <An> & con` })
  const { sha256 } = await web.upload(pixel)
  const asset = await made('MediaAsset', {
    sha256,
    kind: 'PICTURE',
    fileName: 'anh.png',
    title: 'Ảnh',
    altText: script,
  })
  const first = await made('Article', {
    title: hostile,
    slug: 'le-ky-ket',
    lead: `Tóm tắt ${script} & ]]>`,
    body: {
      html: `<p>Nội dung &lt;script&gt;alert(1)&lt;/script&gt; ]]&gt;</p><script>alert(2)</script><img src="${asset}">`,
    },
    federation,
    author,
    tags: { add: [tag] },
    images: [{ asset, caption: [{ locale: 'vi', text: script }], credit: script }],
    sourceName: 'Báo "Thời Đại" & bạn',
    sourceUrl: 'https://thoidai.example/a?b=1&c=2',
  })
  const second = await made('Article', { title: 'Tin thứ hai', body: { text: 'Ngắn.' }, federation })
  await made('Article', { title: 'Tin của Huế', body: { text: 'Ngắn.' }, federation: other })
  ids = { federation, other, first, second, tag }
  await save(
    'news',
    'query ($f: ID!, $first: Int = 100) { articles(first: $first, where: { federationId: { eq: $f } }) { totalCount nodes { id } } }',
    { f: federation },
  )
  await save(
    'below',
    'query ($slug: String!) { federation(slug: $slug, locale: "en") { name articles(first: 90) { ...List } } } fragment List on ArticleConnection { edges { node { title } } }',
    { slug: 'lien-hiep-hai-phong' },
  )
})
afterAll(async () => web.close())

describe('a feed of a saved query', () => {
  test('fits the specification in each format, and says the same to other readers', async () => {
    const [rss, atom, json] = await Promise.all(
      ['rss', 'atom', 'json'].map(async form => (await get(`news.${form}?lang=vi`)).text),
    )
    expect([rssFaults(rss!), atomFaults(atom!), jsonFeedFaults(json!)]).toEqual([[], [], []])
    const parser = new Parser({ customFields: { item: ['guid'] } })
    const titles = ['Tin thứ hai', hostile]
    for (const read of [
      (await parser.parseString(rss!)).items.map(({ title }) => title),
      (await parser.parseString(atom!)).items.map(({ title }) => title),
      JSON.parse(json!).items.map(({ title }: any) => title),
    ])
      expect(read).toEqual(titles)
    const options = { descriptionMaxLen: 0, useISODateFormat: true }
    for (const read of [
      extractFromXml(rss!, options),
      extractFromXml(atom!, options),
      extractFromJson(JSON.parse(json!), options),
    ]) {
      expect(read.title).toBe('Nguồn news')
      expect(read.language).toBe('vi')
      expect(read.entries?.map(({ id }) => id)).toEqual([urn(ids.second), urn(ids.first)])
      expect(read.entries?.at(-1)?.link).toBe('https://hai-phong.example/vi/tin?bai=le-ky-ket&x=1')
    }
  })

  test('shows what an article has: author, tags, picture, source, dates', async () => {
    const [, item] = await items('news')
    expect(item).toMatchObject({
      id: urn(ids.first),
      url: 'https://hai-phong.example/vi/tin?bai=le-ky-ket&x=1',
      external_url: 'https://thoidai.example/a?b=1&c=2',
      authors: [{ name: 'Nguyễn Văn <An> & con' }],
      tags: [`xuân & ${script}`],
      language: 'vi',
      attachments: [{ mime_type: 'image/png', size_in_bytes: pixel.length, title: script }],
      _amity: { type: 'Article', version: 2, source: 'Báo "Thời Đại" & bạn' },
    })
    const picture = await fetch(item.image)
    expect(Buffer.from(await picture.arrayBuffer()).equals(pixel)).toBe(true)
    const channel = children(xmlOf((await get('news.rss')).text).documentElement!, 'channel')[0]!
    expect(textOf(children(channel, 'link')[0])).toBe('https://hai-phong.example/')
    const shown = children(channel, 'item')[1]!
    const [source] = children(shown, 'source')
    expect([textOf(source), source!.getAttribute('url')]).toEqual(['Báo "Thời Đại" & bạn', item.external_url])
    expect(textOf(children(shown, 'creator', 'http://purl.org/dc/elements/1.1/')[0])).toBe('Nguyễn Văn <An> & con')
    expect(new Date(textOf(children(shown, 'pubDate')[0])).getTime()).toBe(
      Math.floor(Date.parse(item.date_published) / 1000) * 1000,
    )
  })

  test('is inert, whatever stands in its texts', async () => {
    const asHtml = (html: string): string[] =>
      [...html.matchAll(/<\s*(script|iframe|object|style)|\son\w+=|javascript:/gi)].map(([found]) => found)
    const [, item] = await items('news')
    const channel = children(xmlOf((await get('news.rss')).text).documentElement!, 'channel')[0]!
    const shown = children(channel, 'item')[1]!
    const entry = children(
      xmlOf((await get('news.atom')).text).documentElement!,
      'entry',
      'http://www.w3.org/2005/Atom',
    )[1]!
    const [content] = children(entry, 'content', 'http://www.w3.org/2005/Atom')
    // What readers take for HTML: descriptions, contents.
    const pages = [
      item.content_html,
      textOf(children(shown, 'description')[0]),
      textOf(children(shown, 'encoded', 'http://purl.org/rss/1.0/modules/content/')[0]),
      textOf(content),
    ]
    for (const page of pages) expect([page !== '', ...asHtml(page)]).toEqual([true])
    expect(content!.getAttribute('type')).toBe('html')
    expect(item.content_html).toContain(`<img src="${web.url}/media/`)
    // Within XML nothing opens.
    for (const form of ['rss', 'atom']) expect((await get(`news.${form}`)).text).not.toContain('<script')
  })

  test('can be made of a list below another record, in any language, and of as many as are asked for', async () => {
    const shown = async (path: string) => JSON.parse((await get(path)).text)
    expect((await shown('below.json')).language).toBe('en')
    expect((await shown('below.json?lang=vi')).items.map(({ id }: any) => id)).toEqual([
      urn(ids.second),
      urn(ids.first),
    ])
    const [atom, other] = [xmlOf((await get('below.atom?lang=vi')).text), xmlOf((await get('below.atom?lang=en')).text)]
    const idOf = (feed: typeof atom) => textOf(children(feed.documentElement!, 'id', 'http://www.w3.org/2005/Atom')[0])
    expect(idOf(atom)).not.toBe(idOf(other))
    const many = JSON.stringify({ first: 100 })
    expect((await get(`news.json?variables=${encodeURIComponent(many)}`)).status).toBe(200)
    const one = JSON.stringify({ first: 1 })
    expect((await shown(`news.json?variables=${encodeURIComponent(one)}`)).items).toHaveLength(1)
  })

  test.each([
    ['PartnerCountry', '{ partnerCountries { nodes { id } } }', { code: 'LA', name: 'Lào' }, 'embed/country?record='],
    [
      'Event',
      '{ events(where: { title: { contains: "gặp" } }) { edges { node { id } } } }',
      { title: 'Gặp gỡ', eventStatus: 'PLANNED' },
      null,
    ],
    ['Person', '{ people(where: { name: { eq: "Trần Bình" } }) { nodes { name } } }', { name: 'Trần Bình' }, null],
  ])('can be made of every content type: %s', async (type, document, input, link) => {
    const { id } = await write.published(type, input)
    const name = `of-${type.toLowerCase()}`
    await save(name, document)
    const shown = JSON.parse((await get(`${name}.json`)).text)
    expect(shown.items.map((item: any) => item.id)).toEqual([urn(id)])
    if (link === null) expect(shown.items[0].url).toBeUndefined()
    else expect(shown.items[0].url).toContain(link)
    expect(atomFaults((await get(`${name}.atom`)).text)).toEqual([])
    expect(rssFaults((await get(`${name}.rss`)).text)).toEqual([])
  })

  test('can be made of lists of several types, and of what a search finds', async () => {
    await save(
      'mixed',
      `query ($ids: [ID!]!, $text: String!) { nodes(ids: $ids) { id } search(text: $text) { nodes { record { id } } } }`,
      { ids: [ids.federation, ids.first], text: 'Huế' },
    )
    const found = await items('mixed')
    expect(found.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Liên hiệp Hải Phòng', hostile, 'Tin của Huế']),
    )
    expect(jsonFeedFaults((await get('mixed.json')).text)).toEqual([])
  })
})

describe('a feed over HTTP', () => {
  test('need not be sent again while it is the same, by tag or by date, to GET and HEAD', async () => {
    for (const form of ['rss', 'atom', 'json']) {
      const { headers, text } = await get(`news.${form}`)
      expect(headers.get('cache-control')).toBe('no-cache')
      expect(headers.get('access-control-allow-origin')).toBe('*')
      const [etag, modified] = [headers.get('etag')!, headers.get('last-modified')!]
      expect((await get(`news.${form}`, { 'if-none-match': `"x", W/${etag}` })).status).toBe(304)
      expect((await get(`news.${form}`, { 'if-modified-since': modified })).status).toBe(304)
      expect((await get(`news.${form}`, { 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' })).status).toBe(200)
      // The tag goes before the date (RFC 9110, 13.1.3).
      expect((await get(`news.${form}`, { 'if-none-match': '"x"', 'if-modified-since': modified })).status).toBe(200)
      const head = await get(`news.${form}`, {}, 'HEAD')
      expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', etag])
      expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(text)))
    }
  })

  test('is another at once after a correction, and keeps its ids when a slug changes', async () => {
    const before = await get('news.atom')
    const { data } = await web.ask('query ($id: ID!) { article(id: $id) { version } }', { id: ids.second })
    const updated = await write.update(
      'Article',
      { id: ids.second, version: data.article.version },
      { title: 'Đã sửa', slug: 'ten-moi' },
    )
    await write.publish('Article', updated)
    const after = await get('news.atom', {
      'if-none-match': before.headers.get('etag')!,
    })
    expect(after.status).toBe(200)
    expect(after.text).toContain('Đã sửa')
    expect(after.text).toContain('bai=ten-moi&amp;')
    const idsIn = (text: string) => [...text.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)
    expect(idsIn(after.text)).toEqual(idsIn(before.text))
  })

  test('is not taken for unchanged when a record left it without a word', async () => {
    const { id } = await write.published('Article', {
      title: 'Rút êm',
      body: { text: 'x' },
      federation: ids.federation,
    })
    const before = await get('news.rss')
    ahead += 2_000
    await write.unpublish('Article', { id })
    const date = before.headers.get('last-modified')!
    expect((await get('news.rss', { 'if-modified-since': date })).status).toBe(200)
    ahead += 2_000
    const next = (await get('news.rss')).headers.get('last-modified')!
    expect(Date.parse(next)).toBeGreaterThan(Date.parse(date))
    expect((await get('news.rss', { 'if-modified-since': next })).status).toBe(304)
  })

  test('takes a publishable key of its own origins, and no other', async () => {
    const now = clock()
    const token = {
      name: 'Báo bạn',
      now,
      random: (n: number) => crypto.getRandomValues(new Uint8Array(n)),
      kind: 'publishable' as const,
    }
    const { secret: key } = await createToken(runOn(web.amity.pool), { ...token, origins: ['https://ban.example'] })
    const asked = await get(`news.json?key=${key}`, { origin: 'https://ban.example' })
    expect([asked.status, asked.headers.get('cache-control')]).toEqual([200, 'private, no-cache'])
    expect(asked.text).not.toContain(key)
    expect((await get(`news.json?key=${key}`, { origin: 'https://la.example' })).status).toBe(403)
    expect((await get('news.json?key=amity_pk_wrong')).status).toBe(401)
    expect((await get(`news.json?key=${web.token}`)).status).toBe(401)
    expect((await get('news.json')).status).toBe(200)
  })

  test('is refused with a clear word', async () => {
    await save(
      'figures',
      '{ articlesAggregate { count } articles { totalCount } article(slug: "le-ky-ket") { title } }',
    )
    await save(
      'rights',
      '{ reviews(first: 5) { nodes { record { id } } } translationWork(locale: "en", first: 5) { nodes { record { id } } } }',
    )
    await save('wants', 'query ($slug: String!) { federation(slug: $slug) { articles { nodes { id } } } }')
    await save('nameless', '{ exchangeRates { nodes { id } } }')
    expect(await refusal('figures.rss')).toEqual([422, 'NOT_A_LIST'])
    expect(await refusal('nameless.rss')).toEqual([422, 'NOT_A_LIST'])
    expect(await refusal('rights.atom')).toEqual([422, 'NOT_A_LIST'])
    expect(await refusal('wants.json')).toEqual([400, 'BAD_USER_INPUT'])
    expect(await refusal('nobody.rss')).toEqual([404, 'NOT_FOUND'])
    expect(await refusal('news.pdf')).toEqual([404, 'NOT_FOUND'])
    expect(await refusal('__proto__.rss')).toEqual([404, 'NOT_FOUND'])
    expect(await refusal('news.rss?lang=fr')).toEqual([400, 'BAD_USER_INPUT'])
    expect(await refusal('news.rss?lang=vi&lang=en')).toEqual([400, 'BAD_USER_INPUT'])
    expect(await refusal('news.rss?variables=[]')).toEqual([400, 'BAD_USER_INPUT'])
    expect(await refusal(`news.rss?variables=${encodeURIComponent('{"first":0}')}`)).toEqual([400, 'BAD_USER_INPUT'])
    expect(await refusal(`news.rss?variables=${encodeURIComponent('{"f":"x"}')}`)).toEqual([400, 'BAD_USER_INPUT'])
    expect((await get('news.rss')).status).toBe(200)
  })
})

describe('what was withdrawn', () => {
  const lists = ['news', 'below', 'by-tag', 'under-tag', 'all']
  let gone: string
  let elsewhere: string

  beforeAll(async () => {
    await save(
      'by-tag',
      'query ($tag: String!) { articles(where: { tags: { some: { slug: { eq: $tag } } } }) { nodes { id } } }',
      { tag: 'xuan-script-alert-1-script' },
    )
    await save('under-tag', 'query ($id: ID!) { tag(id: $id) { articles { nodes { id } } } }', { id: ids.tag })
    await save('all', '{ articles { nodes { id } } }')
    const input = { body: { text: 'Sai.' }, tags: { add: [ids.tag] } }
    gone = (await write.published('Article', { ...input, title: 'Tin sai', federation: ids.federation })).id
    elsewhere = (
      await write.published('Article', { ...input, title: 'Tin sai của Huế', federation: ids.other, tags: null })
    ).id
    for (const list of lists) expect((await items(list)).map(({ id }) => id)).toContain(urn(gone))
    for (const id of [gone, elsewhere])
      await editor.move('withdraw', 'Article', { id, reason: `Nguồn tin sai & ${script}`, locale: 'vi' })
  })

  test('stays in the lists that showed it, says when and why, and shows nothing else', async () => {
    for (const list of lists) {
      const shown = await items(list)
      const marked = shown.filter(item => item._amity.withdrawn)
      expect([list, marked.map(({ id }) => id)]).toEqual([
        list,
        list === 'all' ? [urn(elsewhere), urn(gone)] : [urn(gone)],
      ])
      expect(JSON.stringify(shown)).not.toContain('Tin sai')
    }
    const [item] = await items('news')
    expect(item._amity.withdrawn).toEqual({ at: item.date_modified, reason: `Nguồn tin sai & ${script}` })
    expect(item.content_text).toMatch(/^Nội dung này đã được rút ngày \d{2}\/\d{2}\/\d{4}\. Lý do: Nguồn tin sai/)
  })

  test('fits the specification in each format', async () => {
    const [rss, atom, json] = await Promise.all(
      ['rss', 'atom', 'json'].map(async form => (await get(`news.${form}?lang=en`)).text),
    )
    expect([rssFaults(rss!), atomFaults(atom!), jsonFeedFaults(json!)]).toEqual([[], [], []])
    const [deleted] = children(xmlOf(atom!).documentElement!, 'deleted-entry', 'http://purl.org/atompub/tombstones/1.0')
    expect(deleted!.getAttribute('ref')).toBe(urn(gone))
    expect(deleted!.textContent?.trim()).toBe(`Nguồn tin sai & ${script}`)
    const [item] = (await new Parser().parseString(rss!)).items
    expect([item!.guid, item!.title]).toEqual([urn(gone), expect.stringMatching(/^Đã rút ngày/)])
    expect(rss).not.toContain('<script')
  })

  test('alters tag and date, and goes once the record is public again', async () => {
    const before = await get('news.rss')
    await editor.move('withdraw', 'Article', { id: gone, reason: 'The source was wrong.', locale: 'en' })
    expect((await get('news.rss', { 'if-none-match': before.headers.get('etag')! })).status).toBe(304)
    await editor.move('withdraw', 'Article', { id: gone, reason: 'Nguồn vẫn sai.', locale: 'vi' })
    const after = await get('news.rss', { 'if-none-match': before.headers.get('etag')! })
    expect([after.status, (await items('news'))[0]._amity.withdrawn.reason]).toEqual([200, 'Nguồn vẫn sai.'])
    const english = JSON.parse((await get('news.json?lang=en')).text).items[0]
    expect(english).toMatchObject({ language: 'en', _amity: { withdrawn: { reason: 'The source was wrong.' } } })
    await write.publish('Article', { id: gone })
    const back = (await items('news')).find(({ id }) => id === urn(gone))
    expect([back.title, back._amity.withdrawn]).toEqual(['Tin sai', undefined])
    await editor.move('withdraw', 'Article', { id: gone, reason: 'Lại sai.', locale: 'vi' })
    expect((await items('news'))[0]._amity.withdrawn.reason).toBe('Lại sai.')
  })

  test('is told for thirty days', async () => {
    ahead += 29 * 86_400_000
    expect((await items('news'))[0]._amity.withdrawn).toBeDefined()
    ahead += 2 * 86_400_000
    expect((await items('news')).some(item => item._amity.withdrawn)).toBe(false)
  })
})

test('the rules tell of what breaks them', async () => {
  const [rss, atom, json] = await Promise.all(
    ['rss', 'atom', 'json'].map(async form => (await get(`all.${form}`)).text),
  )
  const broken = (text: string, from: RegExp, to: string): string => {
    expect(text).toMatch(from)
    return text.replace(from, to)
  }
  expect(rssFaults(broken(rss!, /<pubDate>.*?</, '<pubDate>2026-01-01<'))).not.toEqual([])
  expect(rssFaults(broken(rss!, /isPermaLink="false"/, ''))).not.toEqual([])
  expect(rssFaults(broken(rss!, /urn:uuid:[0-9a-f]/, ' urn:uuid:0'))).not.toEqual([])
  expect(rssFaults(broken(rss!, /<language>.*?<\/language>/, ''))).not.toEqual([])
  expect(() => rssFaults(broken(rss!, /&lt;/, '<'))).toThrow()
  expect(atomFaults(broken(atom!, /<updated>.*?<\/updated>/, ''))).not.toEqual([])
  expect(atomFaults(broken(atom!, /rel="self"/, 'rel="other"'))).not.toEqual([])
  expect(atomFaults(broken(atom!, /<id>urn:uuid:/g, '<id>\n urn:uuid:'))).not.toEqual([])
  expect(jsonFeedFaults(broken(json!, /"content_html"/g, '"content"'))).not.toEqual([])
  expect(jsonFeedFaults(broken(json!, /"date_modified":"/, '"date_modified":"x'))).not.toEqual([])
})
