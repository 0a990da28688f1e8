import { randomBytes } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Letter } from '../../src/kernel/letter.ts'
import { dataOf } from '../support/web.ts'
import { openHouses, publicWork, secretWork, type Houses } from './houses.ts'

let houses: Houses
let secret: Readonly<Record<string, string>>
let now = new Date()
const letters: Letter[] = []
beforeAll(async () => {
  houses = await openHouses({
    clock: () => now,
    letters: {
      deliver: async letter => {
        letters.push(letter)
        return 'sent'
      },
      publicUrl: 'https://amity.test',
      random: randomBytes,
    },
  })
  secret = await secretWork(houses, houses.ours, await publicWork(houses, houses.ours))
}, 120_000)
afterAll(async () => houses.close())

const problem = '__typename ... on Problem { code path }'
const ask = async (token: string | null, query: string, variables: Record<string, unknown> = {}): Promise<any> =>
  dataOf(await houses.web.ask(query, variables, { token }))
const failure = async (token: string | null, query: string): Promise<unknown> =>
  (await houses.web.ask(query, {}, { token })).errors?.[0]?.extensions['code']

const invite = (token: string, email: string, input: object) =>
  ask(
    token,
    `mutation ($email: String!, $input: GrantInput!) { x: inviteUser(email: $email, name: "Người mới", input: $input) { ${problem} ... on RoleGrant { holder holderEmail organization role languages } } }`,
    { email, input },
  ).then(({ x }) => x)
const makeToken = (token: string, input: object) =>
  ask(
    token,
    `mutation ($input: AccessTokenInput!) { x: createAccessToken(input: $input) { ${problem} ... on CreatedAccessToken { secret token { id kind types actions origins onlyTrusted } } } }`,
    { input: { name: 'Máy', ...input } },
  ).then(({ x }) => x)
const drafts = async (token: string, query: string): Promise<any> =>
  dataOf(await houses.web.ask(query, {}, { token, preview: true }))

describe('an administrator', () => {
  test('invites people by e-mail, who get a letter once, and sees who holds what', async () => {
    const { ours, theirs } = houses
    const input = { organization: ours.id, role: 'EDITOR' }
    const made = await invite(ours.tokens.administrator, 'moi@example.org', input)
    expect(made).toMatchObject({ holderEmail: 'moi@example.org', organization: ours.id, role: 'EDITOR', languages: [] })
    expect(letters.map(({ to, purpose, url }) => [to, purpose, url.startsWith('https://amity.test/')])).toEqual([
      ['moi@example.org', 'invitation', true],
    ])
    const held = (token: string) =>
      ask(token, '{ roleGrants { holder organization role } }').then(data => data.roleGrants)
    expect(await held(ours.tokens.administrator)).toContainEqual({
      holder: made.holder,
      organization: ours.id,
      role: 'EDITOR',
    })
    expect(JSON.stringify(await held(theirs.tokens.administrator))).not.toContain(made.holder)
    // The same account; the letter goes out again only as long as nobody has set a password.
    const again = await invite(theirs.tokens.administrator, 'moi@example.org', { ...input, organization: theirs.id })
    expect(again).toMatchObject({ holder: made.holder, organization: theirs.id })
  })

  test('fills nobody’s mailbox, however often it invites', async () => {
    const { ours } = houses
    const input = `{ organization: "${ours.id}", role: EDITOR }`
    const roots = Array.from(
      { length: 20 },
      (_, at) => `r${at}: inviteUser(email: "nhieu@example.org", name: "N", input: ${input}) { __typename }`,
    )
    const before = letters.length
    const data = await ask(ours.tokens.administrator, `mutation { ${roots.join(' ')} }`)
    expect(new Set(Object.values<any>(data).map(({ __typename }) => __typename))).toEqual(new Set(['RoleGrant']))
    expect(letters.length - before).toBe(3)
  })

  test('grants and takes back in its own organisation alone, to those it knows', async () => {
    const { ours, theirs } = houses
    const own = ours.tokens.administrator
    const [{ holder }] = (await ask(own, '{ roleGrants { holder role } }')).roleGrants.filter(
      (grant: any) => grant.role === 'AUTHOR',
    )
    const granting = (token: string, of: string, organization: string) =>
      ask(
        token,
        `mutation ($holder: ID!, $organization: ID!) { x: grantRole(holder: $holder, input: { organization: $organization, role: PUBLISHER }) { ${problem} ... on RoleGrant { role } } }`,
        { holder: of, organization },
      ).then(({ x }) => x)
    const nobody = '01900000-0000-7000-8000-00000000dead'
    expect(await granting(own, holder, theirs.id)).toMatchObject({
      code: 'NOT_ALLOWED',
      path: ['input', 'organization'],
    })
    const [hidden, none] = [
      await granting(theirs.tokens.administrator, holder, theirs.id),
      await granting(theirs.tokens.administrator, nobody, theirs.id),
    ]
    expect(hidden).toMatchObject({ code: 'NOT_FOUND' })
    expect(hidden).toEqual(none)
    expect(await granting(own, holder, ours.id)).toMatchObject({ role: 'PUBLISHER' })
    now = new Date(now.getTime() + 3_000)
    const roles = (token: string) => ask(token, '{ viewer { kind ownsPlatform roles { organization role } } }')
    expect((await roles(ours.tokens.author)).viewer).toEqual({
      kind: 'TOKEN',
      ownsPlatform: false,
      roles: [{ organization: ours.id, role: 'PUBLISHER' }],
    })
    const takeBack = (token: string, organization: string) =>
      ask(
        token,
        `mutation ($holder: ID!, $organization: ID!) { x: revokeRole(holder: $holder, organization: $organization) { ${problem} ... on Revoked { id } } }`,
        { holder, organization },
      ).then(({ x }) => x)
    expect(await takeBack(theirs.tokens.administrator, ours.id)).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await takeBack(own, ours.id)).toEqual({ __typename: 'Revoked', id: holder })
    now = new Date(now.getTime() + 3_000)
    expect((await roles(ours.tokens.author)).viewer.roles).toEqual([])
    expect(await failure(ours.tokens.author, 'mutation { createTag(input: { title: "x" }) { __typename } }')).toBe(
      'UNAUTHENTICATED',
    )
  })

  test('is what others are not', async () => {
    const { ours } = houses
    for (const token of [null, ours.tokens.editor, ours.tokens.publisher])
      for (const field of ['roleGrants { holder }', 'accessTokens { id }', 'auditEntries { id }'])
        expect(await failure(token, `{ ${field} }`), field).toBe('FORBIDDEN')
    const input = { organization: ours.id, role: 'ADMINISTRATOR' }
    expect(await invite(ours.tokens.publisher, 'bay@example.org', input)).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await makeToken(ours.tokens.publisher, { ...input, kind: 'SECRET' })).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(letters.some(({ to }) => to === 'bay@example.org')).toBe(false)
  })
})

describe('a token', () => {
  test('that is secret keeps to its types and actions, and looks after nothing', async () => {
    const { ours } = houses
    const bounds = { types: ['Tag'], actions: ['READ', 'CREATE'] }
    const { secret: key, token } = await makeToken(ours.tokens.administrator, {
      kind: 'SECRET',
      organization: ours.id,
      role: 'ADMINISTRATOR',
      ...bounds,
    })
    expect(token).toMatchObject({ kind: 'SECRET', ...bounds })
    const as = houses.as(key)
    const tag = await as.create('Tag', { title: 'Nhãn' })
    expect(tag.__typename).toBe('Tag')
    expect(await as.publish('Tag', tag)).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await as.create('Article', { title: 'Bài' })).toMatchObject({ code: 'NOT_ALLOWED' })
    const seen = await drafts(
      key,
      '{ tags { totalCount } articles(where: { title: { contains: "zkhoaxuan" } }) { totalCount } }',
    )
    expect(seen.tags.totalCount).toBeGreaterThan(1)
    expect(seen.articles.totalCount).toBe(0)
    expect(await failure(key, '{ roleGrants { holder } }')).toBe('FORBIDDEN')
  })

  test('that is publishable reads what is published and nothing else', async () => {
    const { ours } = houses
    const { secret: key, token } = await makeToken(ours.tokens.administrator, {
      kind: 'PUBLISHABLE',
      organization: ours.id,
      origins: ['https://hoi.example.org'],
    })
    expect(key).toMatch(/^amity_pk_/)
    expect(token).toMatchObject({ origins: ['https://hoi.example.org'], onlyTrusted: true })
    expect(await failure(key, '{ viewer { kind } }')).toBe('DOCUMENT_NOT_TRUSTED')
    const { secret: open } = await makeToken(ours.tokens.administrator, {
      kind: 'PUBLISHABLE',
      organization: ours.id,
      origins: ['https://hoi.example.org'],
      onlyTrusted: false,
    })
    expect(await failure(open, 'mutation { createTag(input: { title: "x" }) { __typename } }')).toBe('UNAUTHENTICATED')
    const { status } = await houses.web.ask('{ viewer { kind } }', {}, { token: open, preview: true })
    expect(status).toBe(401)
    expect(
      (await ask(open, '{ articles(where: { title: { contains: "zkhoaxuan" } }) { totalCount } }')).articles,
    ).toEqual({
      totalCount: 0,
    })
    for (const origins of [undefined, ['https://*.example.org'], ['https://hoi.example.org/a']])
      expect(
        await makeToken(ours.tokens.administrator, { kind: 'PUBLISHABLE', organization: ours.id, origins }),
      ).toMatchObject({ path: ['input', 'origins'] })
  })

  test('for a preview opens one draft until it ends, in lists, search and by id', async () => {
    const { ours, theirs } = houses
    const input = { kind: 'PREVIEW', organization: ours.id, record: secret['Article'] }
    const ends = new Date(now.getTime() + 60_000).toISOString()
    expect(await makeToken(ours.tokens.administrator, input)).toMatchObject({ path: ['input', 'expiresAt'] })
    expect(
      await makeToken(theirs.tokens.administrator, { ...input, organization: theirs.id, expiresAt: ends }),
    ).toMatchObject({ path: ['input', 'record'] })
    const { secret: key } = await makeToken(ours.tokens.administrator, { ...input, expiresAt: ends })
    const data = await drafts(
      key,
      `{ article(id: "${secret['Article']}") { id stage } articles(where: { title: { contains: "zkhoaxuan" } }) { nodes { id } } search(text: "zkhoaxuan") { nodes { record { id } } } event(id: "${secret['Event']}") { id } }`,
    )
    expect(data).toEqual({
      article: { id: secret['Article'], stage: 'DRAFT' },
      articles: { nodes: [{ id: secret['Article'] }] },
      search: { nodes: [{ record: { id: secret['Article'] } }] },
      event: null,
    })
    expect(await houses.as(key).update('Article', { id: secret['Article']!, version: 1 }, {}).catch(String)).toContain(
      'UNAUTHENTICATED',
    )
    now = new Date(now.getTime() + 61_000)
    expect((await houses.web.ask('{ viewer { kind } }', {}, { token: key })).status).toBe(401)
  })

  test('is revoked by those who look after it', async () => {
    const { ours, theirs } = houses
    const { secret: key, token } = await makeToken(ours.tokens.administrator, {
      kind: 'SECRET',
      organization: ours.id,
      role: 'EDITOR',
    })
    const end = (by: string) =>
      ask(by, `mutation ($id: ID!) { x: revokeAccessToken(id: $id) { ${problem} ... on Revoked { id } } }`, {
        id: token.id,
      }).then(({ x }) => x)
    expect(await end(theirs.tokens.administrator)).toMatchObject({ code: 'NOT_FOUND' })
    expect((await houses.web.ask('{ viewer { kind } }', {}, { token: key })).status).toBe(200)
    expect(await end(ours.tokens.administrator)).toEqual({ __typename: 'Revoked', id: token.id })
    now = new Date(now.getTime() + 3_000)
    expect((await houses.web.ask('{ viewer { kind } }', {}, { token: key })).status).toBe(401)
    const listed = (await ask(ours.tokens.administrator, '{ accessTokens { id revokedAt } }')).accessTokens
    expect(listed.find(({ id }: any) => id === token.id).revokedAt).not.toBeNull()
    expect(JSON.stringify(await ask(theirs.tokens.administrator, '{ accessTokens { id name } }'))).not.toContain(
      token.id,
    )
  })
})

describe('the audit', () => {
  test('tells administrators what was done in their organisation, and holds no secret', async () => {
    const { ours, theirs, as } = houses
    const article = await as(ours.tokens.editor).create('Article', { title: 'Bài sẽ xuất bản' })
    for (const command of ['publish', 'unpublish', 'remove'] as const) {
      now = new Date(now.getTime() + 1_000)
      await as(ours.tokens.publisher)[command]('Article', article)
    }
    const { secret: key } = await makeToken(ours.tokens.administrator, {
      kind: 'SECRET',
      organization: ours.id,
      role: 'EDITOR',
    })
    const entries = (token: string, args = '') =>
      ask(token, `{ auditEntries(first: 100${args}) { id at kind actorKind actor subject details } }`).then(
        data => data.auditEntries,
      )
    const own: any[] = await entries(ours.tokens.administrator)
    expect(own.filter(({ subject }) => subject === article.id).map(({ kind }) => kind)).toEqual([
      'RECORD_DELETED',
      'RECORD_UNPUBLISHED',
      'RECORD_PUBLISHED',
    ])
    expect(new Set(own.map(({ kind }) => kind))).toEqual(
      new Set([
        'RECORD_DELETED',
        'RECORD_UNPUBLISHED',
        'RECORD_PUBLISHED',
        'ROLE_GRANTED',
        'ROLE_REVOKED',
        'TOKEN_MADE',
        'TOKEN_REVOKED',
      ]),
    )
    expect(JSON.stringify(own)).not.toContain(key.slice(8))
    const others: any[] = await entries(theirs.tokens.administrator)
    expect(others.filter(({ id }) => own.some(entry => entry.id === id))).toEqual([])
    const made: any[] = await entries(ours.tokens.administrator, ', kinds: [TOKEN_MADE]')
    expect(made.length).toBeGreaterThan(2)
    const [second] = made.slice(1)
    expect((await entries(ours.tokens.administrator, `, kinds: [TOKEN_MADE], before: "${made[0].id}"`))[0]).toEqual(
      second,
    )
  })
})
