import { createHash } from 'node:crypto'

import type { FastifyInstance, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { LRUCache } from 'lru-cache'

import type { WithdrawnFromList } from '../../consumers/withdrawn/withdrawn.ts'
import type { Visitor } from '../visitor-graph.ts'
import { parameter, readAsked, type Asked } from './asked.ts'
import { entryEvent, recordEvent, withdrawnEvent } from './calendar-entries.ts'
import type { Calendar, CalendarEvent } from './calendar-event.ts'
import { calendarFields, entryFields } from './calendar-fields.ts'
import { Ages, sendWritten, written, type Written } from './conditional.ts'
import { askDays, daysDocument } from './days.ts'
import { icalendarOf } from './icalendar.ts'
import { textAt } from './json-value.ts'
import { namedUrn } from './links.ts'
import { isRefusal, noDays, orRefusal, refusalOf, sendRefusal, unknownName, type Refusal } from './refusals.ts'
import { askSaved, savedForm } from './saved-list.ts'
import type { Syndication } from './syndication.ts'
import { wordsIn } from './words.ts'

/** Records of a list that a saved calendar shows at most: as many as the graph gives on a page. */
const mostEntries = 100
/** Memory for calendars that were written before, in UTF-16 units. */
const keptUnits = 16_777_216

/** A calendar that was answered, before it is written: equal texts give equal calendars. */
interface Told {
  readonly text: string
  readonly calendar: () => Calendar
}

interface Named {
  Params: { file: string }
}

/**
 * `GET` and `HEAD` of `/calendars/<saved query>.ics`, for saved queries of `calendar` or of lists of what takes place once,
 * and of `/calendars/days.ics` with `country`, `federation`, `kinds`, `from` and `to`.
 */
export function calendarRoutes(app: FastifyInstance, syndication: Syndication): void {
  const { model, graph } = syndication
  const entries = { CalendarEntry: entryFields }
  const form = savedForm({ fields: calendarFields, entries, most: mostEntries }, noDays)
  const days = daysDocument(model)
  const ages = new Ages(syndication.clock)
  const kept = new LRUCache<string, Written>({ maxSize: keptUnits, sizeCalculation: ({ body }) => body.length + 1_000 })
  app.route<Named>({
    method: ['GET', 'HEAD'],
    exposeHeadRoute: false,
    url: '/calendars/:file',
    handler: async (request, reply) => {
      const [, name] = /^([a-z][a-z0-9-]*)\.ics$/.exec(request.params.file) ?? []
      if (name === undefined) return sendRefusal(reply, unknownName())
      const asked = readAsked(request, syndication)
      if (isRefusal(asked)) return sendRefusal(reply, asked)
      const visitor = await graph.visitor(request, reply)
      if (visitor instanceof GraphQLError) return sendRefusal(reply, refusalOf([visitor]))
      const told = await orRefusal(name === 'days' ? daysOf(visitor, request, asked) : savedOf(visitor, name, asked))
      if (isRefusal(told)) return sendRefusal(reply, told)
      const key = createHash('sha256').update(`${asked.self} ${told.text}`).digest('base64url')
      const one = kept.get(key) ?? make(told.calendar())
      kept.set(key, one)
      const named = visitor.viewer.kind !== 'anonymous'
      const type = 'text/calendar; charset=utf-8'
      return sendWritten({ request, reply }, { ...one, type, named }, ages.of(`${asked.self} ${named}`, one))
    },
  })

  async function savedOf(visitor: Visitor, name: string, asked: Asked): Promise<Told | Refusal> {
    const told = await askSaved(syndication, form, visitor, { name, asked })
    if (isRefusal(told)) return told
    return {
      text: told.text,
      calendar: () => {
        const { saved, language, lists, withdrawn } = told.read()
        const places = { patterns: told.patterns, base: asked.base, language }
        const events = lists.flatMap(({ list, items }) =>
          items.flatMap(item =>
            list.entry === null ? recordEvent(model, places, item) : entryEvent(model, places, item),
          ),
        )
        const uid = namedUrn(`${textAt(saved, 'id')} calendar ${language}`)
        const title = textAt(saved, 'title') ?? name
        return calendarOf({ uid, name: title, language, self: asked.self }, events, withdrawn)
      },
    }
  }

  async function daysOf(visitor: Visitor, request: FastifyRequest, asked: Asked): Promise<Told | Refusal> {
    const language = asked.language ?? model.locales[0] ?? 'vi'
    const given = (name: string): string | null => parameter(request, name)
    const kinds = given('kinds')
      ?.split(',')
      .map(kind => kind.trim().toUpperCase())
    const told = await askDays(syndication, days, visitor, {
      country: given('country'),
      federation: given('federation'),
      kinds: kinds ?? null,
      from: given('from'),
      to: given('to'),
      language,
    })
    if (isRefusal(told)) return told
    return {
      text: told.text,
      calendar: () => {
        const places = { patterns: told.patterns, base: asked.base, language }
        const events = told.entries.flatMap(entry => entryEvent(model, places, entry))
        const name = [wordsIn(language).days, ...told.names].join(' – ')
        const calendar = { uid: namedUrn(asked.self), name, language, self: asked.self }
        return calendarOf(calendar, events, told.withdrawn)
      },
    }
  }

  function calendarOf(
    head: Omit<Calendar, 'events' | 'modified'>,
    shown: readonly CalendarEvent[],
    withdrawn: readonly WithdrawnFromList[],
  ): Calendar {
    const all = [...shown, ...withdrawn.flatMap(one => withdrawnEvent(model, head.language, one))]
    // Several lists may show one event.
    const events = [...new Map(all.map(event => [event.uid, event])).values()]
    const modified =
      events
        .map(event => event.modified)
        .toSorted()
        .at(-1) ?? null
    return { ...head, modified, events }
  }

  function make(calendar: Calendar): Written {
    return written(icalendarOf(calendar), calendar.modified)
  }
}
