import type { EmbeddedEventsQuery, ShownDayFragment } from '../generated/graphql.ts'

/** The days of all calendars in order, as many as are asked for. */
export function daysOf(data: EmbeddedEventsQuery, most: number): readonly ShownDayFragment[] {
  const { events, ofCountries, foundations, observances } = data
  const kept = (observances?.nodes ?? []).filter(day => concerns(day, data))
  return (
    [events, ofCountries, foundations]
      .flatMap(list => list?.nodes ?? [])
      .concat(kept)
      // An anniversary of which the year alone is known is on no day.
      .filter(({ on, kind }) => on.length > 4 || kind === 'EVENT' || kind === 'OBSERVANCE')
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
      .slice(0, most)
  )
}

/** Whether those keep an observance for whom the days are: one that belongs to nobody is kept by every federation. */
function concerns({ record }: ShownDayFragment, { federation, partnerCountry }: EmbeddedEventsQuery): boolean {
  if (record?.__typename !== 'Observance') return false
  const whose = [...record.federations.nodes, ...record.countries.nodes].map(({ id }) => id)
  if (partnerCountry) return whose.includes(partnerCountry.id)
  if (!federation || whose.length === 0) return true
  const members = federation.associations.nodes
  const ours = new Set([federation.id, ...members.flatMap(({ id, country }) => [id, country?.id])])
  return whose.some(id => ours.has(id))
}
