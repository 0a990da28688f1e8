import type { Language } from '../../language/language.ts'

/** What only a country is told with, loaded with it. */
export const countryWords: Readonly<
  Record<Language, Readonly<Record<'nationalDay' | 'relations' | 'nextRound' | 'friendshipAssociations', string>>>
> = {
  vi: {
    nationalDay: 'Quốc khánh',
    relations: 'Quan hệ với Việt Nam',
    nextRound: 'Kỷ niệm năm tròn sắp tới',
    friendshipAssociations: 'Hội hữu nghị',
  },
  en: {
    nationalDay: 'National day',
    relations: 'Relations with Viet Nam',
    nextRound: 'Next round anniversary',
    friendshipAssociations: 'Friendship associations',
  },
}
