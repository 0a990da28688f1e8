import type { Commit } from '../../changes/commit.ts'
import type { Dependencies } from '../../graph/dependencies.ts'

/** Which of many answers a commit may alter. */
export class DependencyIndex<Key> {
  readonly #all = new Map<Key, readonly [Dependencies, boolean]>()

  set(key: Key, dependencies: Dependencies, isPreview: boolean): void {
    this.#all.set(key, [dependencies, isPreview])
  }

  delete(key: Key): void {
    this.#all.delete(key)
  }

  /** The answers that may be others behind a commit. */
  touchedBy(commit: Commit): readonly Key[] {
    return [...this.#all].flatMap(([key, [dependencies, isPreview]]) =>
      isTouched(dependencies, isPreview, commit) ? [key] : [],
    )
  }
}

/** Whether an answer may be another behind a commit. */
export const isTouched = ({ records, lists, below }: Dependencies, isPreview: boolean, { changes }: Commit): boolean =>
  changes.some(
    ({ typeName, id, stage }) =>
      (isPreview || stage === 'published') &&
      (records.has(`${typeName}_${id}`) || below.size > 0 || lists.some(list => list.typeName === typeName)),
  )
