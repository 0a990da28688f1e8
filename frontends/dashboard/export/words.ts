import type { Language } from '../../language/language.ts'

/** The words of taking things away. `{…}` are places for values. */
interface ExportWords {
  readonly csv: string
  readonly picture: string
  readonly making: string
  readonly failed: string
  readonly asOf: string
}

export const words: Readonly<Record<Language, ExportWords>> = {
  vi: {
    csv: 'Tải CSV: {name}',
    picture: 'Tải ảnh: {name}',
    making: 'Đang tạo ảnh…',
    failed: 'Chưa tạo được ảnh.',
    asOf: 'lúc {now}',
  },
  en: {
    csv: 'Download CSV: {name}',
    picture: 'Download picture: {name}',
    making: 'Making the picture…',
    failed: 'The picture could not be made.',
    asOf: 'as of {now}',
  },
}
