import { useEffect, useRef } from 'react'

/** What a value was when it was whole last; null before. */
export function useLast<T>(value: T, isWhole: boolean): T | null {
  const last = useRef<T | null>(null)
  useEffect(() => {
    if (isWhole) last.current = value
  })
  return last.current
}
