import { createHash } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { sampleMedia, startSample, type SampleWeb } from '../../test/conformance/sample-web.ts'

const bytes = Buffer.from('0123456789')
const sha256 = createHash('sha256').update(bytes).digest('hex')
const etag = `"${sha256}"`
let web: SampleWeb
beforeAll(async () => {
  web = await startSample({ media: sampleMedia({ [sha256]: 'image/png', ['a'.repeat(64)]: 'application/pdf' }, bytes) })
})
afterAll(() => web.stop())

const ask = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
  const response = await fetch(`${web.url}${path}`, { method, headers })
  return { status: response.status, text: await response.text(), headers: Object.fromEntries(response.headers) }
}

// RFC 9110, sections 8.8.3, 13.1 and 14
describe('a file over HTTP', () => {
  test('has an address of its bytes, with any name behind it', async () => {
    for (const path of [sha256, `${sha256}.png`, `${sha256}/a picture.png`, `${sha256}/x.html`]) {
      const { status, text, headers } = await ask(`/media/${path}`)
      expect([status, text]).toEqual([200, '0123456789'])
      expect(headers).toMatchObject({
        etag,
        'accept-ranges': 'bytes',
        'cache-control': 'public, max-age=31536000, immutable',
        'content-length': '10',
        'content-type': 'image/png',
      })
    }
  })

  test('is told of without its bytes by HEAD, ranges or not', async () => {
    for (const range of ['', 'bytes=2-4']) {
      const head = await ask(`/media/${sha256}`, { range }, 'HEAD')
      expect(head).toMatchObject({ status: 200, text: '', headers: { etag, 'content-length': '10' } })
    }
    expect((await ask(`/media/${'0'.repeat(64)}`, {}, 'HEAD')).status).toBe(404)
  })

  test.each([
    [{ range: 'bytes=0-0' }, 206, '0'],
    [{ range: 'bytes=2-4' }, 206, '234'],
    [{ range: 'bytes=-3' }, 206, '789'],
    [{ range: 'bytes=8-99' }, 206, '89'],
    [{ range: 'bytes=-99' }, 206, '0123456789'],
    [{ range: 'bytes=1-2,5-6' }, 200, '0123456789'],
    [{ range: 'bytes=10-' }, 416, ''],
    [{ range: 'bytes=a-b' }, 200, '0123456789'],
    [{ range: 'bytes=' }, 200, '0123456789'],
    [{ range: 'lines=1-2' }, 200, '0123456789'],
    [{ range: 'bytes=2-4', 'if-range': etag }, 206, '234'],
    [{ range: 'bytes=2-4', 'if-range': `W/${etag}` }, 200, '0123456789'],
    [{ range: 'bytes=2-4', 'if-range': '"other"' }, 200, '0123456789'],
    [{ range: 'bytes=2-4', 'if-range': 'Sun, 22 Nov 2026 00:00:00 GMT' }, 200, '0123456789'],
    [{ range: 'bytes=2-4', 'if-none-match': etag }, 304, ''],
    [{ 'if-none-match': `"x", W/${etag}` }, 304, ''],
    [{ 'if-none-match': '*' }, 304, ''],
    [{ 'if-none-match': '"other"' }, 200, '0123456789'],
  ])('%j gets %i', async (headers, status, text) => {
    const answer = await ask(`/media/${sha256}`, headers)
    expect([answer.status, answer.text]).toEqual([status, text])
    if (status === 206) expect(answer.headers['content-length']).toBe(String(text.length))
    if (status === 416) expect(answer.headers['content-range']).toBe('bytes */10')
    expect(answer.headers['etag']).toBe(etag)
  })

  test('a document is offered as a download', async () => {
    const { headers } = await ask(`/media/${'a'.repeat(64)}`)
    expect(headers['content-disposition']).toBe('attachment')
  })
})

test('a page of an allowed origin may send a file with credentials', async () => {
  const own = await startSample({ guard: { origins: ['https://editor.example'] } })
  const { status, headers } = await fetch(`${own.url}/media/uploads/x`, {
    method: 'OPTIONS',
    headers: { origin: 'https://editor.example' },
  })
  expect([status, headers.get('access-control-allow-methods')]).toEqual([204, 'PUT'])
  expect(headers.get('access-control-allow-origin')).toBe('https://editor.example')
  const foreign = await fetch(`${own.url}/media/uploads/x`, {
    method: 'PUT',
    body: 'x',
    headers: { origin: 'https://evil.example', cookie: 'amity_session=x' },
  })
  expect(foreign.status).toBe(403)
  await own.stop()
})
