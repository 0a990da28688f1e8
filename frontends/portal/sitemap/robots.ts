import type { Page } from '../layout.ts'

/** Where machines may go: everywhere but through searches, of which there is no end. */
export const robots = ({ links, origin }: Page): string =>
  `User-agent: *
Disallow: ${links.search('vi')}
Disallow: ${links.search('en')}

Sitemap: ${origin}${links.sitemap()}
`
