import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { WorldMap, type Place } from './world-map.tsx'

const place = (id: string, numericCode: string | null, name: string, size: number): Place => ({
  id,
  numericCode,
  name,
  nameLang: null,
  size,
  said: `${size} tỷ VND`,
})
const places = [
  place('a', '442', 'Luxembourg', 1),
  place('b', '056', 'Bỉ', 2),
  place('c', null, 'Nơi không có mã', 3),
  place('d', '392', 'Nhật Bản', 90),
  place('e', '418', '<Lào> & "bạn"', -2),
]
const drawn = (language: 'vi' | 'en', shown: readonly Place[] = places): string =>
  renderToStaticMarkup(
    createElement(WorldMap, { places: shown, language, label: 'Viện trợ theo nước', onOpen: () => undefined }),
  )

test('Every place that has a point is a button that says its name and amount, the largest first', () => {
  const buttons = [...drawn('vi').matchAll(/role="button"[^>]*aria-label="([^"]*)"/g)].map(([, said]) => said)
  expect(buttons).toEqual([
    'Nhật Bản: 90 tỷ VND',
    'Bỉ: 2 tỷ VND',
    'Luxembourg: 1 tỷ VND',
    '&lt;Lào&gt; &amp; &quot;bạn&quot;: -2 tỷ VND',
  ])
  expect(drawn('vi').match(/tabindex="0"/g)).toHaveLength(4)
  expect(drawn('vi')).toContain('role="group" aria-label="Viện trợ theo nước"')
})

test('The archipelagos bear their names as those of Viet Nam, in both languages and with no figure at all', () => {
  for (const name of ['Quần đảo Hoàng Sa (Việt Nam)', 'Quần đảo Trường Sa (Việt Nam)'])
    expect(drawn('vi', [])).toContain(`<title>${name}</title>`)
  for (const name of ['Hoàng Sa (Viet Nam)', 'Trường Sa (Viet Nam)'])
    expect(drawn('en', [])).toContain(`<title>${name}</title>`)
})
