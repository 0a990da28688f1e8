import { ref, type DemoRecord, type Key } from '../records.ts'

const article = ref('article-example-korea-club')

interface Remark {
  readonly key: Key
  readonly author: string
  readonly body: string
  readonly language: 'vi' | 'en'
  readonly sentAt: string
  readonly replyTo?: Key
  readonly stays?: 'draft'
}

const comment = ({ key, replyTo, stays, ...said }: Remark): DemoRecord => ({
  key,
  type: 'Comment',
  translations: { vi: {} },
  values: {
    article,
    replyTo: replyTo === undefined ? null : ref(replyTo),
    ...said,
    author: `${said.author} (ví dụ)`,
  },
  ...(stays && { stays }),
  publishedAt: said.sentAt,
})

/** Remarks of readers, made up; the last one no moderator has looked at yet. */
export const comments: readonly DemoRecord[] = [
  comment({
    key: 'comment-example-mother',
    author: 'Mẹ bé Na',
    body: 'Con về nhà bắt cả nhà viết tên bằng chữ Hàn. Bố viết sai nét, con chấm sáu điểm.',
    language: 'vi',
    sentAt: '2025-12-22T20:14:00+07:00',
  }),
  comment({
    key: 'comment-example-teacher',
    author: 'Cô Hạnh',
    body: 'Sáu điểm là rộng tay rồi. Tuần sau lớp học cách chúc Tết, mời cả bố cùng đến.',
    language: 'vi',
    sentAt: '2025-12-23T07:40:00+07:00',
    replyTo: 'comment-example-mother',
  }),
  comment({
    key: 'comment-example-visitor',
    author: 'J. Park',
    body: 'I learned Vietnamese the same way, from the names of my classmates. Greetings from Busan.',
    language: 'en',
    sentAt: '2025-12-24T09:05:00+07:00',
  }),
  comment({
    key: 'comment-example-waiting',
    author: 'Khách',
    body: 'Lớp còn nhận học sinh không ạ?',
    language: 'vi',
    sentAt: '2026-01-03T21:30:00+07:00',
    stays: 'draft',
  }),
]
