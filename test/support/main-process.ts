/**
 * The program with rooms of a few lines in place of the graph: a web server with one slow answer. For tests of the
 * lifecycle alone.
 */
import { createServer } from 'node:http'

import { systemClock } from '../../src/kernel/clock.ts'
import type { Rooms } from '../../src/lifecycle.ts'
import { run } from '../../src/main.ts'
import { connected } from '../../src/store/embedded/bootstrap.ts'

/** @returns whether there was anything to fill */
async function fill(ownerUrl: string): Promise<boolean> {
  return connected(ownerUrl, async client => {
    await client.query('create table if not exists filled (at timestamptz default now())')
    const { rowCount } = await client.query('insert into filled select where not exists (select from filled)')
    return rowCount === 1
  })
}

const rooms: Rooms = {
  entities: async () => [],
  serve: async ({ config, database, print }) => {
    if (config.demo && (await fill(database.ownerUrl))) print('filled')
    const server = createServer((request, response) => {
      response.setHeader('connection', 'close')
      if (request.url === '/crash')
        setImmediate(() => {
          throw new Error('unforeseen')
        })
      const seconds = request.url === '/slow' ? 1 : request.url === '/endless' ? 60 : 0
      connected(database.serverUrl, client => client.query('select pg_sleep($1)', [seconds])).then(
        () => response.end('answered'),
        () => response.destroy(),
      )
    })
    await new Promise<void>((done, fail) => server.once('error', fail).listen(config.port, config.host, done))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    return {
      urls: [['web', `http://${config.host}:${port}/`]],
      drain: () => new Promise(done => server.close(() => done())),
    }
  },
}
process.exit(await run(rooms, systemClock))
