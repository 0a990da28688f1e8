/*
 * While a statement is rendered its parts bear marks, which nobody sends: what is shown of records that the answer names,
 * and what decides which records those are. What a live query depends on is read off them.
 */
const [showing, listing, ending, speaking, telling] = ['\u0001', '\u0002', '\u0003', '\u0004', '\u0005'] as const

/** SQL that shows records which the answer names by their ids, those that cannot be read too. */
export const shownPart = (sql: string): string => `${showing}${sql}${ending}`

/** SQL that decides about membership, order, counts or figures. So does all that bears no mark. */
export const listedPart = (sql: string): string => `${listing}${sql}${ending}`

/** A table of texts that is read in no language but that which answers. */
export const answeringTable = (name: string): string => `${speaking}${name}`

/** A table of which the log tells nothing, where the answer itself tells which records it depends on. */
export const toldTable = (name: string): string => `${telling}${name}`

/** The statement as it is sent. */
// oxlint-disable-next-line no-control-regex
export const withoutMarks = (sql: string): string => sql.replaceAll(/[\u0001-\u0005]/g, '')

/** One word, quoted name or sign of a statement. */
export interface Token {
  readonly text: string
  readonly kind: 'name' | 'quoted' | 'sign'
  /** Whether it stands where membership, order, counts or figures are decided. */
  readonly listed: boolean
  /** Whether it names a table of texts that is read in the language alone that answers. */
  readonly answers: boolean
  /** Whether it names a table of which the answer itself tells on what it depends. */
  readonly isTold: boolean
}

// Texts are taken whole, and so say nothing.
// oxlint-disable-next-line no-control-regex
const pattern = /'(?:[^']|'')*'|"((?:[^"]|"")*)"|([A-Za-z_]\w*)|(::|[^\s\w])/g

/** The tokens of a rendered statement, without its texts and numbers. */
export function tokensOf(sql: string): readonly Token[] {
  const out: Token[] = []
  const within: boolean[] = []
  let listed = true
  let [answers, isTold] = [false, false]
  for (const [, quoted, name, sign] of sql.matchAll(pattern)) {
    if (sign === speaking || sign === telling) {
      answers ||= sign === speaking
      isTold ||= sign === telling
      continue
    }
    if (sign === showing || sign === listing) {
      within.push(listed)
      listed = sign === listing
    } else if (sign === ending) listed = within.pop() ?? true
    else if (quoted !== undefined) out.push({ text: quoted, kind: 'quoted', listed, answers, isTold })
    else if (name !== undefined) out.push({ text: name, kind: 'name', listed, answers, isTold })
    else if (sign !== undefined) out.push({ text: sign, kind: 'sign', listed, answers, isTold })
    answers = false
    isTold = false
  }
  return out
}
