/** A list that an answer looked through: all records of a type, or those under the facets. */
export interface ListKey {
  readonly typeName: string
  /** Field → id that decides membership; empty for the whole list. */
  readonly facets: Readonly<Record<string, string>>
}

/** What an answer depended on: when one of these changes, or the instant comes, it may be another. */
export interface Dependencies {
  /** Records shown, `Article_<uuid>`. */
  readonly records: ReadonlySet<string>
  /** Lists below a record that were looked through, `Federation_<uuid>.articles`. */
  readonly below: ReadonlySet<string>
  readonly lists: readonly ListKey[]
  /** When the clock alone may alter the answer; null when it cannot. */
  readonly until: Date | null
  /** Newest position of the log that the answer's snapshot saw. */
  readonly position: bigint
}

const identity = /"~" : "([^"]+)"(?:, )?/g

/** Takes the records' identities out of an answer's text: no text of a record can look like one, for its quotes are escaped. */
export function takeIdentities(json: string, records: Set<string>, below: Set<string>): string {
  return json.replace(identity, (_, found: string) => {
    noteIdentity(found, records, below)
    return ''
  })
}

/** Notes the identities in an answer's text and leaves them there, for the loader. */
export function noteIdentities(json: string, records: Set<string>, below: Set<string>): void {
  for (const [, found] of json.matchAll(identity)) if (found !== undefined) noteIdentity(found, records, below)
}

function noteIdentity(found: string, records: Set<string>, below: Set<string>): void {
  const cut = found.indexOf('#')
  if (cut < 0) {
    records.add(found)
    return
  }
  const record = found.slice(0, cut)
  records.add(record)
  for (const field of found.slice(cut + 1).split(',')) below.add(`${record}.${field}`)
}
