import type { Language } from '../../language/language.ts'

/** What the server says of an address; scripts do not carry it. */
export const answerWords: Readonly<Record<Language, Readonly<Record<'unknownComponent' | 'askedWrongly', string>>>> = {
  vi: {
    unknownComponent: 'Không có thành phần nhúng nào tên là “{component}”.',
    askedWrongly: 'Địa chỉ này chưa đúng',
  },
  en: {
    unknownComponent: 'There is no component named “{component}”.',
    askedWrongly: 'This address is not right',
  },
}
