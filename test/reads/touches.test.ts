import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { readCommits, readHead } from '../../src/changes/read.ts'
import { DependencyIndex } from '../../src/consumers/live/dependency-index.ts'
import { withNamedNow } from '../../src/consumers/live/named-now.ts'
import { touchedBy, type Touched } from '../../src/consumers/live/touched.ts'
import { isTouched } from '../../src/consumers/live/touches.ts'
import { queryOn } from '../../src/engine/releases/preview.ts'
import type { Dependencies } from '../../src/graph/dependencies.ts'
import { editor, openAmity, type TestAmity } from '../support/amity.ts'
import { Writing } from './writing.ts'

const now = new Date('2024-03-01T05:00:00.000Z')
let amity: TestAmity
let write: Writing
let ids: Readonly<Record<'one' | 'two' | 'country' | 'association' | 'article', string>>
beforeAll(async () => {
  amity = await openAmity({ clock: () => now })
  write = new Writing(amity, now)
  const federation = (name: string): Promise<string> =>
    write.published('Federation', { level: 'PROVINCIAL' }, { vi: { name } })
  const [one, two] = [await federation('Một'), await federation('Hai')]
  const country = await write.published('PartnerCountry', { code: 'LA' }, { vi: { name: 'Lào' } })
  const association = await write.published(
    'MemberAssociation',
    { kind: 'FRIENDSHIP', country, memberships: [{ federation: one }] },
    { vi: { name: 'Hội' } },
  )
  const article = await write.published('Article', { federation: one }, { vi: { title: 'Tin', body: 'Bài' } })
  ids = { one, two, country, association, article }
})
afterAll(async () => amity.close())

/** What the commits of a write touch. */
async function touchedIn(writing: () => Promise<unknown>): Promise<readonly Touched[]> {
  const before = await readHead(amity.pool)
  await writing()
  const commits = await readCommits(amity.pool, before)
  return Promise.all(commits.map(commit => withNamedNow(queryOn(amity.pool), touchedBy(commit, amity.model))))
}

const changed = (id: string, input: object) => async (): Promise<void> => {
  await write.edit(id, 'vi', input)
  await write.publish(id)
}

/** Which of some queries a write touches, by their names. */
async function touched(
  queries: Readonly<Record<string, string>>,
  writing: () => Promise<unknown>,
  preview = false,
): Promise<string[]> {
  const known = new Map<string, Dependencies>()
  const index = new DependencyIndex<string>()
  for (const [name, query] of Object.entries(queries)) {
    const { dependencies, errors } = await amity.answer(query, preview ? { preview, viewer: editor } : {})
    expect(errors).toBeUndefined()
    known.set(name, dependencies!)
    index.add(name, dependencies!)
  }
  const commits = await touchedIn(writing)
  const found = [...known].flatMap(([name, dependencies]) =>
    commits.some(one => isTouched(dependencies, one)) ? [name] : [],
  )
  expect([...new Set(commits.flatMap(one => [...index.touchedBy(one)]))].sort()).toEqual([...found].sort())
  return found
}

describe('an answer is touched', () => {
  test('by a change of a field that it shows, and of no other', async () => {
    const { article, one } = ids
    const queries = {
      title: `{ article(id: "${article}") { title } }`,
      lead: `{ article(id: "${article}") { lead } }`,
      version: `{ article(id: "${article}") { version } }`,
      languages: `{ article(id: "${article}") { localization { fields { field locale } } } }`,
      federation: `{ federation(id: "${one}") { name } }`,
    }
    expect(await touched(queries, changed(article, { title: 'Tin mới' }))).toEqual(['title', 'version', 'languages'])
    expect(await touched(queries, changed(article, { lead: 'Bài mới' }))).toEqual(['lead', 'version', 'languages'])
    expect(await touched(queries, changed(article, { byline: 'An' }))).toEqual(['version'])
  })

  test('by a record that comes or goes where it was asked for, and in the lists in which it stands', async () => {
    const { one, two } = ids
    const list = (id: string): string => `{ articles(where: { federationId: { eq: "${id}" } }) { nodes { title } } }`
    const below = (id: string): string => `{ federation(id: "${id}") { articles { totalCount } } }`
    const queries = { one: list(one), two: list(two), belowOne: below(one), belowTwo: below(two) }
    let id = ''
    expect(
      await touched(queries, async () => {
        id = await write.published('Article', { federation: two }, { vi: { title: 'Thêm' } })
      }),
    ).toEqual(['two', 'belowTwo'])
    expect(await touched(queries, changed(id, { federation: one }))).toEqual(['one', 'two', 'belowOne', 'belowTwo'])
    expect(await touched({ ...queries, itself: `{ article(id: "${id}") { id } }` }, () => write.unpublish(id))).toEqual(
      ['one', 'belowOne', 'itself'],
    )
    expect(await touched({ missing: `{ article(id: "${id}") { id } }` }, () => write.publish(id))).toEqual(['missing'])
  })

  test('through a list by what decides about it: conditions, order, figures', async () => {
    const { article, one } = ids
    const of = `federationId: { eq: "${one}" }`
    const queries = {
      count: `{ articles(where: { ${of} }) { totalCount } }`,
      byline: `{ articles(where: { ${of}, byline: { eq: "x" } }) { totalCount } }`,
      ordered: `{ articles(where: { ${of} }, orderBy: [{ title: ASC }]) { nodes { id } } }`,
      figures: `{ articlesAggregate(where: { ${of} }, groupBy: [KIND]) { count } }`,
      elsewhere: `{ articles(where: { federation: { name: { eq: "Hai" } } }) { totalCount } }`,
    }
    expect(await touched(queries, changed(article, { byline: 'Bình' }))).toEqual(['byline'])
    expect(await touched(queries, changed(article, { title: 'Nữa' }))).toEqual(['ordered'])
    expect(await touched(queries, changed(article, { kind: 'NOTICE' }))).toEqual(['figures'])
    expect(await touched(queries, changed(ids.two, { name: 'Ba' }))).toEqual(['elsewhere'])
  })

  test('through a list by ids by what stands or stood there, though another change came before anybody looked', async () => {
    const { one, two } = ids
    const other = await write.published('PartnerCountry', { code: 'KH' }, { vi: { name: 'Campuchia' } })
    const id = await write.published('Article', { federation: one, country: ids.country }, { vi: { title: 'Nhóm' } })
    const both = (federation: string, country: string): string =>
      `{ articles(where: { federationId: { eq: "${federation}" }, countryId: { eq: "${country}" } }) { totalCount } }`
    const queries = { before: both(one, ids.country), after: both(two, other), beside: both(two, ids.country) }
    expect(
      await touched(queries, async () => {
        await changed(id, { federation: two })()
        await changed(id, { country: other })()
      }),
    ).toEqual(['before', 'after', 'beside'])
    expect(await touched(queries, changed(id, { country: ids.country }))).toEqual(['after', 'beside'])
    expect(await touched({ before: both(one, ids.country) }, () => write.unpublish(id))).toEqual([])
  })

  test('by a record that is found by the slug alone, now or as it was', async () => {
    const id = await write.published(
      'Article',
      { federation: ids.one },
      { vi: { title: 'Đường dẫn', slug: 'duong-dan' } },
    )
    const by = (slug: string): string => `{ article(slug: "${slug}") { title } }`
    const queries = { now: by('duong-dan'), before: by('loi-moi'), never: by('khong-co') }
    expect(await touched(queries, changed(id, { slug: 'loi-moi' }))).toEqual(['now', 'before'])
    expect(await touched(queries, () => write.unpublish(id))).toEqual(['now', 'before'])
    expect(await touched(queries, () => write.publish(id))).toEqual(['now', 'before'])
    expect(
      await touched(queries, () => write.published('Article', { federation: ids.one }, { vi: { title: 'Khác hẳn' } })),
    ).toEqual([])
  })

  test('by projects of the same body, and by what they are parts of', async () => {
    const { one, two } = ids
    const project = (federation: string, more: object = {}): Promise<string> =>
      write.published(
        'AidProject',
        {
          federation,
          kind: 'PROJECT',
          projectStage: 'RUNNING',
          transactions: [{ kind: 'COMMITMENT', amount: '10', currency: 'USD', valueOn: '2024-02-01' }],
          ...more,
        },
        { vi: { title: 'Dự án' } },
      )
    const above = await project(two)
    await project(one, { parent: above })
    const target = (owner: string): Promise<string> =>
      write.published('Target', { owner, unit: 'MONEY', currency: 'USD', value: '100' }, { vi: { title: 'Chỉ tiêu' } })
    const [ofOne, ofTwo] = [await target(one), await target(two)]
    const aid = (id: string): string => `{ target(id: "${id}") { aid { currency commitments } } }`
    const queries = {
      ofOne: aid(ofOne),
      ofTwo: aid(ofTwo),
      figures: `{ aidProjectsAggregate(where: { federationId: { eq: "${one}" } }, groupBy: [PROJECT_STAGE]) { commitments { sum } } }`,
    }
    expect(await touched(queries, () => project(one))).toEqual(['ofOne', 'figures'])
    expect(await touched(queries, () => project(two))).toEqual(['ofTwo'])
    expect(await touched(queries, () => write.unpublish(above))).toEqual(['ofOne', 'ofTwo', 'figures'])
    expect(await touched(queries, () => write.publish(above))).toEqual(['ofOne', 'ofTwo', 'figures'])
    expect(await touched(queries, changed(above, { parent: await project(ids.two) }))).toEqual([
      'ofOne',
      'ofTwo',
      'figures',
    ])
  })

  test('by what goes unseen where more is read of a list than what it shows, and nowhere else', async () => {
    const federation = await write.published('Federation', { level: 'PROVINCIAL' }, { vi: { name: 'Trang' } })
    const article = (title: string): Promise<string> => write.published('Article', { federation }, { vi: { title } })
    const [one, two] = [await article('Cũ'), await article('Mới')]
    const of = `(where: { federationId: { eq: "${federation}" } }, first: 1, orderBy: [{ title: ASC }])`
    const queries = {
      page: `{ articles${of} { nodes { title } } }`,
      edges: `{ articles${of} { edges { cursor node { id } } } }`,
      cursors: `{ articles${of} { edges { cursor } } }`,
      counted: `{ articles${of} { totalCount nodes { title } } }`,
      more: `{ articles${of} { nodes { title } pageInfo { hasNextPage } } }`,
      below: `{ federation(id: "${federation}") { articles(first: 1, orderBy: [{ title: ASC }]) { nodes { title } } } }`,
      figures: `{ articlesAggregate(where: { federationId: { eq: "${federation}" } }) { count } }`,
      both: `{ articles${of} { nodes { title } } articlesAggregate { count } }`,
      whose: `{ federations(where: { articles: { some: { title: { eq: "Mới" } } } }) { nodes { id } } }`,
    }
    expect(await touched(queries, () => write.unpublish(two))).toEqual([
      'cursors',
      'counted',
      'more',
      'figures',
      'both',
      'whose',
    ])
    expect(await touched(queries, () => write.unpublish(one))).toEqual(Object.keys(queries))
    expect(await touched(queries, () => write.publish(two))).toEqual(Object.keys(queries))
  })

  test('below a federation by what had not ended', async () => {
    const { one, two } = ids
    const association = await write.published(
      'MemberAssociation',
      {
        kind: 'FRIENDSHIP',
        memberships: [
          { federation: one, from: '2010', to: '2015' },
          { federation: two, from: '2016' },
        ],
      },
      { vi: { name: 'Hội lâu năm' } },
    )
    const below = (id: string, more = ''): string =>
      `{ federation(id: "${id}") { associations${more} { nodes { foundedOn } } } }`
    const queries = {
      one: below(one),
      two: below(two),
      past: below(one, '(where: { validity: PAST })'),
      all: below(one, '(where: { validity: ALL })'),
      early: below(one).replace(')', ', asOf: "2012-01-01")'),
    }
    const memberships = (ended: string): object => ({
      memberships: [
        { federation: one, from: '2010', to: ended },
        { federation: two, from: '2016' },
      ],
    })
    // The association is shown below the other one, with its memberships.
    const touchedBy = async (ended: string): Promise<string[]> =>
      touched(queries, changed(association, memberships(ended)))
    expect(await touchedBy('2014')).toEqual(['two', 'past', 'early'])
    expect(await touchedBy('2030')).toEqual(['one', 'two', 'past', 'early'])
  })

  test('through a list by days by what lies between them, or did', async () => {
    const { one } = ids
    const event = await write.published(
      'Event',
      { federation: one, startsOn: '2024-06-10', eventStatus: 'PLANNED' },
      { vi: { title: 'Gặp gỡ' } },
    )
    const of = (days: string): string => `{ events(where: { startsOn: { ${days} } }) { totalCount } }`
    const calendar = (from: string, to: string): string =>
      `{ calendar(from: "${from}", to: "${to}", kinds: [EVENT]) { totalCount } }`
    const queries = {
      before: of('lt: "2024-06-01"'),
      on: of('eq: "2024-06-10"'),
      after: of('gte: "2024-06-20"'),
      never: of('isNull: true'),
      may: calendar('2024-05-01', '2024-05-31'),
      june: calendar('2024-06-01', '2024-06-30'),
      later: calendar('2026-01-01', '2026-12-31'),
    }
    expect(await touched(queries, changed(event, { eventStatus: 'HELD' }))).toEqual([])
    expect(await touched(queries, changed(event, { startsOn: '2024-06-25' }))).toEqual(['on', 'after', 'never', 'june'])
    expect(await touched(queries, changed(event, { startsOn: null }))).toEqual(['after', 'never', 'june'])
    expect(await touched(queries, changed(event, { startsOn: '2024-05-20', endsOn: '2026-02-01' }))).toEqual([
      'before',
      'never',
      'may',
      'june',
      'later',
    ])
    expect(await touched(queries, () => write.unpublish(event))).toEqual(['before', 'never', 'may', 'june', 'later'])
  })

  test('by a record that comes back to a list in which it is named', async () => {
    const [main, one] = [
      await write.published('Article', { federation: ids.one }, { vi: { title: 'Chính' } }),
      await write.published('Article', { federation: ids.two }, { vi: { title: 'Liên quan' } }),
    ]
    const beside = await write.published('Article', { federation: ids.one }, { vi: { title: 'Bên cạnh' } })
    await changed(main, { related: { add: [one] } })()
    const related = (id: string): string => `{ article(id: "${id}") { related { totalCount } } }`
    const queries = { main: related(main), beside: related(beside) }
    expect(await touched(queries, () => write.unpublish(one))).toEqual(['main'])
    expect(await touched(queries, () => write.publish(one))).toEqual(['main'])
  })

  test('through the calendar of a body by what stands there for it', async () => {
    const { one, two } = ids
    const of = (id: string): string =>
      `{ calendar(from: "2024-01-01", to: "2024-12-31", where: { organizations: ["${id}"] }) { nodes { title } } }`
    expect(
      await touched({ one: of(one), two: of(two) }, () =>
        write.published(
          'Event',
          { federation: one, startsOn: '2024-05-01', eventStatus: 'PLANNED' },
          { vi: { title: 'Sự kiện' } },
        ),
      ),
    ).toEqual(['one'])
  })

  test('below the federations alone of which an association is a member, or was', async () => {
    const { one, two, association } = ids
    const below = (id: string): string => `{ federation(id: "${id}") { associations { nodes { name } } } }`
    const queries = { one: below(one), two: below(two) }
    expect(await touched(queries, changed(association, { name: 'Hội mới' }))).toEqual(['one'])
    expect(await touched(queries, changed(association, { memberships: [{ federation: two }] }))).toEqual(['one', 'two'])
    expect(await touched(queries, changed(association, { name: 'Hội cũ' }))).toEqual(['two'])
  })

  test('by a former name where names are shown, whatever day they are of', async () => {
    const { one } = ids
    const queries = {
      name: `{ federation(id: "${one}", asOf: "1990-01-01") { name } }`,
      level: `{ federation(id: "${one}") { level } }`,
      found: '{ search(text: "Liên khu") { totalCount } }',
    }
    const formerNames = [{ locale: 'vi', name: 'Liên khu', from: '1980', to: '1995' }]
    expect(await touched(queries, changed(one, { formerNames }))).toEqual(['name', 'found'])
  })

  test('by a text in the language in which it answers', async () => {
    const id = await write.published('Article', { federation: ids.one }, { vi: { title: 'Ngôn ngữ', body: 'Thân' } })
    const asked = (locale: string): string => `{ article(id: "${id}", locale: "${locale}") { title body { text } } }`
    const queries = { vi: asked('vi'), en: asked('en') }
    const texts = (locale: string, input: object) => async (): Promise<void> => {
      await write.edit(id, locale, input)
      await write.publish(id)
    }
    expect(await touched(queries, texts('vi', { title: 'Tiếng Việt' })), 'nothing is there in English').toEqual([
      'vi',
      'en',
    ])
    expect(await touched(queries, texts('en', { title: 'English' }))).toEqual(['en'])
    expect(await touched(queries, texts('vi', { title: 'Tiếng ta' }))).toEqual(['vi'])
    expect(await touched(queries, texts('vi', { body: 'Khác' }))).toEqual(['vi', 'en'])
    expect(await touched(queries, texts('en', { body: 'Other' }))).toEqual(['en'])
    expect(await touched(queries, texts('vi', { body: 'Nữa' }))).toEqual(['vi'])
    expect(await touched(queries, texts('en', { title: null }))).toEqual(['en'])
    expect(await touched(queries, texts('vi', { title: 'Lại tiếng Việt' }))).toEqual(['vi', 'en'])
    const stale = { en: `{ article(id: "${id}", locale: "en") { localization { fields { isStale } } } }` }
    expect(await touched(stale, texts('vi', { body: 'Mới hơn' }))).toEqual(['en'])
  })

  test('by drafts where drafts are read', async () => {
    const { article } = ids
    const queries = {
      title: `{ article(id: "${article}") { title } }`,
      byline: `{ article(id: "${article}") { byline } }`,
      all: '{ articles { totalCount } }',
    }
    const edit = (input: object) => (): Promise<void> => write.edit(article, 'vi', input)
    expect(await touched(queries, edit({ title: 'Nháp' }))).toEqual([])
    expect(await touched(queries, edit({ title: 'Nháp hai' }), true)).toEqual(['title'])
    expect(await touched(queries, () => write.publish(article))).toEqual(['title'])
    // The draft takes the place of what is published: nothing tells how the two differ.
    expect(await touched(queries, edit({ title: 'Nháp ba' }), true)).toEqual(['title', 'byline', 'all'])
  })

  test('by any commit where it was read elsewhere than in the log', async () => {
    const { article, one } = ids
    const withdrawal = `{ withdrawal(id: "${article}") { reason } }`
    expect(await touched({ withdrawal }, changed(one, { name: 'Bốn' }))).toEqual(['withdrawal'])
  })
})

test('an answer that is taken out of the index is touched no more, and one that is put in anew by what it depends on now', async () => {
  const { article, one } = ids
  const index = new DependencyIndex<string>()
  const of = async (query: string): Promise<Dependencies> => (await amity.answer(query)).dependencies!
  index.add('a', await of(`{ article(id: "${article}") { title } }`))
  index.add('b', await of(`{ article(id: "${article}") { title } }`))
  index.add('b', await of(`{ federation(id: "${one}") { name } }`))
  index.add('c', await of('{ articles { totalCount } }'))
  index.remove('c')
  const [edit, publish] = await touchedIn(changed(article, { title: 'Cuối' }))
  expect([...index.touchedBy(edit!), ...index.touchedBy(publish!)]).toEqual(['a'])
  expect(index.size).toBe(2)
})
