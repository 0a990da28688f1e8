import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { commandsAt, type Commands } from './inputs.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

let web: TestWeb
let run: Commands
beforeAll(async () => {
  web = await openWeb()
  run = commandsAt(web)
})
afterAll(async () => web.close())

const gone = (type: string): string => `${type}_01900000-0000-7000-8000-000000000099`

describe('what stands in the way of a command is told as data', () => {
  test('values that cannot be taken, all of them at once, in English and Vietnamese, under any alias', async () => {
    const data =
      await web.data(`mutation { x: createAidProject(input: { kind: PROJECT, sector: "12", country: "${gone('PartnerCountry')}", federation: "${gone('Person')}", budgets: [{ amount: "1.23456", currency: "VND" }, { amount: "1", currency: "XXQ" }] }) {
      __typename ... on ValidationProblem { code message: messageVi messageVi: message path advice problems { path code message: messageVi } } } }`)
    expect(data.x).toMatchObject({ __typename: 'ValidationProblem', code: 'VALIDATION' })
    expect(data.x.problems.map(({ path }: { path: string[] }) => path.join('.')).sort()).toEqual([
      'input.budgets.0.amount',
      'input.budgets.1.currency',
      'input.country',
      'input.federation',
      'input.projectStage',
      'input.sector',
      'input.title',
    ])
    expect(data.x.message).toMatch(/[ạảấầẩẫậắằẳẵặđếềểễệịỉọốồổỗộớờởỡợụủứừửữự]/)
    expect(data.x.messageVi).not.toBe(data.x.message)
    expect(data.x.problems[0].message).toBe(data.x.message)
  })

  test('a refused command leaves nothing behind', async () => {
    const count = async () =>
      (await web.amity.pool.query('select (select count(*) from records) + (select count(*) from changes) as n'))
        .rows[0].n
    const before = await count()
    expect(await run.create('Article', { title: '  ', sourceUrl: 'javascript:alert(1)' })).toMatchObject({
      __typename: 'ValidationProblem',
    })
    expect(await run.create('Term', { label: 'ngược', from: '2023', to: '2022' })).toMatchObject({
      __typename: 'ValidationProblem',
      path: ['input', 'to'],
    })
    expect(await count()).toBe(before)
  })

  test('no such record', async () => {
    for (const outcome of [
      await run.update('Person', { id: gone('Person'), version: 1 }, {}),
      await run.publish('Person', { id: gone('Person') }),
      await run.unpublish('Person', { id: gone('Person') }),
      await run.remove('Person', { id: gone('Person') }),
    ])
      expect(outcome).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND', path: ['id'] })
  })

  test('an older version, in every command that names one; the record stays as it is', async () => {
    const { id } = await run.create('Person', { name: 'Phạm Dung' })
    await run.update('Person', { id, version: 1 }, { givenName: 'Dung' })
    const fields = '{ __typename ... on VersionConflict { currentVersion path } }'
    const data = await web.data(
      `mutation($id: ID!) {
      u: updatePerson(id: $id, expectedVersion: 1, input: { givenName: "X" }) ${fields}
      p: publishPerson(id: $id, expectedVersion: 1) ${fields}
      n: unpublishPerson(id: $id, expectedVersion: 3) ${fields}
      d: deletePerson(id: $id, expectedVersion: 1) ${fields} }`,
      { id },
    )
    for (const key of ['u', 'p', 'n', 'd'])
      expect(data[key]).toEqual({ __typename: 'VersionConflict', currentVersion: 2, path: ['expectedVersion'] })
    expect(await run.update('Person', { id, version: 2 }, {}, 'givenName')).toMatchObject({
      version: 2,
      givenName: 'Dung',
    })
  })

  test('a slug that another record has, in that language only', async () => {
    await run.create('Person', { name: 'Người một', slug: 'nguoi' })
    expect(await run.create('Person', { name: 'Người hai', slug: 'nguoi' })).toMatchObject({
      __typename: 'SlugTaken',
      code: 'SLUG_TAKEN',
      path: ['input', 'slug'],
    })
    expect(await run.create('Person', { name: 'Person two', slug: 'nguoi' }, 'slug', 'en')).toMatchObject({
      __typename: 'Person',
    })
  })

  test('records that point at one that is to be deleted, drafts too', async () => {
    const country = await run.published('PartnerCountry', { code: 'LA', name: 'Lào' })
    const article = await run.create('Article', { title: 'Về Lào', countries: { add: [country.id] } })
    const project = await run.create('AidProject', {
      title: 'Cầu',
      kind: 'PROJECT',
      projectStage: 'RUNNING',
      donors: [{ name: 'Ai', country: country.id }],
    })
    const data = await web.data(
      'mutation($id: ID!) { x: deletePartnerCountry(id: $id) { __typename ... on StillReferenced { code count first path } } }',
      { id: country.id },
    )
    expect(data.x).toEqual({
      __typename: 'StillReferenced',
      code: 'STILL_REFERENCED',
      count: 2,
      first: [project.id, article.id],
      path: ['id'],
    })
    await run.remove('Article', article)
    await run.remove('AidProject', project)
    expect(await run.remove('PartnerCountry', country)).toMatchObject({ __typename: 'Deleted' })
  })

  test('two holders of a post for one, when written and when the post becomes one', async () => {
    const post = await run.create('Post', { title: 'Chủ tịch', singleHolder: true })
    const people = await Promise.all(['Một', 'Hai', 'Ba'].map(name => run.create('Person', { name })))
    const held = (at: number, from: string, to: string | null, of = post.id) =>
      run.create('PostHolding', { person: people[at]!.id, post: of, from, to })
    expect(await held(0, '2018-01-01', '2023-01-01')).toMatchObject({ __typename: 'PostHolding' })
    expect(await held(1, '2022-12-31', null)).toMatchObject({
      __typename: 'HolderOverlap',
      code: 'HOLDER_OVERLAP',
      path: ['input', 'from'],
    })
    expect(await held(1, '2023-01-01', null)).toMatchObject({ __typename: 'PostHolding' })
    const many = await run.create('Post', { title: 'Ủy viên', singleHolder: false })
    await held(0, '2020', null, many.id)
    await held(2, '2021', null, many.id)
    expect(await run.update('Post', many, { singleHolder: true })).toMatchObject({
      __typename: expect.stringMatching(/Problem|HolderOverlap/),
    })
  })

  test('a second record with a value that must be unique, and a record above itself', async () => {
    await run.create('PartnerCountry', { code: 'FR', name: 'Pháp' })
    expect(await run.create('PartnerCountry', { code: 'FR', name: 'Pháp nữa' })).toMatchObject({
      __typename: 'ValidationProblem',
      path: ['input', 'code'],
    })
    const top = await run.create('Federation', { name: 'Trên', level: 'NATIONAL' })
    const below = await run.create('Federation', { name: 'Dưới', level: 'PROVINCIAL', parent: top.id })
    expect(await run.update('Federation', top, { parent: below.id })).toMatchObject({
      __typename: 'ValidationProblem',
      path: ['input', 'parent'],
    })
  })

  test('a picture that is none, or too large', async () => {
    const data = await web.data(
      'mutation { x: prepareUpload(fileName: "a/", byteLength: 0, mimeType: "image/svg+xml") { __typename ... on ValidationProblem { path problems { path } } } }',
    )
    expect(data.x).toMatchObject({
      __typename: 'ValidationProblem',
      path: ['fileName'],
      problems: [{ path: ['fileName'] }, { path: ['byteLength'] }, { path: ['mimeType'] }],
    })
    expect(await web.upload(Buffer.from('<svg></svg>'))).toMatchObject({ status: 422, path: ['file'] })
  })
})

describe('two writers at once', () => {
  test('one of them wins, the other is told', async () => {
    const { id } = await run.create('Person', { name: 'Đua' })
    const outcomes = await Promise.all(
      ['A', 'B', 'C', 'D'].map(givenName => run.update('Person', { id, version: 1 }, { givenName })),
    )
    expect(outcomes.map(outcome => outcome.__typename).sort()).toEqual([
      'Person',
      'VersionConflict',
      'VersionConflict',
      'VersionConflict',
    ])
  })

  test('the same slug, the same unique value and the same time of a post are given once', async () => {
    const post = await run.create('Post', { title: 'Thư ký', singleHolder: true })
    const person = await run.create('Person', { name: 'Một người' })
    const four = [0, 1, 2, 3]
    const slugs = await Promise.all(four.map(at => run.create('Person', { name: `Trùng ${at}`, slug: 'trung' })))
    const codes = await Promise.all(four.map(at => run.create('PartnerCountry', { code: 'DE', name: `Đức ${at}` })))
    const holdings = await Promise.all(
      four.map(() => run.create('PostHolding', { person: person.id, post: post.id, from: '2020' })),
    )
    expect(slugs.map(outcome => outcome.__typename).sort()).toEqual(['Person', 'SlugTaken', 'SlugTaken', 'SlugTaken'])
    expect(codes.map(outcome => outcome.__typename).sort()).toEqual([
      'PartnerCountry',
      'ValidationProblem',
      'ValidationProblem',
      'ValidationProblem',
    ])
    expect(holdings.map(outcome => outcome.__typename).sort()).toEqual([
      'HolderOverlap',
      'HolderOverlap',
      'HolderOverlap',
      'PostHolding',
    ])
  })

  test('equal titles get slugs of their own', async () => {
    const made = await Promise.all(
      Array.from({ length: 6 }, () => run.create('Article', { title: 'Cùng một tên' }, 'slug')),
    )
    expect(made.map(outcome => outcome['slug']).sort()).toEqual([
      'cung-mot-ten',
      'cung-mot-ten-2',
      'cung-mot-ten-3',
      'cung-mot-ten-4',
      'cung-mot-ten-5',
      'cung-mot-ten-6',
    ])
  })
})
