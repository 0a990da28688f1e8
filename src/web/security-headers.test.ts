import { createHash } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { sampleMedia, startSample, type SampleWeb } from '../../test/conformance/sample-web.ts'

const bytes = Buffer.from('x')
const sha256 = createHash('sha256').update(bytes).digest('hex')
let plain: SampleWeb
let secure: SampleWeb
beforeAll(async () => {
  const media = sampleMedia({ [sha256]: 'image/svg+xml' }, bytes)
  plain = await startSample({ media })
  secure = await startSample({ media, guard: { publicUrl: 'https://amity.example' } })
})
afterAll(async () => {
  await Promise.all([plain.stop(), secure.stop()])
})

const pages = ['/', '/dashboard', '/graphiql']
const data = [
  '/graphql',
  '/healthz',
  '/readyz',
  '/metrics',
  '/schema.graphql',
  '/nothing',
  `/media/${sha256}`,
  '/queries/x',
  '/oembed',
  '/oembed?url=http://amity.example/embed/figures',
]

describe.each([...pages, ...data])('%s', path => {
  test('lets nothing be guessed or loaded from elsewhere, or framed but for the dashboard', async () => {
    const { headers } = await plain.get(path)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    const policy = headers.get('content-security-policy')!
    expect(policy).toContain("default-src 'none'")
    const [framed = '', rest] = [/frame-ancestors [^;]*/.exec(policy)?.[0], policy.replace(/frame-ancestors [^;]*/, '')]
    expect(framed).toBe(`frame-ancestors ${path === '/dashboard' ? '*' : "'none'"}`)
    expect(headers.get('x-frame-options')).toBe(pages.includes(path) && path !== '/dashboard' ? 'SAMEORIGIN' : null)
    expect(rest).not.toMatch(/unsafe-eval|script-src[^;]*unsafe|\*/)
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })

  test('asks for TLS where, and only where, the public address has it', async () => {
    expect((await plain.get(path)).headers.get('strict-transport-security')).toBeNull()
    expect((await secure.get(path)).headers.get('strict-transport-security')).toBe('max-age=31536000')
  })
})

test('pages are not read by other origins', async () => {
  for (const path of pages) expect((await plain.get(path)).headers.get('access-control-allow-origin')).toBeNull()
})
