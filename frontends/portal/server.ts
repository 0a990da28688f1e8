import { createServer, type Server } from 'node:http'

import { portalHandler, type PortalOptions } from './portal.ts'

/** Puts the portal on a port of this machine; 0 takes any free one. The port stands in `address()` once it listens. */
export function servePortal(options: PortalOptions, port: number): Server {
  const handle = portalHandler(options)
  // Not the address that a request names: whoever asks could put any host into the page.
  const origin = (): string => {
    const at = server.address()
    return `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : port}`
  }
  const server = createServer((incoming, outgoing) => {
    const url = `${origin()}${incoming.url?.startsWith('/') ? incoming.url : '/'}`
    handle(new Request(URL.canParse(url) ? url : `${origin()}/404`, { method: incoming.method }))
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
  const [graphUrl = 'http://127.0.0.1:4000/graphql', port = '4100', given, feed] = process.argv.slice(2)
  const origin = given === undefined ? undefined : URL.parse(given)?.origin
  if (!URL.canParse(graphUrl) || !/^\d{1,5}$/.test(port) || (given !== undefined && !origin?.startsWith('http'))) {
    console.error(
      'Give the address of the graph, a port, and, where readers find it elsewhere, its origin and the saved query behind its feeds: http://127.0.0.1:4000/graphql 4100 https://portal.example latest-news',
    )
    process.exitCode = 1
  } else {
    const server = servePortal({ graphUrl, origin, feed, report: error => console.error(String(error)) }, Number(port))
    server.on('listening', () => console.log(`portal  http://127.0.0.1:${port}/`))
    server.on('error', error => {
      console.error(`The portal cannot use port ${port}: ${error.message}`)
      process.exitCode = 1
    })
  }
}
