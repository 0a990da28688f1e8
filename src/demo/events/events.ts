import { canThoEvents } from './events-can-tho.ts'
import { exampleEvents } from './events-examples.ts'
import { haiPhongEvents } from './events-hai-phong.ts'
import { liaisonEvents } from './events-liaison.ts'
import { unnamedEvents } from './events-unnamed.ts'
import { reviewEvent } from './event-review-2022.ts'
import type { DemoRecord } from '../records.ts'

/** Events of the pages, then examples. */
export const events: readonly DemoRecord[] = [
  ...unnamedEvents,
  ...canThoEvents,
  ...liaisonEvents,
  ...haiPhongEvents,
  reviewEvent,
  ...exampleEvents,
]
