/** A process that publishes one release, for tests that kill it meanwhile: address of the database, id of the release. */
import { operator } from '../../src/access/viewer.ts'
import { catalogue, interfaces } from '../../src/catalogue.ts'
import { openContentDoor } from '../../src/engine/commands/door.ts'
import { makeModel } from '../../src/engine/model/model.ts'
import { entitiesOf } from '../../src/engine/stored/entities.ts'
import { publishRelease } from '../../src/releases/live.ts'
import { openOrm } from '../../src/store/orm.ts'
import { openPool } from '../../src/store/pool.ts'

const [serverUrl = '', id = ''] = process.argv.slice(2)
const model = makeModel(catalogue, interfaces, ['vi', 'en'])
const entities = entitiesOf(model)
const orm = await openOrm(serverUrl, entities.all, { connections: 1 })
const pool = openPool(serverUrl, { connections: 2 })
const door = openContentDoor({ pool, em: orm.em, model, entities })
const timer = { set: async () => {}, clear: async () => {} }
await pool.query('select 1')
process.send?.('begun')
const done = await publishRelease({ door, timer }, { viewer: operator, now: new Date() }, { id })
if (!done.ok) console.error(JSON.stringify(done.problems))
await orm.close(true)
await pool.end()
process.disconnect()
