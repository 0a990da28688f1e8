import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { AidWriter, currencies } from './dashboard-aid.ts'
import { read } from './dashboard-figures.ts'
import { shouldShow, type Asked } from './dashboard-ledger.ts'
import { openNodes, type DashboardNodes } from './dashboard-nodes.ts'
import { isLive } from './dashboard-screen.ts'
import { openVisitor, type Visitor } from './visitor.ts'
import { commandsAt } from '../graph/inputs.ts'
import { Random, times } from '../reads/random.ts'

let two: DashboardNodes
let visitor: Visitor
beforeAll(async () => {
  visitor = await openVisitor()
  two = await openNodes()
})
afterAll(async () => {
  await visitor?.close()
  await two?.close()
})

/** Somebody's screen, and what the tables say that it must show. */
interface Screen {
  readonly page: Page
  readonly language: string
  readonly scope: string
  readonly federation: string | null
  readonly isConverted: boolean
  asked: Asked
}

const kinds = ['commitments', 'disbursements', 'inKind', 'unstated'] as const
const periods = [
  ['all', null, null],
  ['2024', '2024-01-01', '2025-01-01'],
  ['2022..2025', '2022-01-01', '2026-01-01'],
  ['2023-03-02..2025-06', '2023-03-02', '2025-07-01'],
] as const

test(
  'Screens at two servers agree with plain SQL, whatever is recorded, moved, corrected and withdrawn',
  async () => {
    const random = new Random(Number(process.env['AMITY_TEST_SEED'] ?? 7))
    const run = commandsAt(two.nodes[0])
    const ids = async (type: string, inputs: readonly object[]): Promise<string[]> => {
      const made: string[] = []
      for (const input of inputs) made.push((await run.published(type, input)).id)
      return made
    }
    const federations = await ids(
      'Federation',
      ['Hải Phòng', 'Huế', 'Cần Thơ'].map((name, at) => ({ name, level: 'PROVINCIAL', slug: `noi-${at}` })),
    )
    const countries = await ids(
      'PartnerCountry',
      [
        ['LA', 'Lào'],
        ['FR', 'Pháp'],
        ['JP', 'Nhật Bản'],
      ].map(([code, name]) => ({ code, name })),
    )
    const writer = new AidWriter(random, two.nodes, { federations, countries })
    for (let at = 0; at < 6; at += 1) await writer.record()
    await writer.rate('USD', '2021-05-05')
    await writer.rate('EUR', '2019-01-01')

    /** The address of a view that is drawn, and the same in the words of the tables. */
    const draw = ({ language, scope, federation, isConverted }: Omit<Screen, 'asked' | 'page'>) => {
      const [period, from, to] = random.pick(periods)
      const [kind, currency] = [random.pick(kinds), isConverted ? 'VND' : random.pick(currencies)]
      const search = `?lang=${language}&period=${period}&kind=${kind}&${isConverted ? 'in' : 'currency'}=${currency}${scope}`
      return { search, asked: { federation, from, to, kind, currency, isConverted } }
    }
    const open = async (node: 0 | 1, language: string, isConverted: boolean, house: number | null): Promise<Screen> => {
      const federation = house === null ? null : federations[house]!.slice('Federation_'.length)
      const scope = house === null ? '' : `&federation=noi-${house}`
      const of = { language, isConverted, federation, scope }
      const { search, asked } = draw(of)
      const { page } = await visitor.open(`${two.nodes[node].url}/dashboard${search}`)
      await page.evaluate('window.isTheSame = true')
      await isLive(page)
      return { ...of, page, asked }
    }
    const screens = [
      await open(0, 'en', false, null),
      await open(1, 'vi', false, null),
      await open(1, 'en', false, 0),
      await open(0, 'vi', true, null),
      await open(1, 'en', true, 1),
    ]
    const agree = async (what: string): Promise<void> => {
      for (const [at, { page, asked }] of screens.entries()) {
        const expected = await shouldShow(two.pool, asked)
        const told = `${what}; screen ${at} ${JSON.stringify(asked)}`
        await expect.poll(() => read(page), { timeout: 10_000, message: told }).toEqual(expected)
      }
    }
    await agree('at first')
    const steps = times(26, 1_000)
    for (let at = 0; at < steps; at += 1) {
      const what = await writer.step()
      await agree(`step ${at}: ${what}`)
      const screen = random.pick(screens)
      const { search, asked } = draw(screen)
      screen.asked = asked
      await screen.page.evaluate(
        `history.pushState(null, '', ${JSON.stringify(search)}); dispatchEvent(new PopStateEvent('popstate'))`,
      )
      await agree(`after step ${at}: another view`)
    }
    for (const { page } of screens) expect(await page.evaluate('window.isTheSame')).toBe(true)
    console.info(`${steps} steps: ${[...writer.done].map(([what, often]) => `${what} ${often}`).join(', ')}`)
  },
  times(120_000, 3_600_000),
)
