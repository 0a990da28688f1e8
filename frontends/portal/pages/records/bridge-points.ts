import type { EventFactsFragment } from '../../generated/graphql.ts'
import { html, type Html } from '../../html.ts'
import type { Page } from '../../layout.ts'
import { counted } from '../../numbers.ts'
import { words } from '../../words.ts'
import { joined, linked, list } from '../pieces.ts'

/** The linked places of an online event, each with the hour of its own clocks. */
export function bridgePoints(page: Page, { bridgePoints, beginsAt }: EventFactsFragment): Html | null {
  const said = words[page.language]
  return list(
    bridgePoints.map(point => {
      const { name, country, timeZone } = point
      const time = point.localTime ?? (beginsAt && timeZone && localTime(beginsAt, timeZone))
      const clock = joined([time && html`<b>${time}</b> ${said.localTime}`, timeZone], ' · ')
      const place = joined([name, country && country.name !== name && linked(page, country)])
      return joined([place, counted(point, page.language), clock.length > 0 && html`<small>${clock}</small>`], ' · ')
    }),
  )
}

/** What the clocks of a time zone show at an instant, HH:MM; null where this machine does not know the zone. */
function localTime(instant: string, timeZone: string): string | null {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(instant))
  } catch {
    return null
  }
}
