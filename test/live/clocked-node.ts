/**
 * The program with a clock that goes before or behind that of the machine: by `AMITY_TEST_AHEAD` milliseconds, then by as
 * many as it is sent, which it answers.
 */
import { run } from '../../src/main.ts'
import { rooms } from '../../src/rooms.ts'

let ahead = Number(process.env['AMITY_TEST_AHEAD'])
process.on('message', told => {
  ahead = Number(told)
  process.send?.(told)
})
// Whoever started it is gone.
process.on('disconnect', () => process.exit())
process.exit(await run(rooms, () => new Date(Date.now() + ahead)))
