import type { RowChange } from '../../changes/commit.ts'
import { answeredColumn, staleColumn, workColumn } from '../../engine/model/columns.ts'
import { chainOf, type ContentType } from '../../engine/model/model.ts'
import { snake } from '../../kernel/names.ts'
import type { Place } from './places.ts'
import type { TouchedRecord } from './touched.ts'

/** A column of a type's texts, and what shows whether a language has one. */
interface Text {
  readonly column: string
  readonly isLong: boolean
}

const textsOf = ({ localized, declaration }: ContentType): readonly Text[] => [
  ...[...localized].map(([field, { long }]) => ({ column: snake(field), isLong: long })),
  ...(declaration.slugFrom === null ? [] : [{ column: 'slug', isLong: false }]),
]

const spokenIn = (column: string): string => `${column} is spoken`

/** Places at which stand the languages that have a text of their own. */
export const spokenPlaces = (type: ContentType): readonly Place[] => {
  const { translations } = type
  if (translations === null) return []
  return textsOf(type).map(({ column, isLong }) => ({
    table: translations,
    column: spokenIn(column),
    sql: `case when ${isLong ? `k."${column}" is not null` : `k."${column}" <> ''`} then k.locale end`,
    own: 'id',
    isLogged: false,
    isStaged: true,
  }))
}

/** What changed of the texts of one language. */
export interface Translated {
  readonly locale: string
  readonly columns: ReadonlySet<string>
}

/** What rows of texts changed, by language. */
export function translatedIn(
  { translations }: ContentType,
  rows: readonly RowChange[],
  changed: (row: RowChange) => readonly string[],
): readonly Translated[] {
  return rows.flatMap(row => {
    const locale = (row.after ?? row.before)?.['locale']
    return row.table === translations && typeof locale === 'string' ? [{ locale, columns: new Set(changed(row)) }] : []
  })
}

/** Whether a language stands before another one among those that may answer. */
function goesBefore(chain: readonly string[], one: string, other: string): boolean {
  const [at, than] = [chain.indexOf(one), chain.indexOf(other)]
  return at >= 0 && (than < 0 || at < than)
}

/** Former values decide about all answers of their time. */
const changesPast = ({ type, changed }: TouchedRecord): boolean =>
  [...type.owned.values()].some(({ formerOf, table }) => formerOf !== null && changed.has(table))

/**
 * Which of the answering values of a record are others in a language, by the columns of their table; `*` is all. A text
 * that comes behind one that is there answers nothing.
 */
export function answersChanged(record: TouchedRecord, locale: string): ReadonlySet<string> {
  const { type, places, names, translated } = record
  if (changesPast(record)) return new Set(['*'])
  const chain = chainOf(places.locales, locale)
  const texts = textsOf(type)
  const out = new Set<string>()
  for (const { locale: changed, columns } of translated) {
    out.add(workColumn)
    if (columns.has('revisions')) for (const { column } of texts) out.add(staleColumn(column))
    for (const { column } of texts) {
      if (!columns.has(column)) continue
      const known = names.get(`${type.translations}.${spokenIn(column)}`)
      if (known?.isWhole && [...known.ids].some(one => goesBefore(chain, one, changed))) continue
      for (const name of [column, answeredColumn(column), staleColumn(column)]) out.add(name)
    }
  }
  return out
}

/** The places that tell whether changed texts answer in one of these languages, where that is not clear. */
export const answerPlaces = ({ type, translated }: TouchedRecord, asked: Iterable<string>): readonly string[] =>
  translated.flatMap(({ locale, columns }) =>
    [...asked].every(one => one === locale)
      ? []
      : textsOf(type).flatMap(({ column }) =>
          columns.has(column) ? [`${type.translations}.${spokenIn(column)}`] : [],
        ),
  )
