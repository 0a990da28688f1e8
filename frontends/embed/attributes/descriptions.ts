import {
  attributesOf,
  componentNames,
  isOfElements,
  type AttributeForm,
  type AttributeName,
  type ComponentName,
} from './components.ts'
import { calendarKinds, mostShown, themes } from './forms.ts'
import { readAttributes } from './read.ts'
import { stageNames } from '../../language/stages.ts'
import type { Language } from '../../language/language.ts'

type Both = Readonly<Record<Language, string>>

/** What a component is, to choose it and to set it up. */
export interface ComponentDescription {
  readonly name: ComponentName
  /** Name of its element, `amity-article`. */
  readonly element: string
  readonly title: Both
  readonly description: Both
  readonly attributes: readonly AttributeDescription[]
  /** Whether its page shows something when its address has these. */
  readonly isShown: (given: Iterable<readonly [name: string, value: string]>) => boolean
}

export interface AttributeDescription {
  readonly name: string
  readonly form: AttributeForm['form']
  readonly description: Both
  /** All values that there are, where these can be counted. */
  readonly values: readonly string[] | null
  /** Elements have it, the forms made on the server do not. */
  readonly isOfElements: boolean
}

const titles: Readonly<Record<ComponentName, readonly [title: Both, description: Both]>> = {
  article: [
    { vi: 'Một bài viết', en: 'An article' },
    { vi: 'Bài viết trọn vẹn, kèm ảnh và nguồn.', en: 'A whole article with its pictures and its source.' },
  ],
  articles: [
    { vi: 'Tin, bài mới', en: 'Latest articles' },
    {
      vi: 'Danh sách tin, bài mới nhất, có thể chọn theo liên hiệp, quốc gia, chuyên mục, từ khóa.',
      en: 'The newest articles; of one federation, about one country, of one section or under one keyword.',
    },
  ],
  events: [
    { vi: 'Lịch', en: 'Calendar' },
    {
      vi: 'Sự kiện, quốc khánh, ngày kỷ niệm sắp tới.',
      en: 'Events, national days and anniversaries that come.',
    },
  ],
  project: [
    { vi: 'Một dự án viện trợ', en: 'An aid project' },
    { vi: 'Ai viện trợ, bao nhiêu, cho việc gì.', en: 'Who gives how much for what.' },
  ],
  projects: [
    { vi: 'Các dự án viện trợ', en: 'Aid projects' },
    {
      vi: 'Danh sách dự án theo liên hiệp, quốc gia, lĩnh vực, giai đoạn.',
      en: 'Projects of a federation, from a country, of a sector, at a stage.',
    },
  ],
  country: [
    { vi: 'Một quốc gia', en: 'A country' },
    {
      vi: 'Quốc khánh, quan hệ với Việt Nam, các hội hữu nghị.',
      en: 'National day, relations with Viet Nam, friendship associations.',
    },
  ],
  figures: [
    { vi: 'Số liệu viện trợ', en: 'Aid in figures' },
    {
      vi: 'Cam kết, giải ngân, hiện vật: không cộng vào nhau.',
      en: 'Commitments, disbursements and gifts in kind, never added together.',
    },
  ],
}

const descriptions: Readonly<Record<AttributeName, Both>> = {
  slug: { vi: 'Phần tên trong địa chỉ của bản ghi.', en: 'The name of the record in its address.' },
  record: { vi: 'Mã của bản ghi, không bao giờ đổi.', en: 'The id of the record, which never changes.' },
  code: { vi: 'Mã quốc gia gồm hai chữ cái (ISO 3166-1).', en: 'The code of the country: two letters (ISO 3166-1).' },
  federation: { vi: 'Tên trong địa chỉ của liên hiệp, hoặc mã.', en: 'The slug of a federation, or its id.' },
  country: {
    vi: 'Mã hai chữ cái của quốc gia, hoặc tên trong địa chỉ.',
    en: 'The code of a country (two letters), or its slug.',
  },
  section: { vi: 'Tên trong địa chỉ của chuyên mục.', en: 'The slug of a section.' },
  tag: { vi: 'Tên trong địa chỉ của từ khóa.', en: 'The slug of a keyword.' },
  sector: {
    vi: 'Mã lĩnh vực của OECD DAC: ba hoặc năm chữ số.',
    en: 'The code of a sector (OECD DAC): three or five digits.',
  },
  stage: { vi: 'Giai đoạn của dự án, cách nhau bằng dấu phẩy.', en: 'Stages of projects, with commas between them.' },
  kinds: { vi: 'Loại ngày, cách nhau bằng dấu phẩy.', en: 'Kinds of days, with commas between them.' },
  from: {
    vi: 'Từ ngày, tháng hoặc năm này (YYYY-MM-DD, YYYY-MM, YYYY).',
    en: 'From this day, month or year on (YYYY-MM-DD, YYYY-MM, YYYY).',
  },
  to: {
    vi: 'Đến hết ngày, tháng hoặc năm này (YYYY-MM-DD, YYYY-MM, YYYY).',
    en: 'To the end of this day, month or year (YYYY-MM-DD, YYYY-MM, YYYY).',
  },
  first: { vi: `Nhiều nhất bao nhiêu mục, đến ${mostShown}.`, en: `The most entries shown, up to ${mostShown}.` },
  lang: { vi: 'Ngôn ngữ; nếu không nêu thì theo trang.', en: 'The language; that of the page when not given.' },
  theme: {
    vi: 'Nền sáng, tối, hay theo người đọc (auto); nếu không nêu thì theo trang.',
    en: 'Light, dark, or as the reader prefers (auto); as the page has it when not given.',
  },
  heading: { vi: 'Cấp của tiêu đề, 2 đến 6.', en: 'The level of the heading, 2 to 6.' },
  key: { vi: 'Khóa công khai của trang đối tác.', en: 'The publishable key of the partner site.' },
  live: { vi: 'Tự cập nhật khi nội dung thay đổi.', en: 'Keeps itself true while it is shown.' },
  server: {
    vi: 'Địa chỉ máy chủ Amity; nếu không nêu thì theo nơi có tập lệnh.',
    en: 'The origin of Amity; where the script comes from when not given.',
  },
}

const values: Readonly<Partial<Record<AttributeForm['form'], readonly string[]>>> = {
  language: ['vi', 'en'],
  theme: themes,
  level: ['2', '3', '4', '5', '6'],
  kinds: Object.keys(calendarKinds),
  stages: Object.keys(stageNames.vi),
}

const isDescribed = (name: string): name is AttributeName => Object.hasOwn(descriptions, name)

/** All components, with what is to be said of them to people who set one up. */
export const describedComponents: readonly ComponentDescription[] = componentNames.map(name => {
  const [title, description] = titles[name]
  const attributes = Object.entries(attributesOf(name)).flatMap(([attribute, { form }]) =>
    isDescribed(attribute)
      ? [
          {
            name: attribute,
            form,
            description: descriptions[attribute],
            values: values[form] ?? null,
            isOfElements: isOfElements(attribute),
          },
        ]
      : [],
  )
  return {
    name,
    element: `amity-${name}`,
    title,
    description,
    attributes,
    isShown: given => readAttributes(name, given, 'address').problems.every(({ isFatal }) => !isFatal),
  }
})
