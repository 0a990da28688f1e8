import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openWeb, type TestWeb } from '../support/web.ts'
import { auditOf } from '../support/accounts.ts'
import { commandsAt, type Commands } from '../graph/inputs.ts'
import { person, type Person } from './moves.ts'

let web: TestWeb
let operator: Commands
let editor: Person
let reader: Person
beforeAll(async () => {
  web = await openWeb()
  operator = commandsAt(web)
  editor = person(web, web.token)
  reader = person(web, null)
})
afterAll(async () => web.close())

const query = `query($id: ID, $typeName: String, $slug: String, $locale: Locale) { x: withdrawal(id: $id, typeName: $typeName, slug: $slug, locale: $locale) { id typeName reason locale withdrawnAt } }`
const told = async (variables: object): Promise<any> => (await reader.see(query, { ...variables })).x
const none = 'Article_01900000-0000-7000-8000-00000000dead'

describe('a withdrawal', () => {
  test('is told to everybody, in the language asked for or one that stands in, until the record is public again', async () => {
    const { id } = await operator.published('Article', { title: 'Tin sai', slug: 'tin-sai' })
    expect(await told({ id })).toBeNull()
    await editor.move('withdraw', 'Article', { id, reason: 'Nguồn tin sai.', locale: 'vi' })
    const known = await told({ id })
    expect(known).toEqual({
      id,
      typeName: 'Article',
      reason: 'Nguồn tin sai.',
      locale: 'vi',
      withdrawnAt: expect.any(String),
    })
    expect(await told({ id, locale: 'en' })).toEqual(known)
    expect(await told({ typeName: 'Article', slug: 'tin-sai' })).toEqual(known)
    expect(await told({ typeName: 'Event', slug: 'tin-sai' })).toBeNull()
    expect(await told({ id: id.replace('Article', 'Event') })).toBeNull()
    await editor.move('withdraw', 'Article', { id, reason: 'The source was wrong.', locale: 'en' })
    expect(await told({ id, locale: 'en' })).toEqual({ ...known, reason: 'The source was wrong.', locale: 'en' })
    await operator.publish('Article', { id })
    expect(await told({ id })).toBeNull()
    expect(await told({ typeName: 'Article', slug: 'tin-sai' })).toBeNull()
  })

  test('is not told by a slug that somebody else has now', async () => {
    const { id } = await operator.published('Article', { title: 'Cũ', slug: 'cung-ten' })
    await editor.move('withdraw', 'Article', { id, reason: 'Nhầm.' })
    await operator.update('Article', { id, version: 3 }, { slug: 'ten-khac' })
    await operator.published('Article', { title: 'Mới', slug: 'cung-ten' })
    expect(await told({ typeName: 'Article', slug: 'cung-ten' })).toBeNull()
    expect(await told({ id })).toMatchObject({ id })
  })

  test('is told by every address that the record had in public, also when it is deleted, and restored under another', async () => {
    const { id } = await operator.published('Article', { title: 'Địa chỉ', slug: 'dia-chi-mot' })
    await operator.update('Article', { id, version: 2 }, { title: 'Address', slug: 'address' }, '', 'en')
    await operator.update('Article', { id, version: 3 }, { slug: 'dia-chi-hai' })
    await operator.publish('Article', { id })
    await editor.move('withdraw', 'Article', { id, reason: 'Nhầm.' })
    await operator.update('Article', { id, version: 6 }, { slug: 'dia-chi-ba' })
    const addresses = ['dia-chi-mot', 'dia-chi-hai', 'address']
    const answering = async (): Promise<boolean[]> =>
      Promise.all(addresses.map(async slug => (await told({ typeName: 'Article', slug }))?.id === id))
    expect(await answering()).toEqual([true, true, true])
    await operator.remove('Article', { id })
    expect(await answering()).toEqual([true, true, true])
    expect((await reader.see('{ x: article(slug: "dia-chi-hai") { id } }')).x).toBeNull()
    expect((await editor.see('{ x: article(slug: "dia-chi-hai") { id } }')).x).toBeNull()
    await editor.move('restore', 'Article', { id })
    expect(await answering()).toEqual([true, true, true])
    await operator.published('Article', { title: 'Người khác', slug: 'dia-chi-hai' })
    expect(await answering()).toEqual([true, false, true])
    await operator.publish('Article', { id })
    expect(await answering()).toEqual([false, false, false])
    await operator.remove('Article', { id })
    const { rows } = await web.amity.pool.query("select from former_slugs where slug in ('dia-chi-mot', 'address')")
    expect(rows).toEqual([])
  })

  test('says nothing of what was never public, archived or deleted without one', async () => {
    const draft = await operator.create('Article', { title: 'Nháp' })
    const refused = await editor.move('withdraw', 'Article', { id: draft.id, reason: 'Không.' })
    expect(refused).toMatchObject({ code: 'VALIDATION', path: ['id'] })
    const empty = await editor.move('withdraw', 'Article', { id: draft.id, reason: ' ' })
    expect(empty).toMatchObject({ code: 'VALIDATION', path: ['reason'] })
    const { id } = await operator.published('Article', { title: 'Cất đi' })
    await editor.move('archive', 'Article', { id })
    for (const one of [draft.id, id, none]) expect(await told({ id: one })).toBeNull()
  })

  test('is one statement, and depends on its record whether or not there is one', async () => {
    const { id } = await operator.published('Article', { title: 'Phụ thuộc' })
    for (const withdraw of [false, true]) {
      if (withdraw) await editor.move('withdraw', 'Article', { id, reason: 'Nhầm.' })
      web.amity.statements()
      const { dependencies } = await web.amity.answer(query, { variables: { id } })
      expect(web.amity.statements()).toHaveLength(1)
      expect([...(dependencies?.records ?? [])]).toEqual([id])
    }
  })

  test('keeps every reason, in the audit and with the version that it made, also when the record is public again', async () => {
    const { id } = await operator.published('Article', { title: 'Nhiều lý do' })
    const withdraw = (reason: string, locale: string) => editor.move('withdraw', 'Article', { id, reason, locale })
    expect(await withdraw('Nguồn sai.', 'vi')).toMatchObject({ version: 3, state: 'WITHDRAWN' })
    expect(await withdraw('Ảnh sai.', 'vi')).toMatchObject({ version: 4, state: 'WITHDRAWN' })
    expect(await withdraw('Ảnh sai.', 'vi')).toMatchObject({ version: 4 })
    expect(await withdraw('Wrong picture.', 'en')).toMatchObject({ version: 5, state: 'WITHDRAWN' })
    await operator.publish('Article', { id })
    const { nodes } = (
      await editor.see('query($id: ID!) { x: history(id: $id) { nodes { version intent comment changedFields } } }', {
        id,
      })
    ).x
    expect(nodes.slice(0, 5)).toEqual([
      { version: 6, intent: 'publishArticle', comment: null, changedFields: [] },
      { version: 5, intent: 'withdrawArticle', comment: 'Wrong picture.', changedFields: [] },
      { version: 4, intent: 'withdrawArticle', comment: 'Ảnh sai.', changedFields: [] },
      { version: 3, intent: 'withdrawArticle', comment: 'Nguồn sai.', changedFields: [] },
      { version: 2, intent: 'publishArticle', comment: null, changedFields: [] },
    ])
    const read = async (fields: string): Promise<number> => {
      web.amity.statements()
      await editor.see(`query($id: ID!) { x: history(id: $id) { nodes { ${fields} } } }`, { id })
      return web.amity.statements().length
    }
    expect(await read('version comment')).toBe((await read('version')) + 1)
    const audit = (await auditOf(web.amity.pool)).filter(({ subject }) => subject === id)
    const told = { organization: null, locale: 'vi' }
    expect(audit.slice(1, 4).map(({ kind, details }) => [kind, details])).toEqual([
      ['RECORD_UNPUBLISHED', { ...told, version: 3, reason: 'Nguồn sai.' }],
      ['WITHDRAWAL_REASON_GIVEN', { ...told, version: 4, reason: 'Ảnh sai.' }],
      ['WITHDRAWAL_REASON_GIVEN', { ...told, version: 5, reason: 'Wrong picture.', locale: 'en' }],
    ])
  })

  test('asks for an id, or for a slug with a type that has slugs', async () => {
    const refused = async (variables: object): Promise<unknown> =>
      JSON.parse(await reader.text(query, { ...variables })).errors?.[0]?.extensions.code
    for (const variables of [
      {},
      { id: none, slug: 'a' },
      { slug: 'a' },
      { slug: 'a', typeName: 'ExchangeRate' },
      { id: 'x' },
    ])
      expect(await refused(variables)).toBe('BAD_USER_INPUT')
  })
})
