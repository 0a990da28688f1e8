import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { searchStatements } from './routines.ts'
import type { SearchScope } from './scope.ts'
import { searchStatement } from './statement.ts'

/** A row of a search statement. */
export interface Hit {
  readonly type_name: string
  readonly id: string
  readonly title: string
  readonly headline: string
  readonly rank: number
  readonly exact: boolean
  readonly snippet: string
  readonly is_windowed: boolean
}

let database: TestDatabase
/** The owner's connection; there after `keepDocuments`, from the first `beforeAll` on. */
export let client: Client

const groups = [
  ['Bungari', 'Bulgaria'],
  ['Hà Lan', 'Netherlands', 'Hoà Lan'],
  ['Hàn Quốc', 'Korea', 'Nam Hàn'],
  ['Ý', 'Italia', 'Italy'],
  ['Hoa Kỳ', 'Mỹ', 'United States'],
  ['PCPNN', 'phi chính phủ nước ngoài'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['UBMTTQVN', 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
  ['TP', 'thành phố'],
  ['HCM', 'Hồ Chí Minh'],
  ['TW', 'trung ương'],
]

/** A database of the test file's own with the statements of search, emptied before each test; called at the file's top. */
export function keepDocuments(): void {
  beforeAll(async () => {
    database = await createTestDatabase()
    client = new Client({ connectionString: database.ownerUrl })
    await client.connect()
    await client.query('create extension if not exists unaccent schema public')
    await client.query('create extension if not exists pg_trgm schema public')
    // The statements as the code has them, whichever migration made the template.
    await client.query('drop table if exists search_documents, search_synonyms')
    for (const statement of searchStatements) {
      const name = /^create function (public\.(?:search|vn)_\w+)/.exec(statement)?.[1]
      if (name?.startsWith('public.search_') === true) await client.query(`drop function if exists ${name} cascade`)
      await client.query(statement.replace(/^create function/, 'create or replace function'))
    }
  })

  afterAll(async () => {
    await client.end()
    await database.drop()
  })

  beforeEach(async () => {
    await client.query('truncate search_documents, search_synonyms')
    for (const [at, terms] of groups.entries()) {
      await client.query('insert into search_synonyms (id, terms) values ($1, $2)', [uuid(at), terms])
    }
  })
}

/** Ids of stored documents, ascending. */
export const uuid = (at: number): string => `01900000-0000-7000-8000-${at.toString(16).padStart(12, '0')}`

/** A document to store. */
export interface Stored {
  readonly type?: string
  readonly stage?: string
  readonly locale?: string
  readonly title?: string
  readonly lead?: string
  readonly body?: string
}

/** Stores documents with ascending ids; a text is a title. */
export async function store(...documents: (Stored | string)[]): Promise<void> {
  for (const [at, given] of documents.entries()) {
    const {
      type = 'Article',
      stage = 'published',
      locale = 'vi',
      title = '',
      lead = '',
      body = '',
    } = typeof given === 'string' ? { title: given } : given
    await client.query(
      'insert into search_documents (type_name, id, stage, locale, title, lead, body, title_words, exact, folded) values ($1, $2, $3, $4, $5, $6, $7, vn_words($5), vn_exact_vector($5, $6, $7), vn_folded_vector($5, $6, $7))',
      [type, uuid(at), stage, locale, title, lead, body],
    )
  }
}

/** What every test may see. */
export const scope: SearchScope = {
  text: '$1',
  locale: '$2',
  types: '$3::text[]',
  typeNames: ['Article', 'Person'],
  stage: document => `${document}.stage = 'published'`,
  policy: () => null,
}
export const page = { ...scope, limit: '$4::integer', position: null, direction: 'forward' } as const
const first = searchStatement(page)
export const types = ['Article', 'Person']

/** Hits of a query, best first. */
export const hits = async (query: string, statement = first, limit = 20): Promise<Hit[]> =>
  (await client.query<Hit>(statement, [query, 'vi', types, limit])).rows
/** Titles of the hits of a query, best first. */
export const titles = async (query: string): Promise<string[]> => (await hits(query)).map(hit => hit.title)
