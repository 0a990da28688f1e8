import { readGlobalId } from '../../../kernel/ids.ts'
import type { LocalizedField } from '../../declare/fields.ts'
import { canonicalText, type RichReference } from '../../rich-text/document.ts'
import { readRichText } from '../../rich-text/read.ts'
import { pictureType } from '../../rich-text/schema.ts'
import { refused, type Complain, type DroppedPart, type Path, type Reference, type Refused } from './parsed.ts'
import { readReference } from './references.ts'

/** Where references and what was left out are noted. */
interface Noted {
  readonly references: Reference[]
  readonly dropped: DroppedPart[]
}

/** Reads what a rich text names: a picture is a MediaAsset, a mention may be of any type. */
export const readNamed = ({ kind, id, path }: RichReference, complain: Complain): Reference | Refused =>
  readReference(id, kind === 'image' ? [pictureType] : [readGlobalId(id)?.typeName ?? ''], path, complain)

/**
 * Reads a rich text into its canonical text; what it names is added to the references, since it must exist.
 * @returns null for one in which nothing is left to show; refused after a complaint
 */
export function readRich(
  value: unknown,
  { max }: LocalizedField,
  path: Path,
  into: Noted,
  complain: Complain,
): string | null | Refused {
  const { document, dropped, references, faults } = readRichText(value, max, path)
  for (const { path: at, ...wording } of faults) complain(at, wording)
  if (faults.length > 0) return refused
  let isWhole = true
  for (const named of references) {
    const reference = readNamed(named, complain)
    if (reference === refused) isWhole = false
    else into.references.push(reference)
  }
  into.dropped.push(...dropped.map(part => ({ ...part, path })))
  if (!isWhole) return refused
  return document && canonicalText(document)
}
