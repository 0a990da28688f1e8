/** An answer of `/auth`, before it becomes HTTP. */
export type AuthAnswer =
  | { readonly kind: 'done'; readonly body: Readonly<Record<string, unknown>>; readonly cookies: readonly string[] }
  | { readonly kind: 'redirect'; readonly location: string; readonly cookies: readonly string[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly cookies: readonly string[] }

/** Why something was refused, in words for people and a code for programs. */
export interface Refusal {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly messageVi: string
}

/** Something was done. */
export const done = (body: Readonly<Record<string, unknown>> = {}, cookies: readonly string[] = []): AuthAnswer => ({
  kind: 'done',
  body,
  cookies,
})

/** Something was refused. */
export const refuse = (refusal: Refusal, cookies: readonly string[] = []): AuthAnswer => ({
  kind: 'refused',
  refusal,
  cookies,
})

/** Why `/auth` refuses; expected failures all. */
export const refusals = {
  /** Whatever was wrong: address, password, code, session. Nobody learns which of them. */
  unauthenticated: {
    status: 401,
    code: 'UNAUTHENTICATED',
    message: 'The credentials given are not valid.',
    messageVi: 'Thông tin đăng nhập không hợp lệ.',
  },
  deadLink: {
    status: 400,
    code: 'LINK_NOT_VALID',
    message: 'This link does not hold any more. Ask for a new one.',
    messageVi: 'Liên kết này không còn hiệu lực. Hãy yêu cầu liên kết mới.',
  },
  wrongPassword: {
    status: 400,
    code: 'BAD_USER_INPUT',
    message: 'The present password is another one.',
    messageVi: 'Mật khẩu hiện tại không đúng.',
  },
  unfitPassword: {
    status: 400,
    code: 'BAD_USER_INPUT',
    message: 'A password has 12 to 256 characters.',
    messageVi: 'Mật khẩu có từ 12 đến 256 ký tự.',
  },
  wrongCode: {
    status: 400,
    code: 'BAD_USER_INPUT',
    message: 'This is not the code that the authenticator shows now.',
    messageVi: 'Đây không phải mã mà ứng dụng xác thực đang hiển thị.',
  },
  noPassword: {
    status: 400,
    code: 'BAD_REQUEST',
    message: 'This user signs in without a password. Ask for a link to set one.',
    messageVi: 'Người dùng này đăng nhập không bằng mật khẩu. Hãy yêu cầu liên kết để đặt mật khẩu.',
  },
  factorOn: {
    status: 400,
    code: 'BAD_REQUEST',
    message: 'The second factor is on. Turn it off first.',
    messageVi: 'Xác thực hai bước đang bật. Hãy tắt trước.',
  },
  factorOff: {
    status: 400,
    code: 'BAD_REQUEST',
    message: 'The second factor is off.',
    messageVi: 'Xác thực hai bước đang tắt.',
  },
  tooMany: {
    status: 429,
    code: 'RATE_LIMITED',
    message: 'Too many attempts. Try again later.',
    messageVi: 'Quá nhiều lần thử. Hãy thử lại sau.',
  },
  unavailable: {
    status: 503,
    code: 'UNAVAILABLE',
    message: 'The server is busy. Try again in a moment.',
    messageVi: 'Máy chủ đang bận. Hãy thử lại sau giây lát.',
  },
} as const satisfies Readonly<Record<string, Refusal>>

/** Codes of better-auth that mean something to people; the rest of what it refuses is `unauthenticated`. */
const byCode: Readonly<Record<string, Refusal>> = {
  INVALID_TOKEN: refusals.deadLink,
  USER_NOT_FOUND: refusals.deadLink,
  INVALID_PASSWORD: refusals.wrongPassword,
  PASSWORD_TOO_SHORT: refusals.unfitPassword,
  PASSWORD_TOO_LONG: refusals.unfitPassword,
  CREDENTIAL_ACCOUNT_NOT_FOUND: refusals.noPassword,
  TOTP_ALREADY_ENABLED: refusals.factorOn,
  TOTP_NOT_ENABLED: refusals.factorOff,
  TWO_FACTOR_NOT_ENABLED: refusals.factorOff,
  BACKUP_CODES_NOT_ENABLED: refusals.factorOff,
  PROVIDER_NOT_FOUND: refusals.unavailable,
  BUSY: refusals.unavailable,
}

/** The refusal behind an answer of better-auth; null when it is a bug. */
export function refusalOf(status: number, code: unknown): Refusal | null {
  const known = typeof code === 'string' && Object.hasOwn(byCode, code) ? byCode[code] : undefined
  if (status === 401) return refusals.unauthenticated
  if (status === 429) return refusals.tooMany
  if (known) return known
  return status >= 400 && status < 500 ? refusals.unauthenticated : null
}
