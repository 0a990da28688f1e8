import { createHash } from 'node:crypto'

import { LRUCache } from 'lru-cache'
import type { Pool } from 'pg'

import { staleAfter } from './tokens.ts'

/** Whose document it is when it is nobody's own. */
export const everyone = 'everyone'

/** A document as it is registered. */
export interface NewDocument {
  /** See {@link documentIdOf}. */
  readonly id: string
  /** Names of its operations. */
  readonly name: string
  readonly document: string
}

/** A registered document. */
export interface RegisteredDocument extends NewDocument {
  /** Id of a token, or {@link everyone}. */
  readonly audience: string
  readonly createdAt: string
}

/** The SHA-256 of a text, in lower-case hexadecimal. */
export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex')

/** An id as it is stored: a bare SHA-256 gets its prefix, so that both ways to write one name the same document. */
export function canonicalId(id: string): string {
  return /^[0-9a-f]{64}$/i.test(id) ? `sha256:${id.toLowerCase()}` : id
}

/** Registers documents, all or none; one that was registered under its id before is replaced. */
export async function registerDocuments(
  pool: Pool,
  documents: readonly NewDocument[],
  audience: string,
  now: Date,
): Promise<void> {
  await pool.query(
    `insert into trusted_documents (id, audience, sha256, name, document, created_at)
     select d.id, $5, d.sha256, d.name, d.document, $6 from unnest($1::text[], $2::text[], $3::text[], $4::text[]) d(id, sha256, name, document)
     on conflict (id, audience) do update set sha256 = excluded.sha256, name = excluded.name, document = excluded.document`,
    [
      documents.map(({ id }) => canonicalId(id)),
      documents.map(({ document }) => sha256Of(document)),
      documents.map(({ name }) => name),
      documents.map(({ document }) => document),
      audience,
      now,
    ],
  )
}

/** What is registered, in the order of its names; for one audience or for all. */
export async function registeredDocuments(
  pool: Pool,
  audience: string | null = null,
): Promise<readonly RegisteredDocument[]> {
  const { rows } = await pool.query<RegisteredDocument>(
    `select id, audience, name, document, created_at as "createdAt" from trusted_documents
     where $1::text is null or audience = $1 order by name, id, audience`,
    [audience],
  )
  return rows
}

/** Removes documents of an audience. @returns the ids that there were */
export async function removeDocuments(
  pool: Pool,
  ids: readonly string[],
  audience: string,
): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string }>(
    'delete from trusted_documents where id = any($1::text[]) and audience = $2 returning id',
    [ids.map(canonicalId), audience],
  )
  return rows.map(({ id }) => id)
}

/** Looks registered documents up for the edge; what it found, or did not, it believes for `staleAfter`. */
export class DocumentLookup {
  readonly #pool: Pool
  readonly #known = new LRUCache<string, { readonly document: string | null }>({ max: 5_000, ttl: staleAfter })

  constructor(pool: Pool) {
    this.#pool = pool
  }

  /** The text of the document of that id; null when there is none for the token or for everybody. */
  find(id: string, tokenId: string | null): Promise<string | null> {
    return this.#look('id', canonicalId(id), tokenId)
  }

  /** Whether the text is that of a document for the token or for everybody. */
  async has(document: string, tokenId: string | null): Promise<boolean> {
    return (await this.#look('sha256', sha256Of(document), tokenId)) !== null
  }

  async #look(column: 'id' | 'sha256', value: string, tokenId: string | null): Promise<string | null> {
    const key = `${column} ${tokenId ?? ''} ${value}`
    const known = this.#known.get(key)
    if (known) return known.document
    // A name that the client made up may hold what no text of PostgreSQL can.
    if (value.includes('\0')) return null
    const { rows } = await this.#pool.query<{ document: string }>(
      `select document from trusted_documents where ${column} = $1 and audience in ($2, $3) limit 1`,
      [value, everyone, tokenId ?? everyone],
    )
    const document = rows[0]?.document ?? null
    this.#known.set(key, { document })
    return document
  }
}
