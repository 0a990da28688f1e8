import { expect } from 'vitest'

import { readCommits, readHead } from '../../src/changes/read.ts'
import { DependencyIndex } from '../../src/consumers/live/dependency-index.ts'
import { withNamedNow } from '../../src/consumers/live/named-now.ts'
import { touchedBy, type Touched } from '../../src/consumers/live/touched.ts'
import { isTouched } from '../../src/consumers/live/touches.ts'
import { queryOn } from '../../src/engine/releases/preview.ts'
import type { Dependencies } from '../../src/graph/dependencies.ts'
import { editor, openAmity, type TestAmity } from '../support/amity.ts'
import { Writing } from './writing.ts'

/** Ids of what stands there from the beginning: two federations, a country, an association and an article of the first. */
export type TouchedWorld = Readonly<Record<'one' | 'two' | 'country' | 'association' | 'article', string>>

/** Asks which queries a write touches, on 1 March 2024. */
export class Touching {
  private constructor(
    readonly amity: TestAmity,
    readonly write: Writing,
    readonly ids: TouchedWorld,
  ) {}

  static async begin(): Promise<Touching> {
    const now = new Date('2024-03-01T05:00:00.000Z')
    const amity = await openAmity({ clock: () => now })
    const write = new Writing(amity, now)
    const federation = (name: string): Promise<string> =>
      write.published('Federation', { level: 'PROVINCIAL' }, { vi: { name } })
    const [one, two] = [await federation('Một'), await federation('Hai')]
    const country = await write.published('PartnerCountry', { code: 'LA' }, { vi: { name: 'Lào' } })
    const association = await write.published(
      'MemberAssociation',
      { kind: 'FRIENDSHIP', country, memberships: [{ federation: one }] },
      { vi: { name: 'Hội' } },
    )
    const article = await write.published('Article', { federation: one }, { vi: { title: 'Tin', body: 'Bài' } })
    return new Touching(amity, write, { one, two, country, association, article })
  }

  /** What the commits of a write touch. */
  async touchedIn(writing: () => Promise<unknown>): Promise<readonly Touched[]> {
    const { pool, model } = this.amity
    const before = await readHead(pool)
    await writing()
    const commits = await readCommits(pool, before)
    return Promise.all(commits.map(commit => withNamedNow(queryOn(pool), touchedBy(commit, model))))
  }

  /** A change of what is public. */
  changed(id: string, input: object): () => Promise<void> {
    return async () => {
      await this.write.edit(id, 'vi', input)
      await this.write.publish(id)
    }
  }

  /** Which of some queries a write touches, by their names. */
  async touched(
    queries: Readonly<Record<string, string>>,
    writing: () => Promise<unknown>,
    preview = false,
  ): Promise<string[]> {
    const known = new Map<string, Dependencies>()
    const index = new DependencyIndex<string>()
    for (const [name, query] of Object.entries(queries)) {
      const { dependencies, errors } = await this.amity.answer(query, preview ? { preview, viewer: editor } : {})
      expect(errors).toBeUndefined()
      known.set(name, dependencies!)
      index.add(name, dependencies!)
    }
    const commits = await this.touchedIn(writing)
    const found = [...known].flatMap(([name, dependencies]) =>
      commits.some(one => isTouched(dependencies, one)) ? [name] : [],
    )
    expect([...new Set(commits.flatMap(one => [...index.touchedBy(one)]))].sort()).toEqual([...found].sort())
    return found
  }
}
