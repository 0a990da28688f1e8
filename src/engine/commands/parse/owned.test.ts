import { describe, expect, it } from 'vitest'

import { id, paths, read } from './read-fixture.ts'

describe('owned lists', () => {
  it('are read whole, every member of every value', () => {
    const { parsed, problems } = read('AidProject', {
      transactions: [
        {
          kind: 'COMMITMENT',
          amount: '10',
          currency: 'EUR',
          valueOn: '2024-02-29',
          note: [
            { locale: 'en', text: ' Wells ' },
            { locale: 'vi', text: 'Giếng' },
          ],
        },
      ],
    })
    expect(problems).toEqual([])
    const [row] = parsed.lists.get('transactions') ?? []
    expect(row).toEqual({
      kind: 'COMMITMENT',
      amount: '10.0000',
      currency: 'EUR',
      value_on: '2024-02-29',
      value_on_precision: 'day',
      provider: null,
      note: { vi: 'Giếng', en: 'Wells' },
    })
    // Languages stand in one order, whatever the caller's was: equal texts are equal values.
    expect(JSON.stringify(row?.['note'])).toBe('{"vi":"Giếng","en":"Wells"}')
  })

  it('hold five thousand values at most', () => {
    const budgets = (count: number) => ({
      budgets: Array.from({ length: count }, () => ({ amount: '1', currency: 'USD' })),
    })
    expect(paths('AidProject', budgets(5_000))).toEqual([])
    expect(paths('AidProject', budgets(5_001))).toEqual(['input.budgets'])
  })

  it('are emptied by null', () => {
    expect(read('AidProject', { budgets: null }).parsed.lists.get('budgets')).toEqual([])
  })

  it('name what is wrong in each value', () => {
    expect(
      paths('Article', {
        images: [{ caption: [{ locale: 'vi', text: 'x' }] }, { asset: id('MediaAsset'), captoin: 'y' }],
      }),
    ).toEqual(['input.images.0.asset', 'input.images.1.captoin'])
    expect(
      paths('AidProject', { locations: [{ name: [] }, { name: [{ locale: 'vi', text: ' ' }] }, { name: 'Huế' }] }),
    ).toEqual(['input.locations.0.name', 'input.locations.1.name', 'input.locations.2.name'])
    expect(
      paths('AidProject', {
        locations: [
          {
            name: [
              { locale: 'de', text: 'x' },
              { locale: 'vi', text: 'a' },
              { locale: 'vi', text: 'b' },
              { locale: 'en', text: 5 },
            ],
          },
        ],
      }),
    ).toEqual(['input.locations.0.name.0.locale', 'input.locations.0.name.2.locale', 'input.locations.0.name.3.text'])
    expect(paths('AidProject', { transactions: {} })).toEqual(['input.transactions'])
  })

  it('have ranges with a day in them at least', () => {
    const budget = { amount: '1', currency: 'USD' }
    expect(paths('AidProject', { budgets: [{ ...budget, from: '2023', to: '2023' }] })).toEqual([])
    expect(
      paths('AidProject', {
        budgets: [
          { ...budget, from: '2023-05-01', to: '2023-05-01' },
          { ...budget, from: '2024', to: '2022' },
        ],
      }),
    ).toEqual(['input.budgets.0.to', 'input.budgets.1.to'])
  })

  it('of former values hold one value a day in each language, in configured languages', () => {
    const old = (from: string | null, to: string, locale = 'vi') => ({ locale, name: 'Xiêm', from, to })
    expect(
      paths('PartnerCountry', { formerNames: [old('1900', '1938'), old('1939', '1944'), old('1930', '1950', 'en')] }),
    ).toEqual([])
    expect(paths('PartnerCountry', { formerNames: [old('1900', '1940'), old('1939', '1944')] })).toEqual([
      'input.formerNames.1.from',
    ])
    expect(paths('PartnerCountry', { formerNames: [old(null, '1940'), old(null, '1900')] })).toEqual([
      'input.formerNames.1.from',
    ])
    expect(paths('PartnerCountry', { formerNames: [old('1900', '1938', 'th')] })).toEqual([
      'input.formerNames.0.locale',
    ])
    expect(paths('PartnerCountry', { formerNames: [{ locale: 'vi', name: 'Xiêm', from: '1900' }] })).toEqual([
      'input.formerNames.0.to',
    ])
  })
})
