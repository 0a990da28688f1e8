import { aidByYear, aidOfPeriod } from './documents/aid.ts'
import { federationNamed } from './documents/scope.ts'
import { moneyTargets } from './documents/targets.ts'
import { aidAsked, targetsAsked } from './figures/asked.ts'
import { figuresCame } from './page/after-figures.ts'
import { federationAsked } from './view/asked-federation.ts'
import type { View } from './view/view.ts'
import type { Client } from '../client/index.ts'
import { sharedBy, type LiveStore } from '../client/shared-live.ts'

const nothing = (): void => {}

/**
 * Asks for the figures of a view before what shows them has come: a socket takes three round trips to answer. Components
 * that ask the same share these answers.
 * @param today `YYYY-MM-DD`
 * @returns lets go of them, once they are shown
 */
export function askAhead(client: Client, view: View, today: string): () => void {
  const page = sharedBy(client)
  const year = Number(today.slice(0, 4))
  let isShown = false
  const ends: (() => void)[] = []
  /** Follows until it was answered and the page is shown. */
  const ask = <Data>({ subscribe, read }: LiveStore<Data>, answered: (data: Data | null) => void = nothing): void => {
    let isAnswered = false
    const leave = subscribe(() => {
      const { data, errors, state } = read()
      if (isAnswered || (data === null && errors === null && state !== 'ended')) return
      isAnswered = true
      answered(data)
      if (isShown) leave()
    })
    ends.push(() => void (isAnswered && leave()))
  }
  const figures = (federation: string | null): void => {
    const asked = aidAsked(federation, view, year)
    // First what the first figures need: answers come one after the other.
    ask(page.store(aidOfPeriod, asked), figuresCame)
    ask(page.store(aidByYear, { where: asked.where }))
    ask(page.store(moneyTargets, targetsAsked(federation, view)))
  }
  const named = federationAsked(view)
  if (view.federation === null) figures(null)
  else if (named === null) figuresCame()
  else
    ask(page.store(federationNamed, named), data => {
      if (data?.federation) figures(data.federation.id)
      else figuresCame()
    })
  return () => {
    isShown = true
    for (const end of ends) end()
  }
}
