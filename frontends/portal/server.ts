import { createServer, type Server } from 'node:http'

import { portalHandler, type PortalOptions } from './portal.ts'

/** Puts the portal on a port of this machine; 0 takes any free one. The port stands in `address()` once it listens. */
export function servePortal(options: PortalOptions, port: number): Server {
  const handle = portalHandler(options)
  const server = createServer((incoming, outgoing) => {
    const url = `http://portal${incoming.url?.startsWith('/') ? incoming.url : '/'}`
    handle(new Request(URL.canParse(url) ? url : 'http://portal/404', { method: incoming.method }))
      .then(async response => {
        const body = Buffer.from(await response.arrayBuffer())
        outgoing.writeHead(response.status, [...response.headers].flat())
        outgoing.end(incoming.method === 'HEAD' ? undefined : body)
      })
      .catch((error: unknown) => {
        options.report?.(error)
        outgoing.destroy()
      })
  })
  return server.listen(port, '127.0.0.1')
}

if (import.meta.main) {
  const [graphUrl = 'http://127.0.0.1:4000/graphql', port = '4100'] = process.argv.slice(2)
  if (!URL.canParse(graphUrl) || !/^\d{1,5}$/.test(port)) {
    console.error('Give the address of the graph and a port: http://127.0.0.1:4000/graphql 4100')
    process.exitCode = 1
  } else {
    const server = servePortal({ graphUrl, report: error => console.error(String(error)) }, Number(port))
    server.on('listening', () => console.log(`portal  http://127.0.0.1:${port}/`))
    server.on('error', error => {
      console.error(`The portal cannot use port ${port}: ${error.message}`)
      process.exitCode = 1
    })
  }
}
