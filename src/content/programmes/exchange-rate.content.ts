import { shared } from '../../access/policy.ts'
import { content } from '../../engine/declare/content.ts'
import { currency, date, decimal, text, url } from '../../engine/declare/fields.ts'

/** The rate of a day, with its source: money of two currencies is only compared through one of these, which is shown. */
export const exchangeRate = content({
  name: 'ExchangeRate',
  plural: 'exchangeRates',
  description: 'What one unit of a currency was worth in another on a day, with the source of that rate.',
  slugFrom: null,
  defaultOrder: [['on', 'DESC']],
  policy: shared,
  fields: {
    currency: currency({
      description: 'The currency of which one unit is meant, ISO 4217.',
      required: true,
      groups: true,
    }),
    to: currency({ description: 'The currency in which it is told, ISO 4217.', required: true, groups: true }),
    rate: decimal({
      description: 'How many units of `to` one unit was worth.',
      required: true,
      apart: ['currency', 'to'],
    }),
    on: date({ description: 'The day of the rate.', required: true }),
    source: text({ description: 'Who says so.', required: true, max: 300 }),
    sourceUrl: url({ description: 'Where it stands.' }),
  },
  constraints: [
    {
      name: 'exchange_rates_positive',
      expression: 'check (rate > 0 and currency <> "to")',
      problem: {
        code: 'VALIDATION',
        message: 'A rate is above zero and leads from one currency to another.',
        messageVi: 'Tỷ giá phải lớn hơn 0 và quy đổi giữa hai đồng tiền khác nhau.',
        path: ['input', 'rate'],
        advice: 'Send two different currencies and a positive rate.',
      },
    },
    {
      name: 'exchange_rates_one_a_day',
      expression: 'exclude using gist (currency with =, "to" with =, "on" with =, stage with =)',
      problem: {
        code: 'VALIDATION',
        message: 'There is a rate of these currencies for that day already.',
        messageVi: 'Đã có tỷ giá của hai đồng tiền này cho ngày đó.',
        path: ['input', 'on'],
        advice: 'Correct the rate that is there.',
      },
    },
  ],
})
