import type { Language } from '../../language/language.ts'

/** What only aid is told with, loaded with it. */
interface AidWords {
  readonly apart: string
  readonly allTime: string
  readonly counted: readonly [one: string, more: string]
  readonly noFigures: string
  readonly currency: string
  readonly year: string
  readonly period: string
  readonly sector: string
  readonly more: readonly [one: string, more: string]
  readonly noProjects: string
}

export const aidWords: Readonly<Record<Language, AidWords>> = {
  vi: {
    apart: 'Cam kết, giải ngân và hiện vật không cộng vào nhau; mỗi loại tiền tính riêng.',
    allTime: 'mọi thời gian',
    counted: ['{count} dự án', '{count} dự án'],
    noFigures: 'Chưa ghi nhận khoản viện trợ nào.',
    currency: 'Loại tiền',
    year: 'Năm',
    period: 'Thời gian',
    sector: 'Lĩnh vực',
    more: ['và {count} dự án nữa', 'và {count} dự án nữa'],
    noProjects: 'Chưa có dự án nào.',
  },
  en: {
    apart: 'Commitments, disbursements and gifts in kind are never added together, nor are currencies.',
    allTime: 'all time',
    counted: ['{count} project', '{count} projects'],
    noFigures: 'No aid is recorded.',
    currency: 'Currency',
    year: 'Year',
    period: 'Period',
    sector: 'Sector',
    more: ['and {count} more project', 'and {count} more projects'],
    noProjects: 'There are no projects yet.',
  },
}
