import type { Browser } from 'playwright-core'

import { amityHere, openPartnerSite, pageWith, partnerPage } from './partner.ts'
import { slow4G } from '../slow-line.ts'
import { slowness } from '../visit.ts'
import { bytesByName, middle, toldMiddle, visitInTurns } from '../visits.ts'

/** What stands in the same trees, whether elements of the page make it or the partner's server puts it in. */
const awaited = {
  first: { selector: '.amity [part~=title]' },
  article: { selector: '.amity-of-article [part~=title]' },
  articles: { selector: '.amity-of-articles [part~=name]' },
}
const watched = { awaited, first: 'first' } as const

/** What the page shows: an article by its id, the latest of a federation by its slug. */
export interface Shown {
  readonly article: string
  readonly federation: string
}

/** A page with elements and one in which the server puts the same, which is the floor. */
function pagesOf({ article, federation }: Shown): Readonly<Record<string, string>> {
  const list = `federation=${federation}&first=5`
  return {
    '/elements': pageWith(
      `<amity-article record="${article}"><p>Bài nên đọc.</p></amity-article>
<amity-articles federation="${federation}" first="5" live><p>Tin mới của Liên hiệp.</p></amity-articles>`,
      `<script type="module" src="${amityHere}/embed.js"></script>`,
    ),
    '/included': pageWith(
      `<?php readfile('${amityHere}/embed/article.html?record=${article}&lang=vi'); ?>
<?php readfile('${amityHere}/embed/articles.html?${list}&lang=vi'); ?>`,
      `<link rel="stylesheet" href="${amityHere}/embed/style.css">`,
    ),
  }
}

/** Visits a partner's page on a slow line and a slow processor, in turns with one that its server puts together. */
export async function measureFirst(
  browser: Browser,
  { amity, rounds, ...shown }: Shown & { readonly amity: string; readonly rounds: number },
  tell: (line: string) => void,
): Promise<object> {
  const pages = pagesOf(shown)
  const site = await openPartnerSite(pages, amity)
  try {
    const kinds = await visitInTurns(
      browser,
      Object.keys(pages).map(path => ({
        path,
        targets: [site.url, amity],
        at: ([partner = '', server = '']: readonly string[]) => partnerPage(partner, path, server),
      })),
      { ...watched, rounds },
    )
    const figures = kinds.map(({ path, visits }) => {
      const [first, again] = [middle(visits.first, watched.first), middle(visits.again, watched.first)]
      tell(toldMiddle(`${path}, first visit`, 'component', first))
      tell(toldMiddle(`${path}, again`, 'component', again))
      const [cold, warm] = [visits.first[0], visits.again[0]]
      return {
        path,
        first,
        again,
        bytesByName: cold ? bytesByName(cold) : {},
        bytesByNameAgain: warm ? bytesByName(warm) : {},
      }
    })
    const raw = kinds.map(({ path, visits }) => ({ path, ...visits }))
    return { line: slow4G, slowness, rounds, figures, raw }
  } finally {
    site.close()
  }
}
