import type { FastifyRequest } from 'fastify'

/**
 * The origin at which this server is reached: the public one where it is set, else that of the host which the request
 * names. Null where that is no host.
 */
export function ownOrigin({ protocol, host }: FastifyRequest, publicUrl: string | null): string | null {
  return URL.parse(publicUrl ?? `${protocol}://${host}`)?.origin ?? null
}
