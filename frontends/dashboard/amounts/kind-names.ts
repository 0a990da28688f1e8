import type { Kind } from './kinds.ts'
import type { Language } from '../../language/language.ts'

/** What the kinds of amounts are called. */
export const kindNames: Readonly<Record<Language, Readonly<Record<Kind, string>>>> = {
  vi: { commitments: 'Cam kết', disbursements: 'Giải ngân', inKind: 'Hiện vật', unstated: 'Không nêu loại' },
  en: { commitments: 'Commitments', disbursements: 'Disbursements', inKind: 'In kind', unstated: 'Kind not stated' },
}
