import { idOf, useScope } from '../page/scope.ts'
import { useKept } from './kept.ts'
import { ListPanel, Mark, Scrolling, stateOf } from './list-panel.tsx'
import { distance, saidDays, standOf } from './when.ts'
import { words } from './words.ts'
import { eventsToCome } from '../documents/now.ts'
import { localeOfField } from '../page/locale.ts'
import type { EventsToComeQuery } from '../generated/graphql.ts'
import { useToday, useWords } from '../page/hooks.ts'
import { Told } from '../page/told.tsx'
import { filled } from '../words.ts'
import { useLive } from '../../client/use-live.ts'
import { daysAfter } from '../../language/dates.ts'

/** So many days are looked ahead. */
const ahead = 90

type Entry = EventsToComeQuery['calendar']['nodes'][number]

/** The event of an entry, where it can be read. */
const eventOf = ({ record }: Entry) => (record?.__typename === 'Event' ? record : null)

/** How it stands with an event that does not take place as it was planned. */
const oddStatusOf = (entry: Entry) => {
  const status = eventOf(entry)?.eventStatus
  return status === 'CANCELLED' || status === 'POSTPONED' ? status : null
}

function Line({ entry, today }: { readonly entry: Entry; readonly today: string }) {
  const { language } = useWords()
  const said = words[language]
  const event = eventOf(entry)
  const status = oddStatusOf(entry)
  const stand = standOf(entry, today)
  const near = stand === 'going on' ? said.goesOn : distance(entry.on, today, language)
  return (
    <li data-stand={stand} data-status={status}>
      <p className="kicker">
        <time dateTime={entry.on}>{saidDays(entry, language)}</time>
        {status ? <Mark>{said.statuses[status]}</Mark> : near && ` · ${near}`}
      </p>
      <p className="what">
        <Told text={entry.title} locale={event && localeOfField(event, 'title')} />
      </p>
      {event && (event.place !== null || event.countries.nodes.length > 0) && (
        <p className="where">
          {event.place !== null && <Told text={event.place} locale={localeOfField(event, 'place')} />}
          {event.countries.nodes.map((country, at) => (
            <span key={country.id}>
              {(at > 0 || event.place !== null) && (at > 0 ? ', ' : ' · ')}
              <Told text={country.name} locale={localeOfField(country, 'name')} />
            </span>
          ))}
        </p>
      )}
    </li>
  )
}

/** Events to come, the next first. */
export function Coming() {
  const { language } = useWords()
  const said = words[language]
  const today = useToday()
  const whose = useScope()
  const id = idOf(whose)
  const answer = useKept(
    useLive(id === undefined ? null : eventsToCome, {
      from: today,
      to: daysAfter(today, ahead),
      organizations: id == null ? null : [id],
      locale: language,
    }),
    String(id),
  )
  const { nodes = [], totalCount = 0 } = answer.data?.calendar ?? {}
  const more = totalCount - nodes.length
  const { from, until, title, status, place, countries } = said.columns
  return (
    <ListPanel
      area="coming"
      title={said.coming}
      state={stateOf(whose, answer, nodes.length)}
      nothing={said.noComing}
      table={{
        name: said.coming,
        columns: [from, until, title, status, place, countries],
        rows: () =>
          nodes.map(entry => {
            const event = eventOf(entry)
            return [
              entry.on,
              entry.lastDay,
              entry.title,
              event ? said.statuses[event.eventStatus] : '',
              event?.place ?? '',
              event?.countries.nodes.map(({ name }) => name).join(', ') ?? '',
            ]
          }),
      }}
    >
      <Scrolling label={said.coming}>
        {nodes.map((entry, at) => (
          <Line entry={entry} today={today} key={entry.record?.id ?? at} />
        ))}
      </Scrolling>
      {more > 0 && <p className="note">{filled(said.more[more === 1 ? 0 : 1], { count: more })}</p>}
    </ListPanel>
  )
}
