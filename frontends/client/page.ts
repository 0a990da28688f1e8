// What a browser's page tells; elsewhere there is none.
const page: unknown = globalThis

/** The address of the page, from which relative addresses are read. */
export function addressOfPage(): string | undefined {
  if (!(page instanceof EventTarget) || !('location' in page)) return undefined
  return String(page.location)
}

/** Calls back when the browser says that it is online again. What comes back stops listening. */
export function whenOnline(callback: () => void): () => void {
  if (!(page instanceof EventTarget)) return () => {}
  page.addEventListener('online', callback)
  return () => page.removeEventListener('online', callback)
}
