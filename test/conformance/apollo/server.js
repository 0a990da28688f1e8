// The real middleware of the edge over whatever Apollo Server the suite brings.
import { ApolloServer } from '@apollo/server'
import Fastify from '../../../node_modules/fastify/fastify.js'
import { graphqlHttp } from '../../../dist/src/web/graphql-http.js'
import { Guard, usualGuard } from '../../../dist/src/web/guard/guard.js'

const limitOfTheSuite = 60 * 1024 * 1024

/** @returns what the suite calls to get a server: {server, url, extraCleanup} */
export async function createServer(options, { context } = {}) {
  const server = new ApolloServer(options)
  await server.start()
  const app = Fastify({ bodyLimit: limitOfTheSuite, routerOptions: { ignoreTrailingSlash: true } })
  graphqlHttp(app, {
    apollo: server,
    guard: new Guard(usualGuard, { now: () => performance.now() }),
    contextOf: (_exchange, request) => (context ? context({ req: request.raw, request }) : {}),
    newRequestId: () => 'suite',
    now: () => performance.now(),
  })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  return { server, url: `${url}/graphql`, extraCleanup: () => app.close() }
}
