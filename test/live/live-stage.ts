import { setTimeout as wait } from 'node:timers/promises'

import { commandsAt } from '../graph/inputs.ts'
import type { Random } from '../reads/random.ts'
import type { Asker, TestServer } from '../support/web.ts'
import { askNow, type Question } from './questions.ts'
import { Screen, type Shown } from './screen.ts'

/** Operations that one screen shows at most. */
const perScreen = 60
/** How long what was written may take to be seen, in milliseconds. */
const patience = 60_000

/** Waits until something is met; what fails meanwhile is not met. @throws when it is not */
export async function until(met: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const isMet = async (): Promise<boolean> => met()
  for (const end = Date.now() + patience; !(await isMet().catch(() => false)); await wait(20))
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
  /** What a fresh query was answered last. */
  readonly fresh = new Map<Question, string>()
  #marks: readonly Shown[] = []
  #mark = { id: '', version: 0 }
  #marked = 0

  constructor(
    readonly random: Random,
    readonly nodes: readonly TestServer[],
    /** Token of somebody who may do everything. */
    readonly token: string,
  ) {}

  /** Shows each query on each node once, and now and then once more. */
  async open(questions: readonly Question[]): Promise<void> {
    this.#mark = await commandsAt(this.nodes[0]!).create('Tag', { title: 'mốc 0' })
    const query = `query @live(throttle: 0) { tag(id: "${this.#mark.id}") { title } }`
    const mark = { live: query, fresh: query, variables: {}, asker: { token: this.token, preview: true } }
    this.#marks = this.nodes.map(node => this.#screen(mark.asker, node).show(mark))
    for (const node of this.nodes) {
      const free = new Map<Asker, Screen[]>()
      for (const question of questions) {
        const own = (free.get(question.asker) ?? []).filter(({ all }) => all.length < perScreen)
        // A query that is shown twice stands on two screens.
        const many = this.random.chance(0.3) ? 2 : 1
        while (own.length < many) own.push(this.#screen(question.asker, node))
        free.set(question.asker, own)
        for (const screen of own.slice(0, many)) this.shown.push(screen.show(question))
      }
    }
  }

  #screen(asker: Asker, node: TestServer): Screen {
    const screen = new Screen(node, asker)
    this.screens.push(screen)
    return screen
  }

  /** Waits until each node has told its live queries of everything that is written. */
  async follow(): Promise<void> {
    this.#marked += 1
    const title = `mốc ${this.#marked}`
    await until(async () => {
      const node = this.random.pick(this.nodes)
      const asked = await node.data(`{ tag(id: "${this.#mark.id}") { version } }`, {}, { preview: true })
      await commandsAt(node).update('Tag', { id: this.#mark.id, version: asked.tag.version }, { title })
      return true
    }, 'a mark to be written')
    await until(() => this.#marks.every(({ last }) => last?.includes(`"${title}"`)), 'a node to follow the log')
  }

  /** The live answers that do not become what a fresh query is answered, though nothing is written any more. */
  async wrong(): Promise<readonly Wrong[]> {
    const left = [...new Set(this.shown.map(({ question }) => question))]
    const next = async (): Promise<void> => {
      for (let one = left.pop(); one; one = left.pop())
        this.fresh.set(one, await askNow(this.random.pick(this.nodes), one))
    }
    await Promise.all([next(), next(), next(), next()])
    const wrong = (): Shown[] => this.shown.filter(({ last, question }) => last !== this.fresh.get(question))
    await until(() => wrong().length === 0, 'the answers').catch(() => {})
    return wrong().map(shown => ({ shown, fresh: this.fresh.get(shown.question)! }))
  }

  close(): void {
    for (const screen of this.screens) screen.close()
  }
}
