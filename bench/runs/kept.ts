import { parse } from 'graphql'

import { pick, roundAt, type Random } from '../data/random.ts'
import { shapes, type Subject } from './shapes.ts'
import type { Published } from './world.ts'
import { anonymous } from '../../src/access/viewer.ts'
import type { Amity } from '../../src/assemble.ts'
import type { Dependencies } from '../../src/graph/dependencies.ts'
import { PassedData } from '../../src/graph/operation.ts'

/** A query that is kept true, with the answer that was sent last and what it depended on. */
export interface Kept {
  readonly shape: string
  readonly document: ReturnType<typeof parse>
  readonly variables: Readonly<Record<string, unknown>>
  text: string
  dependencies: Dependencies
}

/** Answers a query now. */
export async function ask(
  amity: Amity,
  { document, variables }: Pick<Kept, 'document' | 'variables'>,
): Promise<Pick<Kept, 'text' | 'dependencies'>> {
  const { data, errors, dependencies } = await amity.graph.execute({
    document,
    variables: { ...variables },
    viewer: anonymous,
    requestId: 'bench',
  })
  if (errors || !dependencies || !(data instanceof PassedData)) throw new Error(JSON.stringify(errors))
  return { text: data.json, dependencies }
}

/** Asks queries of all shapes as often, over all federations as often, two of three in Vietnamese. */
export async function keepAll(
  amity: Amity,
  { random, published, kept }: { readonly random: Random; readonly published: Published; readonly kept: number },
): Promise<readonly Kept[]> {
  const slugs = await slugsOf(amity)
  const names = Object.keys(shapes)
  const queries: Kept[] = []
  for (let at = 0; at < kept; at += 1) {
    const [shape, round] = [roundAt(names, at), Math.floor(at / names.length)]
    const federation = roundAt(published.get('Federation') ?? [], round + at * 7)
    const slug = pick(random, slugs.get(federation) ?? [])
    const variables: Subject = { federation, slug, country: pick(random, published.get('PartnerCountry') ?? []) }
    const document = parse(shapes[shape]?.(round % 3 === 0 ? 'en' : 'vi') ?? '')
    queries.push({
      shape,
      document,
      variables: { ...variables },
      ...(await ask(amity, { document, variables: { ...variables } })),
    })
  }
  return queries
}

/** Slugs of the articles of each federation. */
async function slugsOf({ pool }: Amity): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await pool.query<{ federation: string; slugs: string[] }>(
    `select 'Federation_' || a.federation_id as federation, array_agg(x.slug order by x.id) as slugs from articles a join article_translations x using (id, stage) where x.locale = 'vi' and a.stage = 'published' group by 1`,
  )
  return new Map(rows.map(({ federation, slugs }) => [federation, slugs]))
}
