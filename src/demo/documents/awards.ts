import { ref, type DemoRecord } from '../records.ts'
import { pages } from '../sources.ts'

/** The certificates of the pages: how many is known, to whom is not. */
export const awards: readonly DemoRecord[] = [
  {
    key: 'award-hp-2022',
    type: 'Award',
    translations: {
      vi: { title: 'Giấy khen của Liên hiệp Hải Phòng cho đóng góp trong năm 2022' },
      en: { title: 'Certificate of merit of the Hai Phong federation for 2022' },
    },
    values: {
      form: 'CERTIFICATE_OF_MERIT',
      grantor: ref('federation-hai-phong'),
      forYear: 2022,
      grantedOn: '2023-01-09',
      collectives: 21,
      individuals: 36,
      recipients: [],
      event: ref('event-hp-review-2022'),
      source: `${pages.conference}; ${pages.renewal}`,
    },
  },
]
