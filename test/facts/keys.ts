import type { Key } from '../../src/demo/records.ts'
import { is, nobody, type Shape, type Test } from './places.ts'

/** Records that stand for the facts to which other facts point. */
const keys: Readonly<Record<string, Key>> = {
  '000_de2c4ff1e3ab2fe1.txt': 'article-liaison-2022',
  '001_5a7a9c780c368173.txt': 'article-conference-2023',
  '002_5777ab8eb334734b.txt': 'article-renewal-2023',
  '003_bebeb77f767fb619.txt': 'article-tasks-2020',
  '004_5db485d180703a01.txt': 'article-signing-2022',
  'org-vufo': 'federation-vufo',
  'org-hp': 'federation-hai-phong',
  'org-ct': 'federation-can-tho',
  'org-s3': 'federation-unnamed',
  'org-llvk': 'association-llvk',
  'org-s3-members': 'association-unnamed-members',
  'org-hp-dofa': 'partner-hp-foreign-affairs',
  'org-scov': 'partner-scov',
  'org-hp-pc': 'partner-hp-peoples-committee',
  'org-hp-party': 'partner-hp-party',
  'org-hp-prop': 'partner-hp-propaganda',
  'org-hp-vff': 'partner-hp-front',
  'org-ct-vff': 'partner-ct-front',
  'org-ct-si': 'partner-ct-social-insurance',
  'org-secretariat': 'partner-secretariat',
  'org-politburo': 'partner-politburo',
  'org-nvt': 'partner-nguyen-van-to-school',
  'org-kr-firms': 'partner-korean-enterprises',
  'org-llvk-sub': 'chapter-liaison-units',
  'org-koclub': 'chapter-korean-club',
  'p-dkh': 'person-dao-khanh-ha',
  'p-vvt': 'person-vu-van-tra',
  'p-ntmp': 'person-nguyen-thi-minh-phuong',
  'p-hvt': 'person-ha-van-thuy',
  'p-dhd': 'person-dang-hoang-dien',
  'p-ntn': 'person-nguyen-trung-nhan',
  'p-lttg': 'person-le-thi-thanh-giang',
  'term-hp-5': 'term-hai-phong-5',
  'evt-hp-2023': 'event-hp-review-2022',
  'evt-ct-sign': 'event-ct-signing',
  'evt-english-9': 'event-hp-english-9',
  'evt-korean': 'event-hp-korean-contest',
  'evt-online': 'event-liaison-online',
  'evt-info': 'event-liaison-information',
  'evt-tet': 'event-liaison-tet',
  'evt-s3-promo': 'event-unnamed-promotion',
  'evt-s3-spring': 'event-unnamed-spring-2021',
  'anniv-cn70': 'event-unnamed-china-70',
  'anniv-ru70': 'event-unnamed-russia-70',
  'anniv-us25': 'event-unnamed-united-states-25',
  'anniv-vufo70': 'event-unnamed-vufo-70',
  'prg-national': 'programme-national-aid',
  'prg-korean-pilot': 'programme-korean-pilot',
  'prg-peace-edu': 'programme-peace-education',
  'ind-peace': 'indicator-hp-peace-education',
  'agr-ct-1': 'agreement-ct-coordination',
  'agr-ct-2': 'agreement-ct-insurance',
  'awd-2022': 'award-hp-2022',
  'art-0': 'article-liaison-2022',
  'art-1': 'article-conference-2023',
  'art-2': 'article-renewal-2023',
  'art-3': 'article-tasks-2020',
  'art-4': 'article-signing-2022',
}

/** The record of a fact; a key that no record has where the table does not know the fact. */
export const keyOf = (fact: string): Key => keys[fact] ?? `no record of ${fact}`

/** The record of a fact, or nothing where the fact says null. */
export const isOf = (fact: string | null): Test => (fact === null ? nobody : is(keyOf(fact)))

/** A country by its code. */
export const isCountry = (code: string): Test => is(`country-${code}`)

/** The articles after the pages in which the fact stands are about the record. */
export const mentionedIn = ({ document }: { document: readonly string[] }): Shape => ({
  mentions: { nodes: document.map(page => is(keyOf(page))) },
})

/** The value that a word of the file has in the graph; nothing for a word that nobody knows. */
export const inWords =
  (values: Readonly<Record<string, string>>) =>
  (word: string): string | undefined =>
    values[word]
