import Parser from 'rss-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { runOn } from '../../src/access/grants.ts'
import { createToken } from '../../src/access/tokens.ts'
import { atomFaults, children, jsonFeedFaults, rssFaults, xmlOf } from './feed-rules.ts'
import { openNews, script, urn, type NewsWorld } from './news-world.ts'

let world: NewsWorld
beforeAll(async () => void (world = await openNews()))
afterAll(() => world.web.close())

const refusal = async (path: string) => {
  const { status, text, headers } = await world.get(path)
  const [error] = JSON.parse(text).errors
  expect(error.extensions.messageVi).toMatch(/[à-ỹ]/)
  expect(headers.get('cache-control')).toBe('no-store')
  return [status, error.extensions.code]
}

describe('a feed over HTTP', () => {
  test('need not be sent again while it is the same, by tag or by date, to GET and HEAD', async () => {
    for (const form of ['rss', 'atom', 'json']) {
      const { headers, text } = await world.get(`news.${form}`)
      expect(headers.get('cache-control')).toBe('no-cache')
      expect(headers.get('access-control-allow-origin')).toBe('*')
      const [etag, modified] = [headers.get('etag')!, headers.get('last-modified')!]
      expect((await world.get(`news.${form}`, { 'if-none-match': `"x", W/${etag}` })).status).toBe(304)
      expect((await world.get(`news.${form}`, { 'if-modified-since': modified })).status).toBe(304)
      expect((await world.get(`news.${form}`, { 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' })).status).toBe(
        200,
      )
      // The tag goes before the date (RFC 9110, 13.1.3).
      expect((await world.get(`news.${form}`, { 'if-none-match': '"x"', 'if-modified-since': modified })).status).toBe(
        200,
      )
      const head = await world.get(`news.${form}`, {}, 'HEAD')
      expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', etag])
      expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(text)))
    }
  })

  test('is another at once after a correction, and keeps its ids when a slug changes', async () => {
    const before = await world.get('news.atom')
    const { data } = await world.web.ask('query ($id: ID!) { article(id: $id) { version } }', { id: world.ids.second })
    const updated = await world.write.update(
      'Article',
      { id: world.ids.second, version: data.article.version },
      { title: 'Đã sửa', slug: 'ten-moi' },
    )
    await world.write.publish('Article', updated)
    const after = await world.get('news.atom', {
      'if-none-match': before.headers.get('etag')!,
    })
    expect(after.status).toBe(200)
    expect(after.text).toContain('Đã sửa')
    expect(after.text).toContain('bai=ten-moi&amp;')
    const idsIn = (text: string) => [...text.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)
    expect(idsIn(after.text)).toEqual(idsIn(before.text))
  })

  test('is not taken for unchanged when a record left it without a word', async () => {
    const { id } = await world.write.published('Article', {
      title: 'Rút êm',
      body: { text: 'x' },
      federation: world.ids.federation,
    })
    const before = await world.get('news.rss')
    world.pass(2_000)
    await world.write.unpublish('Article', { id })
    const date = before.headers.get('last-modified')!
    expect((await world.get('news.rss', { 'if-modified-since': date })).status).toBe(200)
    world.pass(2_000)
    const next = (await world.get('news.rss')).headers.get('last-modified')!
    expect(Date.parse(next)).toBeGreaterThan(Date.parse(date))
    expect((await world.get('news.rss', { 'if-modified-since': next })).status).toBe(304)
  })

  test('takes a publishable key of its own origins, and no other', async () => {
    const now = world.now()
    const token = {
      name: 'Báo bạn',
      now,
      random: (n: number) => crypto.getRandomValues(new Uint8Array(n)),
      kind: 'publishable' as const,
    }
    const { secret: key } = await createToken(runOn(world.web.amity.pool), {
      ...token,
      origins: ['https://ban.example'],
    })
    const asked = await world.get(`news.json?key=${key}`, { origin: 'https://ban.example' })
    expect([asked.status, asked.headers.get('cache-control')]).toEqual([200, 'private, no-cache'])
    expect(asked.text).not.toContain(key)
    expect((await world.get(`news.json?key=${key}`, { origin: 'https://la.example' })).status).toBe(403)
    expect((await world.get('news.json?key=amity_pk_wrong')).status).toBe(401)
    expect((await world.get(`news.json?key=${world.web.token}`)).status).toBe(401)
    expect((await world.get('news.json')).status).toBe(200)
  })

  test('is refused with a clear word', async () => {
    await world.save(
      'figures',
      '{ articlesAggregate { count } articles { totalCount } article(slug: "le-ky-ket") { title } }',
    )
    await world.save(
      'rights',
      '{ reviews(first: 5) { nodes { record { id } } } translationWork(locale: "en", first: 5) { nodes { record { id } } } }',
    )
    await world.save('wants', 'query ($slug: String!) { federation(slug: $slug) { articles { nodes { id } } } }')
    await world.save('nameless', '{ exchangeRates { nodes { id } } }')
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
    expect((await world.get('news.rss')).status).toBe(200)
  })
})

describe('what was withdrawn', () => {
  const lists = ['news', 'below', 'by-tag', 'under-tag', 'all', 'by-ids']
  let gone: string
  let elsewhere: string

  beforeAll(async () => {
    await world.save(
      'by-tag',
      'query ($tag: String!) { articles(where: { tags: { some: { slug: { eq: $tag } } } }) { nodes { id } } }',
      { tag: 'xuan-script-alert-1-script' },
    )
    await world.save('under-tag', 'query ($id: ID!) { tag(id: $id) { articles { nodes { id } } } }', {
      id: world.ids.tag,
    })
    await world.save('all', '{ articles { nodes { id } } }')
    const input = { body: { text: 'Sai.' }, tags: { add: [world.ids.tag] } }
    gone = (await world.write.published('Article', { ...input, title: 'Tin sai', federation: world.ids.federation })).id
    elsewhere = (
      await world.write.published('Article', {
        ...input,
        title: 'Tin sai của Huế',
        federation: world.ids.other,
        tags: null,
      })
    ).id
    await world.save('by-ids', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [gone, world.ids.first] })
    await world.save('found', '{ search(text: "Tin sai") { nodes { record { id } } } }')
    await world.save('beside', 'query ($id: ID!) { article(id: $id) { related { nodes { id } } } }', {
      id: world.ids.first,
    })
    for (const list of lists) expect((await world.items(list)).map(({ id }) => id)).toContain(urn(gone))
    for (const id of [gone, elsewhere])
      await world.editor.move('withdraw', 'Article', { id, reason: `Nguồn tin sai & ${script}`, locale: 'vi' })
  })

  test('stays in the lists that showed it, says when and why, and shows nothing else', async () => {
    for (const list of lists) {
      const shown = await world.items(list)
      const marked = shown.filter(item => item._amity.withdrawn)
      expect([list, marked.map(({ id }) => id)]).toEqual([
        list,
        list === 'all' ? [urn(elsewhere), urn(gone)] : [urn(gone)],
      ])
      expect(JSON.stringify(shown)).not.toContain('Tin sai')
    }
    // A search, and what others name, cannot be told of what is gone.
    for (const list of ['found', 'beside'])
      expect((await world.items(list)).filter(item => item._amity.withdrawn)).toEqual([])
    const [item] = await world.items('news')
    expect(item._amity.withdrawn).toEqual({
      at: item.date_modified,
      reason: `Nguồn tin sai & ${script}`,
      language: 'vi',
    })
    expect(item.content_text).toMatch(/^Nội dung này đã được rút ngày \d{2}\/\d{2}\/\d{4}\. Lý do: Nguồn tin sai/)
  })

  test('fits the specification in each format', async () => {
    const [rss, atom, json] = await Promise.all(
      ['rss', 'atom', 'json'].map(async form => (await world.get(`news.${form}?lang=en`)).text),
    )
    expect([rssFaults(rss!), atomFaults(atom!), jsonFeedFaults(json!)]).toEqual([[], [], []])
    const [deleted] = children(xmlOf(atom!).documentElement!, 'deleted-entry', 'http://purl.org/atompub/tombstones/1.0')
    expect(deleted!.getAttribute('ref')).toBe(urn(gone))
    expect(deleted!.textContent?.trim()).toBe(`Nguồn tin sai & ${script}`)
    const [item] = (await new Parser().parseString(rss!)).items
    expect([item!.guid, item!.title]).toEqual([
      urn(gone),
      expect.stringMatching(/^Withdrawn on \d+ [A-Z][a-z]+ \d{4}$/),
    ])
    expect(rss).not.toContain('<script')
  })

  test('is told in the words of the language asked for, whatever the reason is in', async () => {
    const rss = (await new Parser().parseString((await world.get('news.rss?lang=en')).text)).items[0]
    const said = /^This was withdrawn on \d+ [A-Z][a-z]+ \d{4}\. Reason: /
    expect(rss!.content).toMatch(said)
    expect(rss!.content).toContain('<span lang="vi">Nguồn tin sai &amp; ')
    const json = JSON.parse((await world.get('news.json?lang=en')).text).items[0]
    expect([json.language, json._amity.withdrawn.language]).toEqual(['en', 'vi'])
    expect(json.title).toMatch(/^Withdrawn on \d+ [A-Z][a-z]+ \d{4}$/)
    expect(json.content_text).toMatch(said)
    expect((await new Parser().parseString((await world.get('news.rss')).text)).items[0]!.content).not.toContain(
      '<span',
    )
  })

  test('alters tag and date, and goes once the record is public again', async () => {
    const before = await world.get('news.rss')
    await world.editor.move('withdraw', 'Article', { id: gone, reason: 'The source was wrong.', locale: 'en' })
    expect((await world.get('news.rss', { 'if-none-match': before.headers.get('etag')! })).status).toBe(304)
    await world.editor.move('withdraw', 'Article', { id: gone, reason: 'Nguồn vẫn sai.', locale: 'vi' })
    const after = await world.get('news.rss', { 'if-none-match': before.headers.get('etag')! })
    expect([after.status, (await world.items('news'))[0]._amity.withdrawn.reason]).toEqual([200, 'Nguồn vẫn sai.'])
    const english = JSON.parse((await world.get('news.json?lang=en')).text).items[0]
    expect(english).toMatchObject({ language: 'en', _amity: { withdrawn: { reason: 'The source was wrong.' } } })
    await world.write.publish('Article', { id: gone })
    const back = (await world.items('news')).find(({ id }) => id === urn(gone))
    expect([back.title, back._amity.withdrawn]).toEqual(['Tin sai', undefined])
    await world.editor.move('withdraw', 'Article', { id: gone, reason: 'Lại sai.', locale: 'vi' })
    expect((await world.items('news'))[0]._amity.withdrawn.reason).toBe('Lại sai.')
  })

  test('is told for thirty days', async () => {
    world.pass(29 * 86_400_000)
    expect((await world.items('news'))[0]._amity.withdrawn).toBeDefined()
    world.pass(2 * 86_400_000)
    expect((await world.items('news')).some(item => item._amity.withdrawn)).toBe(false)
  })
})
