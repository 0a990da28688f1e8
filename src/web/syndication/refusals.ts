import type { FastifyReply } from 'fastify'
import { GraphQLError } from 'graphql'

import { httpOf } from '../http-errors.ts'
import { dataHeaders } from '../security-headers.ts'

/** Why there is no feed or calendar, and how HTTP says so. */
export interface Refusal {
  readonly status: number
  readonly errors: readonly GraphQLError[]
}

export const isRefusal = (value: object): value is Refusal => 'errors' in value && 'status' in value

/** A refusal in words for both languages. */
export const refusal = (status: number, code: string, message: string, messageVi: string): Refusal => ({
  status,
  errors: [new GraphQLError(message, { extensions: { code, messageVi } })],
})

export const unknownName = (): Refusal =>
  refusal(404, 'NOT_FOUND', 'No published query has this name.', 'Không có truy vấn nào đã xuất bản mang tên này.')

export const noHost = (): Refusal =>
  refusal(400, 'BAD_REQUEST', 'The request names no host.', 'Yêu cầu không nêu tên máy chủ.')

export const badVariables = (): Refusal =>
  refusal(
    400,
    'BAD_USER_INPUT',
    'variables must be one JSON object, such as {"first":5}, URL-encoded.',
    'variables phải là một đối tượng JSON, chẳng hạn {"first":5}, được mã hóa theo URL.',
  )

export const unknownLanguage = (locales: readonly string[]): Refusal =>
  refusal(
    400,
    'BAD_USER_INPUT',
    `lang must be one of ${locales.join(', ')}.`,
    `lang phải là một trong các ngôn ngữ ${locales.join(', ')}.`,
  )

export const noRecords = (): Refusal =>
  refusal(
    422,
    'NOT_A_LIST',
    'This query lists no records that have titles: a feed needs nodes or edges of a list, such as { articles { nodes { title } } }. Ask /queries for its figures, /calendars for days.',
    'Truy vấn này không liệt kê bản ghi nào có tiêu đề: nguồn tin cần nodes hoặc edges của một danh sách, ví dụ { articles { nodes { title } } }. Số liệu có tại /queries, ngày tháng có tại /calendars.',
  )

export const noDays = (): Refusal =>
  refusal(
    422,
    'NOT_A_CALENDAR',
    'This query lists nothing that has days: a calendar needs nodes or edges of calendar or of events. Ask /feeds for news, /queries for figures.',
    'Truy vấn này không liệt kê gì có ngày: lịch cần nodes hoặc edges của calendar hoặc của sự kiện. Tin bài có tại /feeds, số liệu có tại /queries.',
  )

const wordsVi = new Map<unknown, string>([
  ['UNAUTHENTICATED', 'Thông tin xác thực không hợp lệ.'],
  ['FORBIDDEN', 'Truy vấn này cần quyền mà người đọc không có.'],
  ['FOREIGN_ORIGIN', 'Trang web này không được dùng khóa đó.'],
  ['RATE_LIMITED', 'Đã hỏi quá nhiều trong thời gian ngắn. Hãy thử lại sau.'],
  ['COST_EXCEEDED', 'Truy vấn này quá lớn để làm nguồn tin hoặc lịch.'],
  ['TIMEOUT', 'Truy vấn này mất quá nhiều thời gian.'],
  ['UNAVAILABLE', 'Máy chủ tạm thời bận. Hãy thử lại sau.'],
  ['BAD_USER_INPUT', 'Một giá trị trong địa chỉ bị thiếu hoặc không hợp lệ.'],
])

/** A refusal for errors of the graph, which tell in English what is wrong. */
export function refusalOf(errors: readonly GraphQLError[]): Refusal {
  const { code } = errors[0]?.extensions ?? {}
  const status = code === 'FORBIDDEN' ? 403 : (httpOf(errors[0])?.status ?? 400)
  return {
    status,
    errors: errors.map(({ message, path, extensions }) => {
      const messageVi = wordsOf(extensions)
      return new GraphQLError(message, { path, extensions: messageVi ? { messageVi, ...extensions } : extensions })
    }),
  }
}

/** A value of one name is called by it: that is what the address calls it too. */
function wordsOf({ code, argument }: GraphQLError['extensions']): string | undefined {
  if (code === 'BAD_USER_INPUT' && Array.isArray(argument) && argument.length === 1)
    return `Giá trị của “${String(argument[0])}” bị thiếu hoặc không hợp lệ.`
  return wordsVi.get(code)
}

/** What work gives, or why the database could not be asked just now. */
export const orRefusal = async <Given extends object>(work: Promise<Given>): Promise<Given | Refusal> => {
  try {
    return await work
  } catch (error) {
    if (error instanceof GraphQLError) return refusalOf([error])
    throw error
  }
}

/** Answers a refusal in the form of GraphQL errors; it is kept nowhere. */
export function sendRefusal(reply: FastifyReply, { status, errors }: Refusal): FastifyReply {
  const headers = Object.fromEntries(httpOf(errors[0])?.headers ?? [])
  return reply
    .code(status)
    .headers(dataHeaders)
    .headers({ 'cache-control': 'no-store', ...headers })
    .send({ errors: errors.map(error => error.toJSON()) })
}
