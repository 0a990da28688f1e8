import type { Problem } from '../kernel/problem.ts'
import { passwordLength } from './password.ts'

const { least, most } = passwordLength

export const noEmail: Problem = {
  code: 'VALIDATION',
  message: 'This is not an e-mail address that can be used.',
  messageVi: 'Địa chỉ thư điện tử này không dùng được.',
  path: ['email'],
  advice: 'Give one in plain letters (ASCII), such as an.nguyen@example.org.',
}
export const noName: Problem = {
  code: 'VALIDATION',
  message: 'A name has 1 to 200 characters.',
  messageVi: 'Tên có từ 1 đến 200 ký tự.',
  path: ['name'],
  advice: 'Give the name under which others know this person.',
}
export const noPassword: Problem = {
  code: 'VALIDATION',
  message: `A password has ${least} to ${most} characters.`,
  messageVi: `Mật khẩu có từ ${least} đến ${most} ký tự.`,
  path: ['password'],
  advice: 'Several words in a row are long enough and easy to remember.',
}
export const emailTaken: Problem = {
  code: 'VALIDATION',
  message: 'Somebody has this e-mail address already.',
  messageVi: 'Đã có người dùng địa chỉ thư điện tử này.',
  path: ['email'],
  advice: 'Look for the person in the list of users.',
}
export const noUser: Problem = {
  code: 'NOT_FOUND',
  message: 'There is no such user.',
  messageVi: 'Không có người dùng này.',
  path: [],
  advice: 'Look for the person in the list of users.',
}
export const isDisabled: Problem = {
  code: 'NOT_ALLOWED',
  message: 'This user is disabled.',
  messageVi: 'Người dùng này đã bị vô hiệu hóa.',
  path: [],
  advice: 'Enable the user first.',
}
export const lastOwner: Problem = {
  code: 'NOT_ALLOWED',
  message: 'The platform owner cannot be disabled.',
  messageVi: 'Không thể vô hiệu hóa chủ hệ thống.',
  path: [],
  advice: 'Only the command line can do this: amity user disable.',
}
