import { isNonNullType, type GraphQLArgument, type GraphQLField } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { commandsAt, pixel } from './inputs.ts'
import type { ContentType } from '../../src/engine/model/model.ts'
import { requiredFields, type Making } from '../support/every-field.ts'
import { usualSocketTimes } from '../../src/web/socket-client.ts'
import { openWeb, type TestSocket, type TestWeb } from '../support/web.ts'

let web: TestWeb
let ahead = 0
let sha256 = ''
/** A published record of each type. */
const records = new Map<string, { readonly id: string; readonly version: number }>()
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
})
afterAll(async () => web.close())

type Mutation = GraphQLField<unknown, unknown>
const mutations = (): Mutation[] => Object.values(web.amity.graph.schema.getMutationType()?.getFields() ?? {})

/** An operation that runs one mutation with as few arguments as it takes, all of them valid. */
function operationOf(field: Mutation): { query: string; variables: Record<string, unknown> } {
  const type = offices.includes(field.name)
    ? undefined
    : [...web.amity.model.types.values()].find(({ name }) => field.name.endsWith(name))
  const needed = field.args.filter(argument => isNonNullType(argument.type))
  const variables = Object.fromEntries(needed.map(argument => [argument.name, valueOf(argument, type, field.name)]))
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
  if (of === 'GrantInput!') return { organization, role: 'EDITOR' }
  if (of === 'AccessTokenInput!') return { organization, name: 'x', kind: 'SECRET', role: 'EDITOR' }
  return undefined
}

function valueOf({ name, type: of }: GraphQLArgument, type: ContentType | undefined, mutation: string): unknown {
  const record = type && records.get(type.name)
  switch (name) {
    case 'holder':
      return '01900000-0000-7000-8000-000000000001'
    case 'organization':
      return records.get('Federation')!.id
    case 'email':
      return 'moi@example.org'
    case 'name':
      return 'Người mới'
    case 'id':
      return record?.id ?? '01900000-0000-7000-8000-000000000002'
    case 'expectedVersion':
      return record?.version
    case 'input':
      return office(String(of)) ?? (type && requiredFields(type, making(mutation.startsWith('create') ? 1 : 2)))
    case 'fileName':
      return 'pixel.png'
    case 'byteLength':
      return pixel.length
    default:
      throw new Error(`nothing is known to give for ${name}: ${String(of)}`)
  }
}

const offices = ['createAccessToken', 'grantRole', 'inviteUser', 'revokeAccessToken', 'revokeRole']

/** Count and fingerprint of every table. */
async function everything(): Promise<Record<string, string>> {
  const { pool } = web.amity
  const { rows: tables } = await pool.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'mikro_orm_migrations'",
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

  test('there are five commands for each type, the upload, and those of administrators', () => {
    const names = [...records.keys()].flatMap(type =>
      ['create', 'update', 'publish', 'unpublish', 'delete'].map(verb => `${verb}${type}`),
    )
    expect(
      mutations()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...names, 'prepareUpload', ...offices].sort())
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
    for (const field of mutations()) {
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
    for (const _ of mutations()) sockets.push(web.socket({ token: secret }))
    for (const socket of sockets)
      expect((await socket.ask('{ viewer { kind mayWrite } }')).data).toEqual({
        viewer: { kind: 'TOKEN', mayWrite: true },
      })
    await web.revoke(id)
    ahead += 2_001
    const before = await everything()
    for (const [at, field] of mutations().entries()) {
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
    for (const verb of ['create', 'prepare', 'update', 'publish', 'unpublish', 'delete'])
      for (const field of mutations().filter(({ name }) => name.startsWith(verb) && !offices.includes(name))) {
        const type = [...records.keys()].find(name => field.name.endsWith(name))
        const { query, variables } = operationOf(field)
        const { [field.name]: answer } = await web.data(query, variables)
        const expected = verb === 'delete' ? ['Deleted', 'StillReferenced'] : [type ?? 'UploadTicket']
        expect([field.name, expected.includes(answer.__typename), answer]).toEqual([field.name, true, answer])
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
