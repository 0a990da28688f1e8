import { lookup } from 'node:dns/promises'
import { request as requestPlain, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as requestSecure } from 'node:https'

import { addressesOf, readTarget, type Reach, type Resolve, type Target, type TargetFault } from './target.ts'

/** How this server asks others. */
export interface OutboundSettings extends Reach {
  /** How names are looked up; by the system when not given. */
  readonly resolve?: Resolve
  /** Certificates of authorities that are trusted besides those of Node, PEM: for tests. */
  readonly authorities?: string
}

/** What is asked of another server. */
export interface Sending {
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** Milliseconds for all of it: to look up, to connect, to send, and until the answer is read. */
  readonly timeout: number
  /** Bytes of the answer that are read; with them the connection ends. */
  readonly most: number
  /** Breaks it off. */
  readonly signal?: AbortSignal
}

/** What came of it: an answer of whatever status, redirects too, which nobody follows; or why there is none. */
export type Sent =
  | {
      readonly ok: true
      readonly status: number
      readonly headers: IncomingMessage['headers']
      /** The first bytes of the body. */
      readonly body: Buffer
    }
  /**
   * `refused`: the address is none that may be asked, `fault` says why, `private` that its name leads to this network;
   * `unknown`: the name is not known; `unreachable`: no connection, or it broke; `timeout`: no answer in time.
   */
  | { readonly ok: false; readonly reason: 'refused'; readonly fault: TargetFault | 'private' }
  | { readonly ok: false; readonly reason: 'unknown' | 'unreachable' | 'timeout'; readonly message: string }

/** Asks other servers. */
export type Send = (sending: Sending) => Promise<Sent>

const bySystem: Resolve = async host =>
  (await lookup(host, { all: true, order: 'ipv4first' })).map(({ address }) => address)

/**
 * Opens the one way by which this server asks others at addresses that people have written. Each request has a connection
 * of its own, to an address that was looked at before, never by way of a proxy, and never further than its first answer.
 */
export function openOutbound({ loopback, resolve = bySystem, authorities }: OutboundSettings): Send {
  return async sending => {
    const target = readTarget(sending.url, { loopback })
    if (typeof target === 'string') return { ok: false, reason: 'refused', fault: target }
    // Not by AbortSignal.timeout, which is not kept alive by those who listen to it.
    const ending = new AbortController()
    const late = setTimeout(() => ending.abort(), sending.timeout)
    const signal = sending.signal ? AbortSignal.any([ending.signal, sending.signal]) : ending.signal
    try {
      const [address] = await unless(signal, addressesOf(target, resolve))
      if (address === undefined) return { ok: false, reason: 'refused', fault: 'private' }
      return await exchange({ target, address, sending, signal, authorities })
    } catch (error) {
      if (sending.signal?.aborted) throw error
      const message = error instanceof Error ? error.message : String(error)
      if (ending.signal.aborted) return { ok: false, reason: 'timeout', message: `no answer in ${sending.timeout} ms` }
      return { ok: false, reason: isLookup(error) ? 'unknown' : 'unreachable', message }
    } finally {
      clearTimeout(late)
    }
  }
}

const isLookup = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && error.syscall === 'getaddrinfo'

/** The value, or the end of the signal, whichever comes first. */
function unless<T>(signal: AbortSignal, value: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (): void => reject(new Error('broken off'))
    if (signal.aborted) return end()
    signal.addEventListener('abort', end, { once: true })
    value.then(resolve, reject).finally(() => signal.removeEventListener('abort', end))
  })
}

interface Exchange {
  readonly target: Target
  readonly address: string
  readonly sending: Sending
  readonly signal: AbortSignal
  readonly authorities: string | undefined
}

function exchange({ target, address, sending, signal, authorities }: Exchange): Promise<Sent> {
  const { url, host } = target
  const { method, headers, body, most } = sending
  const options: RequestOptions & { servername?: string; ca?: string } = {
    // The address itself: nothing is looked up again between the check and the connection.
    host: address,
    port: url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port),
    path: `${url.pathname}${url.search}`,
    method,
    headers: {
      ...headers,
      host: url.host,
      ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
    },
    agent: false,
    signal,
    // The certificate must be that of the name, not of the address; an address has no name to send.
    ...(host === address ? {} : { servername: host }),
    ...(authorities === undefined ? {} : { ca: authorities }),
  }
  return new Promise((resolve, reject) => {
    const ask = url.protocol === 'https:' ? requestSecure : requestPlain
    // A status that came is an answer, though its body dribbles, breaks off or never ends.
    let answer: (() => void) | null = null
    const request = ask(options, response => {
      const chunks: Buffer[] = []
      let length = 0
      const end = (): void => {
        const { statusCode: status = 0, headers: told } = response
        resolve({ ok: true, status, headers: told, body: Buffer.concat(chunks).subarray(0, most) })
        request.destroy()
      }
      answer = end
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        length += chunk.length
        if (length >= most) end()
      })
      response.once('end', end).once('error', end).once('close', end)
    })
    request.once('error', error => (answer ? answer() : reject(error)))
    // Some ends, such as an offer of another protocol, come without an error.
    request.once('close', () => reject(new Error('the connection was closed')))
    request.end(body)
  })
}
