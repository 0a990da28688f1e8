import { expect, test } from 'vitest'

import { onStages, paid, titles, type RecordsStage } from './records-stage.ts'
import { commandsAt, type Outcome } from '../graph/inputs.ts'

let stage: RecordsStage
onStages(begun => {
  stage = begun
})

/** What the graph says that counts towards a target, in its own currency. */
const towards = async ({ id }: Outcome): Promise<string> => {
  const { target } = await stage.web.data(
    'query ($id: ID!) { target(id: $id) { aid { currency disbursements } } }',
    { id },
    { token: null },
  )
  return target.aid.find(({ currency }: { currency: string }) => currency === 'USD').disbursements
}

test('What counts towards a target opens into its records: of its owner, or of its programme and its parts', async () => {
  const run = commandsAt(stage.web)
  const money = { unit: 'MONEY', currency: 'USD', value: '1000', from: '2023', to: '2023' }
  const ofOwner = await run.published('Target', { ...money, title: 'Của liên hiệp', owner: stage.can.id })
  const programme = await run.published('Programme', { title: 'Chương trình', kind: 'AID' })
  const part = await run.published('Programme', { title: 'Hợp phần', kind: 'AID', parent: programme.id })
  const ofProgramme = await run.published('Target', {
    ...money,
    title: 'Của chương trình',
    owner: stage.can.id,
    programme: programme.id,
  })
  const year = (sum: string): object => paid('DISBURSEMENT', sum, 'USD', '2023-05-01')
  await stage.project('Của liên hiệp', { federation: stage.can.id }, year('300'), year('-50'))
  await stage.project('Của hợp phần', { programmes: { add: [part.id] } }, year('700'))
  await stage.project('Năm khác', { federation: stage.can.id }, paid('DISBURSEMENT', '9', 'USD', '2022-05-01'))
  await stage.project('Của ai khác', {}, year('40'))
  const { page, complaints } = await stage.open('lang=vi&period=2023')
  const target = (title: string) => page.locator('.target').filter({ has: page.getByRole('heading', { name: title }) })
  for (const [title, record, percent, expected] of [
    ['Của liên hiệp', 'Của liên hiệp', '25%', ofOwner],
    ['Của chương trình', 'Của hợp phần', '70%', ofProgramme],
  ] as const) {
    const bar = target(title).locator('.progress[data-kind=disbursements]')
    await expect.poll(() => bar.textContent()).toContain(percent)
    await bar.getByRole('link').click()
    await expect.poll(() => page.locator('.dialog h2').textContent()).toBe(`Giải ngân · ${title} · 2023`)
    await expect.poll(titles(page)).toEqual([record])
    const sum = Number(await towards(expected)).toLocaleString('vi')
    expect(await page.locator('.dialog tfoot td[data-kind=disbursements] .brought').allTextContents()).toEqual([
      `${sum} USD`,
    ])
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.dialog').count()).toBe(0)
  }
  await run.update('Target', ofOwner, { value: '500' })
  await run.publish('Target', ofOwner)
  await expect
    .poll(() => target('Của liên hiệp').locator('.progress[data-kind=disbursements]').textContent())
    .toContain('50%')
  expect(complaints).toEqual([])
})
