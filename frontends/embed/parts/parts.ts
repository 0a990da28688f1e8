import type { ComponentName } from '../attributes/components.ts'
import type { Part } from './part.ts'

/** Components by their names, each loaded when it is first shown. */
export type Parts = Readonly<Record<ComponentName, () => Promise<Part>>>

export const parts: Parts = {
  article: async () => (await import('./article.ts')).article,
  articles: async () => (await import('./articles.ts')).articles,
  events: async () => (await import('./events.ts')).events,
  project: async () => (await import('./project.ts')).project,
  projects: async () => (await import('./projects.ts')).projects,
  country: async () => (await import('./country.ts')).country,
  figures: async () => (await import('./figures.ts')).figures,
}
