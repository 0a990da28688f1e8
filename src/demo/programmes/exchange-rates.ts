import type { DemoRecord } from '../records.ts'
import { madeUp } from '../sources.ts'

const rate = (currency: string, on: string, value: string): DemoRecord => ({
  key: `rate-example-${currency.toLowerCase()}-${on}`,
  type: 'ExchangeRate',
  translations: { vi: {} },
  values: { currency, to: 'VND', rate: value, on, source: madeUp },
})

/** Round figures near the rates of those days: none of them was looked up, and each says that it is an example. */
export const exchangeRates: readonly DemoRecord[] = [
  rate('USD', '2021-12-31', '22800'),
  rate('USD', '2022-12-30', '23600'),
  rate('USD', '2023-12-29', '24300'),
  rate('EUR', '2021-12-31', '25800'),
  rate('EUR', '2022-12-30', '25200'),
  rate('EUR', '2023-12-29', '26800'),
  rate('JPY', '2021-12-31', '198'),
  rate('JPY', '2022-12-30', '178'),
  rate('JPY', '2023-12-29', '171'),
]
