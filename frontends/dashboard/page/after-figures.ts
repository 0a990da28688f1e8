/** So long what comes after the figures waits for them, in milliseconds: where there is no answer it comes all the same. */
const patience = 2_000

let read = (): void => {}
const isRead = new Promise<void>(resolve => (read = resolve))

/** The figures of the page have come, or never will. */
export const figuresCame = (): void => read()

/** Loads what the first figures do not need when they have come: on a slow line it would take its share of what they wait for. */
export async function afterFigures<T>(load: () => Promise<T>): Promise<T> {
  await Promise.race([isRead, new Promise(resolve => setTimeout(resolve, patience))])
  return load()
}
