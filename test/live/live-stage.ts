import { setTimeout as wait } from 'node:timers/promises'

import { Writing } from '../reads/writing.ts'
import type { Asker, TestWeb } from '../support/web.ts'
import { askNow, type Question } from './questions.ts'
import { Screen, type Shown } from './screen.ts'

/** Where a node answers. */
export interface Node {
  readonly name: string
  readonly url: string
}

/** Operations that one screen shows at most. */
const perScreen = 60
/** How long what was written may take to be seen, in milliseconds. */
const patience = 60_000

/** Waits until something is met. @throws when it is not */
export async function until(met: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const end = Date.now() + patience; !(await met()); await wait(20))
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`)
}

/** A live answer that is not what a fresh query is answered. */
export interface Wrong {
  readonly shown: Shown
  readonly fresh: string
}

/** The screens of all viewers on all nodes, and a mark by which it is seen how far each node has come. */
export class Stage {
  readonly screens: Screen[] = []
  readonly shown: Shown[] = []
  /** Answers that were asked for afresh, by the marks of their queries. */
  readonly asked = new Map<string, number>()
  #marks: readonly Shown[] = []
  #mark = ''
  #marked = 0

  constructor(
    readonly web: TestWeb,
    readonly nodes: readonly Node[],
    readonly write: Writing,
  ) {}

  /** Shows each query on each node once, and those that are to be shared once more. */
  async open(questions: readonly Question[], isShared: (question: Question) => boolean): Promise<void> {
    this.#mark = await this.write.draft('Tag', {}, { vi: { title: 'mốc 0' } })
    const owner: Asker = { token: this.web.token, preview: true }
    const query = `query @live(throttle: 0) { tag(id: "${this.#mark}") { title } }`
    const mark = { mark: 'mark', live: query, fresh: query, variables: {}, asker: owner }
    this.#marks = this.nodes.map(node => this.#screen(owner, node).show(mark))
    for (const node of this.nodes)
      for (const question of questions)
        for (let at = isShared(question) ? 2 : 1; at > 0; at -= 1)
          this.shown.push(this.#free(question.asker, node, at).show(question))
  }

  #screen(asker: Asker, node: Node): Screen {
    const screen = new Screen(node.url, asker, node.name)
    this.screens.push(screen)
    return screen
  }

  /** A screen of the viewer on the node with room; a second one where the query is shown twice. */
  #free(asker: Asker, node: Node, at: number): Screen {
    const own = this.screens.filter(
      one =>
        one.asker === asker &&
        one.node === node.name &&
        one.all.length < perScreen &&
        one.all[0]?.question.mark !== 'mark',
    )
    return own[at - 1] ?? this.#screen(asker, node)
  }

  /** Waits until each node has told its live queries of everything that is written. */
  async follow(): Promise<void> {
    this.#marked += 1
    const title = `mốc ${this.#marked}`
    await this.write.edit(this.#mark, 'vi', { title })
    await until(() => this.#marks.every(({ last }) => last?.includes(`"${title}"`)), 'a node to follow the log')
  }

  /** The live answers that do not become what a fresh query is answered, though nothing is written any more. */
  async wrong(): Promise<readonly Wrong[]> {
    const fresh = new Map<Question, string>()
    const left = [...new Set(this.shown.map(({ question }) => question))]
    const next = async (): Promise<void> => {
      for (let one = left.pop(); one; one = left.pop()) {
        fresh.set(one, await askNow(this.web, one))
        this.asked.set(one.mark, (this.asked.get(one.mark) ?? 0) + 1)
      }
    }
    await Promise.all([next(), next(), next(), next()])
    const wrong = (): Shown[] => this.shown.filter(({ last, question }) => last !== fresh.get(question))
    await until(() => wrong().length === 0, 'the answers').catch(() => {})
    return wrong().map(shown => ({ shown, fresh: fresh.get(shown.question)! }))
  }

  async close(): Promise<void> {
    for (const screen of this.screens) await screen.close()
  }
}
