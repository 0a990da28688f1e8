import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { newUser } from '../../test/support/accounts.ts'
import { openAmity, type TestAmity } from '../../test/support/amity.ts'
import { theOperator } from '../access/audit.ts'
import { disableUser } from '../access/users.ts'
import type { Addressee, EditorialLetter } from '../kernel/editorial-letter.ts'
import { runOn, type Run } from '../store/run.ts'
import { inTransaction } from '../store/transaction.ts'
import {
  announceEditConflict,
  announcePublished,
  announceReview,
  announceScheduleConflict,
  announceSentBack,
} from './letters.ts'

let amity: TestAmity
let run: Run
let sent: { to: string; letters: readonly EditorialLetter[] }[] = []
let refused = new Set<string>()
let [an, binh, gone] = ['', '', '']
const record = { type: 'Article', id: '0190-1', title: 'Gặp mặt hữu nghị' }

beforeAll(async () => {
  amity = await openAmity({
    jobs: true,
    onError: () => {},
    post: async ({ email }: Addressee, letters) => {
      if (refused.delete(email)) throw new Error('no such mailbox')
      sent.push({ to: email, letters })
    },
  })
  run = runOn(amity.pool)
  const user = async (email: string) => (await newUser(amity.pool, { email })).id
  ;[an, binh, gone] = [await user('an@example.org'), await user('binh@example.org'), await user('gone@example.org')]
  await disableUser(amity.pool, gone, { now: new Date(), by: theOperator })
})
beforeEach(async () => {
  sent = []
  refused = new Set()
  await amity.pool.query('delete from amity_jobs._private_jobs')
})
afterAll(() => amity.close())

const waiting = async (): Promise<number> =>
  Number((await amity.pool.query('select count(*) from amity_jobs.jobs where run_at <= now()')).rows[0].count)
const hasten = () => amity.pool.query('update amity_jobs._private_jobs set run_at = now() where locked_at is null')
const bodies = () => sent.flatMap(({ to, letters }) => letters.map(({ body }) => `${to}: ${body}`)).sort()

describe('letters about records', () => {
  it('go to each person who is not disabled, once, with what was said and where the record is', async () => {
    await announceReview(run, { to: [an, binh, gone, an, 'nobody'], by: 'Chi', record, message: 'Xin xem giúp.' })
    await expect.poll(waiting).toBe(0)
    expect(sent.map(({ to }) => to).sort()).toEqual(['an@example.org', 'binh@example.org'])
    expect(sent[0]?.letters).toMatchObject([
      {
        occasion: 'reviewAsked',
        by: 'Chi',
        title: 'Gặp mặt hữu nghị',
        record: 'Article_0190-1',
        body: 'Xin xem giúp.',
      },
    ])
    await announceSentBack(run, { to: [an], by: 'Chi', record, comment: 'Thiếu ảnh.' })
    await announcePublished(run, { to: [an], by: 'Chi', record })
    await expect.poll(waiting).toBe(0)
    expect(
      sent
        .slice(2)
        .flatMap(({ letters }) => letters.map(({ occasion }) => occasion))
        .sort(),
    ).toEqual(['published', 'sentBack'])
  })

  it('are not sent when the transaction is undone', async () => {
    await inTransaction(amity.pool, async client => {
      await announcePublished(runOn(client), { to: [an], by: 'Chi', record })
      throw new Error('undo it')
    }).catch(() => {})
    expect(await waiting()).toBe(0)
  })

  it('that fail for one are sent again to that one alone', async () => {
    refused.add('an@example.org')
    await announceReview(run, { to: [an, binh], by: 'Chi', record, message: '' })
    await expect.poll(() => sent.map(({ to }) => to)).toEqual(['binh@example.org'])
    await expect.poll(async () => (await hasten()).rowCount).toBe(1)
    await expect.poll(() => sent.map(({ to }) => to)).toEqual(['binh@example.org', 'an@example.org'])
    await expect.poll(waiting).toBe(0)
  })

  it('about conflicts come at once, and for the next ten minutes in one that holds every sentence', async () => {
    const conflict = (text: string, to = an, about = record) =>
      announceEditConflict(run, { to: [to], by: 'Chi', record: about, unsaved: [{ field: 'title', text }] })
    await conflict('một')
    await expect.poll(bodies).toEqual(['an@example.org: title:\nmột'])
    await expect.poll(waiting).toBe(0)
    await conflict('hai')
    await conflict('ba')
    await announceScheduleConflict(run, { to: [an], record, reasons: ['Thiếu tiêu đề.', 'Thiếu ảnh.'] })
    await conflict('bốn', binh)
    await conflict('năm', an, { ...record, id: '0190-2' })
    await expect.poll(() => sent.length).toBe(3)
    expect(bodies()).toEqual([
      'an@example.org: title:\nmột',
      'an@example.org: title:\nnăm',
      'binh@example.org: title:\nbốn',
    ])
    const { rows } = await amity.pool.query(
      'select extract(epoch from run_at - now())::int as seconds from amity_jobs.jobs where key = $1',
      [`conflicts ${an} Article_0190-1`],
    )
    expect(rows[0].seconds).toBeGreaterThan(500)
    await hasten()
    await expect.poll(() => sent.length).toBe(4)
    expect(sent[3]?.letters.map(({ body }) => body)).toEqual([
      'title:\nhai',
      'title:\nba',
      'Thiếu tiêu đề.\nThiếu ảnh.',
    ])
    // A quiet time in which nothing came ends without a letter, and the next conflict is told at once.
    await expect.poll(waiting).toBe(0)
    await hasten()
    await expect.poll(async () => (await amity.pool.query('select from amity_jobs.jobs')).rowCount).toBe(0)
    expect(sent).toHaveLength(4)
    await conflict('sáu')
    await expect.poll(() => sent.length).toBe(5)
  })

  it('keep long texts within bounds, but for what a writer could not save', async () => {
    const long = 'ă'.repeat(100_000)
    await announceReview(run, { to: [an], by: long, record: { ...record, title: long }, message: long })
    // Of a record of its own: what an earlier test gathers may still wait under the other's key.
    const other = { ...record, id: '0190-3' }
    await announceEditConflict(run, { to: [an], by: 'Chi', record: other, unsaved: [{ field: 'body', text: long }] })
    await expect.poll(() => sent.length).toBe(2)
    const lengths = Object.fromEntries(
      sent.flatMap(({ letters }) =>
        letters.map(one => [one.occasion, [one.by.length, one.title.length, one.body.length]]),
      ),
    )
    expect(lengths).toEqual({ reviewAsked: [201, 301, 4_001], editConflict: [3, 16, 100_006] })
  })

  it('take any text as text', async () => {
    const evil = 'x\r\nBcc: evil@example.com\u0000\u202e\ud800'
    await announceReview(run, { to: [an], by: evil, record: { type: '../a', id: '?b#', title: evil }, message: evil })
    await expect.poll(() => sent.length).toBe(1)
    expect(sent[0]?.letters[0]).toMatchObject({
      by: 'x Bcc: evil@example.com�',
      title: 'x Bcc: evil@example.com�',
      record: '../a_?b#',
      body: 'x\nBcc: evil@example.com�',
    })
  })
})
