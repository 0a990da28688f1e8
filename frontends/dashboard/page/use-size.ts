import { useLayoutEffect, useState, type RefObject } from 'react'

/** Width and height in CSS pixels. */
export type Size = readonly [width: number, height: number]

/** The size of an element, also when it becomes another; null before it is known. */
export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize([Math.round(entry.contentRect.width), Math.round(entry.contentRect.height)])
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return size
}
