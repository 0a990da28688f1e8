import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join, resolve } from 'node:path'

import { buildSchema, parse, validate } from 'graphql'
import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { schemaOfCatalogue } from '../../src/cli/schema.ts'
import { signedHeaders } from '../../src/consumers/webhooks/signing.ts'

const root = resolve(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/webhooks.md'), 'utf8')
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code = '']) => code)
const [next = '', astro = '', cdn = ''] = blocks('js')

const secret = `whsec_${Buffer.from('một bí mật chỉ dùng để thử nghiệm').toString('base64')}`
const payload = JSON.stringify({ type: 'article.updated', data: { id: 'Article_1', typeName: 'Article', version: 3 } })
const message = { id: '1', at: new Date(), payload }
const signed = signedHeaders([`whsec_${Buffer.from('khác').toString('base64')}`, secret], message)
const foreign = signedHeaders([`whsec_${Buffer.from('khác').toString('base64')}`], message)

let folder = ''
let outside: Server
let address = ''
/** What the recipes asked of others. */
let asked: { authorization: string | undefined; body: string }[] = []
let status = 200
const before = { ...process.env }
beforeAll(async () => {
  // Below node_modules, so that the recipes find the library as they do beside it.
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true })
  folder = mkdtempSync(join(root, 'node_modules/.cache/recipes-'))
  outside = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    asked.push({ authorization: request.headers.authorization, body })
    response.writeHead(status).end()
  })
  await new Promise<void>(done => outside.listen(0, '127.0.0.1', done))
  const place = outside.address()
  address = `http://127.0.0.1:${typeof place === 'object' ? place?.port : 0}/`
  Object.assign(process.env, {
    AMITY_WEBHOOK_SECRET: secret,
    BUILD_HOOK_URL: address,
    BUILD_AFTER_MS: '50',
    CDN_PURGE_URL: address,
    CDN_TOKEN: 'key',
    PORT: '0',
  })
})
afterEach(() => {
  asked = []
  status = 200
})
afterAll(() => {
  process.env = before
  outside.close()
  rmSync(folder, { recursive: true, force: true })
})

const recipe = (name: string, code: string): Promise<any> => {
  const file = join(folder, `${name}.mjs`)
  writeFileSync(file, code)
  return import(/* @vite-ignore */ file)
}
const request = (headers: Record<string, string>): Request =>
  new Request('https://portal.example.vn/api/amity', { method: 'POST', headers, body: payload })

describe('the recipes of the documentation', () => {
  test('Next.js revalidates the record and the lists of its type, and believes nobody else', async () => {
    const stub = 'const revalidateTag = (tag, profile) => globalThis.revalidated.push([tag, profile.expire])'
    const code = next.replace("import { revalidateTag } from 'next/cache'", stub)
    expect(code).not.toBe(next)
    const revalidated: unknown[] = []
    Object.assign(globalThis, { revalidated })
    const { POST } = await recipe('next', code)
    expect((await POST(request(foreign))).status).toBe(401)
    expect(revalidated).toEqual([])
    expect((await POST(request(signed))).status).toBe(204)
    expect(revalidated).toEqual([
      ['Article_1', 0],
      ['Article', 0],
    ])
  })

  test('Astro builds once for many changes', async () => {
    const { POST, prerender } = await recipe('astro', astro)
    expect(prerender).toBe(false)
    expect((await POST({ request: request(foreign) })).status).toBe(401)
    for (let at = 0; at < 5; at += 1) expect((await POST({ request: request(signed) })).status).toBe(202)
    await expect.poll(() => asked.length).toBe(1)
  })

  test('a CDN purges by tag, and is asked again when it failed', async () => {
    const { server } = await recipe('cdn', cdn)
    await expect.poll(() => server.address()?.port).toBeGreaterThan(0)
    const send = async (headers: Record<string, string>): Promise<number> =>
      (await fetch(`http://127.0.0.1:${server.address().port}/`, { method: 'POST', headers, body: payload })).status
    expect(await send(foreign)).toBe(401)
    expect(asked).toEqual([])
    expect(await send(signed)).toBe(204)
    expect(asked).toEqual([{ authorization: 'Bearer key', body: '{"tags":["Article_1","Article"]}' }])
    status = 500
    expect(await send(signed)).toBe(502)
    server.close()
    server.closeAllConnections()
  })
})

test('the documents of the page are ones that the graph takes', () => {
  const schema = buildSchema(schemaOfCatalogue())
  const documents = blocks('graphql')
  expect(documents).toHaveLength(2)
  for (const document of documents) expect(validate(schema, parse(document))).toEqual([])
})

test('the signatures are those of the library, one for each secret', () => {
  const verify = (of: string, headers: Record<string, string>): unknown => new Webhook(of).verify(payload, headers)
  expect(verify(secret, signed)).toEqual(JSON.parse(payload))
  expect(() => verify(secret, foreign)).toThrow()
  expect(signed['webhook-signature']?.split(' ')).toHaveLength(2)
  expect(() => verify(secret, { ...signed, 'webhook-id': '2' })).toThrow()
})
