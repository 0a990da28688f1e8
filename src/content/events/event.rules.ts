import type { Rule } from '../../engine/declare/content.ts'
import { dayOf } from '../../kernel/clock.ts'
import { dayWithMonth } from './lunar-date.fields.ts'

const wholeDay = 'YYYY-MM-DD'.length

/** The clock time lies on the first day where that is known, in Vietnamese time. */
const beginsOnFirstDay: Rule = ({ startsOn, beginsAt }) => {
  if (typeof startsOn !== 'string' || startsOn.length !== wholeDay || typeof beginsAt !== 'string') return []
  const day = dayOf(new Date(beginsAt))
  if (day === startsOn) return []
  return [
    {
      code: 'VALIDATION',
      message: `The event begins at an instant of ${day} in Vietnamese time, and its first day is ${startsOn}.`,
      messageVi: `Giờ bắt đầu thuộc ngày ${day} theo giờ Việt Nam, còn ngày đầu tiên là ${startsOn}.`,
      path: ['input', 'beginsAt'],
      advice: `Send an instant of ${startsOn} with its offset, such as ${startsOn}T08:00:00+07:00, or correct startsOn.`,
    },
  ]
}

/** What the dates of an event must say together. */
export const eventRules: Rule = values => [...beginsOnFirstDay(values), ...dayWithMonth(values)]
