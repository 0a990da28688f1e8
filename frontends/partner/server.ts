import { createServer, type Server } from 'node:http'

import { partnerSite } from './site.ts'

/** Puts the site on a port of this machine; 0 takes any free one. @param amity origin of Amity */
export function servePartner(amity: string, port: number): Server {
  const handle = partnerSite(amity)
  return createServer((incoming, outgoing) => {
    const url = `http://partner${incoming.url?.startsWith('/') ? incoming.url : '/'}`
    handle(new Request(URL.canParse(url) ? url : 'http://partner/404', { method: incoming.method }))
      .then(async response => {
        outgoing.writeHead(response.status, [...response.headers].flat())
        outgoing.end(incoming.method === 'HEAD' ? undefined : Buffer.from(await response.arrayBuffer()))
      })
      .catch(() => outgoing.destroy())
  }).listen(port, '127.0.0.1')
}

if (import.meta.main) {
  const [given = 'http://127.0.0.1:4000', port = '4300'] = process.argv.slice(2)
  const amity = URL.parse(given)?.origin
  if (!amity?.startsWith('http') || !/^\d{1,5}$/.test(port)) {
    console.error('Give the address of Amity and a port: http://127.0.0.1:4000 4300')
    process.exitCode = 1
  } else {
    const server = servePartner(amity, Number(port))
    server.on('listening', () => console.log(`partner site  http://127.0.0.1:${port}/`))
    server.on('error', error => {
      console.error(`The site cannot use port ${port}: ${error.message}`)
      process.exitCode = 1
    })
  }
}
