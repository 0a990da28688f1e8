import { useEffect, useState } from 'react'

import { useWords } from '../page/hooks.ts'
import { filled } from '../words.ts'
import { dayAndTimeOf } from '../../language/dates.ts'

/** When the page was printed last. */
function usePrinted(): Date {
  const [printed, setPrinted] = useState(() => new Date())
  useEffect(() => {
    const now = (): void => setPrinted(new Date())
    addEventListener('beforeprint', now)
    return () => removeEventListener('beforeprint', now)
  }, [])
  return printed
}

/** What holds for the whole page; on paper, of when and where it is. */
export function Footer() {
  const { language, said } = useWords()
  const printed = usePrinted()
  return (
    <footer className="width">
      <p>{said.hours}</p>
      <p className="on-paper">
        {filled(said.printed, { now: dayAndTimeOf(printed.toISOString(), language), address: location.href })}
      </p>
    </footer>
  )
}
