import { readFileSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openAmity, type TestAmity } from '../support/amity.ts'
import { besideSources, sourceFile, sourcesAreHere } from './sources.ts'

let amity: TestAmity
beforeAll(async () => {
  if (sourcesAreHere) amity = await openAmity({ demo: true })
})
afterAll(async () => amity?.close())

/** Lines of the list with their fields by name; a field in quotation marks may hold commas. */
function readList(): readonly Record<string, string>[] {
  const [head = [], ...lines] = readFileSync(sourceFile('data/countries/countries.csv'), 'utf8')
    .trim()
    .split('\n')
    .map(line =>
      [...line.trimEnd().matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      ),
    )
  return lines.map(fields => Object.fromEntries(head.map((name, at) => [name, fields[at] ?? ''])))
}

describe.skipIf(!sourcesAreHere)(besideSources('the list of countries'), () => {
  test('is in the graph with every known date, as exact as it is known', async () => {
    const list = readList()
    expect(list).toHaveLength(250)
    const { partnerCountries: countries } = await allCountries()
    const byCode = new Map(countries.map((country: any) => [country.code, country]))
    const dated = list.filter(row => row['vn_relations_since'])
    expect(dated).toHaveLength(70)
    expect(dated.map(({ iso2 }) => [iso2, (byCode.get(iso2) as any)?.relationsSince])).toEqual(
      dated.map(row => [row['iso2'], row['vn_relations_since']]),
    )
    expect(list.map(({ iso2 }) => [iso2, (byCode.get(iso2) as any)?.name])).toEqual(
      list.map(row => [row['iso2'], row['name_vi']]),
    )
    // A day of the list may be the last one of a feast that the graph has by its first day.
    const withDay = list.filter(row => row['national_day_mmdd'])
    expect(withDay.length).toBeGreaterThan(200)
    for (const { iso2, national_day_mmdd } of withDay)
      expect((byCode.get(iso2) as any)?.nationalDayMonth, iso2).toBe(Number(national_day_mmdd?.slice(0, 2)))
  })

  test('has its days of relations in the calendar of each year', async () => {
    const entries = await amity.data(
      '{ calendar(from: "2026-01-01", to: "2026-12-31", kinds: [RELATIONS, NORMALISATION], first: 100) { totalCount } }',
    )
    expect(entries.calendar.totalCount).toBe(70)
  })
})

async function allCountries(): Promise<{ partnerCountries: any[] }> {
  const found: any[] = []
  let after: string | null = null
  do {
    const { partnerCountries }: any = await amity.data(
      'query All($after: Cursor) { partnerCountries(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { code name relationsSince nationalDayMonth } } }',
      { variables: { after } },
    )
    found.push(...partnerCountries.nodes)
    after = partnerCountries.pageInfo.hasNextPage ? partnerCountries.pageInfo.endCursor : null
  } while (after !== null)
  return { partnerCountries: found }
}
