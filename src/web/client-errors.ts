import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'

/** What is no request that a route could be asked about: its status and the code of its error. */
const refusals = new Map<unknown, readonly [status: number, code: string, message: string]>([
  ['HPE_HEADER_OVERFLOW', [431, 'LIMIT_EXCEEDED', 'The address and headers of a request may have 16 kB.']],
  ['ERR_HTTP_REQUEST_TIMEOUT', [408, 'TIMEOUT', 'The request did not come in time.']],
])

/** Answers what is no request in the form of all other errors, and ends the connection. */
export function refuseClient(error: Error & { readonly code?: unknown }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const [status, code, message] = refusals.get(error.code) ?? [400, 'BAD_REQUEST', 'This is no HTTP request.']
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
