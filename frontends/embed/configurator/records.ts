import { namedIn } from './named-in.ts'
import type { Wish } from './wish.ts'
import type { Ask } from '../asking/ask.ts'
import { idsOf } from '../asking/names.ts'
import { readAttributes } from '../attributes/read.ts'
import {
  articleChosen,
  articlesWith,
  newestArticles,
  newestProjects,
  projectChosen,
  projectsWith,
} from '../documents/records.ts'
import type { TypedDocument } from '../../client/document.ts'
import type { Language } from '../../language/language.ts'
import type { Told } from '../../language/told.ts'

/** A record that may be shown. */
export interface OfferedRecord extends Told {
  readonly id: string
  readonly title: string
  readonly publishedAt?: string | null
}

/** Which record is to be shown, and which others might be. */
export interface Records {
  readonly chosen: OfferedRecord | null
  /** Why the one that was named cannot be shown; null when it can, or none was named. */
  readonly problem: 'missing' | 'withdrawn' | null
  readonly offered: readonly OfferedRecord[]
  /** What was looked for, without those that named one record. */
  readonly find: string
}

/** Components of one record that has no list of its own to choose from. */
export type Recorded = 'article' | 'project'

interface Documents {
  readonly chosen: TypedDocument<{ record: OfferedRecord | null; gone: { id: string } | null }, never>
  readonly newest: TypedDocument<{ newest: { nodes: readonly OfferedRecord[] } }, never>
  readonly found: TypedDocument<
    { found: { nodes: readonly { record: OfferedRecord | Record<PropertyKey, never> | null }[] } },
    never
  >
}

const documents: Readonly<Record<Recorded, Documents>> = {
  article: { chosen: articleChosen, newest: newestArticles, found: articlesWith },
  project: { chosen: projectChosen, newest: newestProjects, found: projectsWith },
}

/** A record in a language; null when it is not there. */
export const recordIn = async (
  component: Recorded,
  id: string,
  locale: Language,
  ask: Ask,
): Promise<OfferedRecord | null> => (await ask(documents[component].chosen, { id, locale })).record

/** Finds the record that is to be shown: the one that is looked for by its name, else the one chosen before, else the first offered. */
export async function recordsFor(component: Recorded, wish: Wish, locale: Language, ask: Ask): Promise<Records> {
  const { chosen: one, newest, found } = documents[component]
  const read = async (attribute: string, value: string): Promise<Pick<Records, 'chosen' | 'problem'>> => {
    const { asked } = readAttributes(component, [[attribute, value]], 'address')
    const id = asked.record === null ? null : ((await idsOf(asked, locale, ask))?.record ?? null)
    if (id === null) return { chosen: null, problem: 'missing' }
    const { record, gone } = await ask(one, { id, locale })
    return { chosen: record, problem: record !== null ? null : gone === null ? 'missing' : 'withdrawn' }
  }
  const searched = async (text: string): Promise<readonly OfferedRecord[]> => {
    const { nodes } = (await ask(found, { text, locale })).found
    return nodes.flatMap(({ record }) => (record !== null && isRecord(record) ? [record] : []))
  }
  const latest = async (): Promise<readonly OfferedRecord[]> => (await ask(newest, { locale })).newest.nodes

  const { names, words } = namedIn(wish.find)
  for (const [attribute, value] of names) {
    const named = await read(attribute, value)
    if (named.chosen !== null || named.problem === 'withdrawn') return { ...named, offered: await latest(), find: '' }
  }
  const offered = words === '' ? await latest() : await searched(words)
  for (const attribute of ['record', 'slug']) {
    const value = wish.given.get(attribute)
    if (value !== undefined) return { ...(await read(attribute, value)), offered, find: wish.find }
  }
  return { chosen: offered[0] ?? null, problem: null, offered, find: wish.find }
}

const isRecord = (record: OfferedRecord | Record<PropertyKey, never>): record is OfferedRecord => 'id' in record
