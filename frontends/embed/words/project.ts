import type { Language } from '../../language/language.ts'

/** What only a project is told with, loaded with it. */
export const projectWords: Readonly<
  Record<Language, Readonly<Record<'donors' | 'recipients' | 'implementers' | 'places', string>>>
> = {
  vi: {
    donors: 'Nhà tài trợ',
    recipients: 'Bên tiếp nhận',
    implementers: 'Bên thực hiện',
    places: 'Địa bàn',
  },
  en: {
    donors: 'Donors',
    recipients: 'Recipients',
    implementers: 'Carried out by',
    places: 'Places',
  },
}
