import type { BreadcrumbList } from 'schema-dts'

import type { Page } from '../layout.ts'
import { words } from '../words.ts'

/** A page on the way from the front page; the last one, which is the page itself, needs no address. */
export interface Step {
  readonly name: string
  /** Path, with what stands behind `#`. */
  readonly path: string | null
}

/** The way from the front page to a page. */
export function breadcrumbs({ language, links, origin }: Page, ...steps: readonly Step[]): BreadcrumbList {
  const way: readonly Step[] = [{ name: words[language].front, path: links.front(language) }, ...steps]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ name, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: path === null ? undefined : origin + path,
    })),
  }
}
