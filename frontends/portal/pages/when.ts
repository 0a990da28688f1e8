import { dayIn, lunarDate, lastOf, partialDate, timeOf } from '../dates.ts'
import type { EventTimeFragment } from '../generated/graphql.ts'
import { words, type Language } from '../words.ts'

/** When an event takes place, as precisely as it is known: "sáng 09/01/2023", "16 November 2022, 14:00". */
export function when(event: EventTimeFragment, language: Language): string {
  const said = words[language]
  const { beginsAt, partOfDay, lunarMonth, lunarDay } = event
  const first = event.startsOn ?? (beginsAt && dayIn(new Date(beginsAt)))
  const last = event.endsOn && lastOf(event.endsOn)
  const days = [first, last === first ? null : last]
    .filter(date => date !== null)
    .map(date => partialDate(date, language))
  const part = partOfDay && !beginsAt ? said.partsOfDay[partOfDay] : ''
  const solar =
    language === 'vi'
      ? `${part} ${days.join('–')}`.trim()
      : [days.join('–'), part].filter(text => text !== '').join(', ')
  const shown = [solar, beginsAt && timeOf(beginsAt), lunarDate(lunarMonth, lunarDay, language)].filter(Boolean)
  return shown.length === 0 && event.dateNote === null ? said.dateUnknown : shown.join(', ')
}
