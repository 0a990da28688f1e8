import { describe, expect, test } from 'vitest'

import { periodOf, saidPeriod, yearOf, yearPeriod } from './period.ts'
import { addressOf, readView } from './view.ts'

describe('A period', () => {
  test.each([
    ['2024', '2024-01-01', '2025-01-01'],
    ['2024-02', '2024-02-01', '2024-03-01'],
    ['2024-12', '2024-12-01', '2025-01-01'],
    ['2024-02-29', '2024-02-29', '2024-03-01'],
    ['2020..2024', '2020-01-01', '2025-01-01'],
    ['2024-03..2024-06-15', '2024-03-01', '2024-06-16'],
  ])('%s reaches from %s to the day before %s', (text, from, to) => {
    expect(periodOf(text)).toMatchObject({ text, from, to })
  })

  test.each([
    '',
    '24',
    '2024-13',
    '2023-02-29',
    '2024..2023',
    '2024..',
    '..2024',
    '1..2..3',
    '2024-2',
    'year',
    '99999',
  ])('%j is none', text => {
    expect(periodOf(text)).toBeNull()
  })

  test('that begins and ends with the same year is that year', () => {
    expect(periodOf('2024..2024')).toEqual(yearPeriod(2024))
    expect(periodOf('2024-01-01..2024-12-31')).toEqual(yearPeriod(2024))
    expect(periodOf('2020-01..2024-12-31')?.text).toBe('2020..2024')
    expect(yearOf(yearPeriod(2024))).toBe(2024)
    expect(['2024-01', '2023..2024', 'all'].map(text => periodOf(text)).map(found => found && yearOf(found))).toEqual([
      null,
      null,
      null,
    ])
  })

  test('is said in words', () => {
    const said = (text: string, language: 'vi' | 'en') => {
      const period = periodOf(text)
      return period && saidPeriod(period, language)
    }
    expect(['2024', '2020..2024', '2024-03', 'all'].map(text => said(text, 'en'))).toEqual([
      '2024',
      '2020 – 2024',
      'March 2024',
      null,
    ])
    expect(said('2024-03', 'vi')).toBe('tháng 3 năm 2024')
    expect(said('2024-03-02..2024-04-15', 'vi')).toBe('02/03/2024 – 15/04/2024')
  })
})

describe('An address', () => {
  const everything =
    '?lang=vi&federation=hoi-huu-nghi&period=2020..2024&kind=inKind&currency=JPY&in=VND&theme=dark&wall=1&open=country%3APartnerCountry_1&preview=true'

  test('holds the whole view', () => {
    const { view, odd } = readView(everything, 'vi')
    expect(odd).toEqual([])
    expect(view).toMatchObject({
      federation: 'hoi-huu-nghi',
      period: { from: '2020-01-01', to: '2025-01-01' },
      kind: 'inKind',
      currency: 'JPY',
      convertedTo: 'VND',
      theme: 'dark',
      wall: true,
      opened: { of: 'country', key: 'PartnerCountry_1' },
      preview: 'true',
    })
    expect(addressOf(view)).toBe(everything)
  })

  test('leaves out what is usual', () => {
    expect(addressOf(readView('', 'en').view)).toBe('?lang=en')
    expect(addressOf(readView('?federation=&period=&wall=', 'en').view)).toBe('?lang=en')
  })

  test('with nonsense is read as far as it means something, and the rest is named', () => {
    const { view, odd } = readView(
      '?federation=../x&period=never&kind=all&currency=dollars&in=%24&theme=pink&wall=yes&open=planet:3&preview=yes&lang=xx&more=1',
      'vi',
    )
    expect(odd).toEqual(['period', 'kind', 'currency', 'in', 'theme', 'wall', 'open', 'preview', 'lang'])
    expect(view.federation).toBe('../x')
    expect(addressOf({ ...view, federation: null })).toBe('?lang=vi')
  })

  test.each(['sector:12', 'sector:1234', 'year:24', 'stage:<b>', 'country:a b', 'all:1', 'country'])(
    'opens nothing by %s',
    text => {
      expect(readView(`?open=${encodeURIComponent(text)}`, 'vi')).toMatchObject({
        view: { opened: null },
        odd: ['open'],
      })
    },
  )

  test('may open what has no country', () => {
    const { view } = readView('?open=country:', 'vi')
    expect(view.opened).toEqual({ of: 'country', key: null })
    expect(readView(addressOf(view), 'vi').view.opened).toEqual(view.opened)
  })
})
