import { expect } from 'vitest'

import type { TestAmity } from '../support/amity.ts'

/** Asks in one statement and in steps: an answer, or errors that all say BAD_USER_INPUT; anything else is thrown or fails. */
export async function answeredOrRefused(
  amity: TestAmity,
  query: string,
  variables: Record<string, unknown>,
): Promise<'answered' | 'refused'> {
  const outcomes: ('answered' | 'refused')[] = []
  for (const depth of [undefined, 0]) {
    const { errors = [] } = await amity.answer(query, { variables, depth })
    for (const error of errors)
      expect(
        { code: error.extensions['code'], message: error.message },
        `${query} ${JSON.stringify(variables).slice(0, 200)}`,
      ).toMatchObject({ code: 'BAD_USER_INPUT' })
    outcomes.push(errors.length > 0 ? 'refused' : 'answered')
  }
  expect(outcomes[1]).toBe(outcomes[0])
  return outcomes[0]!
}
