import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { usualGuard } from './guard/guard.ts'
import { startSample, type SampleWeb } from '../../test/conformance/sample-web.ts'

const script = 'console.log(1)\n'
let folder: string
let web: SampleWeb
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amity-embed-'))
  await mkdir(join(folder, 'embed/assets'), { recursive: true })
  const files = {
    'embed.js': script,
    'embed.js.br': brotliCompressSync(script),
    'style.css': 'p {}',
    'documents.json': JSON.stringify({ 'sha256:own': '{ hello }' }),
    'embed/assets/base-1.js': script,
    'embed/assets/base-1.js.map': '{}',
  }
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes)
  web = await startSample({ embedScript: folder, guard: { ...usualGuard, onlyTrusted: true } })
})
afterAll(async () => {
  await web.stop()
  await rm(folder, { recursive: true })
})

const anySite = (headers: Headers): readonly (string | null)[] =>
  ['access-control-allow-origin', 'cross-origin-resource-policy', 'x-content-type-options'].map(name =>
    headers.get(name),
  )

describe('/embed.js', () => {
  test.each([
    ['/embed.js', 'text/javascript; charset=utf-8'],
    ['/embed/style.css', 'text/css; charset=utf-8'],
  ])('%s goes to pages of any site, which ask each time whether it is still the same', async (path, type) => {
    const { status, headers } = await web.get(path)
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, type, 'no-cache'])
    expect(anySite(headers)).toEqual(['*', 'cross-origin', 'nosniff'])
    const again = await web.get(path, { 'if-none-match': headers.get('etag') ?? '' })
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', headers.get('etag')])
    expect((await web.get(path, { 'if-none-match': '"another"' })).status).toBe(200)
  })

  test('is sent packed to those who take it so', async () => {
    const { text, headers } = await web.get('/embed.js', { 'accept-encoding': 'br' })
    expect([text, headers.get('content-encoding'), headers.get('vary')]).toEqual([script, 'br', 'accept-encoding'])
  })

  test('loads what is kept for good', async () => {
    const { status, headers } = await web.get('/embed/assets/base-1.js')
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
    expect(anySite(headers)).toEqual(['*', 'cross-origin', 'nosniff'])
    for (const name of ['base-1.js.map', 'base-2.js', '..%2fdocuments.json', '..%2f..%2fembed.js'])
      expect((await web.get(`/embed/assets/${name}`)).status, name).toBe(404)
  })

  test('is answered where only registered documents are, though nobody registered its own', async () => {
    expect((await web.post({ documentId: 'sha256:own' })).body).toEqual({ data: { hello: 'Hello World' } })
    expect((await web.query('{ viewer }')).body.errors?.[0]?.extensions.code).toBe('DOCUMENT_NOT_TRUSTED')
  })

  test('says what to do where it was not built', async () => {
    const bare = await startSample({ embedScript: join(folder, 'nothing') })
    const { status, text } = await bare.get('/embed.js')
    expect([status, text]).toEqual([503, expect.stringContaining('npm run prepare')])
    expect((await bare.get('/embed/assets/base-1.js')).status).toBe(404)
    await bare.stop()
  })
})
