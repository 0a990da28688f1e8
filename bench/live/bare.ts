import { WebSocketServer } from 'ws'

/** The limit: one prepared buffer of so many bytes to every socket, whenever the parent says so. */
const payload = Buffer.from(`{"id":"${'0'.repeat(36)}","type":"next","payload":{"data":"${'x'.repeat(540)}"}}`)
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false, clientTracking: true })
server.on('connection', socket => {
  socket.on('message', () => socket.send('{"type":"ready"}'))
})
server.on('listening', () => {
  const address = server.address()
  process.send?.({ url: `ws://127.0.0.1:${typeof address === 'object' ? address?.port : 0}` })
})
process.on('message', () => {
  for (const client of server.clients) client.send(payload)
})
