import type { Problem } from '../kernel/problem.ts'

const notAllowed = (path: Problem['path']): Problem => ({
  code: 'NOT_ALLOWED',
  path,
  message: 'You do not look after this organisation.',
  messageVi: 'Bạn không quản trị tổ chức này.',
  advice: 'Ask one of its administrators, or an owner of the platform.',
})
const wrong = (path: Problem['path'], message: string, messageVi: string, advice: string): Problem => ({
  code: 'VALIDATION',
  path,
  message,
  messageVi,
  advice,
})
const noHolder = (path: Problem['path']): Problem => ({
  code: 'NOT_FOUND',
  path,
  message: 'There is no such user or token in the organisations that you look after.',
  messageVi: 'Không có người dùng hoặc mã truy cập này trong các tổ chức do bạn quản trị.',
  advice: 'Invite people by their e-mail address; look at roleGrants and accessTokens for ids.',
})

const more = (path: Problem['path']): Problem => ({
  ...notAllowed(path),
  message: 'Nobody hands out more than they hold in this organisation.',
  messageVi: 'Không ai được cấp quyền vượt quá quyền của mình trong tổ chức này.',
  advice: 'Leave this out, or ask somebody who holds it.',
})

/** Problems that administrators meet. */
export const problems = { more, notAllowed, wrong, noHolder }
