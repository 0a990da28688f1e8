import type { TemplateResult } from 'lit'

import { configuratorPage } from './page.ts'
import { setUp } from './setup.ts'
import { readWish } from './wish.ts'
import { askThrough, type Tell } from '../asking/through.ts'
import type { Language } from '../../language/language.ts'

/** What is asked of the page that sets components up. */
export interface ConfiguratorRequest {
  readonly search: URLSearchParams
  /** Language of the page itself; what components speak is one of their attributes. */
  readonly language: Language
  /** Origin at which this server is reached. */
  readonly server: string
  readonly tell: Tell
}

/** Makes the page. What was filled in wrongly is said on it, and no failure. */
export async function configure({ search, language, server, tell }: ConfiguratorRequest): Promise<{
  readonly status: number
  readonly content: TemplateResult
}> {
  const wish = readWish(search)
  const setup = await setUp(wish, language, askThrough(tell))
  const status = setup.refusal === null ? 200 : setup.refusal.code === 'RATE_LIMITED' ? 429 : 503
  return { status, content: configuratorPage({ setup, language, server }) }
}
