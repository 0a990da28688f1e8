import { both, ref, type DemoRecord, type DemoValue, type Key } from '../records.ts'

interface Words {
  readonly title: string
  readonly summary?: string
  readonly sourceNote?: string
}

/** A programme in both languages. */
export const programme = (key: Key, vi: Words, en: Words, values: Readonly<Record<string, DemoValue>>): DemoRecord => ({
  key,
  type: 'Programme',
  translations: { vi: { ...vi }, en: { ...en } },
  values,
})

/** Programmes that the pages name; where no owner or no dates are told, none stand here. */
export const programmes: readonly DemoRecord[] = [
  programme(
    'programme-national-aid',
    {
      title:
        'Chương trình quốc gia về tăng cường hợp tác và vận động viện trợ phi chính phủ nước ngoài, giai đoạn 2019-2025',
      sourceNote: 'Nguồn không nói ai ban hành; một liên hiệp cấp tỉnh soạn kế hoạch riêng để thực hiện.',
    },
    {
      title: 'National programme for stronger cooperation and mobilisation of foreign NGO aid, 2019-2025',
      sourceNote:
        'Who issued it the source does not say; a provincial federation writes a plan of its own to carry it out.',
    },
    { kind: 'AID', owner: null, from: '2019', to: '2025' },
  ),
  programme(
    'programme-hp-aid',
    {
      title:
        'Chương trình tăng cường hợp tác và vận động viện trợ phi chính phủ nước ngoài của thành phố giai đoạn 2020-2025, định hướng đến năm 2030',
      sourceNote:
        'Liên hiệp thực hiện chương trình; nguồn không nói cơ quan nào ban hành. Chỉ tiêu và dự án gắn với chương trình ở đây là ví dụ của phần trình diễn.',
    },
    {
      title:
        'City programme for stronger cooperation and mobilisation of foreign NGO aid, 2020-2025, orientation to 2030',
      sourceNote:
        'The federation carries it out; which authority issued it is not said. The targets and the aid that belong to it here are examples of the demo.',
    },
    { kind: 'AID', owner: ref('federation-hai-phong'), from: '2020', to: '2025', orientationYear: 2030 },
  ),
  programme(
    'programme-vufo-xiii',
    {
      title:
        'Chương trình hành động của Liên hiệp Các tổ chức hữu nghị Việt Nam thực hiện Nghị quyết Đại hội XIII của Đảng',
      sourceNote: 'Nguồn không nêu thời hạn.',
    },
    {
      title: 'VUFO action programme to carry out the resolution of the 13th Party Congress',
      sourceNote: 'The source gives no period.',
    },
    {
      kind: 'ACTION',
      owner: ref('federation-vufo'),
      from: null,
      to: null,
      legalBasis: [ref('document-congress-xiii')],
      partners: [
        {
          organization: ref('federation-hai-phong'),
          role: both('thực hiện tại Hải Phòng trong năm 2022', 'carried it out in Hai Phong in 2022'),
        },
      ],
    },
  ),
  programme(
    'programme-hp-joint-2022',
    {
      title: 'Chương trình công tác chung năm 2022',
      summary: 'Việc chung trong năm của Hội Liên lạc Việt kiều và Sở Ngoại vụ Hải Phòng.',
    },
    {
      title: 'Joint work programme 2022',
      summary:
        'What the Liaison Association and the Department of Foreign Affairs of Hai Phong did together that year.',
    },
    {
      kind: 'ACTION',
      owner: null,
      from: '2022',
      to: '2022',
      partners: [
        { organization: ref('association-llvk'), role: both('một bên', 'one of two sides') },
        { organization: ref('partner-hp-foreign-affairs'), role: both('một bên', 'one of two sides') },
      ],
    },
  ),
  programme(
    'programme-korean-pilot',
    {
      title: 'Chương trình thí điểm dạy tiếng Hàn trong các trường phổ thông tại Hải Phòng',
      sourceNote: 'Nguồn không nói ai chủ trì và từ năm nào.',
    },
    {
      title: 'Pilot programme of Korean teaching in general schools in Hai Phong',
      sourceNote: 'The source says neither who runs it nor since when.',
    },
    { kind: 'ACTIVITY', owner: null, from: null, to: null },
  ),
  programme(
    'programme-peace-education',
    {
      title: 'Chương trình giáo dục hòa bình',
      summary: 'Hai Câu lạc bộ Hòa bình kể cho sinh viên về chính sách đối ngoại và tình hình hòa bình thế giới.',
      sourceNote: 'Nguồn không nêu thời hạn và đơn vị chủ quản.',
    },
    {
      title: 'Peace education programme',
      summary: 'Two Peace Clubs tell students about foreign policy and the state of peace in the world.',
      sourceNote: 'The source gives neither a period nor an owner.',
    },
    {
      kind: 'ACTIVITY',
      owner: null,
      from: null,
      to: null,
      partners: ['chapter-peace-club-maritime', 'chapter-peace-club-hp'].map(key => ({
        organization: ref(key),
        role: both('thực hiện', 'carries it out'),
      })),
    },
  ),
  programme(
    'programme-hp-nursery',
    {
      title: 'Mô hình ươm mầm hữu nghị trong thế hệ trẻ thành phố',
      summary: 'Đưa người trẻ đến với đối ngoại nhân dân, để những năm sau có lực lượng kế tiếp.',
      sourceNote: 'Nguồn chỉ nói về năm 2022; bao giờ kết thúc không rõ.',
    },
    {
      title: 'Model for nurturing friendship in the young generation',
      summary: 'It brings young people to people’s diplomacy, so that others can take over in years to come.',
      sourceNote: 'The source speaks of 2022 only; when it ends is not known.',
    },
    { kind: 'ACTIVITY', owner: ref('federation-hai-phong'), from: '2022', to: null },
  ),
  programme(
    'programme-hp-cadre',
    { title: 'Quy hoạch nguồn cán bộ giai đoạn 2020-2030' },
    { title: 'Cadre planning 2020-2030' },
    { kind: 'ACTION', owner: ref('federation-hai-phong'), from: '2020', to: '2030' },
  ),
]
