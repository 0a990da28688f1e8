import type { Rule, Values } from '../../engine/declare/content.ts'
import type { Problem } from '../../kernel/problem.ts'

const figures = ['value', 'baseline', 'actual'] as const

const wrong = (field: string, message: string, messageVi: string, advice: string): Problem => ({
  code: 'VALIDATION',
  message,
  messageVi,
  path: ['input', field],
  advice,
})

function currencyOfMoney({ unit, currency, ...values }: Values): readonly Problem[] {
  if (unit === 'MONEY' && !currency && figures.some(name => values[name]))
    return [
      wrong(
        'currency',
        'A sum of money has a currency.',
        'Số tiền phải có đơn vị tiền tệ.',
        'Send the currency, such as VND or USD; leave it out only where no figure is stated.',
      ),
    ]
  if (unit !== 'MONEY' && currency)
    return [
      wrong(
        'currency',
        'Only a sum of money has a currency.',
        'Chỉ số tiền mới có đơn vị tiền tệ.',
        'Send the unit MONEY with it, or leave the currency out.',
      ),
    ]
  return []
}

/** What is counted is none or more; money and hundredths may go down. */
function countsFromZero({ unit, ...values }: Values): readonly Problem[] {
  if (typeof unit !== 'string' || unit === 'MONEY' || unit === 'PERCENT') return []
  return figures
    .filter(name => String(values[name] ?? '').startsWith('-'))
    .map(name =>
      wrong(
        name,
        'What is counted is never below zero.',
        'Số đếm không được nhỏ hơn 0.',
        'Send zero or more; a fall against the year before is a target in PERCENT.',
      ),
    )
}

/** Money has a currency and nothing else has; counts are not negative. */
export const targetRules: Rule = values => [...currencyOfMoney(values), ...countsFromZero(values)]
