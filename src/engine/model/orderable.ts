import type { ContentType } from './model.ts'

/** Scalars by which lists may be ordered: each has an index. Texts only where the declaration makes them an order or unique. */
export function orderableScalars(type: ContentType): readonly string[] {
  const named = new Set(type.declaration.defaultOrder.map(([field]) => field))
  return [...type.scalars]
    .filter(
      ([name, { scalar, unique }]) =>
        named.has(name) || unique || ['integer', 'decimal', 'date', 'partialDate', 'instant'].includes(scalar),
    )
    .map(([name]) => name)
}

/** Localized fields by which lists may be ordered, in the alphabet of the language: titles and names. */
export function orderableLocalized(type: ContentType): readonly string[] {
  return [...type.localized].filter(([, field]) => field.search === 'A' && !field.long).map(([name]) => name)
}
