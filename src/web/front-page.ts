import type { FastifyInstance } from 'fastify'

interface Address {
  path: string
  vi: string
  en: string
}

const addresses: readonly Address[] = [
  {
    path: '/dashboard',
    vi: 'con số và thay đổi mới nhất, tự cập nhật',
    en: 'figures and the latest changes, by themselves',
  },
  { path: '/embed', vi: 'đưa nội dung vào trang của bạn', en: 'put content on your own site' },
  { path: '/graphiql', vi: 'thử các câu truy vấn ngay trong trình duyệt', en: 'try queries in the browser' },
  { path: '/graphql', vi: 'đồ thị, qua HTTP và WebSocket', en: 'the graph, over HTTP and WebSocket' },
  { path: '/schema.graphql', vi: 'lược đồ dạng văn bản', en: 'the schema as text' },
  { path: '/healthz', vi: 'tiến trình có đang chạy không', en: 'whether the process lives' },
  { path: '/readyz', vi: 'máy chủ đã sẵn sàng trả lời chưa', en: 'whether the server can answer' },
  { path: '/metrics', vi: 'số liệu vận hành cho Prometheus', en: 'figures for Prometheus' },
]

const style = `body { font: 1rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 3rem auto; padding: 0 1rem; color: #1b2733; background: #fff }
h1 { margin-bottom: 0 } a { color: #0b5cad } dt { font-weight: 600; margin-top: .75rem } dd { margin: 0 }
@media (prefers-color-scheme: dark) { body { color: #e6ebf0; background: #12181f } a { color: #7ab8ff } }
`

const page = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Amity</title>
<link rel="stylesheet" href="/front-page.css">
</head>
<body>
<h1>Amity</h1>
<p>Máy chủ nội dung cho các tổ chức hữu nghị.<br><span lang="en">A content server for friendship organizations.</span></p>
<dl>
${addresses.map(({ path, vi, en }) => `<dt><a href="${path}">${path}</a></dt>\n<dd>${vi}<br><span lang="en">${en}</span></dd>`).join('\n')}
</dl>
</body>
</html>
`

/** `/`: where everything is, in Vietnamese and English. */
export function frontPage(pages: FastifyInstance): void {
  pages.get('/', (_request, reply) => {
    void reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page)
  })
  pages.get('/front-page.css', (_request, reply) => {
    void reply.header('cache-control', 'no-cache').type('text/css; charset=utf-8').send(style)
  })
}
