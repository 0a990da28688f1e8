/** Ids of records that others point at, and the hash of a file, by a name of their own. */
export type Ids = Readonly<Record<string, string>>

/** The values with which the life of a record of one type is tried. */
export interface Lifecycle {
  readonly type: string
  readonly plural: string
  /** With references to records that are drafts. */
  readonly input: (ids: Ids) => object
  readonly fields: string
  /** What the fields give after the creation. */
  readonly shows: object
  /** A change of one value, and what it gives in the place of the old one. */
  readonly change: object
  /** A text in English, for types that have one. */
  readonly english: Record<string, string>
}

/** One life for each content type. */
export const lifecycles: readonly Lifecycle[] = [
  {
    type: 'MediaAsset',
    plural: 'mediaAssets',
    input: ids => ({ title: 'Lễ ký', credit: 'An', kind: 'PICTURE', sha256: ids['sha256'], fileName: 'a.png' }),
    fields: 'title credit url width',
    shows: { title: 'Lễ ký', credit: 'An', width: 1 },
    change: { credit: 'Bình' },
    english: { title: 'Signing' },
  },
  {
    type: 'PartnerCountry',
    plural: 'partnerCountries',
    input: () => ({ code: 'KH', name: 'Campuchia', aliases: [{ name: 'Cam-pu-chia' }], relationsSince: '1967-06' }),
    fields: 'code name relationsSince aliases { name } associations { totalCount }',
    shows: {
      code: 'KH',
      name: 'Campuchia',
      relationsSince: '1967-06',
      aliases: [{ name: 'Cam-pu-chia' }],
      associations: { totalCount: 0 },
    },
    change: { relationsSince: '1967-06-24' },
    english: { name: 'Cambodia' },
  },
  {
    type: 'Federation',
    plural: 'federations',
    input: ids => ({
      name: 'Liên hiệp tỉnh',
      level: 'PROVINCIAL',
      parent: ids['federation'],
      contacts: [{ kind: 'PHONE', value: '0292', label: [{ locale: 'vi', text: 'Văn phòng' }] }],
    }),
    fields: 'name level parent { name stage } contacts { kind value label }',
    shows: {
      name: 'Liên hiệp tỉnh',
      level: 'PROVINCIAL',
      parent: { name: 'Liên hiệp', stage: 'DRAFT' },
      contacts: [{ kind: 'PHONE', value: '0292', label: 'Văn phòng' }],
    },
    change: { level: 'NATIONAL' },
    english: { name: 'Provincial union' },
  },
  {
    type: 'MemberAssociation',
    plural: 'memberAssociations',
    input: ids => ({
      name: 'Hội Việt – Pháp',
      kind: 'FRIENDSHIP',
      country: ids['country'],
      memberships: [{ federation: ids['federation'], from: '2010' }],
    }),
    fields: 'name kind country { code } federations { nodes { name } } memberships { from role }',
    shows: {
      name: 'Hội Việt – Pháp',
      kind: 'FRIENDSHIP',
      country: { code: 'LA' },
      federations: { nodes: [{ name: 'Liên hiệp' }] },
      memberships: [{ from: '2010', role: null }],
    },
    change: { kind: 'PEACE' },
    english: { name: 'Vietnam – France Association' },
  },
  {
    type: 'Person',
    plural: 'people',
    input: () => ({ name: 'Trần Thị Bình', givenName: 'Bình', familyName: 'Trần' }),
    fields: 'name givenName familyName holdings { totalCount }',
    shows: { name: 'Trần Thị Bình', givenName: 'Bình', familyName: 'Trần', holdings: { totalCount: 0 } },
    change: { givenName: 'Bình An' },
    english: { honorific: 'Ms' },
  },
  {
    type: 'Post',
    plural: 'posts',
    input: ids => ({ title: 'Phó chủ tịch', singleHolder: false, rank: 2, organization: ids['association'] }),
    fields: 'title rank singleHolder organization { __typename name }',
    shows: {
      title: 'Phó chủ tịch',
      rank: 2,
      singleHolder: false,
      organization: { __typename: 'MemberAssociation', name: 'Hội Việt – Lào' },
    },
    change: { rank: 3 },
    english: { title: 'Vice-president' },
  },
  {
    type: 'Term',
    plural: 'terms',
    input: ids => ({ label: 'khóa VI', number: 6, organization: ids['federation'], from: '2018', to: '2023' }),
    fields: 'label number from to organization { name }',
    shows: { label: 'khóa VI', number: 6, from: '2018', to: '2023', organization: { name: 'Liên hiệp' } },
    change: { to: '2024-03' },
    english: { label: '6th term' },
  },
  {
    type: 'PostHolding',
    plural: 'postHoldings',
    input: ids => ({ person: ids['person'], post: ids['post'], term: ids['term'], from: '2020-05-01', how: 'ELECTED' }),
    fields: 'from how person { name } post { title } term { label }',
    shows: {
      from: '2020-05-01',
      how: 'ELECTED',
      person: { name: 'Nguyễn Văn An' },
      post: { title: 'Chủ tịch' },
      term: { label: 'khóa V' },
    },
    change: { how: 'APPOINTED' },
    english: {},
  },
  {
    type: 'AidProject',
    plural: 'aidProjects',
    input: ids => ({
      title: 'Nước sạch',
      kind: 'PROJECT',
      projectStage: 'APPROVED',
      country: ids['country'],
      federation: ids['federation'],
      budgets: [{ amount: '300000000.50', currency: 'VND' }],
    }),
    fields: 'title projectStage country { name } federation { level } budgets { amount currency }',
    shows: {
      title: 'Nước sạch',
      projectStage: 'APPROVED',
      country: { name: 'Lào' },
      federation: { level: 'NATIONAL' },
      budgets: [{ amount: '300000000.5', currency: 'VND' }],
    },
    change: { projectStage: 'RUNNING' },
    english: { title: 'Clean water' },
  },
  {
    type: 'Article',
    plural: 'articles',
    input: ids => ({
      title: 'Hội nghị',
      body: 'Một.\n\nHai.',
      kind: 'NEWS',
      federation: ids['federation'],
      countries: { add: [ids['country']] },
      images: [{ asset: ids['asset'], caption: [{ locale: 'vi', text: 'Chú thích' }] }],
    }),
    fields: 'slug title body kind federation { name } countries { nodes { code } } images { caption asset { title } }',
    shows: {
      slug: 'hoi-nghi',
      title: 'Hội nghị',
      body: 'Một.\n\nHai.',
      kind: 'NEWS',
      federation: { name: 'Liên hiệp' },
      countries: { nodes: [{ code: 'LA' }] },
      images: [{ caption: 'Chú thích', asset: { title: 'Ảnh nền' } }],
    },
    change: { kind: 'REPORT' },
    english: { title: 'Conference', lead: 'It began.' },
  },
]
