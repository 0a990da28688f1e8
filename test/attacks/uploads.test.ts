import { createHash } from 'node:crypto'
import { readdir, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { signTicket } from '../../src/content/media/upload-ticket.ts'
import { largestFile } from '../../src/content/media/media-file.ts'
import { byBoth } from './doors.ts'
import { bomb, jpeg, kinds, pdf, place, png } from '../support/pictures.ts'
import { openWeb, prepareUpload, type TestWeb } from '../support/web.ts'

let web: TestWeb
let ahead = 0
beforeAll(async () => {
  web = await openWeb({ clock: () => new Date(Date.now() + ahead) })
})
afterAll(async () => web.close())

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const html = '<!doctype html><script>alert(1)</script>'

/** What lies among the files and stands in the tables: nothing half, nothing left over. */
async function everything() {
  const { rows } = await web.amity.pool.query<{ sha256: string }>('select sha256 from media_files order by 1')
  const all = await readdir(web.amity.folder, { recursive: true, withFileTypes: true })
  const names = all.filter(entry => entry.isFile()).map(({ name }) => name)
  return { rows: rows.map(({ sha256 }) => sha256), files: names.sort() }
}
const ticketFor = async (length: number, token = web.token): Promise<string> =>
  (await web.data(prepareUpload, { name: 'x.png', length }, { token })).x.url
/** A picture that nobody sent before. */
let width = 1
const fresh = () => png({ width: (width += 1) })

describe('files that would act, or not fit', () => {
  test.each([
    ['an SVG with a script', 'x.svg', svg],
    ['an SVG that is called a picture', 'x.png', svg],
    ['an SVG behind a declaration', 'x.svg', `<?xml version="1.0"?><!-- x -->${svg}`],
    ['HTML that is called a picture', 'x.jpg', html],
    ['HTML behind blanks', 'x.gif', `\n\n   ${html}`],
    ['HTML in UTF-16', 'x.jpg', Buffer.from(`\ufeff${html}`, 'utf16le')],
    ['a script', 'x.js', 'alert(1)'],
    ['a picture of 50,000 by 50,000 in 20 kB', 'x.png', bomb(50_000, 50_000)],
    ['one of 2^31 by 1', 'x.png', bomb(2_147_483_647, 1)],
    ['one without height', 'x.png', bomb(100, 0)],
    ['an animation of 201 pictures', 'x.png', png({ frames: 201 })],
  ])('%s is refused, and nothing is kept', async (_what, name, bytes) => {
    const before = [process.memoryUsage().rss, await everything()] as const
    const answer = await web.upload(Buffer.from(bytes), { name })
    expect(answer).toMatchObject({
      status: 422,
      __typename: 'ValidationProblem',
      path: ['file'],
      messageVi: expect.stringMatching(/\S/),
    })
    expect(process.memoryUsage().rss - before[0]).toBeLessThan(100_000_000)
    expect(await everything()).toEqual(before[1])
  })

  test('what stands behind or beside a picture is not kept: no script, no place', async () => {
    for (const make of Object.values(kinds)) {
      if (make === pdf) continue
      const { status, sha256 } = await web.upload(
        Buffer.concat([make({ placed: true }), ...(make === kinds.avif ? [] : [Buffer.from(html)])]),
      )
      expect(status).toBe(201)
      const response = await fetch(`${web.url}/media/${sha256}`, { headers: { authorization: `Bearer ${web.token}` } })
      const bytes = Buffer.from(await response.arrayBuffer())
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
      for (const trace of ['<script', 'GPS', place.words]) expect(bytes.includes(trace)).toBe(false)
    }
  })

  test('a file is served by what is in it, in a sandbox, whatever it is called', async () => {
    const { sha256 } = await web.upload(fresh(), { name: '../../x.html' })
    const { headers } = await fetch(`${web.url}/media/${sha256}/x.html`, {
      headers: { authorization: `Bearer ${web.token}` },
    })
    expect(headers.get('content-type')).toBe('image/png')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
  })

  test('names do not lead out of the folder', async () => {
    for (const name of ['../../etc/passwd', 'C:\\x\\y.png', '/etc/passwd']) {
      const { data } = await byBothAsked(name)
      expect(data.x.fileName).not.toMatch(/\.\.|etc|[/\\:]/)
    }
  })
})

/** Both doors give a ticket; theirs differ. */
async function byBothAsked(name: string) {
  const query = prepareUpload.replace('url method', 'method').replace('expiresAt', '')
  return byBoth(web, { query, variables: { name, length: 5 } }, { token: web.token })
}

describe('tickets', () => {
  const refused = { status: 403, __typename: 'NotAllowed', path: ['ticket'] }

  test('forged, cut off and altered ones open nothing', async () => {
    const bytes = fresh()
    const url = await ticketFor(bytes.length)
    const text = url.split('/').at(-1)!
    const altered = Buffer.from(text, 'base64url')
    altered[33] = 255
    const { actor } = await actorOf(web.token)
    const foreign = signTicket(
      { id: actor, actorId: actor, byteLength: bytes.length, expiresAt: new Date(Date.now() + 60_000) },
      'another secret',
    )
    for (const ticket of ['x', text.slice(0, -1), altered.toString('base64url'), foreign, 'A'.repeat(96)])
      expect(await web.put(`/media/uploads/${ticket}`, bytes)).toMatchObject(refused)
    expect(await web.put(url, bytes)).toMatchObject({ status: 201, mimeType: 'image/png', frames: 1 })
  })

  test('one is used once, also by two at the same time', async () => {
    const bytes = fresh()
    const url = await ticketFor(bytes.length)
    const [one, two] = await Promise.all([web.put(url, bytes), web.put(url, bytes)])
    expect([one.status, two.status].sort()).toEqual([201, 403])
    expect(await web.put(url, bytes)).toMatchObject(refused)
  })

  test('one that has expired is refused', async () => {
    const bytes = fresh()
    const url = await ticketFor(bytes.length)
    ahead = 15 * 60_000
    expect(await web.put(url, bytes)).toMatchObject(refused)
    ahead = 0
  })

  test('one is good for so many bytes, announced or not', async () => {
    const before = await everything()
    const bytes = fresh()
    const url = await ticketFor(bytes.length)
    const more = Buffer.concat([bytes, Buffer.from('x')])
    const wrong = { status: 422, __typename: 'ValidationProblem', path: ['file'] }
    for (const body of [more, bytes.subarray(1)]) {
      expect(await web.put(url, body)).toMatchObject(wrong)
      expect(await web.put(url, new Blob([body]).stream())).toMatchObject(wrong)
    }
    expect(await everything()).toEqual(before)
    expect(await web.put(url, new Blob([bytes]).stream())).toMatchObject({ status: 201 })
  })

  test('there is none for nothing, and none for more than the largest file', async () => {
    for (const length of [0, -1, largestFile + 1, 2 ** 31 - 1])
      expect((await web.data(prepareUpload, { name: 'x', length })).x).toMatchObject({ path: ['byteLength'] })
  })

  test('one is of no use to others, to nobody, and once its holder may do nothing', async () => {
    const bytes = fresh()
    const other = await web.newToken('another')
    const mine = await web.newToken('mine')
    const url = await ticketFor(bytes.length, mine.secret)
    expect(await web.put(url, bytes, { token: other.secret })).toMatchObject(refused)
    expect(await web.put(url, bytes, { token: null })).toMatchObject({ status: 403, __typename: 'NotAllowed' })
    await web.revoke(mine.id)
    ahead = 6_000
    expect(await web.put(url, bytes, { token: mine.secret })).toMatchObject({ status: 401 })
    ahead = 0
  })
})

const actorOf = async (token: string) => {
  const { rows } = await web.amity.pool.query<{ id: string }>(
    'select id from access_tokens order by created_at limit 1',
  )
  return { token, actor: rows[0]!.id }
}

describe('broken and repeated uploads', () => {
  test('one that is cut off leaves nothing, and its ticket is good still', async () => {
    const before = await everything()
    const bytes = jpeg({ width: 99 })
    const url = await ticketFor(bytes.length)
    await new Promise<void>(done => {
      const sending = request(`${web.url}${url}`, {
        method: 'PUT',
        headers: { 'content-length': bytes.length, authorization: `Bearer ${web.token}` },
      })
      sending.on('error', () => {}).on('close', done)
      sending.write(bytes.subarray(0, 50), () => setImmediate(() => sending.destroy()))
    })
    await expect.poll(everything).toEqual(before)
    expect(await web.put(url, bytes)).toMatchObject({ status: 201 })
  })

  test('one whose bytes cannot be kept has no row, and may be sent again', async () => {
    const bytes = fresh()
    const before = await everything()
    const { sha256 } = await web.upload(bytes)
    await web.amity.pool.query('delete from media_files where sha256 = $1', [sha256])
    await rm(join(web.amity.folder, sha256.slice(0, 2)), { recursive: true })
    // A file stands where the folder would be.
    await writeFile(join(web.amity.folder, sha256.slice(0, 2)), '')
    expect((await web.upload(bytes)).status).toBe(500)
    await rm(join(web.amity.folder, sha256.slice(0, 2)))
    expect((await everything()).rows).toEqual(before.rows)
    expect(await web.upload(bytes)).toMatchObject({ status: 201, sha256 })
  })

  test('the same bytes at once, and again, stand once', async () => {
    const bytes = fresh()
    const before = await everything()
    const answers = await Promise.all(Array.from({ length: 4 }, () => web.upload(bytes)))
    expect(new Set(answers.map(({ status, sha256 }) => `${status} ${sha256}`)).size).toBe(1)
    const after = await everything()
    expect([after.rows.length, after.files.length]).toEqual([before.rows.length + 1, before.files.length + 1])
  })

  test('a document is no picture, whatever the asset says that shows it', async () => {
    const [document, picture] = [(await web.upload(pdf())).sha256, (await web.upload(fresh())).sha256]
    const answered = '{ __typename ... on MediaAsset { id version } ... on Problem { path } }'
    const create = async (kind: string, sha256: string) =>
      (
        await web.data(`mutation ($input: MediaAssetInput!) { x: createMediaAsset(input: $input) ${answered} }`, {
          input: { title: 'x', kind, fileName: 'a.png', sha256 },
        })
      ).x
    const update = async ({ id, version }: { id: string; version: number }, input: object) =>
      (
        await web.data(
          `mutation ($id: ID!, $version: Int!, $input: MediaAssetInput!) { x: updateMediaAsset(id: $id, expectedVersion: $version, input: $input) ${answered} }`,
          { id, version, input },
        )
      ).x
    const refused = { __typename: 'ValidationProblem', path: ['input', 'kind'] }
    expect(await create('PICTURE', document)).toEqual(refused)
    const [shown, made] = [await create('PICTURE', picture), await create('DOCUMENT', document)]
    expect(await update(shown, { sha256: document })).toEqual(refused)
    expect(await update(made, { kind: 'PICTURE' })).toEqual(refused)
    expect(await update(made, { kind: 'PICTURE', sha256: picture })).toMatchObject({ __typename: 'MediaAsset' })
    for (const { id } of [shown, made])
      await web.data('mutation ($id: ID!) { deleteMediaAsset(id: $id) { __typename } }', { id })
  })

  test('what nobody came to show is gone after a day, with its row; what an asset shows stays', async () => {
    const [used, unused] = [(await web.upload(fresh())).sha256, (await web.upload(fresh())).sha256]
    const input = { title: 'x', kind: 'PICTURE', fileName: 'x.png', sha256: used }
    await web.data('mutation ($input: MediaAssetInput!) { createMediaAsset(input: $input) { __typename } }', { input })
    await writeFile(join(web.amity.folder, 'incoming', 'left'), 'x')
    await web.amity.sweep()
    expect((await everything()).rows).toContain(unused)
    ahead = 24 * 3_600_000 + 60_000
    await web.amity.sweep()
    ahead = 0
    expect(await everything()).toEqual({ rows: [used], files: [used] })
    await web.amity.sweep()
  })
})
