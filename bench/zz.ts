import { Client } from 'pg'
import { openDatabase } from '../src/store/database.ts'
import { rowsOf } from './data.ts'
import { fullSize } from './data/rows.ts'
import { fillPlain, plainIsFilled } from './plain.ts'
import { variablesList } from './queries.ts'
import { statements } from './plain/statements.ts'
const d = await openDatabase({
  databaseUrl: null,
  ownerDatabaseUrl: null,
  dataDir: '/tmp/amity-bench-full',
  poolConnections: 10,
})
const db = new Client({ connectionString: d.ownerUrl, options: '-c search_path=bench_plain,public' })
await db.connect()
if (!(await plainIsFilled(db, 'full'))) await fillPlain(db, rowsOf(fullSize))
const cnt: number[] = []
for (const v of variablesList('Search', fullSize, 100))
  cnt.push(
    (
      await db.query(
        `select count(*)::int n from article_translations where locale='vi' and search @@ websearch_to_tsquery('bench_plain.vn', $1)`,
        [v.text],
      )
    ).rows[0].n,
  )
const by = variablesList('Search', fullSize, 100)
  .map((v, i) => [cnt[i]!, v.text] as const)
  .sort((a, b) => a[0] - b[0])
console.log(by.map(([n, t]) => n + ' ' + t).join('\n'))
const mid = by[50]![1]
await db.query(`set plan_cache_mode=force_generic_plan`)
await db.query(`prepare p(text) as ${statements.Search.text}`)
for (let i = 0; i < 2; i++)
  console.log(
    (await db.query(`explain (analyze, buffers) execute p('${mid}')`)).rows.map((r: any) => r['QUERY PLAN']).join('\n'),
  )
await db.query(`set plan_cache_mode=force_custom_plan`)
console.log(
  (await db.query(`explain (analyze, buffers) execute p('${mid}')`)).rows.map((r: any) => r['QUERY PLAN']).join('\n'),
)
await db.end()
await d.stop()
