import { homeZone } from '../kernel/clock.ts'
import type { Letter } from '../kernel/letter.ts'

/** Subject and text of a letter, Vietnamese first, then English. Plain text: nothing in it can be clicked but the link. */
export function wording({ purpose, name, url, expiresAt }: Letter): {
  readonly subject: string
  readonly text: string
} {
  const until = (locale: string): string =>
    expiresAt.toLocaleString(locale, { timeZone: homeZone, dateStyle: 'long', timeStyle: 'short' })
  const { subject, vi, en } = texts[purpose]
  const text = [
    `Kính gửi ${name},`,
    `${vi} Liên kết dùng được một lần, đến ${until('vi-VN')} (giờ Việt Nam):`,
    url,
    'Nếu không phải bạn yêu cầu, xin bỏ qua thư này: không có gì thay đổi.',
    '—',
    `Dear ${name},`,
    `${en} The link can be used once, until ${until('en-GB')} (Viet Nam time):`,
    url,
    'If you did not ask for this, please ignore this letter: nothing changes.',
  ]
  return { subject, text: `${text.join('\n\n')}\n` }
}

const texts = {
  invitation: {
    subject: 'Lời mời sử dụng Amity · Invitation to Amity',
    vi: 'Bạn được mời vào hệ thống Amity. Hãy đặt mật khẩu theo liên kết dưới đây.',
    en: 'You are invited to Amity. Set your password with the link below.',
  },
  recovery: {
    subject: 'Đặt lại mật khẩu Amity · Reset your Amity password',
    vi: 'Có yêu cầu đặt lại mật khẩu Amity của bạn. Hãy đặt mật khẩu mới theo liên kết dưới đây.',
    en: 'Somebody asked to reset your Amity password. Set a new one with the link below.',
  },
} as const
