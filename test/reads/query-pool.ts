import type { TestAmity } from '../support/amity.ts'
import type { QueryPool } from './random-query.ts'
import type { World } from './world.ts'

/** What random queries over a world draw from: its ids, slugs and cursors, and some that lead nowhere. */
export async function poolOf(
  { pool: database, model, data }: TestAmity,
  { published, drafts }: World,
): Promise<QueryPool> {
  const types = [...model.types.values()]
  const absent = '0190aaaa-aaaa-7aaa-8aaa-aaaaaaaaaaaa'
  const ids = Object.fromEntries(
    types.map(({ name }) => [name, [...published[name]!, ...(drafts[name] ?? []), `${name}_${absent}`]]),
  )
  const slugged = types.filter(({ declaration }) => declaration.slugFrom !== null)
  const slugs = Object.fromEntries(
    await Promise.all(
      slugged.map(
        async ({ name, translations }) =>
          [
            name,
            (
              await database.query<{ slug: string }>(
                `select slug from ${translations} where slug is not null order by slug, id`,
              )
            ).rows.map(({ slug }) => slug),
          ] as const,
      ),
    ),
  )
  const cursors = Object.fromEntries(
    await Promise.all(
      types.map(
        async ({ plural }) =>
          [
            plural,
            (await data(`{ list: ${plural}(first: 100) { edges { cursor } } }`)).list.edges.map(
              ({ cursor }: { cursor: string }) => cursor,
            ),
          ] as const,
      ),
    ),
  )
  const days = ['2020-01-01', '2024-12-31'] as const
  const { calendar } = await data(`{ calendar(from: "${days[0]}", to: "${days[1]}", first: 100) { edges { cursor } } }`)
  const of = (list: { readonly edges: readonly { readonly cursor: string }[] }): string[] =>
    list.edges.map(({ cursor }) => cursor)
  const mixed: Record<string, readonly string[]> = {}
  for (const type of types)
    for (const { field, many, targets } of type.relations.values())
      if (many && targets.length > 1) {
        const { list } = await data(
          `{ list: ${type.plural}(first: 100) { nodes { ${field}(first: 100) { edges { cursor } } } } }`,
        )
        mixed[`${type.name}.${field}`] = list.nodes.flatMap((node: any) => of(node[field]))
      }
  return {
    ids,
    slugs,
    cursors,
    mixed,
    calendar: { days, cursors: of(calendar) },
    texts: ['hòa bình', 'Đặng Ân', '100% a_b', 'hữu nghị', 'Laos peace'],
    instants: ['2023-05-05T05:00:00.000Z'],
  }
}
