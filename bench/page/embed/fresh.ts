import { setTimeout as wait } from 'node:timers/promises'

import type { Browser, Page } from 'playwright-core'

import { changeKinds, makeChange, sampleOf, type Made, type Sample } from './changes.ts'
import { amityHere, openPartnerSite, pageWith, partnerPage, type PartnerSite } from './partner.ts'
import { executions, moments, openCommits, type Commits } from '../commits.ts'
import type { PageServer } from '../order.ts'
import { watchTexts, type ToldText } from '../watching.ts'
import type { Writer, Written } from '../writer.ts'
import { spread } from '../../measure/figures.ts'
import { cpuMs } from '../../measure/proc.ts'

/** Changes a second, and how long one is waited for, in milliseconds. */
const [rate, patience] = [2, 20_000]

/** What changes on the pages: the article, and the list in which it stands. */
const selectors = {
  article: '.amity-of-article :is([part~=title], [part~=notice])',
  articles: '.amity-of-articles [part~=entries]',
}
type Told = Readonly<Record<keyof typeof selectors, readonly ToldText[]>>

/** What pages show and who changes it. */
export interface FreshPlace {
  readonly server: PageServer
  readonly writer: Writer
  readonly databaseUrl: string
  /** Of the article. */
  readonly federation: { readonly id: string; readonly slug: string }
  readonly project: string
  /** Changes in each turn. */
  readonly changes: number
}

const six = (article: string, { federation, project }: FreshPlace): string => `
<amity-article record="${article}" live></amity-article>
<amity-articles federation="${federation.slug}" first="4" live></amity-articles>
<amity-events federation="${federation.slug}" live></amity-events>
<amity-project record="${project}" live></amity-project>
<amity-projects first="3" live></amity-projects>
<amity-figures federation="${federation.slug}" live></amity-figures>`

const titles = `[...document.querySelectorAll('*')].filter(one => one.shadowRoot?.querySelector('[part~=title]')).length`

/** Opens a page of a site and waits until it shows everything and is kept true. */
async function openPage(browser: Browser, site: PartnerSite, amity: string): Promise<Page> {
  const context = await browser.newContext()
  await context.addInitScript(watchTexts(selectors))
  const page = await context.newPage()
  const stream = page.waitForRequest(request => request.url().startsWith(`${amity}/graphql/stream`))
  await page.goto(partnerPage(site.url, '/', amity))
  await stream
  await page.waitForFunction(`${titles} === 6`, null, { timeout: patience })
  return page
}

interface Turn {
  readonly pages: number
  readonly samples: readonly Sample[]
  readonly executions: number
  readonly serverCpuMs: number
}

/** Changes an article and waits for each change on all pages. */
async function turn(
  browser: Browser,
  sites: readonly PartnerSite[],
  { server, writer, changes }: FreshPlace,
  { article: begun, commits }: { readonly article: Written; readonly commits: Commits },
): Promise<{ readonly turn: Turn; readonly article: Written }> {
  const pages = await Promise.all(sites.map(site => openPage(browser, site, server.url)))
  await wait(2_000)
  const [ranBefore, cpuBefore] = [await executions(server.url), cpuMs(server.pid) ?? 0]
  const made: Made[] = []
  let article = begun
  for await (const moment of moments(changes, rate)) {
    const kind = changeKinds[moment % changeKinds.length] ?? 'correction'
    const one = await makeChange(writer, article, kind)
    made.push(one)
    article = one.written
  }
  const last = made.at(-1)
  for (const page of pages)
    await page.waitForFunction(`window.amityTold.article.at(-1)?.[0].includes('${last?.mark}')`, null, {
      timeout: patience,
    })
  // What is drawn is told after its second frame, and the list may come after the article.
  await wait(1_000)
  const [ran, cpu] = [await executions(server.url), cpuMs(server.pid) ?? 0]
  const told = await Promise.all(pages.map(page => page.evaluate<Told>('window.amityTold')))
  const loggedAt = await commits.loggedAt(article.id)
  await Promise.all(pages.map(page => page.context().close()))
  const samples = made.map(one =>
    sampleOf(one, told, { logged: loggedAt.get(one.written.version), committed: commits.toldSince(one.sentAt) }),
  )
  const measured = { pages: pages.length, samples, executions: ran - ranBefore, serverCpuMs: cpu - cpuBefore }
  return { turn: measured, article }
}

/** Measures from publishing to the pixel on one page of six live components, and in turns on two pages of two origins at once. */
export async function measureFresh(browser: Browser, place: FreshPlace, tell: (line: string) => void): Promise<object> {
  const { server, writer, federation, databaseUrl } = place
  const article = await writer.published('Article', {
    title: 'Bài của phép đo',
    federation: federation.id,
    lead: 'Lời dẫn của bài.',
    body: { html: '<p>Câu <strong>đầu</strong> tiên.</p>'.repeat(10) },
  })
  const pages = { '/': pageWith(six(article.id, place), `<script type="module" src="${amityHere}/embed.js"></script>`) }
  const sites = [await openPartnerSite(pages, server.url), await openPartnerSite(pages, server.url)]
  const commits = await openCommits(databaseUrl)
  const turns: Turn[] = []
  try {
    let now = article
    for (const count of [1, 2, 2, 1]) {
      const done = await turn(browser, sites.slice(0, count), place, { article: now, commits })
      turns.push(done.turn)
      now = done.article
    }
  } finally {
    await commits.close()
    for (const site of sites) site.close()
  }
  return { rate, figures: [1, 2].map(count => figuresOf(count, turns, tell)), turns }
}

function figuresOf(pages: number, all: readonly Turn[], tell: (line: string) => void): object {
  const turns = all.filter(one => one.pages === pages)
  const samples = turns.flatMap(one => one.samples)
  const each = (take: (one: Turn) => number): number => turns.reduce((sum, one) => sum + take(one), 0) / samples.length
  const spreads = (of: readonly Sample[]) => ({
    changes: of.length,
    fromAnswerMs: spread(of.map(one => one.fromAnswerMs)),
    fromCommitMs: spread(of.map(one => one.fromCommitMs)),
    fromLogMs: spread(of.map(one => one.fromLogMs)),
    listFromAnswerMs: spread(of.map(one => one.listFromAnswerMs)),
    answerMs: spread(of.map(one => one.answerMs)),
    later: of.filter(one => one.isLater).length,
  })
  const kinds = Object.fromEntries(
    [...new Set(changeKinds)].map(kind => [kind, spreads(samples.filter(one => one.kind === kind))]),
  )
  const figures = {
    pages,
    all: spreads(samples),
    ...kinds,
    executionsPerChange: each(one => one.executions),
    serverCpuMsPerChange: each(one => one.serverCpuMs),
  }
  const shown = ({ p50, p99, most }: ReturnType<typeof spread>): string =>
    `p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)}, most ${most.toFixed(0)}`
  for (const [kind, of] of Object.entries({ 'all changes': figures.all, ...kinds }))
    tell(
      `${pages} page${pages === 1 ? '' : 's'}, ${kind}: ${of.changes}; from the answer ${shown(of.fromAnswerMs)}; from the commit ${shown(of.fromCommitMs)}; the list from the answer ${shown(of.listFromAnswerMs)}; ${of.later} shown with a later one`,
    )
  tell(
    `${figures.executionsPerChange.toFixed(2)} executions and ${figures.serverCpuMsPerChange.toFixed(0)} ms of the server's processor a change`,
  )
  return figures
}
