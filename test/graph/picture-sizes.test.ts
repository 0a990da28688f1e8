import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { ratios, sizesOf } from '../../src/content/media/renditions/sizes.ts'
import { drawn } from '../support/drawn.ts'
import { gif, pdf, png } from '../support/pictures.ts'
import { openWeb, type TestWeb } from '../support/web.ts'
import { imagesIn } from './images.ts'
import { commandsAt, type Commands } from './inputs.ts'

let web: TestWeb
let run: Commands
beforeAll(async () => {
  web = await openWeb()
  run = commandsAt(web)
})
afterAll(async () => web.close())

/** A published picture. */
async function shown(bytes: Buffer, more: object = {}) {
  const { sha256 } = await web.upload(bytes)
  const input = { title: 'x', kind: 'PICTURE', fileName: 'x', sha256, ...more }
  return { sha256, ...(await run.published('MediaAsset', input)) }
}

describe('the sizes of a picture in the graph', () => {
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
      expect(await web.data(`{ mediaAsset(id: "${id}") { ${fields} } }`)).toEqual({
        mediaAsset: { whole: whole.join(', ') || null, ...expected },
      })
    }
  })

  const sized = `query ($id: ID, $width: Int!, $height: Int, $ratio: PictureRatio, $format: PictureFormat) {
    mediaAsset(id: $id) { rendition(width: $width, height: $height, ratio: $ratio, format: $format) { url width height __typename } } }`

  test('gives the largest size within bounds, or none', async () => {
    const { sha256, id } = await shown(png({ width: 1000, height: 500 }), { focalX: 10, focalY: 20 })
    const of = async (variables: object) => (await web.data(sized, { id, ...variables })).mediaAsset.rendition
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
      const [error] = (await web.ask(sized, { id, ...wrong })).errors ?? []
      expect(error).toMatchObject({
        path: ['mediaAsset', 'rendition'],
        extensions: { code: 'BAD_USER_INPUT', argument: ['height' in wrong ? 'height' : 'width'] },
      })
    }
    expect((await web.ask('{ mediaAssets { nodes { rendition { url } } } }')).errors).toBeDefined()
  })

  test('reads them in the one statement, and in steps alike, wherever the picture stands', async () => {
    const { amity } = web
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
    const of = (id: string) => web.data(`{ mediaAsset(id: "${id}") { srcset rendition(width: 90) { width } } }`)
    expect(await of(document.id)).toEqual({ mediaAsset: { srcset: null, rendition: null } })
    expect(await of(moving.id)).toEqual({ mediaAsset: { srcset: null, rendition: { width: 80 } } })
  })

  test('depends on the focal point: a cut picture is another once it moves', async () => {
    const { id, version } = await shown(png({ width: 901, height: 100 }))
    const query = `{ mediaAsset(id: "${id}") { srcset(ratio: SQUARE) } }`
    const { dependencies } = await web.amity.answer(query)
    expect(dependencies?.shown.get('media_assets')).toContain('focal_x')
    const before = await web.data(query)
    await run.update('MediaAsset', { id, version }, { focalX: 90 })
    expect(await web.data(query)).toEqual(before)
    await run.publish('MediaAsset', { id })
    expect((await web.data(query)).mediaAsset.srcset).toContain('/cover/80x80-90-50 80w')
  })
})

test('embeds offer pictures in all widths, in lists cut as the style cuts them, with the room that they take', async () => {
  const { id: asset, sha256 } = await shown(await drawn(700, 900), { focalY: 20, altText: 'Hồ' })
  const { id: document } = await shown(pdf(), { kind: 'DOCUMENT' })
  const article = await run.published('Article', {
    title: 'Bài có ảnh',
    images: [{ asset: document }, { asset, caption: [{ locale: 'vi', text: 'Chú thích' }] }],
    body: { html: `<p>Một</p><figure data-asset="${asset}"></figure>` },
  })
  const file = `${web.url}/media/${sha256}`
  const whole = {
    class: 'amity-picture',
    part: 'picture',
    alt: 'Hồ',
    width: '700',
    height: '900',
    loading: 'lazy',
    decoding: 'async',
    sizes: 'auto, (min-width: 46em) 42rem, 100vw',
    srcset: [80, 160, 320, 480, 640, 700].map(width => `${file}/inside/${width} ${width}w`).join(', '),
    src: file,
  }
  const images = async (path: string) => imagesIn(await (await fetch(`${web.url}/embed/${path}`)).text())
  expect(await images(`article.html?record=${article.id}`)).toEqual([whole, whole])
  const cuts = { 80: 45, 160: 90, 320: 180, 480: 270, 640: 360, 700: 394 }
  const cut = Object.entries(cuts).map(([width, height]) => `${file}/cover/${width}x${height}-50-20 ${width}w`)
  expect(await images('articles.html?first=1')).toEqual([
    {
      ...whole,
      class: 'amity-thumbnail',
      part: 'thumbnail',
      width: '480',
      height: '270',
      sizes: 'auto, (min-width: 36em) 24rem, 100vw',
      srcset: cut.join(', '),
      src: `${file}/cover/480x270-50-20`,
    },
  ])
  for (const address of [file, ...whole.srcset.split(', '), ...cut]) {
    const { status, headers } = await fetch(address.split(' ')[0]!)
    expect([status, headers.get('content-type')], address).toEqual([200, 'image/jpeg'])
  }
})
