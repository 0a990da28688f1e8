import { describe, expect, test } from 'vitest'

import { mailbox } from './mailbox.ts'

describe('a mailbox', () => {
  test('gives items in order to all who wait, then the error with which it ended, once', async () => {
    const box = mailbox<number>({ left: () => {} })
    const waiting = [box.items.next(), box.items.next()]
    for (const item of [1, 2, 3]) box.push(item)
    expect(await Promise.all(waiting)).toMatchObject([{ value: 1 }, { value: 2 }])
    box.end(new Error('over'))
    box.push(4)
    expect(await box.items.next()).toEqual({ done: false, value: 3 })
    await expect(box.items.next()).rejects.toThrow('over')
    expect(await box.items.next()).toEqual({ done: true, value: undefined })
  })

  test('lets a consumer leave while it waits, and tells so once', async () => {
    let left = 0
    const box = mailbox<number>({ left: () => (left += 1) })
    const waiting = box.items.next()
    await box.items.return?.()
    await box.items.return?.()
    expect(await waiting).toEqual({ done: true, value: undefined })
    expect(left).toBe(1)
  })
})
