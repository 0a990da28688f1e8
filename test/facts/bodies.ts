import type { Key } from '../../src/demo/records.ts'
import { inWords, isCountry, isOf, mentionedIn } from './keys.ts'
import { is, named, nobody, tells, type Place, type Shape, type Table } from './places.ts'

const [haiPhong, canTho] = [is('area-hai-phong'), is('area-can-tho')]

/** A body by its names, in the articles of its pages. */
const body = (key: Key, f: any, vi: Shape = {}, en: Shape = {}): Place => ({
  key,
  vi: { name: named(f.name_vi), ...mentionedIn(f), ...vi },
  en: { name: named(f.name_en), ...en },
})

const short = (f: any): Shape => ({ abbreviation: f.abbreviations[0] })

const level = inWords({
  'national union': 'NATIONAL',
  'city union (federation)': 'PROVINCIAL',
  'provincial union (federation)': 'PROVINCIAL',
})
const partnerKind = inWords({
  'state agency (city)': 'STATE_BODY',
  'state agency (central)': 'STATE_BODY',
  'party body': 'PARTY_BODY',
  front: 'FRONT',
  university: 'SCHOOL',
  school: 'SCHOOL',
  publisher: 'MEDIA',
  'donor group (unnamed)': 'ENTERPRISE',
})

const partner = (key: Key, f: any, more: Shape = {}): Place =>
  body(key, f, { kind: partnerKind(f.kind), parent: isOf(f.parent), country: nobody, isGroup: null, ...more })

/** An office or board of another body. */
const unit = (key: Key, f: any, kind: 'OFFICE' | 'UNIT'): Place =>
  body(key, f, { kind: inWords({ unit: kind })(f.kind), parent: isOf(f.parent), isGroup: null })

export const federations: Table = {
  'org-vufo': f => [
    body('federation-vufo', f, {
      level: level(f.kind),
      parent: isOf(f.parent),
      abbreviation: f.abbreviations[0].replace(' (English abbreviation, not in the documents)', ''),
    }),
  ],
  'org-hp': f => [
    body('federation-hai-phong', f, {
      level: level(f.kind),
      parent: isOf(f.parent),
      area: haiPhong,
      summary: tells('hiểu ngầm'),
      ...short(f),
    }),
  ],
  'org-ct': f => [
    body('federation-can-tho', f, { level: level(f.kind), parent: isOf(f.parent), area: canTho, ...short(f) }),
  ],
  'org-s3': f => [
    body('federation-unnamed', f, {
      level: level(f.kind),
      parent: isOf(f.parent),
      area: nobody,
      placeName: null,
      summary: tells('Thành phố Hồ Chí Minh', 'không được đoán'),
    }),
  ],
}

export const members: Table = {
  'org-llvk': f => [
    body(
      'association-llvk',
      f,
      {
        kind: inWords({ 'member association': 'LIAISON' })(f.kind),
        parent: isOf(f.parent),
        memberships: [{ federation: isOf('org-hp'), from: null, to: null, role: null }],
        summary: tells('suy ra'),
        ...short(f),
      },
      { abbreviation: f.abbreviations[1] },
    ),
  ],
  'org-s3-members': f => [
    body(
      'association-unnamed-members',
      { ...f, name_en: f.name_en.replace('S3 ', '') },
      {
        kind: inWords({ 'member associations (generic)': 'FRIENDSHIP' })(f.kind),
        isGroup: true,
        federations: { nodes: [isOf(f.parent)] },
      },
    ),
  ],
  'org-llvk-office': f => [unit('chapter-liaison-office', f, 'OFFICE')],
  'org-llvk-sub': f => [
    body(
      'chapter-liaison-units',
      { ...f, name_en: f.name_en.replace(' (abbreviation not expanded in the text)', '') },
      {
        kind: inWords({ 'sub-units (generic)': 'UNIT' })(f.kind),
        parent: isOf(f.parent),
        isGroup: true,
      },
    ),
  ],
  'org-s3-branches': f => [
    body('chapter-unnamed-branches', f, {
      kind: inWords({ 'branches (generic)': 'CHAPTER' })(f.kind),
      parent: isOf(f.parent),
      isGroup: true,
    }),
  ],
  'org-s3-standing': f => [
    unit('chapter-unnamed-standing-body', { ...f, name_en: f.name_en.replace('S3 ', '') }, 'UNIT'),
  ],
  'org-hp-pc-office': f => [unit('chapter-hp-peoples-committee-office', f, 'OFFICE')],
  'org-hp-party-office': f => [unit('chapter-hp-party-office', f, 'OFFICE')],
  'org-ct-vff-sb': f => [unit('chapter-ct-front-standing-board', f, 'UNIT')],
  'org-peaceclub': f =>
    (
      [
        ['chapter-peace-club-maritime', 'partner-maritime-university'],
        ['chapter-peace-club-hp', 'partner-hp-university'],
      ] as const
    ).map(([key, university]) =>
      body(key, f, { kind: inWords({ club: 'CLUB' })(f.kind), parent: f.parent === null ? is(university) : undefined }),
    ),
  'org-koclub': f => [
    body(
      'chapter-korean-club',
      f,
      {
        kind: inWords({ club: 'CLUB' })(f.kind),
        parent: isOf(f.parent),
        indicators: { nodes: [{ value: String(f.members), unit: 'PERSONS', comparator: 'EXACTLY' }] },
      },
      { indicators: { nodes: [{ title: tells(...f.members_note.split(' of ').toReversed()) }] } },
    ),
  ],
}

export const partners: Table = {
  'org-hp-dofa': f => [partner('partner-hp-foreign-affairs', f, { area: haiPhong })],
  'org-scov': f => [partner('partner-scov', f, { area: nobody, ...short(f) })],
  'org-hp-pc': f => [partner('partner-hp-peoples-committee', f, { area: haiPhong, ...short(f) })],
  'org-hp-party': f => [partner('partner-hp-party', f, { area: haiPhong })],
  'org-hp-prop': f => [partner('partner-hp-propaganda', f, { area: haiPhong })],
  'org-hp-vff': f => [partner('partner-hp-front', f, { area: haiPhong, ...short(f) })],
  'org-ct-vff': f => [partner('partner-ct-front', f, { area: canTho, ...short(f) })],
  'org-ct-si': f => [partner('partner-ct-social-insurance', f, { area: canTho, ...short(f) })],
  'org-secretariat': f => [partner('partner-secretariat', f, { area: nobody })],
  'org-politburo': f => [partner('partner-politburo', f, { area: nobody })],
  'org-vimaru': f => [
    partner('partner-maritime-university', f),
    { key: 'partner-maritime-university', en: { chapters: { nodes: [{ name: f.site_of, kind: 'CLUB' }] } } },
  ],
  'org-dhhp': f => [
    partner('partner-hp-university', f),
    { key: 'partner-hp-university', en: { chapters: { nodes: [{ name: f.site_of, kind: 'CLUB' }] } } },
  ],
  'org-nvt': f => {
    const [district, city] = f.place.split(', ')
    return [
      {
        ...partner('partner-nguyen-van-to-school', f, {
          area: {
            kind: 'DISTRICT',
            name: district.replace('Quận ', ''),
            parents: { nodes: [{ name: city, kind: 'CITY' }] },
          },
        }),
        asOf: '2023-01-09',
      },
    ]
  },
  'org-trangdue': f => [
    body('area-trang-due', f, {
      kind: inWords({ 'place / industrial park': 'INDUSTRIAL_PARK' })(f.kind),
      successor: isOf(f.parent),
      partnerOrganizations: { nodes: [is('partner-korean-enterprises')] },
    }),
  ],
  'org-kr-firms': f => [
    partner('partner-korean-enterprises', f, {
      isGroup: true,
      country: isCountry(f.country),
      area: is('area-trang-due'),
      donations: { nodes: [is('aid-korean-club')] },
    }),
  ],
  'org-thoidai': f => [partner('partner-thoi-dai', f)],
  'org-consulates': f => [
    partner('partner-consulates', f, {
      kind: inWords({ 'counterparts (generic)': 'EMBASSY' })(f.kind),
      isGroup: true,
      area: is('area-ho-chi-minh-city'),
    }),
  ],
  'org-hp-expat': f => [
    partner('partner-natives-abroad', f, {
      kind: inWords({ 'counterparts (generic)': 'OTHER' })(f.kind),
      isGroup: true,
      area: nobody,
    }),
  ],
}
