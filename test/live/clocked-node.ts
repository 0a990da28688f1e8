/**
 * The program with a clock that whoever started it holds in their hands: it stands at the instant in `AMITY_TEST_NOW`, then at
 * each that it is sent, in milliseconds, which it answers.
 */
import { run } from '../../src/main.ts'
import { rooms } from '../../src/rooms.ts'

let now = Number(process.env['AMITY_TEST_NOW'])
process.on('message', told => {
  now = Number(told)
  process.send?.(told)
})
// Whoever started it is gone.
process.on('disconnect', () => process.exit())
process.exit(await run(rooms, () => new Date(now)))
