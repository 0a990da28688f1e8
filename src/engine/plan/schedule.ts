import type { FieldNode } from 'graphql'

import type { Row } from './row.ts'
import { selectionOf } from './selection.ts'
import { jsonObject, literal } from './slots.ts'
import { instantSql } from '../model/columns.ts'

/** What is scheduled for a record, for those who work on it; null for all others and where nothing is. */
export function scheduleJson({ planning, type, t }: Row, nodes: readonly FieldNode[]): string {
  const s = planning.alias('s')
  const parts = [...selectionOf(planning.reading, 'Schedule', nodes)].map(([key, [node]]) => {
    switch (node?.name.value) {
      case 'publishAt':
        return [key, instantSql(`${s}.publish_at`)] as const
      case 'unpublishAt':
        return [key, instantSql(`${s}.unpublish_at`)] as const
      case 'version':
        return [key, `${s}.version`] as const
      case 'reasons': {
        const reason = "p ->> 'messageVi' || ' · ' || (p ->> 'message')"
        return [key, `(select coalesce(json_agg(${reason}), '[]') from jsonb_array_elements(${s}.failed) p)`] as const
      }
      default:
        return [key, literal('Schedule')] as const
    }
  })
  if (planning.stage === 'published') return 'null::json'
  return `(select ${jsonObject(parts)} from schedules ${s} where ${s}.record_id = ${t}.id and ${planning.workedOn(type, t)})`
}
