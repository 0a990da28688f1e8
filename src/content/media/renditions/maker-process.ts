import type { Done } from './maker.ts'
import { makePicture, type ToMake } from './make.ts'

// A process of its own, which makes one picture after the other for whoever started it, and ends with it.
process.on('message', (wanted: ToMake) => {
  makePicture(wanted).then(
    outcome => process.send?.({ outcome, residentBytes: process.memoryUsage.rss() } satisfies Done),
    () => process.exit(1),
  )
})
process.once('disconnect', () => process.exit())
