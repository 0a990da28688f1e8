import fc from 'fast-check'

import { everyField, everyText, type Making } from '../../../test/support/every-field.ts'
import type { ContentType } from '../model/model.ts'

/** What is done to a record next. */
export type Edit =
  | { readonly kind: 'update'; readonly locale: 'vi' | 'en'; readonly input: Readonly<Record<string, unknown>> }
  | { readonly kind: 'publish' | 'unpublish' | 'discard' }

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** An input with some fields of a type: other values, nothing, more or fewer rows and links. */
const someFields = (type: ContentType, making: (n: number) => Making): fc.Arbitrary<Record<string, unknown>> =>
  fc.tuple(fc.nat(8), fc.nat(8), fc.nat(9)).chain(([n, m, turn]) => {
    const [one, other] = [everyField(type, making(n)), everyField(type, making(m))]
    // One person alone lives these lives, who in the end may not delete what asks for a second one.
    const fields = Object.keys(one).filter(name => name !== 'requiresSecondPerson')
    return fc.subarray(fields, { minLength: 1, maxLength: 4 }).map(names =>
      Object.fromEntries(
        names.map(name => {
          const value = one[name]
          if (type.links.has(name)) return [name, turn % 2 === 0 ? value : { remove: linked(value) }]
          if (isList(value))
            return [name, [value, isList(other[name]) ? other[name] : [], value].slice(turn % 3).flat()]
          return [name, turn === 9 ? null : value]
        }),
      ),
    )
  })

const linked = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'add' in value ? value.add : []

/** A life of a record: mostly updates, in two languages. Some of them are refused, or change nothing. */
export const lives = (
  type: ContentType,
  making: (n: number) => Making,
  length: number,
): fc.Arbitrary<readonly Edit[]> => {
  const update = (locale: 'vi' | 'en', input: Readonly<Record<string, unknown>>): Edit => ({
    kind: 'update',
    locale,
    input,
  })
  return fc.array(
    fc.oneof(
      { weight: 12, arbitrary: someFields(type, making).map(input => update('vi', input)) },
      { weight: 4, arbitrary: fc.nat(8).map(n => update('en', everyText(type, making(n)))) },
      { weight: 2, arbitrary: fc.constant<Edit>({ kind: 'publish' }) },
      { weight: 1, arbitrary: fc.constant<Edit>({ kind: 'unpublish' }) },
      { weight: 1, arbitrary: fc.constant<Edit>({ kind: 'discard' }) },
    ),
    { minLength: length, maxLength: length },
  )
}
