import type { Rule } from '../../engine/declare/content.ts'

const amountOf = (budget: unknown): string =>
  typeof budget === 'object' && budget !== null && 'amount' in budget ? String(budget.amount) : ''

/** A budget is none or more; what was planned otherwise is a revised budget, what was paid too much a transaction. */
export const budgetsFromZero: Rule = ({ budgets }) =>
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
