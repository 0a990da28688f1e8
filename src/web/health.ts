import type { FastifyInstance } from 'fastify'

import type { Metrics } from './metrics.ts'
import { dataHeaders } from './security-headers.ts'

/** Whether the server can answer, and if not, what is missing; the reason is shown to anybody. */
export interface Readiness {
  ready: boolean
  reason?: string
}

/** What the health routes ask. */
export interface HealthOptions {
  readiness: () => Promise<Readiness>
  metrics: Metrics
}

const uncached = { ...dataHeaders, 'cache-control': 'no-store' }

/** `/healthz`: the process lives. `/readyz`: it can answer. `/metrics`: its figures, for Prometheus. */
export function healthRoutes(app: FastifyInstance, { readiness, metrics }: HealthOptions): void {
  app.get('/healthz', (_request, reply) => {
    void reply.headers(uncached).type('text/plain; charset=utf-8').send('ok\n')
  })
  app.get('/readyz', async (_request, reply) => {
    const { ready, reason } = await asked(readiness)
    return reply
      .code(ready ? 200 : 503)
      .headers(uncached)
      .send({ ready, reason })
  })
  app.get('/metrics', async (_request, reply) => {
    const text = await metrics.registry.metrics()
    return reply.headers(uncached).type(metrics.registry.contentType).send(text)
  })
}

async function asked(readiness: () => Promise<Readiness>): Promise<Readiness> {
  try {
    return await readiness()
  } catch {
    return { ready: false, reason: 'readiness could not be determined' }
  }
}
