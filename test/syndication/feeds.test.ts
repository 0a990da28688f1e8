import { extractFromJson, extractFromXml } from '@extractus/feed-extractor'
import Parser from 'rss-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { pixel } from '../graph/inputs.ts'
import { atomFaults, children, jsonFeedFaults, rssFaults, textOf, xmlOf } from './feed-rules.ts'
import { hostile, openNews, script, urn, type NewsWorld } from './news-world.ts'

let world: NewsWorld
beforeAll(async () => void (world = await openNews()))
afterAll(() => world.web.close())

describe('a feed of a saved query', () => {
  test('fits the specification in each format, and says the same to other readers', async () => {
    const [rss, atom, json] = await Promise.all(
      ['rss', 'atom', 'json'].map(async form => (await world.get(`news.${form}?lang=vi`)).text),
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
      expect(read.entries?.map(({ id }) => id)).toEqual([urn(world.ids.second), urn(world.ids.first)])
      expect(read.entries?.at(-1)?.link).toBe('https://hai-phong.example/vi/tin?bai=le-ky-ket&x=1')
    }
  })

  test('shows what an article has: author, tags, picture, source, dates', async () => {
    const [, item] = await world.items('news')
    expect(item).toMatchObject({
      id: urn(world.ids.first),
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
    const channel = children(xmlOf((await world.get('news.rss')).text).documentElement!, 'channel')[0]!
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
    const [, item] = await world.items('news')
    const channel = children(xmlOf((await world.get('news.rss')).text).documentElement!, 'channel')[0]!
    const shown = children(channel, 'item')[1]!
    const entry = children(
      xmlOf((await world.get('news.atom')).text).documentElement!,
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
    expect(item.content_html).toContain(`<img src="${world.web.url}/media/`)
    // Within XML nothing opens.
    for (const form of ['rss', 'atom']) expect((await world.get(`news.${form}`)).text).not.toContain('<script')
  })

  test('can be made of a list below another record, in any language, and of as many as are asked for', async () => {
    const shown = async (path: string) => JSON.parse((await world.get(path)).text)
    expect((await shown('below.json')).language).toBe('en')
    expect((await shown('below.json?lang=vi')).items.map(({ id }: any) => id)).toEqual([
      urn(world.ids.second),
      urn(world.ids.first),
    ])
    const [atom, other] = [
      xmlOf((await world.get('below.atom?lang=vi')).text),
      xmlOf((await world.get('below.atom?lang=en')).text),
    ]
    const idOf = (feed: typeof atom) => textOf(children(feed.documentElement!, 'id', 'http://www.w3.org/2005/Atom')[0])
    expect(idOf(atom)).not.toBe(idOf(other))
    const many = JSON.stringify({ first: 100 })
    expect((await world.get(`news.json?variables=${encodeURIComponent(many)}`)).status).toBe(200)
    const one = JSON.stringify({ first: 1 })
    const changed = await shown(`news.json?variables=${encodeURIComponent(one)}`)
    expect(changed.items).toHaveLength(1)
    // With other variables it may be about others than those who saved it.
    expect([(await shown('news.json')).home_page_url, changed.home_page_url]).toEqual([
      'https://hai-phong.example/',
      `${world.web.url}/`,
    ])
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
    const { id } = await world.write.published(type, input)
    const name = `of-${type.toLowerCase()}`
    await world.save(name, document)
    const shown = JSON.parse((await world.get(`${name}.json`)).text)
    expect(shown.items.map((item: any) => item.id)).toEqual([urn(id)])
    if (link === null) expect(shown.items[0].url).toBeUndefined()
    else expect(shown.items[0].url).toContain(link)
    expect(atomFaults((await world.get(`${name}.atom`)).text)).toEqual([])
    expect(rssFaults((await world.get(`${name}.rss`)).text)).toEqual([])
  })

  test('can be made of lists of several types, and of what a search finds', async () => {
    await world.save(
      'mixed',
      `query ($ids: [ID!]!, $text: String!) { nodes(ids: $ids) { id } search(text: $text) { nodes { record { id } } } }`,
      { ids: [world.ids.federation, world.ids.first], text: 'Huế' },
    )
    const found = await world.items('mixed')
    expect(found.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Liên hiệp Hải Phòng', hostile, 'Tin của Huế']),
    )
    expect(jsonFeedFaults((await world.get('mixed.json')).text)).toEqual([])
  })
})

test('the rules tell of what breaks them', async () => {
  const [rss, atom, json] = await Promise.all(
    ['rss', 'atom', 'json'].map(async form => (await world.get(`news.${form}`)).text),
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
