import type { Browser } from 'playwright-core'

import type { PageNews } from './order.ts'
import { openBrowser } from '../../test/e2e/browser.ts'

/** What the process with the browser tells. */
export interface Telling {
  readonly tell: (line: string) => void
  /** Does a part of the work in a browser of its own, and tells at once what it found: what comes after it may fail. */
  readonly found: (part: string, work: (browser: Browser) => Promise<object>) => Promise<void>
}

const send = (news: PageNews): void => void process.send?.(news)

export const telling: Telling = {
  tell: line => send({ tell: line }),
  found: async (part, work) => {
    const browser = await openBrowser({ isWhole: true })
    send({ found: { [part]: await work(browser).finally(() => browser.close()) } })
  },
}

/**
 * Ends this process, the one with the browser, when its work is done. It is not compiled with the rest: what it needs
 * stands among the dependencies of development, and a server is installed without them.
 */
export function endAfter(work: Promise<void>): void {
  work.then(
    () => process.disconnect(),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
}
// Nobody measures any more.
process.once('disconnect', () => process.exit())
