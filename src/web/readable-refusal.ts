import type { FastifyReply, FastifyRequest } from 'fastify'

import { escapedHtml } from '../kernel/html.ts'
import { httpOf } from './http-errors.ts'
import { pageLanguage, type PageLanguage } from './page-language.ts'
import { dataHeaders } from './security-headers.ts'
import { sendRefusal, type Refusal } from './syndication/refusals.ts'

type Sentences = readonly [title: string, advice: string]

const missing: Readonly<Record<PageLanguage, Sentences>> = {
  vi: ['Không tìm thấy nội dung', 'Không có nội dung nào ở địa chỉ này. Có thể địa chỉ bị sao chép thiếu.'],
  en: ['Nothing was found', 'There is nothing at this address. It may have been copied in part.'],
}
const closed: Readonly<Record<PageLanguage, Sentences>> = {
  vi: ['Không mở được nội dung', 'Khóa trong địa chỉ không còn giá trị hoặc không dùng được ở đây.'],
  en: ['This cannot be opened', 'The key in the address is no longer valid, or not for this place.'],
}
const wrong: Readonly<Record<PageLanguage, Sentences>> = {
  vi: ['Địa chỉ không đúng', 'Địa chỉ này bị viết sai.'],
  en: ['This address is not right', 'There is a mistake in the address.'],
}
const later: Readonly<Record<PageLanguage, Sentences>> = {
  vi: ['Hiện chưa đọc được nội dung', 'Xin hãy thử lại sau ít phút.'],
  en: ['This cannot be read at the moment', 'Please try again in a few minutes.'],
}

const wordsFor = (status: number): typeof missing =>
  status === 404 ? missing : status === 401 || status === 403 ? closed : status === 400 ? wrong : later

/** Only the style sheet of the front page. */
const pageHeaders = {
  'content-security-policy': "default-src 'none'; style-src 'self'; img-src data:; frame-ancestors 'none'",
  vary: 'accept, accept-language',
}

/**
 * Refuses at an address that readers follow from other sites: with a small page where a browser asks for one, in the language
 * of `?lang=` or of the browser, else as everywhere with errors as JSON.
 */
export function refuseReadably(
  request: FastifyRequest<{ Querystring: { lang?: unknown } }>,
  reply: FastifyReply,
  refusal: Refusal,
): FastifyReply {
  const { accept = '', 'accept-language': accepted } = request.headers
  if (!/\btext\/html\b/i.test(accept)) return sendRefusal(reply.header('vary', pageHeaders.vary), refusal)
  const { status, errors } = refusal
  const language = pageLanguage(request.query.lang, accepted)
  return reply
    .code(status)
    .headers({ ...dataHeaders, ...pageHeaders, 'cache-control': 'no-store' })
    .headers(Object.fromEntries(httpOf(errors[0])?.headers ?? []))
    .type('text/html; charset=utf-8')
    .send(pageOf(language, wordsFor(status)[language]))
}

const pageOf = (language: PageLanguage, [title, advice]: Sentences): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapedHtml(title)}</title>
<link rel="stylesheet" href="/front-page.css">
</head>
<body>
<h1>${escapedHtml(title)}</h1>
<p>${escapedHtml(advice)}</p>
</body>
</html>
`
