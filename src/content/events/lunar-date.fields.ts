import type { Rule } from '../../engine/declare/content.ts'
import { integer } from '../../engine/declare/fields.ts'

/** A date of the lunar calendar as it is given: "Mồng 5 Tết" is day 5 of month 1. The day may be missing. */
export const lunarDate = {
  lunarMonth: integer({ description: 'Month of the lunar year, 1–12.', range: [1, 12] }),
  lunarDay: integer({
    description: 'Day of the lunar month, 1–30; null where only the month is given.',
    range: [1, 30],
  }),
}

/** A day of the lunar calendar is a day of a month. */
export const dayWithMonth: Rule = ({ lunarMonth, lunarDay }) =>
  typeof lunarDay === 'number' && typeof lunarMonth !== 'number'
    ? [
        {
          code: 'VALIDATION',
          message: 'A day of the lunar calendar has no meaning without its month.',
          messageVi: 'Ngày âm lịch phải đi cùng tháng âm lịch.',
          path: ['input', 'lunarDay'],
          advice: 'Send lunarMonth with it, or leave the day out.',
        },
      ]
    : []
