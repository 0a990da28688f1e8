import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** The width of an element in whole CSS pixels, kept true; the given one until it is measured. */
export function useWidth(first: number): [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(first)
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return
    const measure = (): void => setWidth(Math.round(current.clientWidth) || first)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [first])
  return [element, width]
}
