import { Agent, request } from 'node:http'

/** One run: the bodies are sent round and round over so many connections, each waiting for its answer, for so long. */
export interface LoadOrder {
  readonly url: string
  readonly bodies: readonly string[]
  readonly connections: number
  readonly seconds: number
}
export interface LoadResult {
  readonly requests: number
  readonly failures: number
  /** From the first request sent to the last answer received. */
  readonly seconds: number
  readonly bytes: number
  readonly p50Ms: number
  readonly p99Ms: number
}

interface Answer {
  readonly bytes: number
  readonly good: boolean
}

function post(agent: Agent, url: string, body: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      response => {
        let bytes = 0
        let head: Buffer | undefined
        response.on('data', (part: Buffer) => {
          head ??= part
          bytes += part.length
        })
        response.on('error', reject)
        response.on('end', () => {
          // A refusal begins with "errors" or says that there is no data.
          const begin = head?.toString('latin1', 0, 20).replaceAll(' ', '') ?? ''
          resolve({ bytes, good: response.statusCode === 200 && begin.startsWith('{"data":{') })
        })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

async function load(order: LoadOrder): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: order.connections })
  const times: number[] = []
  let [failures, bytes, next] = [0, 0, 0]
  const start = performance.now()
  const end = start + order.seconds * 1_000
  const connection = async () => {
    while (performance.now() < end) {
      const body = order.bodies[next % order.bodies.length] ?? ''
      next += 1
      const sent = performance.now()
      const answer = await post(agent, order.url, body)
      times.push(performance.now() - sent)
      bytes += answer.bytes
      if (!answer.good) failures += 1
    }
  }
  await Promise.all(Array.from({ length: order.connections }, connection))
  const seconds = (performance.now() - start) / 1_000
  agent.destroy()
  times.sort((a, b) => a - b)
  const quantile = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { requests: times.length, failures, seconds, bytes, p50Ms: quantile(0.5), p99Ms: quantile(0.99) }
}

process.on('message', (order: LoadOrder) => {
  load(order).then(
    result => process.send?.({ result }),
    (error: unknown) => process.send?.({ error: String(error) }),
  )
})
process.on('disconnect', () => process.exit(0))
