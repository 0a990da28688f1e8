import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { commandsAt, pixel } from './inputs.ts'
import type { ContentType } from '../../src/engine/model/model.ts'
import { upperFirst } from '../../src/kernel/names.ts'
import { requiredFields, type Making } from '../support/every-field.ts'
import { usualSocketTimes } from '../../src/web/socket-client.ts'
import { releasesOn } from './releasing.ts'
import { openWeb, type TestSocket, type TestWeb } from '../support/web.ts'

let web: TestWeb
let ahead = 0
let sha256 = ''
/** A published record of each type. */
const records = new Map<string, { readonly id: string; readonly version: number }>()
/** One that is to come, with nothing in it. */
let release = ''
const making = (n: number): Making => ({ n, sha256, idOf: typeName => records.get(typeName)!.id })
beforeAll(async () => {
  // Sockets whose credentials ended are left open, so that each can still be asked; and there is one for each mutation.
  const edge = {
    socketTimes: { ...usualSocketTimes, recheck: 600_000 },
    guard: { sockets: { perAddress: 0, perViewer: 0 } },
  }
  web = await openWeb({ clock: () => new Date(Date.now() + ahead), edge })
  const run = commandsAt(web)
  sha256 = (await web.upload(pixel)).sha256
  for (const type of web.amity.model.types.values())
    records.set(type.name, await run.published(type.name, requiredFields(type, making(0))))
  release = await releasesOn(web).create('Đợt này')
})
afterAll(async () => web.close())

type Mutation = GraphQLField<unknown, unknown>
/** Those of three content types, and all that belong to none: the others are made like them. */
const some = (): Mutation[] =>
  mutations().filter(field => ['Article', 'Federation', 'AidProject', undefined].includes(typeOf(field)?.name))
const mutations = (): Mutation[] => Object.values(web.amity.graph.schema.getMutationType()?.getFields() ?? {})

/** The content type that a mutation is about: the one with the longest name that stands in the mutation's. */
const typeOf = ({ name: field }: Mutation): ContentType | undefined =>
  offices.includes(field)
    ? undefined
    : [...web.amity.model.types.values()]
        .filter(({ name, plural }) => field.includes(name) || field.endsWith(upperFirst(plural)))
        .sort((a, b) => b.name.length - a.name.length)[0]

/** What a mutation is about. */
function subjectOf(field: Mutation): { readonly id: string; readonly version: number } | undefined {
  if (field.name.endsWith('Release')) return { id: release, version: 1 }
  return records.get(field.name === 'commentRevision' ? 'Article' : (typeOf(field)?.name ?? ''))
}

/** A record of the type that an argument is named after: a `project` is an aid project. */
const namesake = (argument: string): string | undefined =>
  [...records].find(([type]) => type.endsWith(upperFirst(argument)))?.[1].id

/** An operation that runs one mutation with as few arguments as it takes, all of them valid. */
function operationOf(field: Mutation): { query: string; variables: Record<string, unknown> } {
  const needed = field.args.filter(argument => isNonNullType(argument.type))
  const variables = Object.fromEntries(needed.map(argument => [argument.name, valueOf(argument, field)]))
  const [heads, passed] = [
    needed.map(({ name, type: of }) => `$${name}: ${of}`),
    needed.map(({ name }) => `${name}: $${name}`),
  ]
  return {
    query: `mutation(${heads.join(', ')}) { ${field.name}(${passed.join(', ')}) { __typename ... on Problem { message path } } }`,
    variables,
  }
}

/** What administration is asked for: a token or role of a federation. */
function office(of: string): unknown {
  const organization = records.get('Federation')!.id
  if (of === 'GrantInput') return { organization, role: 'EDITOR' }
  if (of === 'AccessTokenInput') return { organization, name: 'x', kind: 'SECRET', role: 'EDITOR' }
  return undefined
}

/** Values by the names of arguments and input fields, where a value of the type alone would not do. */
const known: Readonly<Record<string, (record?: { readonly id: string; readonly version: number }) => unknown>> = {
  holder: () => '01900000-0000-7000-8000-000000000001',
  organization: () => records.get('Federation')!.id,
  email: () => 'moi@example.org',
  name: () => 'Người mới',
  id: record => record?.id,
  release: () => release,
  record: () => records.get('Article')!.id,
  records: () => records.get('Article')!.id,
  into: () => records.get('Federation')!.id,
  currency: () => 'VND',
  locale: () => 'vi',
  expectedVersion: record => record?.version,
  toVersion: () => 1,
  fileName: () => 'pixel.png',
  byteLength: () => pixel.length,
}

const leaves: Readonly<Record<string, unknown>> = {
  String: 'Một lý do',
  Int: 1,
  Float: 1,
  Boolean: true,
  Locale: 'vi',
  DateInput: '2024-01-01',
  PartialDateInput: '2024',
  DateTime: '2099-01-01T00:00:00Z',
  DateTimeInput: '2099-01-01T00:00:00Z',
  DecimalInput: '1',
  ID: '01900000-0000-7000-8000-000000000002',
  Cursor: 'AQ',
}

function valueOf({ name, type: of }: GraphQLArgument, field: Mutation): unknown {
  const type = typeOf(field)
  const nullable = getNullableType(of)
  const [named, record] = [getNamedType(of), subjectOf(field)]
  const one = (): unknown => {
    if (named.name === `${type?.name}Input`)
      return requiredFields(type!, making(field.name.startsWith('create') ? 1 : 2))
    const asked = office(named.name) ?? known[name]?.(record)
    if (asked !== undefined) return asked
    if (isEnumType(named)) return named.getValues()[0]!.name
    if (!isInputObjectType(named)) return (named.name === 'ID' ? namesake(name) : undefined) ?? leaves[named.name]
    const needed = Object.values(named.getFields()).filter(inner => isNonNullType(inner.type))
    return Object.fromEntries(needed.map(inner => [inner.name, valueOf({ ...inner, deprecationReason: null }, field)]))
  }
  return isListType(nullable) ? [one()] : one()
}

const offices = ['createAccessToken', 'grantRole', 'inviteUser', 'revokeAccessToken', 'revokeRole']

/** Count and fingerprint of every table, but for what counts how often tokens are shown. */
async function everything(): Promise<Record<string, string>> {
  const { pool } = web.amity
  const { rows: tables } = await pool.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in ('mikro_orm_migrations', 'token_usage')",
  )
  const parts = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' order by t::text)), '') as state from ${name} t`,
  )
  const { rows } = await pool.query<{ name: string; state: string }>(parts.join(' union all '))
  return Object.fromEntries(rows.map(({ name, state }) => [name, state]))
}

describe('without the right to write', () => {
  let before: Record<string, string>
  beforeAll(async () => {
    before = await everything()
    expect(Object.keys(before).length).toBeGreaterThan(40)
  })

  test('a visitor is refused every mutation over HTTP, and no row of any table changes', async () => {
    for (const field of mutations()) {
      const { query, variables } = operationOf(field)
      const { status, data, errors } = await web.ask(query, variables, { token: null })
      expect([field.name, status, data]).toEqual([field.name, 200, null])
      expect(errors).toMatchObject([{ path: [field.name], extensions: { code: 'UNAUTHENTICATED' } }])
    }
    expect(await everything()).toEqual(before)
  })

  test('a visitor is refused every mutation over the WebSocket, and no row of any table changes', async () => {
    const socket = web.socket({ token: null })
    for (const field of mutations()) {
      const { query, variables } = operationOf(field)
      const { data, errors } = await socket.ask(query, variables)
      expect([field.name, data]).toEqual([field.name, null])
      expect(errors).toMatchObject([{ path: [field.name], extensions: { code: 'UNAUTHENTICATED' } }])
    }
    await socket.close()
    expect(await everything()).toEqual(before)
  })

  test.each([
    ['no bearer', ''],
    ['another secret', `amity_${'A'.repeat(43)}`],
    ['no secret of ours', 'eyJhbGciOiJub25lIn0.e30.'],
    ['SQL', "' or 1=1 --"],
  ])('a token that is %s is refused at the door', async (_what, token) => {
    for (const field of some()) {
      const { query, variables } = operationOf(field)
      const { status, data, errors } = await web.ask(query, variables, { token })
      expect([field.name, status, data]).toEqual([field.name, 401, undefined])
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    }
    const socket = web.socket({ token })
    await expect(socket.ask('{ __typename }')).rejects.toMatchObject({ code: 4403 })
    expect(await everything()).toEqual(before)
  })

  test('a mutation by GET has no effect, with a token or without', async () => {
    const query = 'mutation { createPerson(input: { name: "GET" }) { __typename } }'
    for (const headers of [{}, { authorization: `Bearer ${web.token}` }])
      expect(
        (
          await fetch(`${web.url}/graphql?query=${encodeURIComponent(query)}`, {
            headers: { ...headers, 'apollo-require-preflight': '1' },
          })
        ).status,
      ).toBeGreaterThanOrEqual(400)
    const { access_tokens: _used, ...after } = await everything()
    expect(before).toMatchObject(after)
  })
})

describe('with a token that was revoked', () => {
  test('every mutation is refused, on HTTP and on sockets that were open before, and no row of any table changes', async () => {
    const { id, secret } = await web.newToken('to be revoked')
    const sockets: TestSocket[] = []
    for (const _ of some()) sockets.push(web.socket({ token: secret }))
    for (const socket of sockets)
      expect((await socket.ask('{ viewer { kind mayWrite } }')).data).toEqual({
        viewer: { kind: 'TOKEN', mayWrite: true },
      })
    await web.revoke(id)
    ahead += 2_001
    const before = await everything()
    for (const [at, field] of some().entries()) {
      const { query, variables } = operationOf(field)
      const overHttp = await web.ask(query, variables, { token: secret })
      expect([field.name, overHttp.status, overHttp.data]).toEqual([field.name, 401, undefined])
      const overSocket = await sockets[at]!.ask(query, variables)
      expect([field.name, overSocket.data]).toEqual([field.name, undefined])
      for (const { errors } of [overHttp, overSocket])
        expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    }
    expect(await everything()).toEqual(before)
    await expect(web.socket({ token: secret }).ask('{ __typename }')).rejects.toMatchObject({ code: 4403 })
  })
})

describe('with the right to write', () => {
  test('the same operations run: the refusals above were not for their arguments', async () => {
    // Nothing is refused for its form; what stands in the way of some is how the records stand.
    for (const field of mutations().filter(({ name }) => !offices.includes(name) && !name.startsWith('delete'))) {
      const { query, variables } = operationOf(field)
      const { errors, data } = await web.ask(query, variables)
      expect([field.name, errors]).toEqual([field.name, undefined])
      expect([field.name, data[field.name].__typename]).not.toEqual([field.name, 'NotAllowed'])
    }
    const given: Record<string, string> = {}
    for (const field of mutations().filter(({ name }) => offices.includes(name))) {
      const { query, variables } = operationOf(field)
      given[field.name] = (await web.data(query, variables))[field.name].__typename
    }
    // Nobody holds anything that could be granted or taken back.
    expect(given).toEqual({
      createAccessToken: 'CreatedAccessToken',
      grantRole: 'NotFound',
      inviteUser: 'RoleGrant',
      revokeAccessToken: 'NotFound',
      revokeRole: 'NotFound',
    })
  })
})
