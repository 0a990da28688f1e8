import { describe, expect, test } from 'vitest'

import { chosenRows } from './chosen-rows.ts'

const choose = (columns: string): string => `select ${columns} from records`

describe('rows that are chosen before they are rendered', () => {
  test('bring the columns that are rendered, each once, under the aliases that it is rendered with', () => {
    expect(
      chosenRows(`json_build_object('a', t1.id, 'b', t1.id || l2.title, 'c', k3.ordinal)`, ['t1', 'l2', 'k3'], choose),
    ).toBe(
      `(select t1.id, l2.title as "l2.title", k3.ordinal as "k3.ordinal" from records) t1` +
        ` cross join lateral (select t1."l2.title" as title) l2 cross join lateral (select t1."k3.ordinal" as ordinal) k3`,
    )
  })

  test('bring nothing of tables that are not read, and nothing of others around them', () => {
    expect(chosenRows('t1.id = t12.id and xt1.stage = at1.stage', ['t1', 'l2'], choose)).toBe(
      '(select t1.id from records) t1',
    )
    expect(chosenRows('true', ['t1', 'l2'], choose)).toBe('(select  from records) t1')
  })
})
