import type { WithdrawnFromList } from '../../consumers/withdrawn/withdrawn.ts'
import { feedsOf } from '../../engine/model/feeds.ts'
import type { ContentType, Model } from '../../engine/model/model.ts'
import { asRangeEnd, readPartialDate } from '../../kernel/partial-date.ts'
import type { CalendarEvent, Start } from './calendar-event.ts'
import { onceOf } from './calendar-fields.ts'
import { numberAt, objectsAt, textAt, valueAt, type JsonObject } from './json-value.ts'
import { pageOf, urnOf, type Places } from './links.ts'
import { wordsIn, type Words } from './words.ts'

const day = 86_400_000
const dayAfter = (on: string): string => new Date(Date.parse(`${on}T00:00:00Z`) + day).toISOString().slice(0, 10)

/** The first day of a date, and the day after the last one that it may mean. */
function daysOf(on: string): { readonly first: string; readonly until: string } | null {
  const read = readPartialDate(on)
  if (read === null) return null
  return { first: read.on, until: read.precision === 'day' ? dayAfter(read.on) : asRangeEnd(read).on }
}

/** The name of an entry for ever: of its record, and of the year too where its kind comes back. */
function uidOf(model: Model, id: string, kind: string, on: string): string {
  const comesBack = feedsOf(model).some(({ feed }) => feed.kind === kind && feed.time.each !== 'once')
  return comesBack ? `${urnOf(id)}#${kind}-${on.slice(0, 4)}` : urnOf(id)
}

const statuses: Readonly<Record<string, CalendarEvent['status']>> = { POSTPONED: 'TENTATIVE', CANCELLED: 'CANCELLED' }

/** What an entry shows, whichever way it was asked for. */
interface Entry {
  readonly record: JsonObject
  readonly kind: string
  readonly summary: string
  /** The day, or the month or year where no more is known. */
  readonly on: string
  /** The day after its last one; null where only its begin is known. */
  readonly until: string | null
}

/** Entries of the calendar's own list. */
export function entryEvent(model: Model, places: Places, node: JsonObject): readonly CalendarEvent[] {
  const record = valueAt(node, 'record')
  const [on, lastDay, kind] = [textAt(node, 'on'), textAt(node, 'lastDay'), textAt(node, 'kind')]
  const title = textAt(node, 'title') ?? ''
  if (typeof record !== 'object' || record === null || on === null || lastDay === null || kind === null) return []
  const say = wordsIn(places.language).entries[kind]
  const summary = say ? say(title, numberAt(node, 'years')) : title
  return eventOf(model, places, { record: { ...record }, kind, summary, on, until: dayAfter(lastDay) })
}

/** Records that come once, of a list of their own. */
export function recordEvent(model: Model, places: Places, record: JsonObject): readonly CalendarEvent[] {
  const type = model.types.get(textAt(record, '__typename') ?? '')
  const [on, until] = [textAt(record, 'on'), textAt(record, 'until')]
  if (!type || on === null) return []
  const end = until === null ? null : endOf(until)
  const kind = onceOf(type)?.kind ?? ''
  return eventOf(model, places, { record, kind, summary: textAt(record, 'title') ?? '', on, until: end })
}

/** An end is shown as people say it: the last month or year, or the day after the last one. */
const endOf = (until: string): string | null => (until.length === 10 ? until : (daysOf(until)?.until ?? null))

function eventOf(model: Model, places: Places, entry: Entry): readonly CalendarEvent[] {
  const { record, kind, on } = entry
  const [id, typeName] = [textAt(record, 'id') ?? '', textAt(record, '__typename') ?? '']
  const days = daysOf(on)
  if (days === null) return []
  const own = (name: string): string => (Object.hasOwn(record, name) ? name : `${name}_${typeName}`)
  const words = wordsIn(places.language)
  const beginsAt = textAt(record, own('beginsAt'))
  const start: Start = beginsAt !== null && on.length === 10 ? { instant: beginsAt } : { day: days.first }
  const until = entry.until ?? days.until
  const points = objectsAt(record, own('bridgePoints'))
  return [
    {
      uid: uidOf(model, id, kind, on),
      sequence: numberAt(record, 'version') ?? 0,
      modified: textAt(record, 'updatedAt') ?? '',
      start,
      // Of an event with a clock time that ends the same day nobody said when.
      until: 'instant' in start && until <= dayAfter(days.first) ? null : until,
      status: statuses[textAt(record, own('eventStatus')) ?? ''] ?? 'CONFIRMED',
      summary: entry.summary,
      description: descriptionOf(words, { record, own, points, start }),
      location: joined([textAt(record, own('place')), ...points.map(point => textAt(point, 'name'))], '; '),
      url: pageOf(places, record),
      category: words.kinds[kind] ?? kind,
      language: places.language,
    },
  ]
}

interface Described {
  readonly record: JsonObject
  readonly own: (name: string) => string
  readonly points: readonly JsonObject[]
  readonly start: Start
}

function descriptionOf(words: Words, { record, own, points, start }: Described): string | null {
  const partOfDay = 'day' in start ? words.partsOfDay[textAt(record, own('partOfDay')) ?? ''] : undefined
  const places = points.map(
    point =>
      `– ${words.bridgePoint(textAt(point, 'name') ?? '', textAt(point, 'country', 'name'), textAt(point, 'localTime'))}`,
  )
  return joined(
    [
      textAt(record, own('eventStatus')) === 'POSTPONED' ? words.postponed : null,
      partOfDay ?? null,
      textAt(record, own('summary')),
      places.length === 0 ? null : [words.bridgePoints, ...places].join('\n'),
    ],
    '\n\n',
  )
}

/** What is there of these; null where nothing is. */
function joined(parts: readonly (string | null)[], between: string): string | null {
  const there = parts.filter(part => part !== null)
  return there.length === 0 ? null : there.join(between)
}

/** What is left of something that was withdrawn: that it does not take place here any more, and why, in the calendar's language. */
export function withdrawnEvent(model: Model, language: string, one: WithdrawnFromList): readonly CalendarEvent[] {
  const type: ContentType | undefined = model.types.get(one.typeName)
  const kind = type ? onceOf(type)?.kind : undefined
  const { stood, at, reason } = one
  const days = stood === null ? null : daysOf(stood.on)
  if (kind === undefined || stood === null || days === null) return []
  const words = wordsIn(language)
  return [
    {
      uid: uidOf(model, one.id, kind, stood.on),
      sequence: one.version,
      modified: at,
      start: { day: days.first },
      until: stood.until ?? days.until,
      status: 'CANCELLED',
      summary: words.withdrawn(at),
      description: words.withdrawnFor(at, reason),
      location: null,
      url: null,
      category: words.kinds[kind] ?? kind,
      language,
    },
  ]
}
