import { expect, test } from 'vitest'

import { daysOf, keyOf, saidKind } from './days-to-keep.ts'
import { words } from './words.ts'
import type { AnniversaryFragment } from '../generated/graphql.ts'

const of = (...ids: string[]) => ({ nodes: ids.map(id => ({ id })) })
const [nobody, somebody] = [of(), of('x')]
const localization = { fields: [] }
const entry = (on: string, id: string, more: Partial<AnniversaryFragment> = {}): AnniversaryFragment => ({
  kind: 'FOUNDATION',
  on,
  lastDay: `${on}-12-30`.slice(0, 10),
  title: id,
  years: null,
  mark: null,
  record: { __typename: 'Federation', id, localization },
  ...more,
})
const observance = (on: string, id: string, federations = nobody, countries = nobody): AnniversaryFragment =>
  entry(on, id, { kind: 'OBSERVANCE', record: { __typename: 'Observance', id, localization, federations, countries } })
const nodes = (...entries: AnniversaryFragment[]) => ({ nodes: entries })

test('A federation keeps the days of its circle, and those that belong to nobody, in order', () => {
  const days = daysOf(
    {
      ofCountries: nodes(entry('2026-11-03', 'country')),
      ofBodies: nodes(entry('2026-11-30', 'body'), entry('2026-11-01', 'early')),
      observances: nodes(
        observance('2026-11-20', 'ours', of('x', 'fed')),
        observance('2026-11-02', 'nobodys'),
        observance('2026-11-04', 'elsewhere', somebody),
        observance('2026-11-05', 'abroad', nobody, somebody),
        observance('2026-11-06', 'of our country', somebody, of('laos')),
      ),
    },
    { organizations: ['fed'], countries: ['laos'] },
    '2026-11-01',
  )
  expect(days.map(({ title }) => title)).toEqual(['early', 'nobodys', 'country', 'of our country', 'ours', 'body'])
})

test('What is known to the year alone is in no month; days stand before what lasts all month or year, and what is past last', () => {
  const days = daysOf(
    {
      ofCountries: nodes(entry('2026', 'some day'), entry('2026-11', 'some day of the month')),
      ofBodies: nodes(entry('2026', 'some other day')),
      observances: nodes(
        observance('2026', 'solidarity year', somebody),
        observance('2026-11-04', 'over'),
        observance('2026-11-05', 'day'),
      ),
    },
    null,
    '2026-11-05',
  )
  expect(days.map(({ title }) => title)).toEqual(['day', 'some day of the month', 'solidarity year', 'over'])
})

test('A record may have several days in a month, on one day too', () => {
  const keys = [
    entry('2026-11-03', 'a'),
    entry('2026-11-03', 'a', { kind: 'RELATIONS' }),
    entry('2026-11-04', 'a'),
    entry('2026-11-03', 'b', { record: null }),
  ].map(keyOf)
  expect(new Set(keys).size).toBe(4)
})

test('What a day is kept for is said with its years', () => {
  const said = (more: Partial<AnniversaryFragment>, language: 'vi' | 'en'): string =>
    saidKind(entry('2026-11-03', 'a', more), words[language])
  expect(said({ kind: 'RELATIONS', years: 75 }, 'vi')).toBe('75 năm thiết lập quan hệ ngoại giao')
  expect(said({ kind: 'RELATIONS', years: 75 }, 'en')).toBe('75 years of diplomatic relations')
  expect(said({ kind: 'FOUNDATION', years: 1 }, 'en')).toBe('1 year since its foundation')
  expect(said({ kind: 'NATIONAL_DAY' }, 'vi')).toBe('Quốc khánh')
})
