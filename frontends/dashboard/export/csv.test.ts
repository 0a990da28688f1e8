import { expect, test } from 'vitest'

import { csvOf, fileName } from './csv.ts'

/** The cells of one line. */
const line = (...cells: string[]): string => csvOf({ columns: cells, rows: () => [] }).slice(1)

test('A file begins with its mark, and each line ends as the standard says', () => {
  expect(csvOf({ columns: ['Năm', 'Số tiền'], rows: () => [['2024', '1250.5000']] })).toBe(
    '\uFEFFNăm,Số tiền\r\n2024,1250.5\r\n',
  )
})

test('What would end a cell is quoted', () => {
  expect(line('a,b', 'sách “hay”', 'nói "có"', 'hai\r\ndòng', 'a;b', '')).toBe(
    '"a,b",sách “hay”,"nói ""có""","hai\r\ndòng","a;b",\r\n',
  )
})

test.each([
  '=1+1',
  '+84 24',
  '-2+3',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '\nx',
  '=HYPERLINK("http://example.org";"x")',
  '-',
  '+1',
])('What a spreadsheet would run is a text: %j', cell => {
  expect(line(cell)).toMatch(/^"?'/)
})

test('Numbers stay numbers, below zero too, with every digit', () => {
  expect(line('-39000', '-0.5000', '12345678901234567890.1234', 'a-b')).toBe(
    '-39000,-0.5,12345678901234567890.1234,a-b\r\n',
  )
})

test('A file has a name that every system takes', () => {
  expect(fileName('Giải ngân · Nhật Bản · 2023', 'csv')).toBe('giai-ngan-nhat-ban-2023.csv')
  expect(fileName('Đà Nẵng: đã dừng?', 'png')).toBe('da-nang-da-dung.png')
  expect(fileName('../../x', 'csv')).toBe('x.csv')
  expect(fileName('日本', 'csv')).toBe('amity.csv')
  expect(fileName('a '.repeat(300), 'csv').length).toBeLessThan(110)
})
