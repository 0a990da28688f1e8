import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openRenditions } from '../../src/content/media/renditions/renditions.ts'
import { ratios, sizesOf } from '../../src/content/media/renditions/sizes.ts'
import type { Files } from '../../src/files/files.ts'
import { openHouses, type Houses } from '../access/houses.ts'
import { startSample } from '../conformance/sample-web.ts'
import { colourAt, drawn, factsOf, quarters } from '../support/drawn.ts'
import { gif, jpeg, pdf, png } from '../support/pictures.ts'

let houses: Houses
let ahead = 0
beforeAll(async () => {
  houses = await openHouses({ clock: () => new Date(Date.now() + ahead) })
}, 120_000)
afterAll(async () => houses.close())

const asset = (sha256: string, more: object = {}) => ({
  title: 'x',
  kind: 'PICTURE',
  fileName: 'x',
  sha256,
  keeper: houses.ours.id,
  ...more,
})
const sent = async (bytes: Buffer, token = houses.ours.tokens.author): Promise<string> => {
  const { status, sha256 } = await houses.web.upload(bytes, { token })
  expect(status).toBe(201)
  return sha256
}
/** A published picture. */
const shown = async (bytes: Buffer, more: object = {}) => {
  const { publisher } = houses.ours.tokens
  const sha256 = await sent(bytes, publisher)
  return { sha256, ...(await houses.as(publisher).published('MediaAsset', asset(sha256, more))) }
}
/** Pictures that nobody sent before: as wide as none was. */
let width = 400
const fresh = () => drawn((width += 1), 300)

const get = async (path: string, headers: Record<string, string> = {}, method = 'GET', url = houses.web.url) => {
  const response = await fetch(`${url}${path}`, { method, headers })
  const bytes = Buffer.from(await response.arrayBuffer())
  return { status: response.status, bytes, headers: Object.fromEntries(response.headers) }
}
const codeOf = ({ bytes }: { bytes: Buffer }): unknown => JSON.parse(bytes.toString()).errors[0].extensions.code
const by = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` })
const forEver = 'public, max-age=31536000, immutable'
/** Names of what lies among the files of an original. */
const kept = async (sha256: string): Promise<string[]> =>
  (await readdir(join(houses.web.amity.folder, sha256.slice(0, 2), sha256.slice(2, 4))).catch(() => []))
    .filter(name => name.startsWith(sha256))
    .map(name => name.slice(64))
    .sort()

describe('the graph', () => {
  const fields = `whole: srcset ${Object.keys(ratios)
    .map(ratio => `${ratio}: srcset(ratio: ${ratio}, format: WEBP)`)
    .join(' ')}`

  test('offers what the server gives: all sizes of the list up to the original’s, around its focal point', async () => {
    for (const [across, down, focal] of [
      [1000, 750, {}],
      [40, 30, { focalX: 50, focalY: 50 }],
      [20_000, 1_000, { focalX: 7 }],
      [300, 19_999, { focalY: 0 }],
      [8_000, 6_000, { focalX: 100, focalY: 100 }],
      [1, 1, {}],
      [161, 20, {}],
    ] as const) {
      const { sha256, id } = await shown(png({ width: across, height: down }), focal)
      const around = { focalX: 50, focalY: 50, ...focal }
      const end = around.focalX === 50 && around.focalY === 50 ? '' : `-${around.focalX}-${around.focalY}`
      const of = { width: across, height: down }
      const expected = Object.fromEntries(
        Object.entries(ratios).map(([name, ratio]) => [
          name,
          sizesOf(of, ratio)
            .map(size => `/media/${sha256}/cover/${size.width}x${size.height}${end}.webp ${size.width}w`)
            .join(', ') || null,
        ]),
      )
      const whole = sizesOf(of, null).map(size => `/media/${sha256}/inside/${size.width} ${size.width}w`)
      expect(await houses.web.data(`{ mediaAsset(id: "${id}") { ${fields} } }`)).toEqual({
        mediaAsset: { whole: whole.join(', ') || null, ...expected },
      })
    }
  })

  const sized = `query ($id: ID, $width: Int!, $height: Int, $ratio: PictureRatio, $format: PictureFormat) {
    mediaAsset(id: $id) { rendition(width: $width, height: $height, ratio: $ratio, format: $format) { url width height __typename } } }`

  test('gives the largest size within bounds, or none', async () => {
    const { sha256, id } = await shown(png({ width: 1000, height: 500 }), { focalX: 10, focalY: 20 })
    const of = async (variables: object) => (await houses.web.data(sized, { id, ...variables })).mediaAsset.rendition
    const __typename = 'PictureRendition'
    const inside = (across: number, down: number, end = '') => ({
      url: `/media/${sha256}/inside/${across}${end}`,
      width: across,
      height: down,
      __typename,
    })
    expect(await of({ width: 700 })).toEqual(inside(640, 320))
    expect(await of({ width: 640, format: 'JPEG' })).toEqual(inside(640, 320, '.jpg'))
    expect(await of({ width: 700, height: 200 })).toEqual(inside(320, 160))
    expect(await of({ width: 99_999 })).toEqual(inside(1000, 500))
    expect(await of({ width: 79 })).toBeNull()
    expect(await of({ width: 300, height: 300, ratio: 'SQUARE', format: 'AVIF' })).toEqual({
      url: `/media/${sha256}/cover/160x160-10-20.avif`,
      width: 160,
      height: 160,
      __typename,
    })
    for (const wrong of [{ width: 0 }, { width: 100_001 }, { width: 100, height: -1 }]) {
      const [error] = (await houses.web.ask(sized, { id, ...wrong })).errors ?? []
      expect(error).toMatchObject({
        path: ['mediaAsset', 'rendition'],
        extensions: { code: 'BAD_USER_INPUT', argument: ['height' in wrong ? 'height' : 'width'] },
      })
    }
    expect((await houses.web.ask('{ mediaAssets { nodes { rendition { url } } } }')).errors).toBeDefined()
  })

  test('reads them in the one statement, and in steps alike, wherever the picture stands', async () => {
    const { amity } = houses.web
    const query = `query ($width: Int!) { mediaAssets(first: 100) { nodes { id srcset small: rendition(width: $width) { width } r: rendition(width: 300, ratio: SQUARE) { url } } }
      articles { nodes { images { asset { srcset(ratio: LANDSCAPE_16_9) } } } } }`
    amity.statements()
    const whole = await amity.data(query, { variables: { width: 100 } })
    expect(amity.statements()).toHaveLength(1)
    expect(whole.mediaAssets.nodes.length).toBeGreaterThan(5)
    expect(whole.mediaAssets.nodes.map(({ small }: any) => small?.width)).toContain(80)
    for (const depth of [0, 1, 2]) expect(await amity.data(query, { variables: { width: 100 }, depth })).toEqual(whole)
    // The plan is the same, the bound another.
    const other = await amity.data(query, { variables: { width: 1 } })
    expect(new Set(other.mediaAssets.nodes.map(({ small }: any) => small?.width))).toEqual(new Set([1, undefined]))
  })

  test('offers none of documents, and no still pictures in the place of one that moves', async () => {
    const document = await shown(pdf(), { kind: 'DOCUMENT' })
    const moving = await shown(gif({ width: 200, height: 100, frames: 3 }))
    const of = (id: string) => houses.web.data(`{ mediaAsset(id: "${id}") { srcset rendition(width: 90) { width } } }`)
    expect(await of(document.id)).toEqual({ mediaAsset: { srcset: null, rendition: null } })
    expect(await of(moving.id)).toEqual({ mediaAsset: { srcset: null, rendition: { width: 80 } } })
  })

  test('depends on the focal point: a cut picture is another once it moves', async () => {
    const { id, version } = await shown(png({ width: 901, height: 100 }))
    const query = `{ mediaAsset(id: "${id}") { srcset(ratio: SQUARE) } }`
    const { dependencies } = await houses.web.amity.answer(query)
    expect(dependencies?.shown.get('media_assets')).toContain('focal_x')
    const before = await houses.web.data(query)
    const publisher = houses.as(houses.ours.tokens.publisher)
    await publisher.update('MediaAsset', { id, version }, { focalX: 90 })
    expect(await houses.web.data(query)).toEqual(before)
    await publisher.publish('MediaAsset', { id })
    expect((await houses.web.data(query)).mediaAsset.srcset).toContain('/cover/80x80-90-50 80w')
  })
})

describe('a rendition over HTTP', () => {
  test('is what the graph says, in the format that the client likes', async () => {
    const original = await fresh()
    const { sha256, id } = await shown(original)
    const { mediaAsset } = await houses.web.data(`{ mediaAsset(id: "${id}") { srcset } }`)
    for (const candidate of mediaAsset.srcset.split(', ')) {
      const [path, across] = candidate.split(' ')
      const { status, bytes, headers } = await get(path, { accept: 'image/webp,*/*' })
      expect([status, headers['content-type'], `${(await factsOf(bytes)).width}w`]).toEqual([200, 'image/webp', across])
    }
    for (const [path, accept, type, vary] of [
      [`/media/${sha256}/inside/160`, 'image/avif,image/webp,*/*', 'image/avif', 'Accept'],
      [`/media/${sha256}/inside/160`, '*/*', 'image/jpeg', 'Accept'],
      [`/media/${sha256}/inside/160.avif`, '*/*', 'image/avif', undefined],
      [`/media/${sha256}/inside/160.jpg`, 'image/avif', 'image/jpeg', undefined],
    ] as const) {
      const { status, bytes, headers } = await get(path, { accept })
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
      const again = await get(path, { accept, 'if-none-match': headers['etag']! })
      expect([again.status, again.bytes.length, again.headers['etag'], again.headers['vary']]).toEqual([
        304,
        0,
        headers['etag'],
        vary,
      ])
      const head = await get(path, { accept }, 'HEAD')
      expect([head.status, head.bytes.length, head.headers['content-length']]).toEqual([200, 0, String(bytes.length)])
    }
    const tags = await Promise.all(
      ['image/avif', 'image/webp', '*/*'].map(
        async accept => (await get(`/media/${sha256}/inside/160`, { accept })).headers['etag'],
      ),
    )
    expect(new Set(tags).size).toBe(3)
    // An original with a name that looks like a size is an original.
    for (const name of ['inside', '640', 'w640', '640x360-50-30.webp'])
      expect((await get(`/media/${sha256}/${name}`)).bytes).toEqual(original)
  })

  test('is refused with a word where it is not offered, and nothing is kept', async () => {
    const { sha256 } = await shown(await fresh())
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
        const answer = await get(`/media/${sha256}/${path}`, headers)
        expect([path, answer.status, answer.headers['cache-control']]).toEqual([path, 404, 'no-store'])
        expect(answer.bytes.toString()).toContain('Widths: 80, 160')
      }
    const document = await shown(Buffer.concat([pdf(), Buffer.from('%')]), { kind: 'DOCUMENT' })
    const answer = await get(`/media/${document.sha256}/inside/160`)
    expect([answer.status, codeOf(answer)]).toEqual([404, 'NOT_FOUND'])
    expect(answer.bytes.toString()).toContain('no picture')
    expect([await kept(sha256), await kept(document.sha256)]).toEqual([[''], ['']])
  })

  test('of a damaged picture is a clear refusal', async () => {
    const { sha256 } = await shown(jpeg({ width: 500, height: 333 }))
    for (const accept of ['image/avif', '*/*']) {
      const answer = await get(`/media/${sha256}/inside/160`, { accept })
      expect([answer.status, codeOf(answer), answer.headers['cache-control']]).toEqual([
        422,
        'DAMAGED_FILE',
        'no-store',
      ])
    }
    expect(await kept(sha256)).toEqual([''])
  })

  test('is cut around the focal points that assets have, and no others', async () => {
    const bytes = await drawn(800, 200)
    const { sha256, id, version } = await shown(bytes, { focalX: 100 })
    const cut = await get(`/media/${sha256}/cover/160x160-100-50`, { accept: 'image/webp' })
    expect(cut.status).toBe(200)
    const [red = 0, green = 0] = await colourAt(cut.bytes, 0.1, 0.1)
    expect(Math.abs(red - quarters[1][0]) + Math.abs(green - quarters[1][1])).toBeLessThan(30)
    expect((await get(`/media/${sha256}/cover/160x160`)).status).toBe(200)
    const other = `/media/${sha256}/cover/160x160-33-66`
    const nowhere = await get(`/media/${'0'.repeat(64)}/cover/160x160-33-66`)
    expect([nowhere.status, await get(other)]).toEqual([404, { ...nowhere, headers: expect.anything() }])
    // A draft tells nobody else where it has its own.
    const { ours, theirs } = houses
    const changed = await houses
      .as(ours.tokens.editor)
      .update('MediaAsset', { id, version }, { focalX: 33, focalY: 66 })
    expect(changed.__typename).toBe('MediaAsset')
    expect((await get(other)).status).toBe(404)
    expect((await get(other, by(theirs.tokens.administrator))).status).toBe(404)
    const draft = await get(other, by(ours.tokens.author))
    expect([draft.status, draft.headers['cache-control']]).toEqual([200, 'private, no-store'])
    expect((await get(other)).status).toBe(404)
    await houses.as(ours.tokens.publisher).publish('MediaAsset', { id })
    expect((await get(other)).headers['cache-control']).toBe(forEver)
    expect((await get(`/media/${sha256}/cover/160x160-100-50`)).status).toBe(404)
  })

  test('is as public as its original, at once, kept or not', async () => {
    const { ours, theirs, as } = houses
    const sha256 = await sent(await fresh())
    const path = `/media/${sha256}/inside/160`
    const others = [{}, by(theirs.tokens.administrator), by(theirs.tokens.author)]
    const gone = async (headers: Record<string, string>) => {
      const [answer, nothing] = [await get(path, headers), await get(`/media/${'1'.repeat(64)}/inside/160`, headers)]
      expect([answer.status, answer.bytes, answer.headers['cache-control']]).toEqual([404, nothing.bytes, 'no-store'])
      expect(answer.headers['vary']).toBeUndefined()
    }
    const secret = async (token: string) => {
      const { status, headers } = await get(path, by(token))
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
    const made = await as(ours.tokens.author).create('MediaAsset', asset(sha256))
    await secret(ours.tokens.editor)
    for (const who of others) await gone(who)
    await as(ours.tokens.publisher).publish('MediaAsset', made)
    const open = await get(path)
    expect([open.status, open.headers['cache-control']]).toEqual([200, forEver])
    await as(ours.tokens.publisher).unpublish('MediaAsset', made)
    for (const who of others) await gone(who)
    await gone({ 'if-none-match': open.headers['etag']! })
    await secret(ours.tokens.author)
    expect((await get(path, by('amity_forged'))).status).toBe(401)
  })
})

/**
 * An edge of its own over the same files, which tells how often originals are opened.
 * @param held until then nothing is read of originals, or nothing kept
 */
async function besides(
  limits: Parameters<typeof openRenditions>[1],
  held: { read?: Promise<void>; keep?: Promise<void> } = {},
) {
  const { amity } = houses.web
  const opened: string[] = []
  let keeping = 0
  const files: Files = {
    ...amity.files,
    open: async (name, range) => {
      opened.push(name)
      if (name.length === 64) await held.read
      return amity.files.open(name, range)
    },
    incoming: async () => {
      keeping += 1
      await held.keep
      return amity.files.incoming()
    },
  }
  const renditions = openRenditions({ pool: amity.pool, files, now: () => new Date() }, limits)
  const web = await startSample({ media: { ...amity.media, renditions } })
  return { web, renditions, opened, keeping: () => keeping }
}
/** Something to wait for, and what brings it about. */
function gate() {
  let open = (): void => {}
  const passed = new Promise<void>(resolve => (open = resolve))
  return { passed, open: () => open() }
}
const roomy = { atOnce: 2, weight: 500_000_000, waiting: 100, patience: 20_000 }

describe('what is made', () => {
  test('is made once, by however many at once it is asked for, and kept', async () => {
    const { sha256 } = await shown(await fresh())
    const { web, opened } = await besides(roomy)
    const path = `/media/${sha256}/inside/320.webp`
    const answers = await Promise.all(Array.from({ length: 12 }, () => get(path, {}, 'GET', web.url)))
    expect(new Set(answers.map(({ status, bytes }) => `${status} ${bytes.toString('hex')}`)).size).toBe(1)
    expect(opened.filter(name => name === sha256)).toHaveLength(1)
    expect(await kept(sha256)).toEqual(['', '.inside-320.webp'])
    // Another node, and the original's bytes are not touched.
    const again = await get(path)
    expect([again.status, again.bytes]).toEqual([200, answers[0]!.bytes])
    expect(await get(path, {}, 'GET', web.url)).toMatchObject({ status: 200 })
    expect(opened.filter(name => name === sha256)).toHaveLength(1)
    // What a copy of the files left out is made anew.
    const folder = join(houses.web.amity.folder, sha256.slice(0, 2), sha256.slice(2, 4))
    await rm(join(folder, `${sha256}.inside-320.webp`))
    expect(await get(path)).toMatchObject({ status: 200, bytes: answers[0]!.bytes })
    expect(await kept(sha256)).toEqual(['', '.inside-320.webp'])
    await web.stop()
  })

  test('waits for its turn; when too many wait the next are asked to come again', async () => {
    const { sha256 } = await shown(await fresh())
    const door = gate()
    const { web, opened } = await besides({ ...roomy, atOnce: 1, waiting: 1 }, { read: door.passed })
    const ask = (size: string) => get(`/media/${sha256}/inside/${size}.jpg`, {}, 'GET', web.url)
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
    const { sha256, id } = await shown(await fresh())
    const door = gate()
    const { web, opened } = await besides(roomy, { read: door.passed })
    const asked = get(`/media/${sha256}/inside/80.jpg`, {}, 'GET', web.url)
    await expect.poll(() => opened).toContain(sha256)
    await houses.as(houses.ours.tokens.publisher).unpublish('MediaAsset', { id })
    door.open()
    expect((await asked).status).toBe(404)
    await web.stop()
  })

  test('goes with its original when that is swept; what comes too late for it is not kept', async () => {
    const { amity } = houses.web
    const used = await shown(await fresh())
    expect((await get(`/media/${used.sha256}/inside/80.webp`)).status).toBe(200)
    const unused = await sent(await fresh())
    const author = by(houses.ours.tokens.author)
    expect((await get(`/media/${unused}/inside/160.webp`, author)).status).toBe(200)
    expect(await kept(unused)).toEqual(['', '.inside-160.webp'])
    const [reading, keeping] = [gate(), gate()]
    const { renditions } = amity.media
    const late = await besides(roomy, { keep: keeping.passed })
    const later = await besides(roomy, { read: reading.passed })
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
    ahead = 24 * 3_600_000 + 60_000
    await amity.sweep()
    ahead = 0
    expect(await kept(unused)).toEqual([])
    for (const each of [reading, keeping]) each.open()
    expect(await Promise.all(works)).toEqual([expect.objectContaining({ mimeType: 'image/jpeg' }), 'gone'])
    expect(await kept(unused)).toEqual([])
    expect((await amity.pool.query('select from media_renditions where sha256 = $1', [unused])).rows).toEqual([])
    expect((await get(`/media/${unused}/inside/160.webp`, author)).status).toBe(404)
    expect(await kept(used.sha256)).toEqual(['', '.inside-80.webp'])
    for (const { web } of [late, later]) await web.stop()
  })
})
