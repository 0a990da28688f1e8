import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'

import { openVisitor, type Look, type Visit, type Visitor } from './visitor.ts'
import { commandsAt, type Outcome } from '../graph/inputs.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

/** A dated amount of a project. */
export const paid = (kind: string, amount: string, currency: string, valueOn: string, note?: string): object => ({
  kind,
  amount,
  currency,
  valueOn,
  ...(note ? { note: [{ locale: 'vi', text: note }] } : {}),
})

/** A server with the dashboard, two countries and a federation. */
export interface RecordsStage {
  readonly web: TestWeb
  readonly japan: Outcome
  readonly can: Outcome
  readonly project: (title: string, values: object, ...transactions: object[]) => Promise<Outcome>
  /** Aid of two countries, in two currencies, with a correction, and parts that their wholes tell. */
  readonly writeAid: () => Promise<void>
  /** Opens the dashboard with a query. */
  readonly open: (search: string, look?: Look) => Promise<Visit>
  /** The query that opens what Japan paid in 2023. */
  readonly inJapan: (lang?: string) => string
  readonly close: () => Promise<void>
}

async function openStage(visitor: Visitor): Promise<RecordsStage> {
  const visits: Visit[] = []
  const web = await openWeb()
  const run = commandsAt(web)
  const japan = await run.published('PartnerCountry', { name: 'Nhật Bản', code: 'JP' })
  const laos = await run.published('PartnerCountry', { name: 'Lào', code: 'LA' })
  const can = await run.published('Federation', { name: 'Liên hiệp Cần Thơ', level: 'PROVINCIAL' })
  const project: RecordsStage['project'] = (title, values, ...transactions) =>
    run.published('AidProject', { title, kind: 'PROJECT', projectStage: 'RUNNING', transactions, ...values })
  return {
    web,
    japan,
    can,
    project,
    writeAid: async () => {
      const well = await project(
        'Nước sạch',
        { country: japan.id, federation: can.id, sector: '14031', donors: [{ name: 'Quỹ A' }, { name: '=1+1' }] },
        paid('DISBURSEMENT', '9000.25', 'USD', '2023-02-01'),
        paid('DISBURSEMENT', '-500', 'USD', '2023-03', 'Phần chưa dùng'),
        paid('DISBURSEMENT', '7', 'USD', '2022-12-31'),
        paid('COMMITMENT', '20000', 'USD', '2023'),
      )
      await project('Trường học', { country: japan.id }, paid('DISBURSEMENT', '1200000', 'JPY', '2023-05-05'))
      await project(
        'Bể nước',
        { country: japan.id, parent: well.id },
        paid('DISBURSEMENT', '4000', 'USD', '2023-02-01'),
      )
      const lao = await project('Trạm y tế', { country: laos.id }, paid('DISBURSEMENT', '100', 'USD', '2023-08-01'))
      // It is of another country than its whole, which tells of what was paid, and not of gifts in kind.
      await project(
        'Phòng khám',
        { country: japan.id, parent: lao.id },
        paid('DISBURSEMENT', '999', 'USD', '2023-08-02'),
        paid('IN_KIND', '30', 'USD', '2023-08-02'),
      )
    },
    open: async (search, look = {}) => {
      const visit = await visitor.open(`${web.url}/dashboard?${search}`, look)
      visits.push(visit)
      return visit
    },
    inJapan: (lang = 'en') => `lang=${lang}&period=2023&kind=disbursements&open=country:${japan.id}`,
    close: async () => {
      for (const { page } of visits) await page.context().close()
      await web.close()
    },
  }
}

/** The titles of the records that are shown. */
export const titles = (page: Page) => async (): Promise<string[]> =>
  page.locator('.dialog .record th button').allTextContents()

/** Gives each test of a file a stage of its own. */
export function onStages(begin: (stage: RecordsStage) => void): void {
  let visitor: Visitor
  let stage: RecordsStage
  beforeAll(async () => {
    visitor = await openVisitor()
  })
  afterAll(async () => {
    await visitor?.close()
  })
  beforeEach(async () => {
    stage = await openStage(visitor)
    begin(stage)
  })
  afterEach(() => stage.close())
}
