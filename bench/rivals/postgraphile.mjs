// PostGraphile 5 over the plain tables: its Amber preset on node:http, in production, with nothing that only serves people.
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { grafserv } from 'postgraphile/grafserv/node'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'

const { values } = parseArgs({
  options: { database: { type: 'string' }, connections: { type: 'string', default: '10' } },
})

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: values.database,
      schemas: ['bench_plain'],
      pubsub: false,
      poolConfig: { max: Number(values.connections), min: Number(values.connections) },
    }),
  ],
  gather: { pgStrictFunctions: true },
  // Short lists as plain lists: no connection around what is never paged.
  schema: { dontSwallowErrors: true, defaultBehavior: '+list' },
  grafast: { explain: false },
  grafserv: { graphqlPath: '/graphql', graphiql: false, websockets: false, watch: false, graphqlOverGET: false },
})
const server = createServer()
server.on('error', error => {
  throw error
})
await instance.createServ(grafserv).addTo(server)
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port, path: '/graphql' })))
