import { ID, Int, type ClassType } from 'type-graphql'

import { addField, inputType, type ArgumentShape } from './classes.ts'
import { connectionOf } from './connections.ts'
import { plainObject, type Shapes } from './shapes.ts'
import { CursorScalar, DateScalar, PartialDateScalar } from '../../graph/scalars.ts'
import { feedsOf } from '../model/feeds.ts'

/** The enum of kinds of entries. */
const kinds = (shapes: Shapes): object =>
  shapes.namedEnum(
    'CalendarKind',
    'What stands in the calendar.',
    Object.fromEntries(feedsOf(shapes.model).map(({ feed }) => [feed.kind, feed.description])),
  )

const marks = (shapes: Shapes): object =>
  shapes.namedEnum('AnniversaryMark', 'A round number of years.', {
    HALF_DECADE: 'A multiple of five years that is no multiple of ten.',
    DECADE: 'A multiple of ten years.',
  })

const where = (shapes: Shapes): ClassType =>
  shapes.once(
    'CalendarWhere',
    () => inputType('CalendarWhere', 'Conditions on entries; all given ones must hold.'),
    made => {
      addField(made, 'countries', {
        type: () => ID,
        description: 'Only what concerns one of these partner countries.',
        list: true,
      })
      addField(made, 'organizations', {
        type: () => ID,
        description: 'Only what concerns one of these bodies.',
        list: true,
      })
      addField(made, 'roundOnly', {
        type: () => Boolean,
        description: 'Only anniversaries of five, ten, fifteen … years.',
      })
    },
  )

/** Arguments of the calendar besides language and day. */
export const calendarArguments = (shapes: Shapes): readonly ArgumentShape[] => [
  { name: 'from', type: () => DateScalar, description: 'First day.', required: true },
  {
    name: 'to',
    type: () => DateScalar,
    description: 'Last day, part of the calendar; a hundred years at most.',
    required: true,
  },
  { name: 'kinds', type: () => kinds(shapes), description: 'Only these kinds.', list: true },
  { name: 'where', type: () => where(shapes), description: 'Only entries that meet these conditions.' },
  { name: 'first', type: () => Int, description: 'The first so many, 1–100; 20 when not given.' },
  { name: 'after', type: () => CursorScalar, description: 'Only entries behind this cursor.' },
]

/** What the calendar answers: entries of all types in the order of their days. */
export function calendarConnection(shapes: Shapes): ClassType {
  const entry = plainObject(
    shapes,
    'CalendarEntry',
    'A day or a time in the calendar. Anniversaries are computed; 29 February is kept on the 28th where a year has none.',
    made => {
      addField(made, 'on', {
        type: () => PartialDateScalar,
        description: 'The day, or the month or year where no more is known.',
        required: true,
      })
      addField(made, 'lastDay', { type: () => DateScalar, description: 'The last day of it.', required: true })
      addField(made, 'kind', { type: () => kinds(shapes), description: 'What it is.', required: true })
      addField(made, 'title', {
        type: () => String,
        description: 'The title or name of its record in the language that answers.',
        required: true,
      })
      addField(made, 'years', { type: () => Int, description: 'Of an anniversary: the years gone by.' })
      addField(made, 'mark', { type: () => marks(shapes), description: 'Of an anniversary of round years: which.' })
      addField(made, 'record', { type: () => shapes.content, description: 'The record behind it.' })
    },
  )
  return connectionOf(shapes, {
    name: 'Calendar',
    description: 'A page of the calendar, in the order of days.',
    edge: 'An entry and its place.',
    node: () => entry,
  })
}
