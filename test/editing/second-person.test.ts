import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { commandsAt } from '../graph/inputs.ts'
import { openWeb, type TestWeb } from '../support/web.ts'
import { person } from './moves.ts'
import { edit, publish, somebody, strictHouse, type Somebody } from './people.ts'

let web: TestWeb
let house: string
let lan: Somebody
let minh: Somebody
let hoa: Somebody
let administrator: Somebody

beforeAll(async () => {
  web = await openWeb()
  house = await strictHouse(web)
  lan = await somebody(web, house, 'publisher')
  minh = await somebody(web, house, 'publisher')
  hoa = await somebody(web, house, 'publisher')
  administrator = await somebody(web, house, 'administrator')
}, 60_000)
afterAll(async () => web.close())

const written = async (by: Somebody, title = 'Bài'): Promise<{ id: string }> => ({
  id: (await by.create('Article', { title })).id,
})

describe('where a house asks for a second person', () => {
  test('nobody publishes alone what they wrote; somebody else does', async () => {
    const article = await written(lan)
    const alone = await lan.move('publish', 'Article', article)
    expect(alone).toMatchObject({ __typename: 'NotPublishable', path: ['id'] })
    expect(await publish(minh, article)).toBe('done')
  })

  test('an approval by somebody else lets the writer publish, one of their own does not', async () => {
    const article = await written(lan)
    await lan.move('submit', 'Article', article)
    const own = await lan.move('approve', 'Article', article)
    expect(own).toMatchObject({ __typename: 'NotPublishable', path: ['id'] })
    expect(await publish(lan, article)).toBe('NOT_PUBLISHABLE')
    const others = await minh.move('approve', 'Article', article)
    expect(others.__typename, 'the review is still open').toBe('Article')
    expect(await publish(lan, article)).toBe('done')
  })

  test('an edit after the approval voids it, and a review sent back was none', async () => {
    const article = await written(lan)
    await lan.move('submit', 'Article', article)
    await minh.move('approve', 'Article', article)
    await edit(lan, article)
    expect(await publish(lan, article)).toBe('NOT_PUBLISHABLE')
    await lan.move('submit', 'Article', article)
    await minh.move('sendBack', 'Article', article)
    expect(await publish(lan, article)).toBe('NOT_PUBLISHABLE')
    expect(await publish(minh, article)).toBe('done')
  })

  test('two who wrote it need a third, or each other’s approval does not count', async () => {
    const article = await written(lan)
    await edit(minh, article)
    await lan.move('submit', 'Article', article)
    await minh.move('approve', 'Article', article)
    for (const one of [lan, minh]) expect(await publish(one, article)).toBe('NOT_PUBLISHABLE')
    expect(await publish(hoa, article)).toBe('done')
  })

  test('whoever published before is no writer of what comes next', async () => {
    const article = await written(lan)
    await publish(minh, article)
    await edit(lan, article)
    expect(await publish(lan, article)).toBe('NOT_PUBLISHABLE')
    expect(await publish(minh, article)).toBe('done')
  })

  test('taking back, archiving or submitting, one by one or many at once, is no way around and no writing', async () => {
    const article = await written(lan)
    await publish(minh, article)
    await edit(lan, article)
    await lan.move('unpublish', 'Article', article)
    expect(await publish(lan, article)).toBe('NOT_PUBLISHABLE')
    expect(await minh.moveAll('submitArticles', 'Article', [article])).toMatchObject({ __typename: 'ArticleList' })
    expect(await minh.moveAll('approveArticles', 'Article', [article])).toMatchObject({ __typename: 'ArticleList' })
    expect(await publish(lan, article)).toBe('done')
    // What everybody has read already needs nobody.
    await lan.move('unpublish', 'Article', article)
    expect(await publish(lan, article)).toBe('done')
  })

  test('an intent that would publish what it has just written is no way around', async () => {
    const project = await minh.create('AidProject', { title: 'Giếng', kind: 'PROJECT', projectStage: 'APPROVED' })
    const made = { id: project.id }
    const go = async (by: Somebody) => (await by.move('publish', 'AidProject', made)).__typename
    expect(await go(hoa)).toBe('AidProject')
    const record = (by: Somebody, publishes: boolean) =>
      by.see(
        `mutation($id: ID!, $publish: Boolean!) { x: recordTransaction(project: $id, publish: $publish, input: { kind: COMMITMENT, amount: "1", currency: "VND", valueOn: "2024" }) { __typename ... on Problem { path } } }`,
        { id: project.id, publish: publishes },
      )
    expect((await record(lan, true)).x).toEqual({ __typename: 'NotPublishable', path: ['publish'] })
    expect((await record(lan, false)).x).toEqual({ __typename: 'AidProject' })
    expect(await go(lan)).toBe('NotPublishable')
    expect(await go(hoa)).toBe('AidProject')
  })

  test('many at once obey too: all of them or none', async () => {
    const [own, others] = [await written(lan), await written(minh)]
    const refused = await lan.moveAll('publishArticles', 'Article', [others, own])
    expect(refused).toMatchObject({ code: 'NOT_PUBLISHABLE', path: ['items', '1', 'id'] })
    expect(await publish(hoa, others), 'it was not published').toBe('done')
    expect(await hoa.moveAll('publishArticles', 'Article', [own])).toMatchObject({ __typename: 'ArticleList' })
  })

  test('nobody is their own second person by a token that they made', async () => {
    const article = await written(lan)
    const token = await somebody(web, house, 'publisher', { madeBy: lan.id })
    await token.move('submit', 'Article', article)
    await token.move('approve', 'Article', article)
    expect(await token.moveAll('approveArticles', 'Article', [article])).toMatchObject({ code: 'NOT_PUBLISHABLE' })
    for (const one of [lan, token]) expect(await publish(one, article)).toBe('NOT_PUBLISHABLE')
    const byToken = await written(token)
    expect(await publish(lan, byToken)).toBe('NOT_PUBLISHABLE')
  })

  test('the rule is not switched off alone, nor taken away with its house', async () => {
    for (const verb of ['unpublish', 'archive']) {
      const taken = await administrator.move(verb, 'Federation', { id: house })
      expect(taken, verb).toMatchObject({ code: 'VALIDATION', path: ['id'] })
    }
    const withdrawn = await administrator.move('withdraw', 'Federation', { id: house, reason: 'Không' })
    expect(withdrawn).toMatchObject({ code: 'VALIDATION', path: ['id'] })
    const version = (await administrator.see('query($id: ID!) { federation(id: $id) { version } }', { id: house }))
      .federation.version
    await administrator.update('Federation', { id: house, version }, { requiresSecondPerson: false })
    const article = await written(lan)
    expect(await publish(lan, article), 'the rule is in force until it is published away').toBe('NOT_PUBLISHABLE')
    const alone = await administrator.move('publish', 'Federation', { id: house })
    expect(alone).toMatchObject({ code: 'NOT_PUBLISHABLE' })
    expect(await minh.move('publish', 'Federation', { id: house })).toMatchObject({ state: 'PUBLISHED' })
    expect(await publish(lan, article)).toBe('done')
  })
})

test('a house names the languages without which nothing goes public, and is told what is missing', async () => {
  const operator = commandsAt(web)
  const { id } = await operator.published('Federation', {
    name: 'Liên hiệp hai tiếng',
    level: 'PROVINCIAL',
  })
  await operator.update('Federation', { id, version: 2 }, { requiredLanguages: [{ locale: 'en' }, { locale: 'xx' }] })
  const itself = await person(web, web.token).move('publish', 'Federation', { id })
  expect(itself.__typename, 'the rule holds from here on').toBe('Federation')
  const made = await operator.create('Article', { title: 'Một tiếng', lead: 'Dẫn', keeper: id })
  const missing = await person(web, web.token).see(
    'mutation($id: ID!) { x: publishArticle(id: $id) { ... on NotPublishable { missing { field locale } } } }',
    { id: made.id },
  )
  expect(missing.x.missing).toEqual([{ field: 'title', locale: 'en' }])
  await person(web, web.token).translate('Article', made, 'en', { title: 'Two' })
  expect(await operator.publish('Article', made)).toMatchObject({ __typename: 'Article' })
})
