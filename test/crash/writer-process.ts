/**
 * A process that runs commands, eight at a time, until it is killed. Its first argument is the address of the database.
 * Prints a line `<record id> <version>` for each command that was answered.
 */
import { catalogue, interfaces } from '../../src/catalogue.ts'
import { createRecord } from '../../src/engine/commands/create.ts'
import { editor, openFixture, type Fixture } from '../../src/engine/commands/command-fixture.ts'
import type { Saved } from '../../src/engine/commands/command.ts'
import { deleteRecord } from '../../src/engine/commands/delete.ts'
import { publishRecord } from '../../src/engine/commands/publish.ts'
import { restoreRecord } from '../../src/engine/commands/restore.ts'
import { unpublishRecord } from '../../src/engine/commands/unpublish.ts'
import { updateRecord } from '../../src/engine/commands/update.ts'
import { makeModel } from '../../src/engine/model/model.ts'
import type { Result } from '../../src/kernel/problem.ts'

const [, , serverUrl = ''] = process.argv
const fixture: Fixture = await openFixture(
  { serverUrl, drop: async () => {} },
  makeModel(catalogue, interfaces, ['vi', 'en']),
)
const article = fixture.type('Article')
const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)]!

async function life(): Promise<void> {
  const who = () => ({ viewer: editor, now: new Date() })
  const input = () => ({
    title: `Tin ${Math.random()}`,
    body: { text: 'Nội dung. '.repeat(1 + Math.floor(Math.random() * 200)) },
  })
  for (;;) {
    const tell = (done: Result<Saved>): Saved | null => {
      if (done.ok) process.stdout.write(`${done.value.id} ${done.value.version}\n`)
      return done.ok ? done.value : null
    }
    let saved = tell(await createRecord(fixture.door, article, { ...who(), locale: 'vi', input: input() }))
    for (let step = 0; saved !== null && step < 6; step += 1) {
      const { id, version }: Saved = saved
      const one = { ...who(), id }
      const run = pick([
        () =>
          updateRecord(fixture.door, article, {
            ...one,
            expectedVersion: version,
            locale: pick(['vi', 'en']),
            input: input(),
          }),
        () => publishRecord(fixture.door, article, one),
        () => unpublishRecord(fixture.door, article, one),
        async () => {
          const gone = await deleteRecord(fixture.door, article, one)
          return tell(gone) ? restoreRecord(fixture.door, article, { ...who(), id }) : gone
        },
      ])
      saved = tell(await run())
    }
  }
}

await Promise.all(Array.from({ length: 8 }, life))
