import { escapedHtml } from '../../kernel/html.ts'
import type { PageLanguage } from '../page-language.ts'
import type { Bounds } from './asked.ts'
import type { Component, Resource } from './resource.ts'

const usualWidth = 600
const usualHeights: Readonly<Record<Component, number>> = {
  article: 480,
  articles: 600,
  events: 600,
  project: 560,
  projects: 600,
  country: 480,
  figures: 520,
}

/** How large a component is shown, in pixels. */
export const sizeOf = (component: Component, { width, height }: Bounds): Bounds => ({
  width: Math.min(usualWidth, width),
  height: Math.min(usualHeights[component], height),
})

/** The address of the page that shows a component. */
export function pageOf(
  origin: string,
  { component, attributes }: Pick<Resource, 'component' | 'attributes'>,
  language: PageLanguage,
): string {
  const search = new URLSearchParams([...attributes, ['lang', language]])
  return `${origin}/embed/${component}?${search.toString()}`
}

/**
 * A page in a frame: well-formed as XML too, without margins. It may run its own scripts as its own origin and open links
 * in new windows; it cannot lead the page around it away. Keys that keep to origins are told from where the frame is shown.
 */
export function frameOf(page: string, title: string, { width, height }: Bounds): string {
  const attributes: Readonly<Record<string, string>> = {
    src: page,
    title,
    width: String(width),
    height: String(height),
    frameborder: '0',
    loading: 'lazy',
    referrerpolicy: 'strict-origin',
    sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapedHtml(value)}"`)
  return `<iframe ${written.join(' ')}></iframe>`
}
