import { demoContent } from '../../src/demo/content.ts'
import type { TestAmity } from '../support/amity.ts'
import { selectionOf, wrongs, type Place } from './places.ts'

const types = new Map(demoContent.map(({ key, type }) => [key, type]))
const locales = ['vi', 'en'] as const

/** What a visitor’s graph answers where a place looks, in each language in which it looks for something. */
export async function answerOf(amity: TestAmity, place: Place): Promise<any> {
  const { key = '', calendar, asOf } = place
  if (!calendar && !types.has(key)) throw new Error(`${key} is no record of the demo`)
  const day = asOf === undefined ? '' : `, asOf: "${asOf}"`
  const parts = locales.flatMap(locale => {
    const shape = place[locale]
    if (!shape) return []
    if (!calendar)
      return `${locale}: node(id: $id, locale: "${locale}"${day}) { ... on ${types.get(key)} ${selectionOf(shape)} }`
    const stretch = `from: "${calendar.from}", to: "${calendar.to}", kinds: [${calendar.kind}]`
    return `${locale}: calendar(${stretch}, first: 100, locale: "${locale}") ${selectionOf(shape)}`
  })
  const query = `query Found${calendar ? '' : '($id: ID!)'} { ${parts.join(' ')} }`
  return amity.data(query, { variables: calendar ? {} : { id: amity.demo.get(key) } })
}

/** What of a place an answer does not have. */
export const wrongsOf = (amity: TestAmity, place: Place, answer: any): readonly string[] =>
  locales.flatMap(locale =>
    place[locale] ? wrongs(place[locale], answer?.[locale], amity.demo, [place.key ?? 'calendar', locale]) : [],
  )

/** Whether a place looks where another one does. */
export const samePlace = (one: Place, other: Place): boolean =>
  one.key === other.key && JSON.stringify(one.calendar) === JSON.stringify(other.calendar)
