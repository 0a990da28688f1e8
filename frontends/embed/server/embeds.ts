import type { EmbedRequest, EmbedResponse } from './respond.ts'
import { describedComponents } from '../attributes/descriptions.ts'

/** The embed kit as the server shows it. What makes HTML is loaded when somebody first asks for some. */
export const embeds = {
  /** All components with their attributes, told in both languages. */
  components: describedComponents,
  respond: async (request: EmbedRequest): Promise<EmbedResponse> => (await import('./respond.ts')).respond(request),
}
