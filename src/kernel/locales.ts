/** The languages of the content, as canonical BCP 47 tags. */
export interface Locales {
  /** The language in which records are first written: the first of `AMITY_LOCALES`. */
  readonly source: string
  readonly all: readonly string[]
  /** For each language the chain that answers in its place: itself, then the others in their order. */
  readonly fallbacks: ReadonlyMap<string, readonly string[]>
}

/** Reads a list of languages with commas between them; what is wrong with it is added to the mistakes. */
export function readLocales(list: string, mistakes: string[]): Locales {
  const all: string[] = []
  for (const item of list.split(',').map(part => part.trim())) {
    const tag = canonicalTag(item)
    if (tag === null)
      mistakes.push(`AMITY_LOCALES has ${quoted(item)}: give language tags with commas between them, such as vi,en`)
    else if (all.includes(tag)) mistakes.push(`AMITY_LOCALES names ${tag} twice: name each language once`)
    else all.push(tag)
  }
  const fallbacks = new Map(all.map(tag => [tag, [tag, ...all.filter(other => other !== tag)]]))
  return { source: all[0] ?? 'vi', all, fallbacks }
}

function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}

/** A value as mistakes show it, cut where it is long. */
export function quoted(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value)
}
