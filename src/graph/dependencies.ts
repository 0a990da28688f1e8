/** What the records of a list have in common: at one of the places, `articles.federation_id`, stands one of the values. */
export interface Facet {
  readonly places: readonly string[]
  readonly values: readonly string[]
}

/** Days between which one must lie that stands at a place, both included; null is open. */
export interface Days {
  readonly place: string
  readonly from: string | null
  readonly to: string | null
}

/** A list that an answer looked through: the records of a type under all of the facets, of which days lie as is said. */
export interface ListKey {
  readonly typeName: string
  /** Empty for the whole list. */
  readonly facets: readonly Facet[]
  /** At one place of each of these stands such a day. */
  readonly days: readonly (readonly Days[])[]
}

/** Columns that were read, by table; `*` is all of them. With `id` it matters which rows there are. */
export type Reads = ReadonlyMap<string, ReadonlySet<string>>

/** What an answer depended on: when one of these changes, or the instant comes, it may be another. */
export interface Dependencies {
  /** Records shown, `Article_<uuid>`. */
  readonly records: ReadonlySet<string>
  /** Lists below a record that were looked through, `Federation_<uuid>.articles`, and withdrawals that are told, `Article_<uuid>.withdrawal`. */
  readonly below: ReadonlySet<string>
  readonly lists: readonly ListKey[]
  /** What was read of the records shown, and of what is theirs. */
  readonly shown: Reads
  /** What decided about membership, order, counts and figures of the lists. */
  readonly listed: Reads
  /** Tables of `listed` that were looked through in several places. */
  readonly shared: ReadonlySet<string>
  /** Types of whose lists more was read than which records they show. */
  readonly counted: ReadonlySet<string>
  /** Tables of memberships of which none were read that had ended by a day, `YYYY-MM-DD`. */
  readonly held: ReadonlyMap<string, string>
  /** The languages in which texts were read. */
  readonly locales: ReadonlySet<string>
  /** Whether drafts were read. */
  readonly drafts: boolean
  /** Whether something was read of which the log tells nothing: any commit may go with a change of it. */
  readonly elsewhere: boolean
  /** When the clock alone may alter the answer; null when it cannot. */
  readonly until: Date | null
  /** Newest position of the log that the answer's snapshot saw. */
  readonly position: bigint
}

/** Stands with the keys of lists below a record when it is told that the record was withdrawn: any version of it may alter that. */
export const withdrawalKey = 'withdrawal'

const mark = '"~" : "'

/** Begins what tells of keys besides those of records that are shown; see `keysSql`. */
export const keysMark = '!'

/**
 * Takes the records' identities out of an answer's text, and puts null where a record was asked for that cannot be read
 * (`{"~" : "?Federation_…"}`). What tells of other keys (`{"~" : "!…"}`, first in a list) is taken out whole. No text of a record can look like a mark, for its quotes are escaped. One pass: this runs
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
    } else if (found.startsWith(keysMark)) {
      parts.push(json.slice(done, at - 1))
      done = json.startsWith(', ', end + 2) ? end + 4 : end + 2
    } else if (!keep) {
      parts.push(json.slice(done, at))
      done = json.startsWith(', ', end + 1) ? end + 3 : end + 1
    }
  }
  parts.push(json.slice(done))
  return { json: parts.join(''), identities }
}

/** A list that a key tells of, such as `AidProject:aid_projects.federation_id=<uuid>;aid_project_transactions.value_on=2024-01-01..`. */
const listIn = /^(\w+):([\w.]+)=([^;]*)(?:;([\w.]+)=([\d-]*)\.\.([\d-]*))?$/

function listOf(key: string): ListKey | null {
  const [, typeName, place, value, dated, from, to] = listIn.exec(key) ?? []
  if (typeName === undefined || place === undefined || value === undefined) return null
  // Open on both ends it says nothing, not even that there is a day.
  const days = dated !== undefined && (from || to) ? [[{ place: dated, from: from || null, to: to || null }]] : []
  return { typeName, facets: [{ places: [place], values: [value] }], days }
}

/** What marks in an answer told. */
export interface Told {
  /** Records that were shown or missed. */
  readonly records: Set<string>
  /** Lists below records. */
  readonly below: Set<string>
  readonly lists: ListKey[]
}

/** Reads identities into what they tell of. */
export function noteIdentities(identities: readonly string[], { records, below, lists }: Told): void {
  for (const found of identities) {
    if (found.startsWith(keysMark)) {
      for (const key of found.slice(1).split(' ').filter(Boolean)) {
        const list = listOf(key)
        if (list) lists.push(list)
        else records.add(key)
      }
      continue
    }
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
