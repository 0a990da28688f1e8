import { isOf, keyOf, mentionedIn } from './keys.ts'
import { idOf, nobody, tells, type Shape, type Table } from './places.ts'

/** What articles say of the way in which their pages are written: for importers. */
const notes = (f: any, words: Readonly<Record<string, readonly string[]>>) =>
  f.document.map((page: string) => ({ key: keyOf(page), vi: { sourceNote: tells(...(words[page] ?? [page])) } }))

const [liaison, conference, renewal, tasks, signing] = [
  '000_de2c4ff1e3ab2fe1.txt',
  '001_5a7a9c780c368173.txt',
  '002_5777ab8eb334734b.txt',
  '003_bebeb77f767fb619.txt',
  '004_5db485d180703a01.txt',
] as const

const unit = (counted: string, persons: string): readonly { key: string; vi: Shape }[] => [
  { key: counted, vi: { unit: 'PARTICIPATIONS' } },
  { key: persons, vi: { unit: 'PERSONS' } },
]

/** Contradictions and gaps: both statements stand with the record, or nothing does. */
export const gaps: Table = {
  'gap-0': f => {
    const [written, meant] = f.what.match(/\d{4}/g)
    return [
      {
        key: keyOf(f.fact),
        vi: { dateNote: tells(`Tết Nguyên Đán ${written}`, meant), startsOn: null, ...mentionedIn(f) },
      },
    ]
  },
  'gap-1': f => [
    { key: keyOf(f.fact), vi: { dateNote: tells('Năm không có trong bài không đầu đề', '2023'), ...mentionedIn(f) } },
    { key: 'article-conference-2023', vi: { sourceNote: tells('9/1', 'bài khác') } },
  ],
  'gap-2': f => [
    {
      key: keyOf(f.fact),
      vi: { dateNote: tells('29/7', 'không kèm năm', 'suy từ'), ...mentionedIn(f) },
    },
  ],
  'gap-3': f => [
    {
      key: keyOf(f.fact),
      vi: {
        title: tells('Chương trình'),
        otherTitle: tells('Quy chế'),
        sourceNote: tells('“chương trình”', '“quy chế”'),
        ...mentionedIn(f),
      },
      en: { sourceNote: tells(...f.what.match(/programme|regulation/g)) },
    },
  ],
  'gap-4': f => [
    {
      key: keyOf(f.fact),
      vi: { placeName: null, area: nobody, name: tells('địa phương không nêu'), ...mentionedIn(f) },
    },
  ],
  'gap-5': f => [
    {
      key: keyOf(f.fact),
      vi: { id: idOf(keyOf(f.document[0])), titleDerived: true, sourceNote: tells('không có đầu đề') },
    },
  ],
  'gap-6': f => [
    { key: keyOf(f.fact), vi: { summary: tells(f.what.split(' ')[1], 'không giải thích'), ...mentionedIn(f) } },
  ],
  'gap-7': f => [
    {
      key: keyOf(f.fact),
      vi: { name: 'Đào Khánh Hà', otherNames: [{ name: 'Khánh Hà', note: tells('một lần') }], ...mentionedIn(f) },
    },
  ],
  'gap-8': f =>
    notes(f, {
      [liaison]: ['“Uỷ”'],
      [conference]: ['“Ủy”', '“hòa”'],
      [renewal]: ['“Ủy” và “Uỷ”', '“hòa” và “hoà”'],
      [signing]: ['“Ủy” và “Uỷ”'],
    }),
  'gap-9': f =>
    notes(f, {
      [renewal]: [/\((.*?)\)/.exec(f.what)?.[1] ?? '', '9-1', '09/01/2023'],
      [tasks]: ['27.05.2020'],
      [signing]: ['29/7'],
    }),
  'gap-10': f => [
    ...unit('indicator-hp-english-online', 'indicator-hp-english-final'),
    ...unit('indicator-hp-peace-education', 'indicator-hp-korean-contest'),
    ...f.document.map((page: string) => ({
      key: keyOf(page),
      en: { sourceNote: tells(f.what.split(' ')[0], 'persons') },
    })),
  ],
  'gap-11': f => {
    const [, list] = /\((.*?)\)/.exec(f.what) ?? []
    const errors: Readonly<Record<string, readonly string[]>> = {
      [liaison]: ['để nghị', 'Hôi'],
      [renewal]: ['cá nhan'],
      [tasks]: ['cảu', 'thông thông'],
      [signing]: ['đọng'],
    }
    const told = Object.values(errors).flat().toSorted().join()
    return told === list?.split(', ').toSorted().join()
      ? notes(f, errors)
      : [{ key: 'no record of other errors', vi: { id: isOf(null) } }]
  },
}
