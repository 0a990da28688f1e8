import { describe, expect, it } from 'vitest'

import { answeringTable, listedPart, shownPart, withoutMarks } from './parts.ts'
import { readsOf } from './reads.ts'
import { catalogueModel } from '../../catalogue.ts'
import type { Reads } from '../../graph/dependencies.ts'

const model = catalogueModel()

const columns = (reads: Reads): Record<string, string[]> =>
  Object.fromEntries([...reads].map(([table, read]) => [table, [...read].sort()]))
const shown = (sql: string): Record<string, string[]> => columns(readsOf(sql, model).shown)

describe('the columns that a statement reads', () => {
  it('are those behind the aliases of its tables, by whatever words it joins them', () => {
    expect(
      shown(
        `select t1.title_en, (select count(*) from public.events as e where e."starts_on" = '2024 t1.kind') from articles t1 left join article_countries k2 on k2.id = t1.id`,
      ),
    ).toEqual({ articles: ['id'], events: ['id', 'starts_on'], article_countries: ['id'] })
  })

  it('are all of them where a row is taken as a whole', () => {
    for (const sql of [
      'select to_jsonb(t1) from articles t1',
      'select t1.* from articles t1',
      'select * from articles',
      'select * from (select now()) n join articles t1 on true where true',
      'select json_agg(articles) from articles',
    ])
      expect(shown(sql)['articles'], sql).toContain('*')
    expect(shown('select count(*) from articles t1 where t1.kind is null')['articles']).toEqual(['id', 'kind'])
  })

  it('are those of each table that has such a one where it is not said of which', () => {
    expect(shown('select kind from articles t1 join events e on true')).toMatchObject({
      articles: ['id', 'kind'],
      events: ['id', 'kind'],
    })
  })

  it('are those from which the database derives what is read', () => {
    expect(shown('select a.budgets from aid_project_amounts a')).toMatchObject({
      aid_project_budgets: ['*'],
      aid_project_transactions: ['*'],
    })
    expect(shown('select d.lead from search_documents d')).toMatchObject({ partner_country_aliases: ['*'] })
    const titles = shown('select d.title from search_documents d')
    expect([titles['article_localized'], titles['partner_country_aliases']]).toEqual([['title'], undefined])
    expect(shown("select public.find_former_slug_articles('x', null, false)")).toMatchObject({
      article_translations: ['slug'],
    })
  })

  it('are those of the answers where a text is read in the language that answers', () => {
    expect(shown('select l.title, l.lead_locale from articles t join article_localized l on l.id = t.id')).toEqual({
      articles: ['id'],
      article_localized: ['id', 'lead_locale', 'title'],
    })
    const body = (table: string): string => `select x.body from ${table} x where x.locale = l.body_locale`
    expect(shown(body('article_translations'))).toEqual({ article_translations: ['body', 'id', 'locale'] })
    expect(shown(body(answeringTable('article_translations')))).toEqual({ article_localized: ['body', 'id', 'locale'] })
    expect(withoutMarks(body(answeringTable('article_translations')))).toBe(body('article_translations'))
  })

  it('decide about a list where they stand outside of what is shown of its records', () => {
    const sql = `select (select ${listedPart(`json_agg(${shownPart('t1.byline')} order by t1.kind)`)} from articles t1)`
    const { shown: all, listed, types } = readsOf(sql, model)
    expect(columns(all)).toEqual({ articles: ['byline', 'id', 'kind'] })
    expect(columns(listed)).toEqual({ articles: ['id', 'kind'] })
    expect([...types]).toEqual(['Article'])
    expect(withoutMarks(sql)).toBe('select (select json_agg(t1.byline order by t1.kind) from articles t1)')
  })

  it('are no matter of the log where they stand in tables of which it tells nothing', () => {
    expect(readsOf('select k.reasons from tombstones k', model).elsewhere).toBe(true)
    expect(readsOf('select h.single_holder from post_holdings h', model).elsewhere).toBe(true)
    expect(readsOf('select h.post_id from post_holdings h', model).elsewhere).toBe(false)
  })

  it('tell which tables are looked through in several places', () => {
    const sql =
      'select from articles t where exists (select from article_countries k where k.id = t.id) and exists (select from article_countries m where m.id = t.id)'
    expect([...readsOf(sql, model).shared]).toEqual(['article_countries'])
  })
})
