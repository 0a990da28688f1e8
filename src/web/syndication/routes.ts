import type { FastifyInstance } from 'fastify'

import { calendarRoutes } from './calendars.ts'
import { feedRoutes } from './feeds.ts'
import type { Syndication } from './syndication.ts'

/** What partner sites take of the content in forms that are none of ours: feeds and calendars. */
export function syndicationRoutes(app: FastifyInstance, syndication: Syndication): void {
  feedRoutes(app, syndication)
  calendarRoutes(app, syndication)
}
