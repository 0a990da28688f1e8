import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { Pool } from 'pg'
import { statements } from './plain/statements.ts'
import { queryNames } from './queries.ts'

/**
 * The limit: what an answer costs with nothing in between. A bare HTTP server, one prepared statement per operation,
 * its JSON text passed through.
 */
const { values } = parseArgs({
  options: { database: { type: 'string', default: '' }, connections: { type: 'string', default: '10' } },
})
const pool = new Pool({
  connectionString: values.database,
  max: Number(values.connections),
  options: '-c search_path=bench_plain,public',
})

interface Body {
  readonly operationName: string
  readonly variables: Readonly<Record<string, string>>
}

async function answer(body: string): Promise<string> {
  const { operationName, variables }: Body = JSON.parse(body)
  const name = queryNames.find(known => known === operationName)
  if (name === undefined) throw new Error(`no operation ${operationName}`)
  const statement = statements[name]
  const found = await pool.query<[string]>({
    name,
    text: statement.text,
    values: [...statement.values(variables)],
    rowMode: 'array',
  })
  return found.rows[0]?.[0] ?? '{"data":null}'
}

const server = createServer((request, response) => {
  let body = ''
  request.setEncoding('utf8')
  request.on('data', (part: string) => {
    body += part
  })
  request.on('end', () => {
    answer(body).then(
      text => {
        response.writeHead(200, {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(text),
        })
        response.end(text)
      },
      (error: unknown) => {
        response.writeHead(500)
        response.end(String(error))
      },
    )
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address !== 'string')
    console.log(JSON.stringify({ port: address.port, path: '/graphql' }))
})
