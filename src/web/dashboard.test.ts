import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { usualGuard } from './guard/guard.ts'
import { startSample, type SampleWeb } from '../../test/conformance/sample-web.ts'

const script = 'console.log(1)\n'
let folder: string
let web: SampleWeb
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amity-built-'))
  await mkdir(join(folder, 'assets'))
  const files = {
    'index.html':
      '<!doctype html>\n<html lang="vi"><script type="module" src="/dashboard/assets/a-1.js"></script></html>',
    'documents.json': JSON.stringify({ 'sha256:own': '{ hello }' }),
    'assets/a-1.js': script,
    'assets/a-1.js.br': brotliCompressSync(script),
    'assets/a-1.js.gz': gzipSync(script),
    'assets/a-1.js.map': '{}',
  }
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes)
  web = await startSample({ dashboard: folder, guard: { ...usualGuard, onlyTrusted: true } })
})
afterAll(async () => {
  await web.stop()
  await rm(folder, { recursive: true })
})

describe('/dashboard', () => {
  test.each([
    ['/dashboard', 'en-GB', 'en'],
    ['/dashboard?lang=vi', 'en-GB', 'vi'],
    ['/dashboard', '', 'vi'],
  ])('%s of a reader who prefers “%s” is in %s', async (path, language, expected) => {
    const { status, text, headers } = await web.get(path, { 'accept-language': language })
    expect([status, text]).toEqual([200, expect.stringContaining(`<html lang="${expected}">`)])
    expect([headers.get('vary'), headers.get('cache-control')]).toEqual(['accept-language', 'no-cache'])
  })

  test('runs its own scripts and speaks to its own server, and does nothing else', async () => {
    const policy = (await web.get('/dashboard')).headers.get('content-security-policy')!.split(';')
    expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'"]))
    expect(policy.filter(one => one !== 'frame-ancestors *').join(';')).not.toMatch(/unsafe|https?:|\*/)
  })

  test.each([
    ['br', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['GZIP', 'gzip'],
    ['identity', null],
  ])('sends a script to who takes “%s” as %s, for good', async (accepted, coding) => {
    const { text, headers } = await web.get('/dashboard/assets/a-1.js', { 'accept-encoding': accepted })
    expect([text, headers.get('content-encoding')]).toEqual([script, coding])
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(headers.get('vary')).toBe('accept-encoding')
  })

  test.each(['a-1.js.map', 'a-1.js.br', 'b.js', '..%2fdocuments.json'])('has no asset %s', async name => {
    expect((await web.get(`/dashboard/assets/${name}`)).status).toBe(404)
  })

  test('is answered where only registered documents are, though nobody registered its own', async () => {
    expect((await web.post({ documentId: 'sha256:own' })).body).toEqual({ data: { hello: 'Hello World' } })
    expect((await web.query('{ hello }')).body).toEqual({ data: { hello: 'Hello World' } })
    expect((await web.query('{ viewer }')).body.errors?.[0]?.extensions.code).toBe('DOCUMENT_NOT_TRUSTED')
  })

  test('says what to do where it was not built', async () => {
    const bare = await startSample({ dashboard: join(folder, 'nothing') })
    const { status, text } = await bare.get('/dashboard')
    expect([status, text]).toEqual([503, expect.stringContaining('npm run prepare')])
    expect((await bare.get('/dashboard/assets/a-1.js')).status).toBe(404)
    await bare.stop()
  })
})
