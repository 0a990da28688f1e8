import type { DemoRecord } from '../records.ts'

const notice = {
  vi: 'Dự án ví dụ của phần trình diễn: nhà tài trợ, số tiền và ngày tháng đều được đặt ra.',
  en: 'An example of the demo: donors, amounts and dates are made up.',
}

type Words = { readonly vi: string; readonly en: string }

/** Title and summary of an example; the summary begins with the words that say so. */
export const exampleAid = (title: Words, summary: Words): DemoRecord['translations'] => ({
  vi: { title: title.vi, summary: `${notice.vi} ${summary.vi}` },
  en: { title: title.en, summary: `${notice.en} ${summary.en}` },
})
