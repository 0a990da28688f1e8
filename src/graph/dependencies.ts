/** A list that an answer looked through: all records of a type, or those under the facets. */
export interface ListKey {
  readonly typeName: string
  /** Field → id that decides membership; empty for the whole list. */
  readonly facets: Readonly<Record<string, string>>
  /** The columns of the records' own rows that decide, where not all do that lists were read by. */
  readonly only?: readonly string[]
}

/** Columns that were read, by table; `*` is all of them. With `id` it matters which rows there are. */
export type Reads = ReadonlyMap<string, ReadonlySet<string>>

/** What an answer depended on: when one of these changes, or the instant comes, it may be another. */
export interface Dependencies {
  /** Records shown, `Article_<uuid>`. */
  readonly records: ReadonlySet<string>
  /** Lists below a record that were looked through, `Federation_<uuid>.articles`. */
  readonly below: ReadonlySet<string>
  readonly lists: readonly ListKey[]
  /** What was read of the records shown, and of what is theirs. */
  readonly shown: Reads
  /** What decided about membership, order, counts and figures of the lists. */
  readonly listed: Reads
  /** Tables of `listed` that were looked through in several places. */
  readonly shared: ReadonlySet<string>
  /** Whether drafts were read. */
  readonly drafts: boolean
  /** Whether something was read of which the log tells nothing: any commit may go with a change of it. */
  readonly elsewhere: boolean
  /** When the clock alone may alter the answer; null when it cannot. */
  readonly until: Date | null
  /** Newest position of the log that the answer's snapshot saw. */
  readonly position: bigint
}

const mark = '"~" : "'

/**
 * Takes the records' identities out of an answer's text, and puts null where a record was asked for that cannot be read
 * (`{"~" : "?Federation_…"}`). No text of a record can look like a mark, for its quotes are escaped. One pass: this runs
 * for every answer.
 * @returns the text, and the identities as they stood there, for `noteIdentities`
 */
export function takeIdentities(
  json: string,
  keep = false,
): { readonly json: string; readonly identities: readonly string[] } {
  const identities: string[] = []
  const parts: string[] = []
  let done = 0
  for (let at = json.indexOf(mark); at >= 0; at = json.indexOf(mark, at + 1)) {
    const begin = at + mark.length
    const end = json.indexOf('"', begin)
    const found = json.slice(begin, end)
    identities.push(found)
    if (found.startsWith('?')) {
      parts.push(json.slice(done, at - 1), 'null')
      done = end + 2
    } else if (!keep) {
      parts.push(json.slice(done, at))
      done = json.startsWith(', ', end + 1) ? end + 3 : end + 1
    }
  }
  parts.push(json.slice(done))
  return { json: parts.join(''), identities }
}

/** Reads identities into the records that were shown or missed, and the lists below them. */
export function noteIdentities(identities: readonly string[], records: Set<string>, below: Set<string>): void {
  for (const found of identities) {
    if (found.startsWith('?')) {
      const cut = found.lastIndexOf('_')
      for (const type of found.slice(1, cut).split(',')) records.add(`${type}${found.slice(cut)}`)
      continue
    }
    const cut = found.indexOf('#')
    const record = cut < 0 ? found : found.slice(0, cut)
    records.add(record)
    if (cut >= 0) for (const field of found.slice(cut + 1).split(',')) below.add(`${record}.${field}`)
  }
}
