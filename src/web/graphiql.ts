import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

import type { FastifyInstance } from 'fastify'

import { escapedHtml } from '../kernel/html.ts'
import { pageSecurityWith } from './security-headers.ts'

const require = createRequire(import.meta.url)

/**
 * Files of installed packages, by the name under which the page asks for them; the page then works without a network.
 * React 18 is the last one that comes as a script.
 */
const files: Readonly<Record<string, { from: string; file: string }>> = {
  'react.js': { from: 'react-18/package.json', file: 'umd/react.production.min.js' },
  'react-dom.js': { from: 'react-dom-18/package.json', file: 'umd/react-dom.production.min.js' },
  'graphiql.js': { from: 'graphiql/package.json', file: 'graphiql.min.js' },
  'graphiql.css': { from: 'graphiql/package.json', file: 'graphiql.min.css' },
}

/** The entry of graphql-ws for browsers imports one sibling, whose name carries a hash. */
const siblingOfClient = /^common-[\w-]+\.js$/

/** Runs in the browser. What goes on (subscriptions, queries with `@live`) gets a socket of its own per set of credentials. */
const start = `import { createClient } from './graphql-ws/client.js'

const sockets = new Map()
function socketFor(authorization) {
  if (!sockets.has(authorization)) {
    const url = location.origin.replace(/^http/, 'ws') + '/graphql'
    sockets.set(authorization, createClient({ url, connectionParams: authorization ? { authorization } : {} }))
  }
  return sockets.get(authorization)
}

const overHttp = GraphiQL.createFetcher({ url: '/graphql' })
function fetcher(params, options) {
  const operation = options?.documentAST?.definitions.find(
    (definition) => definition.kind === 'OperationDefinition' && (!params.operationName || definition.name?.value === params.operationName),
  )
  const goesOn = operation?.operation === 'subscription' || operation?.directives?.some(({ name }) => name.value === 'live')
  if (!goesOn) return overHttp(params, options)
  const headers = new Headers(options.headers ?? {})
  return socketFor(headers.get('authorization') ?? undefined).iterate(params)
}

const root = document.getElementById('graphiql')
ReactDOM.createRoot(root).render(
  React.createElement(GraphiQL, { fetcher, defaultQuery: root.dataset.query, shouldPersistHeaders: false, defaultEditorToolsVisibility: true }),
)
`

const style = 'html, body, #graphiql { height: 100%; margin: 0 }\n'

function page(query: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Amity · GraphiQL</title>
<link rel="stylesheet" href="/graphiql/page.css">
<link rel="stylesheet" href="/graphiql/graphiql.css">
</head>
<body>
<div id="graphiql" data-query="${escapedHtml(query)}"></div>
<script src="/graphiql/react.js"></script>
<script src="/graphiql/react-dom.js"></script>
<script src="/graphiql/graphiql.js"></script>
<script type="module" src="/graphiql/start.js"></script>
</body>
</html>
`
}

// Of the whole editor only the scroll lock of the settings dialog asks for an inline style; the dialog works without.
const security = pageSecurityWith({ scriptSrc: ["'self'"], fontSrc: ["'self'", 'data:'], connectSrc: ["'self'"] })

/** `/graphiql`: the GraphiQL of the installed package, with subscriptions, under a policy that lets nothing in from outside. */
export function graphiqlPage(pages: FastifyInstance, query: string): void {
  pages.get('/graphiql', { helmet: security }, (_request, reply) => {
    void reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page(query))
  })
  const own = { 'start.js': start, 'page.css': style }
  for (const [name, text] of Object.entries(own)) {
    pages.get(`/graphiql/${name}`, (_request, reply) => {
      void reply.header('cache-control', 'no-cache').type(typeOf(name)).send(text)
    })
  }
  for (const [name, { from, file }] of Object.entries(files)) {
    pages.get(`/graphiql/${name}`, async (_request, reply) => {
      const bytes = await readFile(join(dirname(require.resolve(from)), file))
      return reply.header('cache-control', 'public, max-age=86400').type(typeOf(name)).send(bytes)
    })
  }
  pages.get<{ Params: { file: string } }>('/graphiql/graphql-ws/:file', async (request, reply) => {
    const { file } = request.params
    if (file !== 'client.js' && !siblingOfClient.test(file)) return reply.callNotFound()
    const folder = dirname(require.resolve('graphql-ws/client'))
    const bytes = await readFile(join(folder, file)).catch(() => null)
    if (bytes === null) return reply.callNotFound()
    return reply.header('cache-control', 'public, max-age=86400').type(typeOf(file)).send(bytes)
  })
}

function typeOf(name: string): string {
  return name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8'
}
