import { invalid, type Problem } from '../../kernel/problem.ts'
import type { TargetFault } from '../../outbound/target.ts'

type Path = Problem['path']

const addresses: Readonly<Record<TargetFault, readonly [string, string]>> = {
  malformed: ['This is no address.', 'Địa chỉ không hợp lệ.'],
  scheme: ['Only https is spoken to.', 'Chỉ chấp nhận địa chỉ https.'],
  credentials: ['No name and no password stand in the address.', 'Địa chỉ không được chứa tên đăng nhập hay mật khẩu.'],
  port: ['Only ports 443 and 8443 are spoken to.', 'Chỉ chấp nhận cổng 443 và 8443.'],
  host: ['This host is not public.', 'Máy chủ này không phải máy chủ công cộng.'],
}

/** Problems that those who look after webhooks meet. */
export const problems = {
  notAllowed: (path: Path): Problem => ({
    code: 'NOT_ALLOWED',
    path,
    message: 'You do not look after this organisation.',
    messageVi: 'Bạn không quản trị tổ chức này.',
    advice: 'Ask one of its administrators, or an owner of the platform.',
  }),
  noWebhook: (): Problem => ({
    code: 'NOT_FOUND',
    path: ['id'],
    message: 'There is no such webhook in the organisations that you look after.',
    messageVi: 'Không có webhook này trong các tổ chức do bạn quản trị.',
    advice: 'Look at `webhooks` for ids.',
  }),
  noDelivery: (): Problem => ({
    code: 'NOT_FOUND',
    path: ['id'],
    message: 'There is no such delivery to webhooks that you look after.',
    messageVi: 'Không có lượt gửi này tới các webhook do bạn quản trị.',
    advice: 'Look at `webhookDeliveries`; what ended is kept for 30 days.',
  }),
  name: (): Problem =>
    invalid(['input', 'name'], 'A name has 1 to 200 characters.', 'Tên có từ 1 đến 200 ký tự.', 'Say who is told.'),
  url: (fault: TargetFault): Problem =>
    invalid(
      ['input', 'url'],
      ...addresses[fault],
      'Send a public address that begins with https://, such as https://example.org/hooks/amity.',
    ),
  where: (path: Path, message: string): Problem =>
    invalid(
      ['input', 'where', ...path],
      message,
      'Điều kiện lọc không hợp lệ.',
      'Send what `subscription changes(where: …)` takes, or leave it out.',
    ),
  document: (message: string): Problem =>
    invalid(
      ['input', 'document'],
      message,
      'Tài liệu truy vấn này không dùng được cho webhook.',
      'Register a query with `$id: ID!` for everybody; every other variable but `$locale` must have a default.',
    ),
  tooMany: (most: number): Problem =>
    invalid(
      ['input', 'organization'],
      `An organisation has at most ${most} webhooks.`,
      `Mỗi tổ chức có tối đa ${most} webhook.`,
      'Delete one that nobody needs any more.',
    ),
  until: (days: number): Problem =>
    invalid(
      ['formerUntil'],
      'This instant has passed, or is too far away.',
      'Thời điểm này đã qua hoặc quá xa.',
      `Send an instant within ${days} days; leave it out for one day, or send the present one to end the old key now.`,
    ),
  cursor: (): Problem =>
    invalid(
      ['after'],
      'This is no cursor of this log.',
      'Con trỏ này không thuộc nhật ký thay đổi này.',
      'Send a cursor that `changes`, a delivery or a webhook gave.',
    ),
  tooOld: (): Problem =>
    invalid(
      ['after'],
      'What follows this cursor is too old to be sent again.',
      'Các thay đổi sau con trỏ này đã quá cũ để gửi lại.',
      'Send a later cursor, and have the receiver read the rest from the graph.',
    ),
  isOff: (): Problem =>
    invalid(
      ['id'],
      'This webhook is paused or gone: nothing is sent to it.',
      'Webhook này đang tạm dừng hoặc đã tắt nên không gửi gì cả.',
      'Resume it first.',
    ),
}
