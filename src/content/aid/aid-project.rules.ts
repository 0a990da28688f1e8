import type { Rule } from '../../engine/declare/content.ts'

const amountOf = (budget: unknown): string =>
  typeof budget === 'object' && budget !== null && 'amount' in budget ? String(budget.amount) : ''
const countOf = (result: unknown): unknown =>
  typeof result === 'object' && result !== null && 'count' in result ? result.count : null

/** A budget is none or more; what was planned otherwise is a revised budget, what was paid too much a transaction. */
const budgetsFromZero: Rule = ({ budgets }) =>
  Array.isArray(budgets)
    ? budgets.flatMap((budget: unknown, at) =>
        amountOf(budget).startsWith('-')
          ? [
              {
                code: 'VALIDATION',
                message: 'A budget is not below zero.',
                messageVi: 'Ngân sách không được nhỏ hơn 0.',
                path: ['input', 'budgets', at, 'amount'],
                advice:
                  'Send the new sum as a REVISED budget of the same period; corrections of payments are transactions.',
              },
            ]
          : [],
      )
    : []

/** What was reached is counted from zero. */
const resultsFromZero: Rule = ({ results }) =>
  Array.isArray(results)
    ? results.flatMap((result: unknown, at) =>
        Number(countOf(result)) < 0
          ? [
              {
                code: 'VALIDATION',
                message: 'What was reached is not below zero.',
                messageVi: 'Kết quả đạt được không được nhỏ hơn 0.',
                path: ['input', 'results', at, 'count'],
                advice: 'Send zero or more, or leave the count out and say in the title what has become less.',
              },
            ]
          : [],
      )
    : []

/** Budgets and results are not below zero. */
export const aidProjectRules: Rule = values => [...budgetsFromZero(values), ...resultsFromZero(values)]
