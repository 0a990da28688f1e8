import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { colourAt, drawn, factsOf, quarters } from '../support/drawn.ts'
import { jpeg, pdf } from '../support/pictures.ts'
import { besides, by, codeOf, forEver, gate, openGallery, type Gallery } from './gallery.ts'

let gallery: Gallery
let houses: Gallery['houses']
beforeAll(async () => {
  gallery = await openGallery()
  houses = gallery.houses
}, 120_000)
afterAll(async () => houses.close())

describe('a rendition over HTTP', () => {
  test('is what the graph says, in the format that the client likes', async () => {
    const original = await gallery.fresh()
    const { sha256, id } = await gallery.shown(original)
    const { mediaAsset } = await houses.web.data(`{ mediaAsset(id: "${id}") { srcset } }`)
    for (const candidate of mediaAsset.srcset.split(', ')) {
      const [path, across] = candidate.split(' ')
      const { status, bytes, headers } = await gallery.get(path, { accept: 'image/webp,*/*' })
      expect([status, headers['content-type'], `${(await factsOf(bytes)).width}w`]).toEqual([200, 'image/webp', across])
    }
    for (const [path, accept, type, vary] of [
      [`/media/${sha256}/inside/160`, 'image/avif,image/webp,*/*', 'image/avif', 'Accept'],
      [`/media/${sha256}/inside/160`, '*/*', 'image/jpeg', 'Accept'],
      [`/media/${sha256}/inside/160.avif`, '*/*', 'image/avif', undefined],
      [`/media/${sha256}/inside/160.jpg`, 'image/avif', 'image/jpeg', undefined],
    ] as const) {
      const { status, bytes, headers } = await gallery.get(path, { accept })
      expect(status).toBe(200)
      expect(headers).toMatchObject({
        'content-type': type,
        'cache-control': forEver,
        'content-length': String(bytes.length),
        'x-content-type-options': 'nosniff',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
      })
      expect(headers['content-security-policy']).toContain('sandbox')
      expect(headers['vary']).toBe(vary)
      const again = await gallery.get(path, { accept, 'if-none-match': headers['etag']! })
      expect([again.status, again.bytes.length, again.headers['etag'], again.headers['vary']]).toEqual([
        304,
        0,
        headers['etag'],
        vary,
      ])
      const head = await gallery.get(path, { accept }, 'HEAD')
      expect([head.status, head.bytes.length, head.headers['content-length']]).toEqual([200, 0, String(bytes.length)])
    }
    const tags = await Promise.all(
      ['image/avif', 'image/webp', '*/*'].map(
        async accept => (await gallery.get(`/media/${sha256}/inside/160`, { accept })).headers['etag'],
      ),
    )
    expect(new Set(tags).size).toBe(3)
    // An original with a name that looks like a size is an original.
    for (const name of ['inside', '640', 'w640', '640x360-50-30.webp'])
      expect((await gallery.get(`/media/${sha256}/${name}`)).bytes).toEqual(original)
  })

  test('is refused with a word where it is not offered, and nothing is kept', async () => {
    const { sha256 } = await gallery.shown(await gallery.fresh())
    for (const path of [
      'inside/161',
      'inside/640',
      'inside/160.png',
      'cover/160x161',
      'cover/320x320',
      'contain/160',
      'inside/x',
    ])
      for (const headers of [{}, by(houses.ours.tokens.author)]) {
        const answer = await gallery.get(`/media/${sha256}/${path}`, headers)
        expect([path, answer.status, answer.headers['cache-control']]).toEqual([path, 404, 'no-store'])
        expect(answer.bytes.toString()).toContain('Widths: 80, 160')
      }
    const document = await gallery.shown(Buffer.concat([pdf(), Buffer.from('%')]), { kind: 'DOCUMENT' })
    const answer = await gallery.get(`/media/${document.sha256}/inside/160`)
    expect([answer.status, codeOf(answer)]).toEqual([404, 'NOT_FOUND'])
    expect(answer.bytes.toString()).toContain('no picture')
    expect([await gallery.kept(sha256), await gallery.kept(document.sha256)]).toEqual([[''], ['']])
  })

  test('of a damaged picture is a clear refusal', async () => {
    const { sha256 } = await gallery.shown(jpeg({ width: 500, height: 333 }))
    for (const accept of ['image/avif', '*/*']) {
      const answer = await gallery.get(`/media/${sha256}/inside/160`, { accept })
      expect([answer.status, codeOf(answer), answer.headers['cache-control']]).toEqual([
        422,
        'DAMAGED_FILE',
        'no-store',
      ])
    }
    expect(await gallery.kept(sha256)).toEqual([''])
  })

  test('is cut around the focal points that assets have, and no others', async () => {
    const bytes = await drawn(800, 200)
    const { sha256, id, version } = await gallery.shown(bytes, { focalX: 100 })
    const cut = await gallery.get(`/media/${sha256}/cover/160x160-100-50`, { accept: 'image/webp' })
    expect(cut.status).toBe(200)
    const [red = 0, green = 0] = await colourAt(cut.bytes, 0.1, 0.1)
    expect(Math.abs(red - quarters[1][0]) + Math.abs(green - quarters[1][1])).toBeLessThan(30)
    expect((await gallery.get(`/media/${sha256}/cover/160x160`)).status).toBe(200)
    const other = `/media/${sha256}/cover/160x160-33-66`
    const nowhere = await gallery.get(`/media/${'0'.repeat(64)}/cover/160x160-33-66`)
    expect([nowhere.status, await gallery.get(other)]).toEqual([404, { ...nowhere, headers: expect.anything() }])
    // A draft tells nobody else where it has its own.
    const { ours, theirs } = houses
    const changed = await houses
      .as(ours.tokens.editor)
      .update('MediaAsset', { id, version }, { focalX: 33, focalY: 66 })
    expect(changed.__typename).toBe('MediaAsset')
    expect((await gallery.get(other)).status).toBe(404)
    expect((await gallery.get(other, by(theirs.tokens.administrator))).status).toBe(404)
    const draft = await gallery.get(other, by(ours.tokens.author))
    expect([draft.status, draft.headers['cache-control']]).toEqual([200, 'private, no-store'])
    expect((await gallery.get(other)).status).toBe(404)
    await houses.as(ours.tokens.publisher).publish('MediaAsset', { id })
    expect((await gallery.get(other)).headers['cache-control']).toBe(forEver)
    expect((await gallery.get(`/media/${sha256}/cover/160x160-100-50`)).status).toBe(404)
  })

  test('is as public as its original, at once, kept or not', async () => {
    const { ours, theirs, as } = houses
    const sha256 = await gallery.sent(await gallery.fresh())
    const path = `/media/${sha256}/inside/160`
    const others = [{}, by(theirs.tokens.administrator), by(theirs.tokens.author)]
    const gone = async (headers: Record<string, string>) => {
      const [answer, nothing] = [
        await gallery.get(path, headers),
        await gallery.get(`/media/${'1'.repeat(64)}/inside/160`, headers),
      ]
      expect([answer.status, answer.bytes, answer.headers['cache-control']]).toEqual([404, nothing.bytes, 'no-store'])
      expect(answer.headers['vary']).toBeUndefined()
    }
    const secret = async (token: string) => {
      const { status, headers } = await gallery.get(path, by(token))
      expect([status, headers['cache-control'], headers['cross-origin-resource-policy']]).toEqual([
        200,
        'private, no-store',
        'same-origin',
      ])
      expect(headers['access-control-allow-origin']).toBeUndefined()
    }
    for (const who of others) await gone(who)
    await secret(ours.tokens.author)
    for (const who of others) await gone(who)
    const made = await as(ours.tokens.author).create('MediaAsset', gallery.asset(sha256))
    await secret(ours.tokens.editor)
    for (const who of others) await gone(who)
    await as(ours.tokens.publisher).publish('MediaAsset', made)
    const open = await gallery.get(path)
    expect([open.status, open.headers['cache-control']]).toEqual([200, forEver])
    await as(ours.tokens.publisher).unpublish('MediaAsset', made)
    for (const who of others) await gone(who)
    await gone({ 'if-none-match': open.headers['etag']! })
    await secret(ours.tokens.author)
    expect((await gallery.get(path, by('amity_forged'))).status).toBe(401)
  })
})

const roomy = { atOnce: 2, weight: 500_000_000, waiting: 100, patience: 20_000 }

describe('what is made', () => {
  test('is made once, by however many at once it is asked for, and kept', async () => {
    const { sha256 } = await gallery.shown(await gallery.fresh())
    const { web, opened } = await besides(houses, roomy)
    const path = `/media/${sha256}/inside/320.webp`
    const answers = await Promise.all(Array.from({ length: 12 }, () => gallery.get(path, {}, 'GET', web.url)))
    expect(new Set(answers.map(({ status, bytes }) => `${status} ${bytes.toString('hex')}`)).size).toBe(1)
    expect(opened.filter(name => name === sha256)).toHaveLength(1)
    expect(await gallery.kept(sha256)).toEqual(['', '.inside-320.webp'])
    // Another node, and the original's bytes are not touched.
    const again = await gallery.get(path)
    expect([again.status, again.bytes]).toEqual([200, answers[0]!.bytes])
    expect(await gallery.get(path, {}, 'GET', web.url)).toMatchObject({ status: 200 })
    expect(opened.filter(name => name === sha256)).toHaveLength(1)
    // What a copy of the files left out is made anew.
    const folder = join(houses.web.amity.folder, sha256.slice(0, 2), sha256.slice(2, 4))
    await rm(join(folder, `${sha256}.inside-320.webp`))
    expect(await gallery.get(path)).toMatchObject({ status: 200, bytes: answers[0]!.bytes })
    expect(await gallery.kept(sha256)).toEqual(['', '.inside-320.webp'])
    await web.stop()
  })

  test('waits for its turn; when too many wait the next are asked to come again', async () => {
    const { sha256 } = await gallery.shown(await gallery.fresh())
    const door = gate()
    const { web, opened } = await besides(houses, { ...roomy, atOnce: 1, waiting: 1 }, { read: door.passed })
    const ask = (size: string) => gallery.get(`/media/${sha256}/inside/${size}.jpg`, {}, 'GET', web.url)
    const first = ask('80')
    await expect.poll(() => opened).toContain(sha256)
    const others = [ask('160'), ask('320')]
    const refused = await Promise.race(others)
    expect([refused.status, refused.headers['retry-after'], codeOf(refused)]).toEqual([503, '5', 'UNAVAILABLE'])
    door.open()
    expect((await first).status).toBe(200)
    expect((await Promise.all(others)).map(({ status }) => status).sort()).toEqual([200, 503])
    await web.stop()
  })

  test('is not shown when it was taken back while it was made', async () => {
    const { sha256, id } = await gallery.shown(await gallery.fresh())
    const door = gate()
    const { web, opened } = await besides(houses, roomy, { read: door.passed })
    const asked = gallery.get(`/media/${sha256}/inside/80.jpg`, {}, 'GET', web.url)
    await expect.poll(() => opened).toContain(sha256)
    await houses.as(houses.ours.tokens.publisher).unpublish('MediaAsset', { id })
    door.open()
    expect((await asked).status).toBe(404)
    await web.stop()
  })

  test('goes with its original when that is swept; what comes too late for it is not kept', async () => {
    const { amity } = houses.web
    const used = await gallery.shown(await gallery.fresh())
    expect((await gallery.get(`/media/${used.sha256}/inside/80.webp`)).status).toBe(200)
    const unused = await gallery.sent(await gallery.fresh())
    const author = by(houses.ours.tokens.author)
    expect((await gallery.get(`/media/${unused}/inside/160.webp`, author)).status).toBe(200)
    expect(await gallery.kept(unused)).toEqual(['', '.inside-160.webp'])
    const [reading, keeping] = [gate(), gate()]
    const { renditions } = amity.media
    const late = await besides(houses, roomy, { keep: keeping.passed })
    const later = await besides(houses, roomy, { read: reading.passed })
    const plan = async (asked: Parameters<typeof renditions.plan>[1]) => {
      const planned = renditions.plan({ sha256: unused, ...(await amity.media.find(unused))! }, asked, 'plain')
      if (typeof planned === 'string') throw new Error(planned)
      return planned
    }
    const works = [
      late.renditions.open(await plan({ fit: 'inside', width: 80, format: 'jpg' })),
      later.renditions.open(await plan({ fit: 'inside', width: 320, format: 'jpg' })),
    ]
    await expect.poll(late.keeping).toBe(1)
    await expect.poll(() => later.opened).toContain(unused)
    await gallery.sweep(24 * 3_600_000 + 60_000)
    expect(await gallery.kept(unused)).toEqual([])
    for (const each of [reading, keeping]) each.open()
    expect(await Promise.all(works)).toEqual([expect.objectContaining({ mimeType: 'image/jpeg' }), 'gone'])
    expect(await gallery.kept(unused)).toEqual([])
    expect((await amity.pool.query('select from media_renditions where sha256 = $1', [unused])).rows).toEqual([])
    expect((await gallery.get(`/media/${unused}/inside/160.webp`, author)).status).toBe(404)
    expect(await gallery.kept(used.sha256)).toEqual(['', '.inside-80.webp'])
    for (const { web } of [late, later]) await web.stop()
  })
})
