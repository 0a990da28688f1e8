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

/** Money and what is counted is none or more; hundredths may go down. */
function fromZero({ unit, ...values }: Values): readonly Problem[] {
  if (typeof unit !== 'string' || unit === 'PERCENT') return []
  return figures
    .filter(name => String(values[name] ?? '').startsWith('-'))
    .map(name =>
      wrong(
        name,
        'A sum or a count is never below zero.',
        'Số tiền hoặc số đếm không được nhỏ hơn 0.',
        'Send zero or more; a fall against the year before is a target in PERCENT.',
      ),
    )
}

/** What can be halved: a term of two years and a half, a share, a sum. */
const parted: ReadonlySet<unknown> = new Set(['YEARS', 'PERCENT', 'MONEY'])

/** There are no halves of what is counted one by one. */
function wholeCounts({ unit, ...values }: Values): readonly Problem[] {
  if (typeof unit !== 'string' || parted.has(unit)) return []
  return figures
    .filter(name => /^\d+\.0*[1-9]/.test(String(values[name] ?? '')))
    .map(name =>
      wrong(
        name,
        'What is counted is a whole number.',
        'Số đếm phải là số nguyên.',
        'Send a whole number, or another unit, such as PERCENT.',
      ),
    )
}

/** Money has a currency and nothing else has; sums and counts are not negative, and counts are whole. */
export const targetRules: Rule = values => [...currencyOfMoney(values), ...fromZero(values), ...wholeCounts(values)]
