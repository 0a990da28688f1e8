import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openWeb, type TestWeb } from '../support/web.ts'
import { batch, begun } from './frames.ts'
import { commandsAt, type Commands } from './inputs.ts'
import { releasesOn, type Releases } from './releasing.ts'

let web: TestWeb
let run: Commands
let releases: Releases
beforeAll(async () => {
  web = await openWeb()
  run = commandsAt(web)
  releases = releasesOn(web)
})
afterAll(() => web.close())

const slugOf = async (slug: string): Promise<string | null> =>
  (await web.data('query($slug: String!) { x: article(slug: $slug) { id } }', { slug }, { token: null })).x?.id ?? null

describe('a release', () => {
  test('goes live as one: subscribers get one batch with its id, and nothing of it is public before', async () => {
    const socket = web.socket({ token: null })
    const frames = await begun(
      socket,
      'subscription { changes { __typename ... on ChangeBatch { cursor releaseId changes { kind id intent version } } ... on Heartbeat { cursor } } }',
    )
    const made = await run.create('Article', { title: 'Một' })
    const old = await run.published('Article', { title: 'Hai' })
    const [first] = [await batch(frames)]
    expect(first).toMatchObject({ releaseId: null, changes: [{ id: old.id }] })
    const release = await releases.create('Đợt một')
    await releases.add(release, [{ record: made.id }, { record: old.id, action: 'UNPUBLISH' }])
    expect(await releases.show(release)).toMatchObject({
      state: 'OPEN',
      items: {
        totalCount: 2,
        nodes: [
          { record: made.id, typeName: 'Article', title: 'Một', action: 'PUBLISH', problems: [] },
          { record: old.id, title: 'Hai', action: 'UNPUBLISH', problems: [] },
        ],
      },
    })
    expect(await releases.publish(release)).toMatchObject({ state: 'PUBLISHED', publishedAt: expect.any(String) })
    expect(await batch(frames)).toMatchObject({
      releaseId: release,
      changes: expect.arrayContaining([
        expect.objectContaining({ kind: 'ENTER', id: made.id, intent: 'publishRelease' }),
        expect.objectContaining({ kind: 'LEAVE', id: old.id, intent: 'publishRelease' }),
      ]),
    })
    await socket.close()
    expect(await releases.publish(release)).toMatchObject({ code: 'VALIDATION', path: ['id'] })
  })

  test('is refused as a whole, each problem named by its item', async () => {
    const good = await run.create('Article', { title: 'Tốt' })
    const gone = await run.create('Article', { title: 'Mất' })
    const moved = await run.create('Article', { title: 'Đổi' })
    const release = await releases.create('Có lỗi')
    await releases.add(release, [{ record: good.id }, { record: gone.id }, { record: moved.id, version: 1 }])
    await run.remove('Article', gone)
    await run.update('Article', moved, { title: 'Đổi rồi' })
    expect((await releases.show(release)).items.nodes.map(({ problems }: any) => problems)).toMatchObject([
      [],
      [{ __typename: 'NotFound' }],
      [{ __typename: 'VersionConflict' }],
    ])
    expect(await releases.publish(release)).toMatchObject({
      problems: [
        { code: 'NOT_FOUND', path: ['items', '1', 'id'] },
        { code: 'VERSION_CONFLICT', path: ['items', '2', 'version'] },
      ],
    })
    expect(await web.data(`{ x: article(id: "${good.id}") { id } }`, {}, { token: null })).toEqual({ x: null })
    expect(await releases.show(release)).toMatchObject({ state: 'OPEN' })
    await releases.remove(release, [gone.id, moved.id])
    expect(await releases.publish(release)).toMatchObject({ state: 'PUBLISHED' })
  })

  test('speaks of the fields that an item has: its version, and the reason of a withdrawal', async () => {
    const moved = await run.create('Article', { title: 'Phiên bản' })
    const release = await releases.create('Mục')
    await releases.add(release, [{ record: moved.id, version: 1 }])
    await run.update('Article', moved, { title: 'Phiên bản hai' })
    const { x } = await web.data(
      'query($id: ID!) { x: release(id: $id) { items(first: 1) { nodes { problems { path advice } } } } }',
      { id: release },
    )
    expect(x.items.nodes).toEqual([
      { problems: [{ path: ['version'], advice: expect.stringMatching(/^(?!.*expectedVersion).*version 2/) }] },
    ])
    const missing = await releases.add(release, [{ record: moved.id, action: 'WITHDRAW' }])
    expect(missing).toMatchObject({ path: ['items', '0', 'reason'], message: expect.stringMatching(/needs a reason/) })
    const needless = await releases.add(release, [{ record: moved.id, action: 'ARCHIVE', reason: 'Cũ' }])
    expect(needless).toMatchObject({ path: ['items', '0', 'reason'], message: expect.stringMatching(/nothing else/) })
  })

  test('says before that an organisation whose rule is in force cannot leave the public with it', async () => {
    const strict = await run.published('Federation', {
      name: 'Hai người',
      level: 'PROVINCIAL',
      requiresSecondPerson: true,
    })
    const release = await releases.create('Thôi công khai')
    for (const action of ['UNPUBLISH', 'ARCHIVE', 'WITHDRAW']) {
      await releases.add(release, [{ record: strict.id, action, ...(action === 'WITHDRAW' ? { reason: 'Sai' } : {}) }])
      expect((await releases.show(release)).items.nodes).toMatchObject([{ problems: [{ code: 'VALIDATION' }] }])
      expect(await releases.publish(release)).toMatchObject({ problems: [{ path: ['items', '0', 'id'] }] })
    }
  })

  test('holds a record that no other release to come holds', async () => {
    const made = await run.create('Article', { title: 'Của ai' })
    const [one, two] = [await releases.create('Một'), await releases.create('Hai')]
    await releases.add(one, [{ record: made.id }])
    expect(await releases.add(two, [{ record: made.id }])).toMatchObject({ path: ['items', '0', 'record'] })
    expect(await releases.cancel(one)).toMatchObject({ state: 'CANCELLED' })
    expect(await releases.add(two, [{ record: made.id }])).toMatchObject({ state: 'OPEN' })
  })

  test('lets two records swap their slugs, and former slugs stay right', async () => {
    const a = await run.published('Article', { title: 'A', slug: 'mot-a' })
    const b = await run.published('Article', { title: 'B', slug: 'mot-b' })
    const c = await run.published('Article', { title: 'C', slug: 'mot-c' })
    expect(await run.update('Article', a, { slug: 'mot-b' })).toMatchObject({ code: 'SLUG_TAKEN' })
    const free = await run.update('Article', a, { slug: 'mot-tam' })
    await run.update('Article', b, { slug: 'mot-a' })
    await run.update('Article', free, { slug: 'mot-b' })
    await run.update('Article', c, { slug: 'mot-d' })
    expect(await run.publish('Article', a)).toMatchObject({ code: 'SLUG_TAKEN' })
    const release = await releases.create('Đổi slug')
    await releases.add(release, [{ record: a.id }, { record: b.id }, { record: c.id }])
    const seen = { 'mot-a': b.id, 'mot-b': a.id, 'mot-c': c.id, 'mot-d': c.id }
    for (const [slug, id] of Object.entries(seen))
      expect(
        (await releases.preview(release, 'query($slug: String!) { x: article(slug: $slug) { id } }', { slug })).x,
        slug,
      ).toEqual({ id })
    expect(await releases.publish(release)).toMatchObject({ state: 'PUBLISHED' })
    for (const [slug, id] of Object.entries(seen)) expect(await slugOf(slug), slug).toBe(id)
    const { rows } = await web.amity.pool.query(
      "select slug, 'Article_' || id as id from former_slugs where slug like 'mot-%' order by slug",
    )
    expect(rows).toEqual([
      { slug: 'mot-a', id: a.id },
      { slug: 'mot-b', id: b.id },
      { slug: 'mot-c', id: c.id },
    ])
  })

  test('hands a unique value and a post for one person on, whatever the order of its items', async () => {
    const country = await run.published('PartnerCountry', { name: 'Lào', code: 'LA', slug: 'lao' })
    const other = await run.published('PartnerCountry', { name: 'Nga', code: 'RU' })
    const free = await run.update('PartnerCountry', country, { code: 'XX' })
    await run.update('PartnerCountry', other, { code: 'LA' })
    await run.update('PartnerCountry', free, { code: 'RU' })
    const house = await run.published('Federation', { name: 'Nhà', level: 'PROVINCIAL' })
    const post = await run.published('Post', { title: 'Chủ tịch', singleHolder: true, organization: house.id })
    const [old, fresh] = [await run.published('Person', { name: 'Cũ' }), await run.published('Person', { name: 'Mới' })]
    const holding = await run.published('PostHolding', { post: post.id, person: old.id, from: '2019' })
    await run.update('PostHolding', holding, { to: '2023' })
    const next = await run.create('PostHolding', { post: post.id, person: fresh.id, from: '2024' })
    const release = await releases.create('Nhân sự')
    await releases.add(release, [
      { record: next.id },
      { record: holding.id },
      { record: other.id },
      { record: country.id },
    ])
    expect(await releases.publish(release)).toMatchObject({ state: 'PUBLISHED' })
    const { x, y } = await web.data(
      `{ x: partnerCountries(orderBy: [{ code: ASC }]) { nodes { id code slug } } y: postHoldings(where: { validity: ALL }, orderBy: [{ from: ASC }]) { nodes { id to } } }`,
      {},
      { token: null },
    )
    expect(x.nodes).toMatchObject([
      { id: other.id, code: 'LA' },
      { id: country.id, code: 'RU', slug: 'lao' },
    ])
    expect(y.nodes).toEqual([
      { id: holding.id, to: '2023' },
      { id: next.id, to: null },
    ])
    const { rows } = await web.amity.pool.query("select slug from former_slugs where slug = 'lao'")
    expect(rows).toEqual([])
  })

  test('publishes languages by themselves, and shows before what will answer, be found and be reached', async () => {
    const old = await run.published('Article', { title: 'Zvtin', body: { text: 'zvthan' }, slug: 'zv-tin' })
    const source = await run.update('Article', old, { title: 'Zvtinmoi', byline: 'B', slug: 'zv-tin-moi' })
    await run.update('Article', source, { title: 'Zvnews', body: { text: 'zvbody' }, slug: 'zv-news' }, '', 'en')
    const release = await releases.create('Tiếng Anh')
    await releases.add(release, [{ record: old.id, locales: ['en'] }])
    const query = `{
      vi: article(id: "${old.id}") { title body { text } byline localization { available fields { field locale isStale } } }
      en: article(id: "${old.id}", locale: en) { title body { text } slug byline localization { available fields { field locale isStale } } }
      slug: article(slug: "zv-news") { id }
      notYet: article(slug: "zv-tin-moi") { id }
      found: search(text: "zvbody", locale: en) { totalCount nodes { title record { id } } }
      gone: search(text: "zvthan", locale: en) { totalCount }
      suggest(text: "zvne", locale: en) { title }
      articles(where: { title: { startsWith: "Zvnews" }, body: { contains: "zvbody" } }, locale: en) { totalCount }
    }`.replaceAll('locale: en', 'locale: "en"')
    const before = await releases.preview(release, query)
    expect(await releases.publish(release)).toMatchObject({ state: 'PUBLISHED' })
    const after = await web.data(query, {}, { token: null })
    expect(before).toEqual(after)
    expect(after).toMatchObject({
      vi: { title: 'Zvtin', body: { text: 'zvthan' }, byline: null, localization: { available: ['en', 'vi'] } },
      en: { title: 'Zvnews', body: { text: 'zvbody' }, slug: 'zv-news', byline: null },
      slug: { id: old.id },
      notYet: null,
      found: { totalCount: 1 },
      gone: { totalCount: 0 },
      suggest: [{ title: 'Zvnews' }],
      articles: { totalCount: 1 },
    })
  })

  test('shows before under which names a body will mention what it publishes in one language', async () => {
    const person = await run.published('Person', { name: 'Zvan Cũ' })
    await run.update('Person', person, { name: 'Zvan Mới' })
    const named = { type: 'mention', attrs: { id: person.id, label: 'ai đó' } }
    const document = { type: 'doc', content: [{ type: 'paragraph', content: [named] }] }
    const article = await run.published('Article', { title: 'Zvnhắc', body: { document } })
    const release = await releases.create('Tên mới')
    await releases.add(release, [{ record: person.id, locales: ['vi'] }])
    const query = `{ article(id: "${article.id}") { body { text html excerpt } } }`
    expect((await web.data(query, {}, { token: null })).article.body.text).toBe('Zvan Cũ')
    const before = await releases.preview(release, query)
    expect(before.article.body.text).toBe('Zvan Mới')
    expect(await releases.publish(release)).toMatchObject({ state: 'PUBLISHED' })
    expect(await web.data(query, {}, { token: null })).toEqual(before)
  })
})
