import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react'

import { readPage } from './read-page.ts'
import { addressOf, type ReadView, type View } from './view.ts'
import type { Language } from '../../language/language.ts'

/** A view, and how to get to another one. */
export interface Shown extends ReadView {
  /** Shows the same with some of it another; it gets an address of its own to come back to. */
  readonly go: (change: Partial<View>) => void
  /** The address of the same with some of it another. */
  readonly to: (change: Partial<View>) => string
}

export const ViewContext = createContext<Shown | null>(null)

/** The view of the page. */
export function useView(): Shown {
  const shown = useContext(ViewContext)
  if (shown === null) throw new Error('There is no view above this component.')
  return shown
}

/** Follows the address of the page. @param language the language that the server wrote into the page */
export function useAddress(language: Language): Shown {
  const read = useCallback((): ReadView => readPage(language), [language])
  const [shown, setShown] = useState(read)
  useEffect(() => {
    const moved = (): void => setShown(read())
    addEventListener('popstate', moved)
    return () => removeEventListener('popstate', moved)
  }, [read])
  return useMemo(() => {
    const to = (change: Partial<View>): string => addressOf({ ...shown.view, ...change })
    const go = (change: Partial<View>): void => {
      history.pushState(null, '', to(change))
      setShown(read())
    }
    return { ...shown, to, go }
  }, [shown, read])
}
