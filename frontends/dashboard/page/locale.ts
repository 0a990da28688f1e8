/** What the graph tells of the languages in which a record answered. */
interface Told {
  readonly localization: { readonly fields: readonly { readonly field: string; readonly locale: string | null }[] }
}

/** The language of a text of a record; null where that is not known. */
export const localeOfField = ({ localization }: Told, name: string): string | null =>
  localization.fields.find(({ field }) => field === name)?.locale ?? null
