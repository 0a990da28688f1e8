import { createHash } from 'node:crypto'

import type { FastifyInstance } from 'fastify'
import { GraphQLError } from 'graphql'
import { LRUCache } from 'lru-cache'

import { readAsked, type Asked } from './asked.ts'
import { atomOf } from './atom.ts'
import { Ages, sendWritten, written, type Written } from './conditional.ts'
import { feedFields, feedItem } from './feed-fields.ts'
import type { Feed } from './feed.ts'
import { jsonFeedOf } from './json-feed.ts'
import { objectsAt, textAt } from './json-value.ts'
import { namedUrn, urnOf } from './links.ts'
import { isRefusal, noRecords, orRefusal, refusalOf, sendRefusal, unknownName } from './refusals.ts'
import { rssOf } from './rss.ts'
import { askSaved, savedForm, type SavedText } from './saved-list.ts'
import type { Syndication } from './syndication.ts'

const formats = {
  rss: { type: 'application/rss+xml; charset=utf-8', write: rssOf },
  atom: { type: 'application/atom+xml; charset=utf-8', write: atomOf },
  json: { type: 'application/feed+json; charset=utf-8', write: jsonFeedOf },
} as const

const isFormat = (text: string): text is keyof typeof formats => Object.hasOwn(formats, text)

/** Records and tombstones that a feed shows at most, each. */
export const mostItems = 50
/** Memory for feeds that were written before, in UTF-16 units. */
const keptUnits = 16_777_216

interface Named {
  Params: { file: string }
}

/**
 * `GET` and `HEAD` of `/feeds/<saved query>.rss`, `.atom` and `.json`: what the published query of that name lists, in the
 * language of `?lang=`, with the rights of whoever asks. `variables`, a JSON object, replaces single variables.
 */
export function feedRoutes(app: FastifyInstance, syndication: Syndication): void {
  const { model, graph } = syndication
  const form = savedForm(
    { fields: (type, mixed) => feedFields(model, type, mixed), entries: { SearchHit: '' }, most: mostItems },
    noRecords,
  )
  const ages = new Ages(syndication.clock)
  const kept = new LRUCache<string, Written>({ maxSize: keptUnits, sizeCalculation: ({ body }) => body.length + 1_000 })
  app.route<Named>({
    method: ['GET', 'HEAD'],
    exposeHeadRoute: false,
    url: '/feeds/:file',
    handler: async (request, reply) => {
      const [, name = '', format = ''] = /^([a-z][a-z0-9-]*)\.([a-z]+)$/.exec(request.params.file) ?? []
      if (!isFormat(format)) return sendRefusal(reply, unknownName())
      const asked = readAsked(request, syndication)
      if (isRefusal(asked)) return sendRefusal(reply, asked)
      const visitor = await graph.visitor(request, reply)
      if (visitor instanceof GraphQLError) return sendRefusal(reply, refusalOf([visitor]))
      const told = await orRefusal(askSaved(syndication, form, visitor, { name, asked }))
      if (isRefusal(told)) return sendRefusal(reply, told)
      const key = createHash('sha256').update(`${format} ${asked.self} ${told.text}`).digest('base64url')
      const one = kept.get(key) ?? written(...make(format, told, asked))
      kept.set(key, one)
      const { type } = formats[format]
      const named = visitor.viewer.kind !== 'anonymous'
      return sendWritten({ request, reply }, { ...one, type, named }, ages.of(`${asked.self} ${named}`, one))
    },
  })

  function make(format: keyof typeof formats, told: SavedText, asked: Asked): [string, string | null] {
    const feed = feedOf(told, asked)
    return [formats[format].write(feed), feed.updated]
  }

  function feedOf({ read, patterns }: SavedText, { base, self, variables }: Asked): Feed {
    const { saved, language, lists, withdrawn } = read()
    // With other variables it may be about others than those who saved it.
    const isTheirs = Object.keys(variables).length === 0
    const places = { patterns, base, language }
    const records = lists.flatMap(({ list, items }) =>
      list.entry === null ? items : items.flatMap(entry => objectsAt({ records: [entry['record']] }, 'records')),
    )
    const byId = new Map(records.map(record => [textAt(record, 'id'), feedItem(model, places, record)]))
    const items = [...byId.values()]
    // Of several lists none goes before the others: the newest does.
    if (lists.length > 1) items.sort((a, b) => b.published.localeCompare(a.published))
    const instants = [
      textAt(saved, 'updatedAt') ?? '',
      ...items.flatMap(({ updated, published }) => [updated, published]),
      ...withdrawn.map(({ at }) => at),
    ]
    const home = objectsAt(saved, 'federation', 'sites', 'nodes').flatMap(site => textAt(site, 'address') ?? [])[0]
    const title = textAt(saved, 'title') ?? textAt(saved, 'federation', 'name')
    return {
      id: namedUrn(`${textAt(saved, 'id')} ${language}`),
      title: title ?? new URL(self).pathname.replace(/^\/feeds\/|\.\w+$/g, ''),
      language,
      self,
      home: (isTheirs && home) || `${base}/`,
      author: (isTheirs && textAt(saved, 'federation', 'name')) || new URL(base).host,
      updated: instants.toSorted().at(-1) ?? '',
      items: items.slice(0, mostItems),
      withdrawn: withdrawn.map(({ id, at, reason, locale }) => ({ id: urnOf(id), at, reason, language: locale })),
    }
  }
}
