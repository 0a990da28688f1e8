import { resolve } from 'node:path'

import type { PageOrder } from './page/order.ts'
import { inProducts } from './page/product.ts'
import { projectRoot } from './paths.ts'
import { keepResult } from './results.ts'

/** What is measured, how often, and besides which other checkout. */
export interface DashboardPlan extends Pick<PageOrder, 'parts' | 'projects' | 'rounds' | 'changes' | 'samples'> {
  /** Another checkout of the product, built: the first figure of both is measured in turns. */
  readonly beside: string | null
  readonly isQuick: boolean
}

/** Measures the dashboard in a browser: its first figure on a slow line, its memory over a day, its way from commit to pixel. */
export async function measureDashboard(
  { beside, isQuick, ...plan }: DashboardPlan,
  tell: (line: string) => void,
): Promise<void> {
  const roots = [projectRoot, ...(beside === null ? [] : [resolve(beside)])]
  await inProducts(roots, async ({ inBrowser, ...place }) => {
    const order: PageOrder = { ...plan, ...place }
    const result = await inBrowser('bench/page/run.ts', order, tell)
    tell(keepResult(isQuick ? 'quick' : 'dashboard', new Date(), { plan, ...result }))
  })
}
