import { connect } from 'node:net'

import type { Pool, PoolClient } from 'pg'

/** A statement was not begun, because nobody waits for its answer any more. */
export class Unwanted extends Error {
  constructor() {
    super('nobody waits for the answer any more')
  }
}

/** @throws Unwanted when the answer is no longer wanted */
export function checkWanted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Unwanted()
}

/**
 * Runs statements on a connection; when `signal` is aborted PostgreSQL is told to break off the one that runs. The
 * connection is kept until that message has been taken, or it would hit the next statement of somebody else.
 */
export async function cancelling<T>(
  client: PoolClient,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  if (signal === undefined) return work()
  checkWanted(signal)
  const told: Promise<void>[] = []
  const tell = (): void => void told.push(cancelStatement(client))
  signal.addEventListener('abort', tell, { once: true })
  try {
    return await work()
  } finally {
    signal.removeEventListener('abort', tell)
    await Promise.all(told)
  }
}

/** Lends a connection of the pool for one piece of work, which `signal` breaks off. */
export async function onConnection<T>(
  pool: Pool,
  signal: AbortSignal | undefined,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  checkWanted(signal)
  const client = await pool.connect()
  let broken = true
  try {
    const value = await cancelling(client, signal, () => work(client))
    broken = false
    return value
  } catch (error) {
    // An error that PostgreSQL reports leaves the connection as it was.
    broken = !(error instanceof Error && 'severity' in error && error.severity === 'ERROR')
    throw error
  } finally {
    client.release(broken)
  }
}

const cancelCode = 80_877_102

/** What a connection of the driver knows of its other end; its types leave this out. */
interface Backend {
  readonly processID: number
  readonly secretKey: number
  readonly host: string
  readonly port: number
}

const isBackend = (client: object): client is Backend =>
  'processID' in client &&
  typeof client.processID === 'number' &&
  'secretKey' in client &&
  typeof client.secretKey === 'number' &&
  'host' in client &&
  typeof client.host === 'string' &&
  'port' in client &&
  typeof client.port === 'number'

/**
 * Sends the protocol's CancelRequest over a connection of its own: it needs no free place in the pool. Resolves when
 * the server has taken it. A server that cannot be reached has no statement to break off.
 */
function cancelStatement(client: object): Promise<void> {
  if (!isBackend(client)) return Promise.reject(new Error('the driver no longer tells which backend it talks to'))
  const { host, port, processID, secretKey } = client
  const message = Buffer.alloc(16)
  message.writeInt32BE(16, 0)
  message.writeInt32BE(cancelCode, 4)
  message.writeInt32BE(processID, 8)
  message.writeInt32BE(secretKey, 12)
  return new Promise(resolve => {
    const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host)
    socket.setTimeout(5_000, () => socket.destroy())
    socket.on('error', () => {})
    socket.once('close', () => resolve())
    socket.once('connect', () => socket.end(message))
    socket.resume()
  })
}
