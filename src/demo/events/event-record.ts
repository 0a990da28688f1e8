import type { DemoRecord, DemoValue, Key } from '../records.ts'

interface Words {
  readonly title: string
  readonly summary?: string
  readonly dateNote?: string
  readonly place?: string
}

/** An event in both languages; its status is always said. */
export const event = (
  key: Key,
  eventStatus: 'PLANNED' | 'HELD' | 'POSTPONED' | 'CANCELLED',
  vi: Words,
  en: Words,
  values: Readonly<Record<string, DemoValue>>,
): DemoRecord => ({
  key,
  type: 'Event',
  translations: { vi: { ...vi }, en: { ...en } },
  values: { eventStatus, ...values },
})
