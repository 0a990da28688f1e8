import { useContext, useEffect, useState, useSyncExternalStore } from 'react'

import { words, type Words } from '../words.ts'
import type { Client, Status } from '../../client/index.ts'
import { ClientContext } from '../../client/use-live.ts'
import { dayIn } from '../../language/dates.ts'
import type { Language } from '../../language/language.ts'
import { useView } from '../view/use-view.ts'

/** The language of the page, and its words. */
export function useWords(): { readonly language: Language; readonly said: Words } {
  const { language } = useView().view
  return { language, said: words[language] }
}

/** The client of the page. */
export function useClient(): Client {
  const client = useContext(ClientContext)
  if (client === null) throw new Error('There is no client above this component.')
  return client
}

/** The state of the connection. */
export function useConnection(): Status {
  const { connection } = useClient()
  return useSyncExternalStore(connection.subscribe, () => connection.current)
}

/** How often the page looks whether another day has begun, in milliseconds. */
const lookEvery = 30_000

const clock = (): Date => new Date()

/** The day that it is in Viet Nam, `YYYY-MM-DD`, also when it turns. `now` must stay the same function. */
export function useToday(now = clock): string {
  const [today, setToday] = useState(() => dayIn(now()))
  useEffect(() => {
    const timer = setInterval(() => setToday(dayIn(now())), lookEvery)
    return () => clearInterval(timer)
  }, [now])
  return today
}
