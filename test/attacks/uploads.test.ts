import { deflateSync, crc32 } from 'node:zlib'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { bySocket, byHttp } from './doors.ts'
import { pixel } from '../graph/inputs.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

let web: TestWeb
beforeAll(async () => {
  web = await openWeb()
})
afterAll(async () => web.close())

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const html = '<!doctype html><script>alert(1)</script>'
const upload =
  'mutation ($n: String!, $b: String!) { uploadMedia(fileName: $n, base64: $b) { __typename ... on Problem { code } ... on MediaFile { sha256 } } }'

/** A PNG that claims so many pixels, in a few kilobytes. */
function bomb(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data])
    const out = Buffer.alloc(body.length + 8)
    out.writeUInt32BE(data.length, 0)
    body.copy(out, 4)
    out.writeUInt32BE(crc32(body), body.length + 4)
    return out
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([1, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(20_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

describe('row 18: files that would act', () => {
  test.each([
    ['an SVG with a script', 'x.svg', svg],
    ['an SVG that is called a picture', 'x.png', svg],
    ['an SVG behind a declaration', 'x.svg', `<?xml version="1.0"?><!-- x -->${svg}`],
    ['HTML that is called a picture', 'x.jpg', html],
    ['HTML behind blanks', 'x.gif', `\n\n   ${html}`],
    ['HTML in UTF-16', 'x.jpg', Buffer.from(`\ufeff${html}`, 'utf16le')],
    ['nothing', 'x.png', ''],
    ['a script', 'x.js', 'alert(1)'],
    ['a picture of 50,000 by 50,000 in 30 kB', 'x.png', bomb(50_000, 50_000)],
    ['one of 2^31 by 1', 'x.png', bomb(2_147_483_647, 1)],
    ['one without height', 'x.png', bomb(100, 0)],
  ])('%s is refused at both doors', async (_what, name, bytes) => {
    const before = process.memoryUsage().rss
    for (const door of [byHttp, bySocket]) {
      const variables = { n: name, b: Buffer.from(bytes).toString('base64') }
      const { data } = await door(web, { query: upload, variables }, { token: web.token })
      expect(data.uploadMedia).toMatchObject({ __typename: 'ValidationProblem' })
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
    const { rows } = await web.amity.pool.query('select from media_files')
    expect(rows).toEqual([])
  })

  test('a picture with a script behind it is served as a picture in a sandbox', async () => {
    const bytes = Buffer.concat([Buffer.from(pixel, 'base64'), Buffer.from(html)])
    const variables = { n: '../../x.html', b: bytes.toString('base64') }
    const { data } = await byHttp(web, { query: upload, variables }, { token: web.token })
    if (data.uploadMedia.__typename === 'ValidationProblem') return
    const { headers } = await fetch(`${web.url}/media/${data.uploadMedia.sha256}.html`)
    expect(headers.get('content-type')).toBe('image/png')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
  })

  test('names do not lead out of the folder', async () => {
    for (const name of ['../../etc/passwd', 'C:\\x\\y.png', '/etc/passwd']) {
      const { data } = await byHttp(web, { query: upload, variables: { n: name, b: pixel } }, { token: web.token })
      expect(JSON.stringify(data)).not.toMatch(/\.\.|etc\/|\\\\/)
    }
  })
})
