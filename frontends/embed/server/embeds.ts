import type { EmbedRequest, EmbedResponse } from './respond.ts'
import type { ConfiguratorRequest } from '../configurator/configure.ts'
import { describedComponents } from '../attributes/descriptions.ts'

/** The embed kit as the server shows it. What makes HTML is loaded when somebody first asks for some. */
export const embeds = {
  /** All components with their attributes, told in both languages. */
  components: describedComponents,
  /** The page on which people set components up. */
  configure: async (request: ConfiguratorRequest): Promise<{ readonly status: number; readonly html: string }> => {
    const [{ configure }, { rendered }] = await Promise.all([
      import('../configurator/configure.ts'),
      import('./rendered.ts'),
    ])
    const { status, content } = await configure(request)
    return { status, html: rendered(content) }
  },
  respond: async (request: EmbedRequest): Promise<EmbedResponse> => (await import('./respond.ts')).respond(request),
}
