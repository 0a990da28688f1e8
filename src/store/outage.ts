import { failureCode, failureText } from './startup-error.ts'

/** It stops, it crashed, it starts: admin_shutdown, crash_shutdown, cannot_connect_now; the connection failed (class 08). */
const away = /^(57P0[123]|08...|ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/
/** What the driver says by itself, without a code. */
const cut = /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/

/**
 * Whether PostgreSQL was out of reach, or a connection to it ended: no bug, and the next try may pass. Of a commit that
 * was on its way nobody knows what became.
 */
export function isOutage(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isOutage)
  return away.test(failureCode(error)) || cut.test(failureText(error))
}
