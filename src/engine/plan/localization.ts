import type { FieldNode } from 'graphql'

import type { Row } from './row.ts'
import { selectionOf } from './selection.ts'
import { jsonObject, literal } from './slots.ts'
import { translationStates } from './translation-state.ts'
import { chainOf } from '../model/model.ts'
import { answeredColumn, staleColumn } from '../model/columns.ts'

/** Which language answered each localized field, whether it stands in for another and whether it is stale. */
export function localizationJson(row: Row, nodes: readonly FieldNode[]): string {
  const { planning, type, scope } = row
  const fields = [...type.localized.keys()]
  return jsonObject(
    [...selectionOf(planning.reading, 'Localization', nodes)].map(([key, inner]) => {
      switch (inner[0]?.name.value) {
        case 'asked':
          return [
            key,
            planning.slots.add('json', bound => JSON.stringify(chainOf(planning.model.locales, scope.localeOf(bound)))),
          ]
        case 'available':
          return [
            key,
            type.translations === null
              ? `'[]'::json`
              : `(select coalesce(json_agg(y.locale order by y.locale), '[]'::json) from ${type.translations} y where y.id = ${row.t}.id and y.stage = ${row.textStage('y')})`,
          ]
        case 'states':
          return [key, translationStates(row, inner)]
        case 'fields': {
          if (fields.length === 0) return [key, `'[]'::json`]
          const item = jsonObject(
            [...selectionOf(planning.reading, 'FieldLocale', inner)].map(([name, [node]]) => {
              switch (node?.name.value) {
                case 'field':
                  return [name, 'f.field']
                case 'locale':
                  return [name, 'f.locale']
                case 'isFallback':
                  return [name, `f.locale <> ${scope.locale}`]
                case 'isStale':
                  return [name, 'f.stale']
                default:
                  return [name, literal('FieldLocale')]
              }
            }),
          )
          const values = fields
            .map(field => `(${literal(field)}, ${row.l}.${answeredColumn(field)}, ${row.l}.${staleColumn(field)})`)
            .join(', ')
          return [
            key,
            `(select coalesce(json_agg(${item}), '[]'::json) from (values ${values}) f(field, locale, stale) where f.locale is not null)`,
          ]
        }
        default:
          return [key, literal('Localization')]
      }
    }),
  )
}
