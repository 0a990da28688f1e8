import type { ToldText } from '../watching.ts'
import type { Writer, Written } from '../writer.ts'

/** What happens to the article, in turns. What was withdrawn comes back with another title. */
export const changeKinds = ['correction', 'correction', 'withdrawal', 'return'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** A change, and when it was sent and answered (ms since 1970). */
export interface Made {
  readonly kind: ChangeKind
  /** The words by which a page shows it. */
  readonly mark: string
  readonly written: Written
  readonly sentAt: number
  readonly answeredAt: number
}

/** From when to when a change took, until the frame after it was drawn on every page; milliseconds. */
export interface Sample {
  readonly kind: ChangeKind
  /** From the command to its answer. */
  readonly answerMs: number
  /** To the pixel of the article: from the answer to the command that made it public, from the commit, from the time in the log. */
  readonly fromAnswerMs: number
  readonly fromCommitMs: number
  readonly fromLogMs: number
  /** To the pixel of the list that the article stands in. */
  readonly listFromAnswerMs: number
  /** Whether a page showed only what came after it. */
  readonly isLater: boolean
}

const marks = { correction: 'Bài số', return: 'Bài số', withdrawal: 'Rút lần' } as const
const marked = /(?:Bài số|Rút lần) (\d+)\./

/** Makes the next change; that of a draft goes before it. Its number is that of the version on which it stands. */
export async function makeChange(writer: Writer, article: Written, kind: ChangeKind): Promise<Made> {
  const mark = `${marks[kind]} ${article.version}.`
  const ready = kind === 'withdrawal' ? article : await writer.draft('Article', article, { title: mark })
  const sentAt = Date.now()
  const written =
    kind === 'withdrawal' ? await writer.withdraw('Article', ready, mark) : await writer.publish('Article', ready)
  return { kind, mark, written, sentAt, answeredAt: Date.now() }
}

const numberIn = (text: string): number => Number(marked.exec(text)?.[1] ?? Number.NaN)

interface Pixel {
  readonly at: number
  readonly isLater: boolean
}

/** When a page showed a change first, or one that came after it. A list shows of what was withdrawn that it is gone. */
function pixelOf({ kind, mark, sentAt }: Made, told: readonly ToldText[], isList: boolean): Pixel {
  const number = numberIn(mark)
  const isGone = (text: string): boolean => isList && kind === 'withdrawal' && Number.isNaN(numberIn(text))
  const found = told.find(([text, at]) => at >= sentAt && (isGone(text) || numberIn(text) >= number))
  if (found === undefined) throw new Error(`“${mark}” was never shown in the ${isList ? 'list' : 'article'}`)
  const [text, , drawn] = found
  return { at: drawn, isLater: !isGone(text) && numberIn(text) > number }
}

/** Reads off what the pages told how long a change took to be on all of them. */
export function sampleOf(
  made: Made,
  pages: readonly Readonly<Record<'article' | 'articles', readonly ToldText[]>>[],
  { logged, committed }: { readonly logged: number | undefined; readonly committed: number | undefined },
): Sample {
  const { kind, mark, sentAt, answeredAt } = made
  if (logged === undefined || committed === undefined) throw new Error(`nothing is told of the commit of “${mark}”`)
  const shown = pages.map(told => pixelOf(made, told.article, false))
  const listed = pages.map(told => pixelOf(made, told.articles, true))
  const pixel = Math.max(...shown.map(({ at }) => at))
  return {
    kind,
    answerMs: answeredAt - sentAt,
    fromAnswerMs: pixel - answeredAt,
    fromCommitMs: pixel - committed,
    fromLogMs: pixel - logged,
    listFromAnswerMs: Math.max(...listed.map(({ at }) => at)) - answeredAt,
    isLater: [...shown, ...listed].some(one => one.isLater),
  }
}
