import { expect, test } from 'vitest'

import { isFound } from './found.ts'

test('A name is found without its marks, by any of its words', () => {
  const name = 'Liên hiệp các tổ chức hữu nghị thành phố Đà Nẵng'
  for (const query of ['da nang', 'Đà Nẵng', 'NANG lien', 'đa na', '']) expect(isFound(name, query), query).toBe(true)
  for (const query of ['hai phong', 'danang', 'da  x']) expect(isFound(name, query), query).toBe(false)
})
