import type { DemoRecord, Key } from '../records.ts'

const tag = (key: Key, vi: string, en: string): DemoRecord => ({
  key,
  type: 'Tag',
  translations: { vi: { title: vi }, en: { title: en } },
  values: {},
})

/** Words under which the articles are gathered: chosen by the demo, the pages have none. */
export const tags: readonly DemoRecord[] = [
  tag('tag-diplomacy', 'đối ngoại nhân dân', 'people’s diplomacy'),
  tag('tag-anniversaries', 'kỷ niệm', 'anniversaries'),
  tag('tag-national-days', 'quốc khánh', 'national days'),
  tag('tag-aid', 'viện trợ', 'aid'),
  tag('tag-overseas', 'kiều bào', 'Vietnamese abroad'),
  tag('tag-peace', 'hòa bình', 'peace'),
  tag('tag-youth', 'giới trẻ', 'young people'),
  tag('tag-languages', 'ngoại ngữ', 'languages'),
  tag('tag-new-year', 'Tết', 'new year'),
  tag('tag-agreements', 'ký kết', 'agreements'),
  tag('tag-awards', 'khen thưởng', 'awards'),
  tag('tag-reform', 'sắp xếp tỉnh, thành phố', 'reform of provinces'),
]
