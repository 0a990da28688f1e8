import type { Problem } from '../../../kernel/problem.ts'
import { columnOf } from '../../model/columns.ts'
import type { ContentType } from '../../model/model.ts'
import { readOwned } from './owned.ts'
import {
  complainTo,
  refused,
  type ColumnValue,
  type Complain,
  type DroppedPart,
  type LinkChange,
  type OwnedRow,
  type Path,
  type Reading,
  type Reference,
  type SentRichText,
} from './parsed.ts'
import { isRecord, readLinks, readReference } from './references.ts'
import { readRich } from './rich-texts.ts'
import { readScalar } from './scalars.ts'
import { readSlug } from './slug.ts'
import { readText } from './texts.ts'
import { wrong } from './wording.ts'

/** The circumstances under which an input is read. */
export interface ReadingContext {
  /** Configured languages. */
  readonly locales: readonly string[]
  /** The language of the localized texts. */
  readonly locale: string
  /** Where the input stands among the arguments. */
  readonly path: Path
}

interface Collected {
  readonly columns: Map<string, ColumnValue>
  readonly texts: Map<string, string | null>
  readonly links: Map<string, LinkChange>
  readonly lists: Map<string, readonly OwnedRow[]>
  readonly references: Reference[]
  readonly dropped: DroppedPart[]
  readonly rich: Map<string, SentRichText>
  slug: string | null | undefined
}

/**
 * Reads an input of a content type, as GraphQL coerced it, into normalised column values, together with everything
 * that is wrong with it. Fields that were not sent are in neither. What only the database knows is not judged here.
 */
export function readInput(type: ContentType, input: unknown, { locale, locales, path }: ReadingContext): Reading {
  const problems: Problem[] = []
  const complain = complainTo(problems)
  const into: Collected = {
    columns: new Map(),
    texts: new Map(),
    links: new Map(),
    lists: new Map(),
    references: [],
    dropped: [],
    rich: new Map(),
    slug: undefined,
  }
  if (!locales.includes(locale)) complain(['locale'], wrong.unknownLocale(locales))
  if (!isRecord(input)) complain(path, wrong.kind('an object', 'đối tượng'))
  else
    for (const [name, value] of Object.entries(input))
      if (value !== undefined) readField(type, name, value, [...path, name], into, locales, complain)
  return { parsed: into, problems }
}

function readField(
  type: ContentType,
  name: string,
  value: unknown,
  path: Path,
  into: Collected,
  locales: readonly string[],
  complain: Complain,
): void {
  const scalar = type.scalars.get(name)
  if (scalar) {
    const columns = readScalar(name, value, scalar, path, complain)
    if (columns !== refused) for (const [column, stored] of Object.entries(columns)) into.columns.set(column, stored)
    return
  }
  const text = type.localized.get(name)
  if (text) {
    const read =
      value === null
        ? null
        : text.rich
          ? readRich(value, text, path, into, complain)
          : readText(value, text, path, complain)
    if (read === refused) return
    into.texts.set(name, read)
    if (text.rich && value !== null)
      into.rich.set(name, { path, max: text.max, document: isRecord(value) ? (value.document ?? null) : null })
    return
  }
  const one = type.ones.get(name)
  if (one) {
    const reference = value === null ? null : readReference(value, one.targets, path, complain)
    if (reference === null && one.required) return complain(path, wrong.required())
    if (reference === refused) return
    if (reference) into.references.push(reference)
    into.columns.set(columnOf(name, one), reference?.id ?? null)
    return
  }
  readCollection(type, name, value, path, into, locales, complain)
}

function readCollection(
  type: ContentType,
  name: string,
  value: unknown,
  path: Path,
  into: Collected,
  locales: readonly string[],
  complain: Complain,
): void {
  const links = type.links.get(name)
  const list = type.owned.get(name)
  if (links) {
    const change = readLinks(value, links.targets, path, complain, into.references)
    if (change !== refused) into.links.set(name, change)
  } else if (list) {
    const rows = readOwned(list, value, path, { locales, complain, references: into.references })
    if (rows !== refused) into.lists.set(name, rows)
  } else if (name === 'slug' && type.declaration.slugFrom) {
    const slug = readSlug(value, path, complain)
    if (slug !== refused) into.slug = slug
  } else complain(path, wrong.unknownField(name))
}
