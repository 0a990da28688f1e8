/** A record as the graph tells in which language each of its texts answered. */
export interface Told {
  readonly localization: { readonly fields: readonly { readonly field: string; readonly locale: string }[] }
}

/** In which language a text answered; null when it has none or is in no language. */
export const localeOf = (record: Told, field: string): string | null =>
  record.localization.fields.find(found => found.field === field)?.locale ?? null

/** Letters that only Vietnamese has; others it shares with languages of donors and sources. */
const vietnamese = /[ăđĩũơư\u1ea0-\u1ef9]/i

/** Whether a text that is in no language of its own, as a donor's name, has letters of Vietnamese. */
export const isVietnamese = (text: string): boolean => vietnamese.test(text)
