import type { Viewer } from '../../access/viewer.ts'
import { readGlobalId } from '../../kernel/ids.ts'
import { canonicalText, storedDocument, type RichDocument, type RichReference } from '../rich-text/document.ts'
import { readRichText } from '../rich-text/read.ts'
import { referencesOf } from '../rich-text/references.ts'
import { hasUnseen, withUnseen } from '../rich-text/unseen.ts'
import { seenRecords } from './checks.ts'
import type { DroppedPart, ParsedInput, Path } from './parse/parsed.ts'
import type { RecordState } from './state.ts'
import type { Transaction } from './transaction.ts'

/** What an input is laid over, and by whom. */
interface Keeping {
  readonly before: RecordState
  /** The language of the input. */
  readonly locale: string
  readonly viewer: Viewer
}

/**
 * Keeps in rich texts what their writer was not shown: documents get the ids back that they lost on the way to the writer,
 * and what is lost nevertheless is told. Ids that are put back are neither judged nor told: they stood there before.
 */
export async function keepUnseen(
  { query, model }: Pick<Transaction, 'query' | 'model'>,
  parsed: ParsedInput,
  { before, locale, viewer }: Keeping,
): Promise<ParsedInput> {
  const texts = new Map(parsed.texts)
  let dropped = parsed.dropped
  const textIn = (field: string, of: string): string | undefined => before.translations.get(of)?.texts[field]
  for (const [field, { document, max, path }] of parsed.rich) {
    const others = dropped.filter(part => part.path !== path)
    let told = dropped.filter(part => part.path === path)
    if (hasUnseen(document)) {
      const known = [...new Set([locale, ...model.locales])].flatMap(one => textIn(field, one) ?? [])
      const read = readRichText({ document: withUnseen(document, known.map(storedDocument)) }, max, path)
      texts.set(field, read.document && canonicalText(read.document))
      told = read.dropped.map(part => ({ ...part, path }))
    }
    const [old, now] = [textIn(field, locale), texts.get(field)]
    const gone = old && now && old !== now ? goneFrom(storedDocument(old), storedDocument(now)) : []
    dropped = [...others, ...withHidden(told, await unseenOf({ query, model }, gone, viewer), path)]
  }
  return { ...parsed, texts, dropped }
}

/** What an earlier document names, and a later one does not. */
function goneFrom(old: RichDocument, now: RichDocument): readonly RichReference[] {
  const left = new Set(referencesOf(now).map(({ id }) => id))
  return referencesOf(old).filter(({ id }) => !left.has(id))
}

/** Those of which the viewer sees nothing. */
async function unseenOf(
  { query, model }: Pick<Transaction, 'query' | 'model'>,
  all: readonly RichReference[],
  viewer: Viewer,
): Promise<readonly RichReference[]> {
  const read = all.flatMap(({ id, path }) => {
    const named = readGlobalId(id)
    return named ? [{ path, ...named }] : []
  })
  const seen = await seenRecords(query, model, read, viewer)
  return all.filter(({ id }) => !seen.has(id))
}

/** What was left out, with the mentions and pictures that went without the writer's knowledge. */
function withHidden(
  told: readonly DroppedPart[],
  hidden: readonly RichReference[],
  path: Path,
): readonly DroppedPart[] {
  const counts = new Map(told.map(({ what, count }) => [what, count]))
  const added = [...Map.groupBy(hidden, ({ kind }) => kind)].filter(
    ([what, { length }]) => length > (counts.get(what) ?? 0),
  )
  const isAdded = ({ what }: DroppedPart): boolean => added.some(([kind]) => kind === what)
  return [...told.filter(part => !isAdded(part)), ...added.map(([what, { length }]) => ({ what, count: length, path }))]
}
