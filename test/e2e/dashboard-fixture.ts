import { openVisitor, type Look, type Visit, type Visitor } from './visitor.ts'
import { openProxy, type Proxy } from '../../frontends/client/proxy-fixture.ts'
import { commandsAt, type Commands } from '../graph/inputs.ts'
import type { TestSettings } from '../support/amity.ts'
import { openWeb, type TestEdge, type TestWeb } from '../support/web.ts'

/** What a test may choose of a server. */
export type ServeSettings = TestSettings & { readonly edge?: TestEdge }

/** A browser to look at the dashboard. */
export interface DashboardStage {
  readonly visitor: Visitor
  /** A server with nothing in it that shows it. */
  readonly serve: (settings?: ServeSettings) => Promise<ServedDashboard>
  readonly close: () => Promise<void>
}

/** A server that shows the dashboard, and its visitors. */
export interface ServedDashboard {
  readonly web: TestWeb
  readonly run: Commands
  /** What stands between visitors and the server. */
  readonly proxy: Proxy
  /** @param path of the server, or a whole address */
  readonly open: (path: string, look?: Look) => Promise<Visit>
  readonly close: () => Promise<void>
}

/** Starts a browser. */
export async function openDashboard(): Promise<DashboardStage> {
  const visitor = await openVisitor()
  return {
    visitor,
    serve: async settings => {
      const web = await openWeb(settings)
      const proxy = await openProxy(web.url)
      const visits: Visit[] = []
      return {
        web,
        run: commandsAt(web),
        proxy,
        open: async (path, look) => {
          const visit = await visitor.open(new URL(path, proxy.url).href, look)
          visits.push(visit)
          return visit
        },
        close: async () => {
          for (const { page } of visits) await page.context().close()
          await proxy.close()
          await web.close()
        },
      }
    },
    close: () => visitor.close(),
  }
}
