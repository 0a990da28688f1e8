import type { FastifyInstance } from 'fastify'

import { uploadTime } from './uploads.ts'

/** How long the body of any request but an upload may take to arrive, in milliseconds. */
const bodyTime = 30_000

/** The time that the server as a whole gives to a request: that of the slowest. */
export const longestRequest = uploadTime

/** Cuts off whoever takes longer to send a body than what they send can need. */
export function limitBodyTime(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const { raw, routeOptions } = request
    const hasBody = raw.headers['transfer-encoding'] !== undefined || raw.headers['content-length'] !== undefined
    if (hasBody && routeOptions.url !== '/media/uploads/:ticket') {
      const timer = setTimeout(() => raw.complete || raw.destroy(), bodyTime)
      raw.once('close', () => clearTimeout(timer))
    }
    done()
  })
}
