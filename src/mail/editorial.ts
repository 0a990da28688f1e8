import type { Addressee, EditorialLetter, Occasion } from '../kernel/editorial-letter.ts'
import { normaliseLine, normaliseText } from '../kernel/text.ts'

/** What stands in a subject of a title at most, in characters. */
const titleInSubject = 100

/**
 * Subject and text of one letter about one record or several, Vietnamese first, then English. Plain text: what people
 * wrote is one line, or set off by marks that they cannot take away; but for what the reader wrote.
 */
export function editorialWording(
  { name }: Pick<Addressee, 'name'>,
  letters: readonly EditorialLetter[],
  publicUrl: string,
): { readonly subject: string; readonly text: string } {
  const subjects = letters.map(({ occasion, title }) => `${words[occasion].subject}: ${cut(normaliseLine(title))}`)
  const more = letters.length > 1 ? ` (+${letters.length - 1})` : ''
  const parts = letters.map(letter => partOf(letter, publicUrl))
  const text = [`Kính gửi ${normaliseLine(name)}, · Dear ${normaliseLine(name)},`, ...parts].join('\n\n')
  return { subject: `${subjects[0] ?? ''}${more}`, text: `${text}\n` }
}

function partOf({ occasion, by, title, record, body }: EditorialLetter, publicUrl: string): string {
  const { vi, en } = words[occasion]
  const [who, what, said] = [normaliseLine(by), normaliseLine(title), normaliseText(body).trim()]
  const quoted = occasion === 'editConflict' ? said : said.replace(/^/gm, '> ')
  return [
    vi(who || 'Ai đó', what),
    en(who || 'Somebody', what),
    ...(said === '' ? [] : [quoted]),
    `Mã · Id: ${normaliseLine(record)} (${publicUrl})`,
  ].join('\n\n')
}

const cut = (title: string): string =>
  title.length > titleInSubject ? `${title.slice(0, titleInSubject).toWellFormed().trim()}…` : title

interface Words {
  readonly subject: string
  readonly vi: (by: string, title: string) => string
  readonly en: (by: string, title: string) => string
}

const words: Readonly<Record<Occasion, Words>> = {
  reviewAsked: {
    subject: 'Đề nghị duyệt · Review asked',
    vi: (by, title) => `${by} đề nghị duyệt “${title}”.`,
    en: (by, title) => `${by} asks for a review of “${title}”.`,
  },
  sentBack: {
    subject: 'Gửi trả để sửa · Sent back',
    vi: (by, title) => `${by} gửi trả “${title}” để chỉnh sửa.`,
    en: (by, title) => `${by} sent “${title}” back for changes.`,
  },
  published: {
    subject: 'Đã xuất bản · Published',
    vi: (by, title) => `${by} đã xuất bản “${title}”.`,
    en: (by, title) => `${by} published “${title}”.`,
  },
  editConflict: {
    subject: 'Bản sửa chưa được lưu · Change not saved',
    vi: (by, title) =>
      `Bản sửa “${title}” của bạn chưa được lưu: ${by} đã lưu chính những mục đó trước bạn. Những gì bạn đã viết còn nguyên dưới đây.`,
    en: (by, title) =>
      `Your change to “${title}” was not saved: ${by} saved the same fields before you did. All that you wrote stands below.`,
  },
  scheduleConflict: {
    subject: 'Không xuất bản được theo lịch · Did not go live',
    vi: (_, title) => `“${title}” không được xuất bản theo lịch vì những lý do dưới đây.`,
    en: (_, title) => `“${title}” did not go live as scheduled, for the reasons below.`,
  },
}
