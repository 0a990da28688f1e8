import { ref, type DemoRecord, type DemoValue, type Key } from '../records.ts'

type Words = readonly [vi: string, en: string]

interface Document {
  readonly key: Key
  readonly kind: 'DIRECTIVE' | 'CONCLUSION' | 'RESOLUTION' | 'REGULATION' | 'TREATY'
  readonly title: Words
  readonly subject?: Words
  /** Who issued it, where the graph holds no such body. */
  readonly issuerName?: Words
  readonly sourceNote?: Words
  readonly values: Readonly<Record<string, DemoValue>>
}

const document = ({ key, kind, title, subject, issuerName, sourceNote, values }: Document): DemoRecord => ({
  key,
  type: 'LegalDocument',
  translations: {
    vi: { title: title[0], subject: subject?.[0], issuerName: issuerName?.[0], sourceNote: sourceNote?.[0] },
    en: { title: title[1], subject: subject?.[1], issuerName: issuerName?.[1], sourceNote: sourceNote?.[1] },
  },
  values: { kind, ...values },
})

const central: readonly DemoRecord[] = [
  document({
    key: 'document-38-ct-tw',
    kind: 'DIRECTIVE',
    title: ['Chỉ thị 38-CT/TW (19/9/2019)', 'Directive 38-CT/TW of 19 September 2019'],
    subject: [
      'Đổi mới hoạt động của VUFO trong tình hình mới: vai trò, chất lượng, hiệu quả',
      'Continued renewal of VUFO: its role, quality and effectiveness in the new situation',
    ],
    values: { number: '38-CT/TW', issuer: ref('partner-secretariat'), issuedOn: '2019-09-19' },
  }),
  document({
    key: 'document-12-ct-tw',
    kind: 'DIRECTIVE',
    title: ['Chỉ thị 12-CT/TW (05/01/2022)', 'Directive 12-CT/TW of 5 January 2022'],
    subject: [
      'Vai trò lãnh đạo của Đảng và hiệu quả của đối ngoại nhân dân trong tình hình mới',
      'Party leadership and effectiveness of people’s diplomacy in the new situation',
    ],
    values: { number: '12-CT/TW', issuer: ref('partner-secretariat'), issuedOn: '2022-01-05' },
  }),
  document({
    key: 'document-12-kl-tw',
    kind: 'CONCLUSION',
    title: ['Kết luận 12-KL/TW (12/8/2021)', 'Conclusion 12-KL/TW of 12 August 2021'],
    subject: ['Công tác người Việt Nam ở nước ngoài', 'Work on overseas Vietnamese'],
    sourceNote: [
      'Trùng số 12 với Chỉ thị 12-CT/TW: phải đọc cả loại văn bản.',
      'Shares the number 12 with Directive 12-CT/TW: the type is part of the key.',
    ],
    values: { number: '12-KL/TW', issuer: ref('partner-politburo'), issuedOn: '2021-08-12' },
  }),
  document({
    key: 'document-congress-xiii',
    kind: 'RESOLUTION',
    title: ['Nghị quyết Đại hội XIII của Đảng', 'Resolution of the 13th Party Congress'],
    issuerName: ['Đại hội XIII của Đảng', '13th Party Congress'],
    sourceNote: ['Nguồn không ghi số và ngày.', 'The source gives neither number nor date.'],
    values: { number: null, issuedOn: null },
  }),
  document({
    key: 'document-unclos',
    kind: 'TREATY',
    title: ['Công ước của Liên hợp quốc về Luật biển 1982', 'United Nations Convention on the Law of the Sea 1982'],
    issuerName: ['Liên hợp quốc', 'United Nations'],
    sourceNote: [
      'Trang nguồn viết “Liên hiệp quốc”; chỉ có năm 1982, không có ngày.',
      'The page gives the year 1982 only, no day, and spells the Vietnamese name of the United Nations in the older way.',
    ],
    values: { number: null, issuedOn: '1982' },
  }),
]

const local: readonly DemoRecord[] = [
  document({
    key: 'document-hp-regulation',
    kind: 'REGULATION',
    title: [
      'Quy chế tổ chức và hoạt động của Liên hiệp khóa V, nhiệm kỳ 2018-2023',
      'Regulation on the organisation and operation of the Union, 5th term, 2018–2023',
    ],
    sourceNote: ['Nguồn không ghi số và ngày ban hành.', 'The source gives neither number nor date.'],
    values: { number: null, issuer: ref('federation-hai-phong'), issuedOn: null, term: ref('term-hai-phong-5') },
  }),
  document({
    key: 'document-ct-coordination',
    kind: 'REGULATION',
    title: [
      'Quy chế phối hợp công tác đối ngoại nhân dân ở Cần Thơ, 2022–2025',
      'Coordination regulation on people’s diplomacy in Can Tho, 2022–2025',
    ],
    sourceNote: [
      'Trang nguồn ghi “29/7” không kèm năm; năm 2022 suy từ giai đoạn 2022–2025. Chỗ khác trang gọi văn bản là “chương trình phối hợp”.',
      'The page writes “29/7” without a year; 2022 is inferred from the period 2022–2025. In another place it calls the text a “coordination programme”.',
    ],
    values: {
      number: null,
      issuer: ref('partner-ct-front'),
      coIssuers: [{ organization: ref('federation-can-tho') }],
      issuedOn: '2022-07-29',
      effectiveFrom: '2022',
      effectiveTo: '2025',
    },
  }),
  document({
    key: 'document-unnamed-congress',
    kind: 'RESOLUTION',
    title: ['Nghị quyết đại hội của liên hiệp', 'Congress resolution of the union'],
    sourceNote: [
      'Nghị quyết đặt chỉ tiêu vận động viện trợ; nguồn không nêu con số, số văn bản, ngày và tên liên hiệp.',
      'It sets the target for aid; the source gives no figure, no number, no date and not the name of the federation.',
    ],
    values: { number: null, issuer: ref('federation-unnamed'), issuedOn: null },
  }),
]

/** Directives, resolutions, regulations and a convention that the pages name. */
export const documents: readonly DemoRecord[] = [...central, ...local]
