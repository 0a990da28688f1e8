import { describe, expect, it } from 'vitest'

import { catalogue, interfaces } from '../../../catalogue.ts'
import { globalId, newRecordId } from '../../../kernel/ids.ts'
import { makeModel, typeNamed } from '../../model/model.ts'
import { readInput } from './input.ts'

const model = makeModel(catalogue, interfaces, ['vi', 'en'])
const id = (typeName: string, number = 1) => globalId(typeName, newRecordId(number, new Uint8Array(10)))
const read = (typeName: string, input: unknown, locale = 'vi') =>
  readInput(typeNamed(model, typeName), input, { locale, locales: model.locales, path: ['input'] })
const paths = (typeName: string, input: unknown, locale = 'vi') =>
  read(typeName, input, locale).problems.map(({ path }) => path.join('.'))
const columns = (typeName: string, input: unknown) => Object.fromEntries(read(typeName, input).parsed.columns)

describe('an input', () => {
  it('is read into columns, and only what was sent', () => {
    const { parsed, problems } = read('Article', {
      title: 'Tin mới',
      titleDerived: true,
      kind: 'NEWS',
      country: id('PartnerCountry'),
      byline: undefined,
    })
    expect(problems).toEqual([])
    expect(Object.fromEntries(parsed.columns)).toEqual({
      title_derived: true,
      kind: 'NEWS',
      country_id: id('PartnerCountry').slice('PartnerCountry_'.length),
    })
    expect(Object.fromEntries(parsed.texts)).toEqual({ title: 'Tin mới' })
    expect(parsed.slug).toBeUndefined()
    expect(parsed.lists.size + parsed.links.size).toBe(0)
    expect(parsed.references).toMatchObject([{ typeName: 'PartnerCountry', path: ['input', 'country'] }])
  })

  it('is normalised: composed, without invisible characters, trimmed, empty is null', () => {
    const { parsed } = read('Article', {
      title: '\u200b Ho\u0323\u0302i\u00a0 hữu\u202e nghị\u0007 ',
      lead: ' \u200b ',
      byline: '',
      body: ' Một.\r\n\r\nHai. ',
    })
    expect(Object.fromEntries(parsed.texts)).toEqual({ title: 'Hội hữu nghị', lead: null, body: 'Một.\n\nHai.' })
    expect(parsed.columns.get('byline')).toBeNull()
  })

  it('clears with null, and refuses to clear what is required', () => {
    expect(columns('AidProject', { sector: null, startsOn: null, country: null })).toEqual({
      sector: null,
      starts_on: null,
      starts_on_precision: null,
      country_id: null,
    })
    expect(paths('AidProject', { kind: null, projectStage: null })).toEqual(['input.kind', 'input.projectStage'])
    expect(paths('PostHolding', { person: null, post: null, term: null })).toEqual(['input.person', 'input.post'])
    expect(paths('MediaAsset', { fileName: ' \u200b' })).toEqual(['input.fileName'])
  })

  it('names everything that is wrong at once, in two languages and with advice', () => {
    const { problems } = read('AidProject', {
      nonsense: 1,
      title: 'x'.repeat(501),
      kind: 'GIFT',
      sector: '12',
      startsOn: '2023-02-30',
      approvedOn: '2023',
      country: 'PartnerCountry_1',
      federation: id('Person'),
      budgets: [{ amount: '1e5', currency: 'XXQ' }, { amount: '1.00001', currency: 'usd' }, 7],
    })
    expect(problems.map(({ path }) => path.join('.'))).toEqual([
      'input.nonsense',
      'input.title',
      'input.kind',
      'input.sector',
      'input.startsOn',
      'input.approvedOn',
      'input.country',
      'input.federation',
      'input.budgets.0.amount',
      'input.budgets.0.currency',
      'input.budgets.1.amount',
      'input.budgets.1.currency',
      'input.budgets.2',
    ])
    for (const problem of problems) {
      expect(problem.code).toBe('VALIDATION')
      expect(problem.message).toMatch(/\.$/)
      expect(problem.messageVi).not.toBe(problem.message)
      expect(problem.advice).not.toBe('')
    }
  })

  it('is refused when it is no object or its language is not configured', () => {
    for (const input of [null, 'x', 3, []]) expect(paths('Article', input)).toEqual(['input'])
    expect(paths('Article', { title: 'Neues' }, 'de')).toEqual(['locale'])
    expect(paths('Article', { title: 'x' }, 'toString')).toEqual(['locale'])
  })

  it('does not take fields of the prototype or computed ones for its own', () => {
    expect(
      paths('MediaAsset', {
        constructor: 1,
        toString: 2,
        width: 3,
        url: '/x',
        id: 'y',
        version: 1,
        stage: 'published',
      }),
    ).toHaveLength(7)
  })
})

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

describe('references', () => {
  it('are ids of a type that may stand there', () => {
    expect(paths('Post', { organization: id('Federation') })).toEqual([])
    expect(paths('Post', { organization: id('MemberAssociation') })).toEqual([])
    for (const organization of [id('Person'), 'Federation_x', 'Federation', '', 7, id('Federation').toUpperCase()])
      expect(paths('Post', { organization })).toEqual(['input.organization'])
  })

  it('of a set are added and removed, each once', () => {
    const [a, b] = [id('Person', 1), id('Person', 2)]
    expect(read('Article', { people: { add: [a], remove: [b] } }).parsed.links.get('people')).toEqual({
      add: [a.slice(7)],
      remove: [b.slice(7)],
    })
    expect(paths('Article', { people: { add: [a, a] } })).toEqual(['input.people.add.1'])
    expect(paths('Article', { people: { add: [a], remove: [a] } })).toEqual(['input.people.add.0'])
    expect(paths('Article', { people: { add: [id('Term')], remove: ['x'], set: [] } })).toEqual([
      'input.people.set',
      'input.people.add.0',
      'input.people.remove.0',
    ])
    expect(paths('Article', { people: [a], terms: null, countries: { add: a } })).toEqual([
      'input.people',
      'input.terms',
      'input.countries.add',
    ])
  })
})

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
      provider: null,
      note: { vi: 'Giếng', en: 'Wells' },
    })
    // Languages stand in one order, whatever the caller's was: equal texts are equal values.
    expect(JSON.stringify(row?.['note'])).toBe('{"vi":"Giếng","en":"Wells"}')
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

describe('slugs', () => {
  it('are plain, or null to have one made', () => {
    expect(read('Article', { slug: 'tin-moi-2' }).parsed.slug).toBe('tin-moi-2')
    expect(read('Article', { slug: null }).parsed.slug).toBeNull()
    expect(read('Article', { slug: '  ' }).parsed.slug).toBeNull()
    for (const slug of ['Tin mới', 'a--b', '-a', 'a-', 'a/b', 'x'.repeat(81), 5])
      expect(paths('Article', { slug }), String(slug)).toEqual(['input.slug'])
    expect(read('Article', { slug: 'Tin mới' }).problems[0]?.advice).toContain('tin-moi')
  })

  it('are unknown to types that have none', () => {
    expect(paths('Post', { slug: 'x' })).toEqual(['input.slug'])
  })
})
