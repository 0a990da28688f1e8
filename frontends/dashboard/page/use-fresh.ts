import { useEffect, useRef, useState } from 'react'

/** So long a changed figure stands out, in milliseconds. */
const shownFor = 2_500

/**
 * Whether a value has changed a moment ago, while what it says is still about the same.
 * @param about changes when the page turns to something else, which is no change of a figure
 */
export function useFresh(value: string | null, about: string): boolean {
  const before = useRef({ value, about })
  const [isFresh, setFresh] = useState(false)
  useEffect(() => {
    const { current } = before
    before.current = { value, about }
    const hasChanged = current.about === about && current.value !== null && value !== null && current.value !== value
    setFresh(hasChanged)
    if (!hasChanged) return
    const timer = setTimeout(() => setFresh(false), shownFor)
    return () => clearTimeout(timer)
  }, [value, about])
  return isFresh
}
