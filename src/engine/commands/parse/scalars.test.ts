import { describe, expect, it } from 'vitest'

import { catalogue } from '../../../catalogue.ts'
import type { Field, OwnedMember } from '../../declare/fields.ts'
import { columns, paths, read } from './read-fixture.ts'
import { wrong } from './wording.ts'

describe('texts', () => {
  it('are counted in characters, not in UTF-16 units', () => {
    expect(paths('PartnerCountry', { name: '𝄞'.repeat(500) })).toEqual([])
    expect(paths('PartnerCountry', { name: '𝄞'.repeat(501) })).toEqual(['input.name'])
  })

  it('must fit their pattern and be well-formed', () => {
    expect(paths('PartnerCountry', { code: 'vn', alpha3: 'VN', numericCode: '7O4' })).toEqual([
      'input.code',
      'input.alpha3',
      'input.numericCode',
    ])
    expect(paths('Article', { title: 'a\ud800b', byline: 5 })).toEqual(['input.title', 'input.byline'])
  })

  const patterns = catalogue
    .flatMap(({ fields }) => Object.values(fields))
    .flatMap((field): (Field | OwnedMember)[] => (field.form === 'owned' ? Object.values(field.fields) : [field]))
    .flatMap(field => (field.form === 'scalar' && field.pattern ? [field.pattern] : []))

  it.each(patterns.map(pattern => [pattern.words, pattern] as const))(
    'that are not %s are told so in Vietnamese, without the English words',
    (words, pattern) => {
      const { message, messageVi } = wrong.pattern(pattern)
      expect(message).toContain(words)
      // Codes such as ISO and examples such as Europe/Sofia have capitals; what stands in braces is written so in any language.
      const english: string[] = words.match(/(?<![\w/{])[a-z]{2,}(?![\w/}])/g) ?? []
      expect(english.length).toBeGreaterThan(1)
      expect(messageVi.split(/[^\p{L}]+/u).filter(word => english.includes(word))).toEqual([])
    },
  )

  it('that are addresses carry no name or password', () => {
    for (const sourceUrl of ['https://a:b@x.org', 'https://a@x.org/b', 'http://:b@x.org']) {
      expect(read('Article', { sourceUrl }).problems).toMatchObject([
        { path: ['input', 'sourceUrl'], ...wrong.urlWithPassword() },
      ])
    }
    expect(paths('Article', { sourceUrl: 'https://x.org/@b?c=d@e' })).toEqual([])
  })

  it('that name a time zone name one that there is', () => {
    const zone = (timeZone: string) =>
      paths('Event', { bridgePoints: [{ name: [{ locale: 'vi', text: 'x' }], timeZone }] })
    for (const name of ['Word/Word', 'Asia/Hanoi', 'Asia', 'GMT+7', '+07:00'])
      expect(zone(name), name).toEqual(['input.bridgePoints.0.timeZone'])
    for (const name of ['Asia/Ho_Chi_Minh', 'Asia/Saigon', 'America/Argentina/Ushuaia', 'UTC', 'Etc/GMT-7'])
      expect(zone(name), name).toEqual([])
  })

  it('that are addresses are http or https, whole', () => {
    for (const sourceUrl of [
      'javascript:alert(1)',
      'ftp://a.vn/',
      '//a.vn/x',
      'http:',
      'https://',
      'http://a b/',
      'data:text/html,x',
      'https:\\\\a.vn',
    ])
      expect(paths('Article', { sourceUrl }), sourceUrl).toEqual(['input.sourceUrl'])
    expect(columns('Article', { sourceUrl: ' https://vufo.org.vn/tin?x=1#y ' })).toEqual({
      source_url: 'https://vufo.org.vn/tin?x=1#y',
    })
  })
})

describe('numbers', () => {
  it('that are whole have 32 bits and keep their range', () => {
    for (const count of [Number.NaN, Number.POSITIVE_INFINITY, 1.5, '3', 2 ** 31, true])
      expect(paths('AidProject', { results: [{ title: [{ locale: 'vi', text: 'x' }], count }] })).toEqual([
        'input.results.0.count',
      ])
    expect(paths('PartnerCountry', { nationalDay: 32, nationalDayMonth: 0 })).toEqual([
      'input.nationalDay',
      'input.nationalDayMonth',
    ])
    expect(Object.is(columns('Post', { rank: -0 }).rank, 0)).toBe(true)
  })

  it('that are exact keep every digit that NUMERIC(24, 4) holds, and no others are taken', () => {
    const amounts = (list: unknown[]) =>
      read('AidProject', { budgets: list.map(amount => ({ amount, currency: 'VND' })) })
    const { parsed, problems } = amounts(['12345678901234567890.1234', '-0.50', '007', '-0', '1.50000000'])
    expect(problems).toEqual([])
    expect(parsed.lists.get('budgets')?.map(row => row['amount'])).toEqual([
      '12345678901234567890.1234',
      '-0.5000',
      '7.0000',
      '0.0000',
      '1.5000',
    ])
    const wrong = [
      '123456789012345678901',
      '0.00001',
      'NaN',
      'Infinity',
      '1e3',
      '+1',
      '.5',
      '1.',
      '',
      '1,5',
      12.5,
      null,
    ]
    expect(amounts(wrong).problems.map(({ path }) => path[2])).toEqual(wrong.map((_, at) => at))
  })
})

describe('dates', () => {
  it('keep their precision; the end of a range is the day after it', () => {
    expect(columns('AidProject', { startsOn: '2023', endsOn: '2024' })).toEqual({
      starts_on: '2023-01-01',
      starts_on_precision: 'year',
      ends_on: '2025-01-01',
      ends_on_precision: 'year',
    })
    expect(columns('Term', { from: '2023-05', to: '2028-12' })).toEqual({
      from_on: '2023-05-01',
      from_on_precision: 'month',
      to_on: '2029-01-01',
      to_on_precision: 'month',
    })
    expect(columns('Term', { to: '2028-12-31' })).toEqual({ to_on: '2028-12-31', to_on_precision: 'day' })
  })

  it('that do not exist are refused', () => {
    for (const from of ['2023-02-29', '2023-13', '0000', '23', '2023-1', '2023-01-01T00:00:00Z', 2023, ''])
      expect(paths('Term', { from }), String(from)).toEqual(['input.from'])
    expect(paths('Term', { to: '9999' })).toEqual(['input.to'])
    expect(paths('AidProject', { approvedOn: '2023-04-31' })).toEqual(['input.approvedOn'])
  })
})
