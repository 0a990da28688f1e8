import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecure } from 'node:https'
import { createServer as createPlain, type Server as NetServer } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { certificate, certificateKey } from '../../test/support/certificate.ts'
import { openOutbound, type Sending, type Sent } from './send.ts'

const open: NetServer[] = []
const listening = async <S extends NetServer>(server: S): Promise<{ server: S; port: number }> => {
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  open.push(server)
  const address = server.address()
  return { server, port: typeof address === 'object' && address ? address.port : 0 }
}
afterAll(() => {
  for (const server of open) server.close()
})

const sending = (url: string, more: Partial<Sending> = {}): Sending => ({
  url,
  method: 'POST',
  headers: { 'content-type': 'text/plain' },
  body: 'chào',
  timeout: 5_000,
  most: 4_096,
  ...more,
})

describe('a server is not made to ask', () => {
  let trap: { server: Server; port: number }
  let connections = 0
  let port8443: number | null = null
  beforeAll(async () => {
    trap = await listening(createServer((_, response) => response.end('inside')))
    trap.server.on('connection', () => (connections += 1))
    // Where the port of the trap would be allowed, only the address stands in the way.
    const other = createPlain(() => (connections += 1))
    await new Promise<void>(done => {
      other.once('error', () => done())
      other.listen(8443, '127.0.0.1', () => {
        open.push(other)
        port8443 = 8443
        done()
      })
    })
  })

  const hosts = `127.0.0.1 127.0.0.2 0.0.0.0 127.1 2130706433 0x7f000001 0177.0.0.1 017700000001 0
    [::1] [::] [::ffff:127.0.0.1] [::ffff:7f00:1] [::127.0.0.1] [64:ff9b::7f00:1]
    [64:ff9b:1::7f00:1] [2002:7f00:1::] [2001:0:7f00:1::] [fe80::1] [fd00:ec2::254] [fec0::1]
    169.254.169.254 100.100.100.200 168.63.129.16 10.0.0.1 172.16.0.1 192.168.1.1 192.0.0.1
    198.18.0.1 224.0.0.1 240.0.0.1 255.255.255.255 [ff02::1] [100::1] [2001:db8::1]
    localhost LOCALHOST localhost. a.localhost metadata.google.internal printer.local nas.lan
    server router.home.arpa ①②⑦.⓪.⓪.① 127。0。0。1`.split(/\s+/)
  it.each(hosts)('%s, by no port', async host => {
    const send = openOutbound({ loopback: false, resolve: async () => ['127.0.0.1'] })
    for (const suffix of ['', `:${trap.port}`, ':8443']) {
      const sent = await send(sending(`https://${host}${suffix}/`))
      expect(sent).toMatchObject({ ok: false, reason: 'refused' })
    }
    expect(await send(sending(`http://${host}:${trap.port}/`))).toMatchObject({ ok: false, reason: 'refused' })
    expect(connections).toBe(0)
  })

  it.each([
    ['file:///etc/passwd', 'scheme'],
    ['ftp://example.org/', 'scheme'],
    ['gopher://example.org/', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['data:text/plain,x', 'scheme'],
    ['http://friends.example.org/', 'scheme'],
    ['https://user:secret@friends.vn/', 'credentials'],
    ['https://user@friends.vn/', 'credentials'],
    ['https://friends.vn:22/', 'port'],
    ['https://friends.vn:25/', 'port'],
    ['https://friends.vn:5432/', 'port'],
    ['https://friends.vn:80/', 'port'],
    ['https:\\\\friends.vn\\', 'malformed'],
    ['https://friends.vn/ a', 'malformed'],
    ['//friends.vn/', 'malformed'],
    ['friends.vn', 'malformed'],
    ['', 'malformed'],
  ])('%j: %s', async (url, fault) => {
    const send = openOutbound({ loopback: false, resolve: async () => ['127.0.0.1'] })
    expect(await send(sending(url))).toEqual({ ok: false, reason: 'refused', fault })
  })

  it('an address longer than any that is meant', async () => {
    const send = openOutbound({ loopback: false, resolve: async () => ['127.0.0.1'] })
    expect(await send(sending(`https://friends.vn/${'a'.repeat(2_000)}`))).toMatchObject({ fault: 'malformed' })
  })

  it.each([
    ['this machine', ['127.0.0.1']],
    ['this machine in IPv6', ['::1']],
    ['this machine, mapped', ['::ffff:127.0.0.1']],
    ['a cloud’s own', ['169.254.169.254']],
    ['a public server and this machine', ['93.184.215.14', '127.0.0.1']],
    ['something that is no address', ['hello']],
  ])('a name that leads to %s', async (_, addresses) => {
    const send = openOutbound({ loopback: false, resolve: async () => addresses })
    expect(await send(sending('https://hooks.friends.vn:8443/'))).toEqual({
      ok: false,
      reason: 'refused',
      fault: 'private',
    })
    expect(port8443 === null || connections === 0).toBe(true)
  })

  it('a name that leads elsewhere when it is looked up again: it is looked up once', async () => {
    let asked = 0
    const flipping = (first: string, second: string) => async () => (asked++ === 0 ? [first] : [second])
    const send = openOutbound({ loopback: false, resolve: flipping('192.0.2.1', '93.184.215.14') })
    expect(await send(sending('https://hooks.friends.vn:8443/'))).toMatchObject({ reason: 'refused' })
    expect([asked, connections]).toEqual([1, 0])
    asked = 0
    const { port } = await listening(createServer((_, response) => response.end('the first')))
    const near = openOutbound({ loopback: true, resolve: flipping('127.0.0.1', '127.0.0.2') })
    expect(await near(sending(`http://localhost:${port}/`))).toMatchObject({ ok: true, status: 200 })
    expect([asked, connections]).toEqual([1, 0])
  })

  it('where this machine is allowed: others that are not public, and this one by a foreign name', async () => {
    const send = openOutbound({ loopback: true, resolve: async () => ['127.0.0.1'] })
    for (const host of ['0.0.0.0', '10.0.0.1', '[::ffff:127.0.0.1]', 'hooks.friends.vn', 'a.localhost'])
      for (const scheme of ['http', 'https'])
        expect(await send(sending(`${scheme}://${host}:${trap.port}/`))).toMatchObject({ reason: 'refused' })
    const away = openOutbound({ loopback: true, resolve: async () => ['93.184.215.14'] })
    expect(await away(sending(`http://localhost:${trap.port}/`))).toMatchObject({ reason: 'refused', fault: 'private' })
    expect(connections).toBe(0)
    expect(await send(sending(`http://localhost:${trap.port}/`))).toMatchObject({ ok: true, status: 200 })
    expect(connections).toBe(1)
  })
})

describe('a server that asks another', () => {
  const send = openOutbound({ loopback: true, authorities: certificate })
  const ask = async (handle: RequestListener, more?: Partial<Sending>): Promise<Sent> => {
    const { server, port } = await listening(createServer(handle))
    const sent = await send(sending(`http://127.0.0.1:${port}/path?a=1`, more))
    server.closeAllConnections()
    return sent
  }

  it('sends what it was given, to the name, and gives the answer', async () => {
    let seen: unknown
    const sent = await ask((request, response) => {
      let body = ''
      request.on('data', data => (body += data))
      request.on('end', () => {
        seen = [request.method, request.url, request.headers['content-type'], request.headers.host, body]
        response.writeHead(202, { 'retry-after': '7' }).end('đã nhận')
      })
    })
    expect(seen).toEqual(['POST', '/path?a=1', 'text/plain', expect.stringMatching(/^127\.0\.0\.1:\d+$/), 'chào'])
    expect(sent).toMatchObject({ ok: true, status: 202, headers: { 'retry-after': '7' } })
    expect(sent.ok && sent.body.toString()).toBe('đã nhận')
  })

  it('follows no redirect', async () => {
    let asked = 0
    const sent = await ask((_, response) => {
      asked += 1
      response.writeHead(307, { location: '/elsewhere' }).end()
    })
    expect(sent).toMatchObject({ ok: true, status: 307 })
    expect(asked).toBe(1)
  })

  it('reads no more of an answer than it wants, be it endless', async () => {
    const sent = await ask(
      (_, response) => {
        const flood = (): void => {
          while (!response.destroyed && response.write('x'.repeat(65_536)));
          if (!response.destroyed) response.once('drain', flood)
        }
        flood()
      },
      { most: 1_000 },
    )
    expect(sent.ok && sent.body.length).toBe(1_000)
  })

  it('waits for nobody longer than it was told: silence, heads and bodies that drip, connections that break', async () => {
    const timeout = 300
    expect(await ask(() => {}, { timeout })).toMatchObject({ ok: false, reason: 'timeout' })
    const dripping = await ask(
      (_, response) => {
        response.writeHead(200)
        setInterval(() => response.write('.'), 20).unref()
      },
      { timeout },
    )
    expect(dripping).toMatchObject({ ok: true, status: 200 })
    const { port } = await listening(
      createPlain(socket => {
        socket.on('error', () => {})
        socket.write('HTTP/1.1 200 OK\r\n')
        setInterval(() => socket.write('x: y\r\n'), 20).unref()
      }),
    )
    expect(await send(sending(`http://127.0.0.1:${port}/`, { timeout }))).toMatchObject({ reason: 'timeout' })
    expect(await ask((_, response) => response.destroy())).toMatchObject({ ok: false, reason: 'unreachable' })
    expect(
      await ask((_, response) => response.writeHead(101, { upgrade: 'x', connection: 'upgrade' }).end()),
    ).toMatchObject({ ok: false, reason: 'unreachable' })
    const never = openOutbound({ loopback: false, resolve: () => new Promise(() => {}) })
    expect(await never(sending('https://hooks.friends.vn/', { timeout }))).toMatchObject({ reason: 'timeout' })
    const unknown = Object.assign(new Error('getaddrinfo ENOTFOUND'), { syscall: 'getaddrinfo' })
    const lost = openOutbound({ loopback: false, resolve: async () => Promise.reject(unknown) })
    expect(await lost(sending('https://hooks.friends.vn/'))).toMatchObject({ reason: 'unknown' })
  })

  it('is told to stop, and does', async () => {
    const stopping = new AbortController()
    const asked = ask(() => stopping.abort(), { signal: stopping.signal })
    await expect(asked).rejects.toThrow()
  })

  it('believes a certificate for the name it was given alone, though it connects to an address', async () => {
    const { port } = await listening(
      createSecure({ cert: certificate, key: certificateKey }, (_, response) => response.end('safe')),
    )
    expect(await send(sending(`https://localhost:${port}/`))).toMatchObject({ ok: true, status: 200 })
    expect(await send(sending(`https://127.0.0.1:${port}/`))).toMatchObject({ ok: false, reason: 'unreachable' })
    const untrusting = openOutbound({ loopback: true })
    expect(await untrusting(sending(`https://localhost:${port}/`))).toMatchObject({ ok: false, reason: 'unreachable' })
  })
})
