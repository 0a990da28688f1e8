import { expect, test } from 'vitest'

import { MessageOrder } from './message-order.ts'

/** An order with two places, what comes of its messages, and what ends an operation for the library. */
function twoPlaces() {
  const seen: string[] = []
  const running = new Map<string, () => void>()
  const order = new MessageOrder(2, {
    receive: text => {
      seen.push(text)
      return text.startsWith('+') ? new Promise(resolve => running.set(text, resolve)) : Promise.resolve()
    },
    refuse: id => seen.push(`no place for ${id}`),
    taken: id => seen.push(`${id} is taken`),
    failed: error => seen.push(String(error)),
  })
  return {
    seen,
    order,
    begin: (id: string, text = `+${id}`) => order.take({ text, of: { id, ends: false } }),
    complete: (id: string) => order.take({ text: `-${id}`, of: { id, ends: true } }),
    done: async (text: string) => {
      running.get(text)?.()
      await new Promise(setImmediate)
    },
  }
}

test('an operation that is one too many is refused, and no other', () => {
  const { seen, begin } = twoPlaces()
  for (const id of ['a', 'b', 'c']) begin(id)
  expect(seen).toEqual(['+a', '+b', 'no place for c'])
})

test('a place is free for a client that completes, and is taken when it is free in truth', async () => {
  const { seen, begin, complete, done } = twoPlaces()
  for (const id of ['a', 'b']) begin(id)
  complete('a')
  begin('c')
  begin('d')
  expect(seen).toEqual(['+a', '+b', '-a', 'no place for d'])
  await done('+a')
  expect(seen.at(-1)).toBe('+c')
})

test('an id is free for a client that completes, and the next of that id waits for the one before', async () => {
  const { seen, begin, complete, done } = twoPlaces()
  begin('a', '+first')
  complete('a')
  begin('a', '+second')
  expect(seen).toEqual(['+first', '-a'])
  await done('+first')
  expect(seen.at(-1)).toBe('+second')
})

test('what waits and is completed never begins, and nobody hears of it', async () => {
  const { seen, begin, complete, done } = twoPlaces()
  begin('a', '+first')
  complete('a')
  begin('a', '+second')
  complete('a')
  await done('+first')
  expect(seen).toEqual(['+first', '-a'])
})

test('an id that is taken is told, by what runs and by what waits', () => {
  const { seen, begin, complete } = twoPlaces()
  begin('a')
  begin('a')
  complete('a')
  begin('a')
  begin('a')
  expect(seen).toEqual(['+a', 'a is taken', '-a', 'a is taken'])
})

test('when the socket is closed nothing begins that waits', async () => {
  const { seen, order, begin, complete, done } = twoPlaces()
  begin('a', '+first')
  complete('a')
  begin('a', '+second')
  order.close()
  await done('+first')
  expect(seen).toEqual(['+first', '-a'])
})
