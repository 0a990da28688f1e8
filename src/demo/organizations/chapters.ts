import { ref, type DemoRecord, type Key } from '../records.ts'

type Words = readonly [vi: string, en: string]

interface Part {
  readonly key: Key
  readonly kind: 'CHAPTER' | 'CLUB' | 'OFFICE' | 'UNIT'
  readonly name: Words
  readonly parent: Key
  readonly area?: Key
  readonly isGroup?: true
  readonly summary?: Words
}

const chapter = ({ key, kind, name, parent, area, isGroup, summary }: Part): DemoRecord => ({
  key,
  type: 'Chapter',
  translations: {
    vi: { name: name[0], summary: summary?.[0] },
    en: { name: name[1], summary: summary?.[1] },
  },
  values: { kind, parent: ref(parent), area: area === undefined ? null : ref(area), isGroup },
})

const peaceClub = (key: Key, parent: Key): DemoRecord =>
  chapter({ key, kind: 'CLUB', name: ['Câu lạc bộ Hòa bình', 'Peace Club'], parent, area: 'area-hai-phong' })

/** Offices, boards, clubs and branches that the pages name or speak of. */
export const chapters: readonly DemoRecord[] = [
  chapter({
    key: 'chapter-liaison-office',
    kind: 'OFFICE',
    name: ['Văn phòng Hội (Liên lạc Việt kiều)', 'Office of the Liaison Association'],
    parent: 'association-llvk',
    area: 'area-hai-phong',
  }),
  chapter({
    key: 'chapter-liaison-units',
    kind: 'UNIT',
    name: ['Các Hội, Chi hội, Câu lạc bộ và TTPTCĐ trực thuộc', 'Subordinate associations, branches, clubs and TTPTCĐ'],
    parent: 'association-llvk',
    isGroup: true,
    summary: [
      'Các đơn vị của Hội Liên lạc Việt kiều, không được kể tên và không rõ số lượng. Trang nguồn viết tắt “TTPTCĐ” mà không giải thích; ở đây cũng không đoán.',
      'The units of the Liaison Association, neither named nor counted. The page writes “TTPTCĐ” and never expands it; nothing is guessed here.',
    ],
  }),
  chapter({
    key: 'chapter-hp-peoples-committee-office',
    kind: 'OFFICE',
    name: ['Văn phòng UBND thành phố', 'Office of the City People’s Committee'],
    parent: 'partner-hp-peoples-committee',
    area: 'area-hai-phong',
  }),
  chapter({
    key: 'chapter-hp-party-office',
    kind: 'OFFICE',
    name: ['Văn phòng Thành ủy', 'Office of the City Party Committee'],
    parent: 'partner-hp-party',
    area: 'area-hai-phong',
  }),
  chapter({
    key: 'chapter-ct-front-standing-board',
    kind: 'UNIT',
    name: ['Ban Thường trực UBMTTQVN thành phố Cần Thơ', 'Standing Board of the Can Tho Fatherland Front Committee'],
    parent: 'partner-ct-front',
    area: 'area-can-tho',
  }),
  chapter({
    key: 'chapter-unnamed-standing-body',
    kind: 'UNIT',
    name: ['Cơ quan Thường trực Liên hiệp hữu nghị', 'Standing body of the union'],
    parent: 'federation-unnamed',
  }),
  chapter({
    key: 'chapter-unnamed-branches',
    kind: 'CHAPTER',
    name: ['Các Chi hội ở cơ sở', 'Grassroots branches'],
    parent: 'association-unnamed-members',
    isGroup: true,
    summary: [
      'Chi hội của các hội hữu nghị thành viên, được giao hai việc: làm đối ngoại nhân dân, vận động tài trợ. Nguồn không nêu tên và số lượng.',
      'Branches of the member associations with two tasks: people’s diplomacy and fund-raising. The source neither names nor counts them.',
    ],
  }),
  peaceClub('chapter-peace-club-maritime', 'partner-maritime-university'),
  peaceClub('chapter-peace-club-hp', 'partner-hp-university'),
  chapter({
    key: 'chapter-korean-club',
    kind: 'CLUB',
    name: [
      'Câu lạc bộ tiếng Hàn (Trường Tiểu học Nguyễn Văn Tố)',
      'Korean-language club at Nguyen Van To Primary School',
    ],
    parent: 'partner-nguyen-van-to-school',
    area: 'area-le-chan',
  }),
]
