import { event } from './event-record.ts'
import { both, ref, type DemoRecord } from '../records.ts'
import { pages } from '../sources.ts'

/** One event at which two agreements were signed. */
export const canThoEvents: readonly DemoRecord[] = [
  event(
    'event-ct-signing',
    'HELD',
    {
      title: 'Lễ ký chương trình phối hợp đối ngoại nhân dân ở Cần Thơ',
      dateNote: 'Trang nguồn ghi “29/7” không kèm năm; 2022 suy từ giai đoạn 2022–2025.',
    },
    {
      title: 'Signing of the coordination programme on people’s diplomacy',
      dateNote: 'The page writes “29/7” without a year; 2022 is inferred from the period 2022–2025.',
    },
    {
      kind: 'CEREMONY',
      startsOn: '2022-07-29',
      area: ref('area-can-tho'),
      federation: ref('federation-can-tho'),
      agreements: [ref('agreement-ct-coordination'), ref('agreement-ct-insurance')],
      documents: [ref('document-ct-coordination')],
      indicators: [ref('indicator-ct-coordination')],
      organisers: [{ organization: ref('federation-can-tho'), role: 'HOST' }],
      participants: [
        { organization: ref('partner-ct-front') },
        { organization: ref('partner-ct-social-insurance') },
        {
          person: ref('person-nguyen-trung-nhan'),
          organization: ref('partner-ct-front'),
          role: both('dự, phát biểu', 'attended and spoke'),
        },
        {
          person: ref('person-le-thi-thanh-giang'),
          organization: ref('federation-can-tho'),
          role: both('dự, phát biểu', 'attended and spoke'),
        },
      ],
      source: pages.signing,
    },
  ),
]
