import type { Writer, Written } from './writer.ts'

/** What the demo content has of these, and what was made beside it. */
export interface Filled {
  readonly countries: readonly string[]
  readonly federations: readonly { readonly id: string; readonly slug: string }[]
  readonly projects: readonly Written[]
  readonly year: number
}

export const sectors = ['110', '121', '14030', '311', '410', '430', '72010'] as const
export const stages = ['SURVEY', 'DOSSIER', 'APPRAISAL', 'APPROVED', 'RUNNING', 'HANDED_OVER', 'AUDITED'] as const
const kinds = ['COMMITMENT', 'DISBURSEMENT', 'IN_KIND'] as const
const currencies = ['USD', 'USD', 'USD', 'VND', 'EUR'] as const
const things = ['Nước sạch cho', 'Trường mầm non', 'Trạm y tế', 'Học bổng', 'Rà phá bom mìn', 'Trồng rừng ven biển']
const places = ['Quảng Trị', 'Hà Giang', 'Cà Mau', 'Nghệ An', 'Điện Biên', 'Kon Tum', 'Bến Tre', 'Thái Nguyên']
const [years, atOnce] = [8, 4]

/** One of a list, the same one for the same number. */
export const pick = <T>(list: readonly T[], number: number): T => {
  const [first] = list
  const one = list[number % list.length] ?? first
  if (one === undefined) throw new Error('there is nothing to choose from')
  return one
}

/** What is recorded of a project in a year. */
export const transaction = (number: number, year: number, amount = 1_000 + (number % 97) * 1_250): object => ({
  kind: pick(kinds, number),
  amount: String(amount),
  currency: pick(currencies, number),
  valueOn: `${year}-0${1 + (number % 9)}`,
})

/** The country of a project: one of fewer than there are, so that changes do not widen what a page shows. */
export const countryOf = (number: number, { countries }: Pick<Filled, 'countries'>): string =>
  pick(countries, (number * number) % 53)

/** A project of a network; it belongs to one of a few federations and countries. */
export const aidProject = (number: number, filled: Omit<Filled, 'projects'>): object => ({
  title: `${pick(things, number)} ${pick(places, number * 3 + 1)} ${number}`,
  kind: 'PROJECT',
  projectStage: pick(stages, number * 5),
  sector: pick(sectors, number * 3),
  country: countryOf(number, filled),
  federation: pick(filled.federations, number % 7).id,
  transactions: [0, 1, 2].map(back => transaction(number + back, filled.year - ((number + back * 3) % years))),
})

/** Fills a server that has the demo content with aid of eight years, and a target of this year and of a federation. */
export async function fillAid(writer: Writer, projects: number, now: Date): Promise<Filled> {
  const { partnerCountries, federations } = await writer.ask<{
    partnerCountries: { nodes: readonly { id: string }[] }
    federations: { nodes: readonly { id: string; slug: string | null }[] }
  }>('{ partnerCountries(first: 100) { nodes { id } } federations(first: 20) { nodes { id slug } } }')
  const place = {
    countries: partnerCountries.nodes.map(({ id }) => id),
    federations: federations.nodes.flatMap(({ id, slug }) => (slug === null ? [] : [{ id, slug }])),
    year: now.getFullYear(),
  }
  const made: Written[] = []
  for (let at = 0; at < projects; at += atOnce) {
    const numbers = Array.from({ length: Math.min(atOnce, projects - at) }, (_, next) => at + next)
    made.push(...(await Promise.all(numbers.map(n => writer.published('AidProject', aidProject(n, place))))))
  }
  for (const { id } of place.federations.slice(0, 2))
    await writer.published('Target', {
      title: `Viện trợ năm ${place.year}`,
      owner: id,
      value: '5000000',
      currency: 'USD',
      unit: 'MONEY',
      from: String(place.year),
      to: String(place.year),
    })
  return { ...place, projects: made }
}
