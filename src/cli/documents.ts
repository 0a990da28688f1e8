import { createHash } from 'node:crypto'

import type { Pool } from 'pg'

import {
  everyone,
  registerDocuments,
  registeredDocuments,
  removeDocuments,
  sha256Of,
  type NewDocument,
} from '../access/trusted-documents.ts'
import { brokenDocuments, type DocumentJudge } from '../engine/read/judge-document.ts'
import type { ReadModel } from '../engine/read/read-model.ts'
import { readRecordId } from '../kernel/ids.ts'

/** What the commands print with. */
export interface Printing {
  /** Prints a line on standard output. */
  readonly print: (line: string) => void
  /** Prints a line on standard error. */
  readonly complain: (line: string) => void
}

/** For which token documents are; for everybody when none is given. */
export interface DocumentOptions {
  readonly token?: string | undefined
}

/** What the commands that work on the database need. */
export interface DocumentsContext extends Printing {
  readonly pool: Pool
  readonly now: Date
}

/** A document of a manifest, and why it is refused. */
export interface Judged extends NewDocument {
  readonly faults: readonly string[]
  readonly price: number | null
}

/**
 * Reads what the client preset of GraphQL Code Generator writes, `{"<hash>": "<document>", …}`, and judges each document.
 * @returns null when the text is no such manifest
 */
export function judgeManifest(text: string, judge: DocumentJudge): readonly Judged[] | null {
  const entries = entriesOf(text)
  if (entries === null) return null
  return entries.map(([id, document]) => {
    const { name, faults, price } = judge.judge(document)
    return { id, document, name: name || id, price, faults: [...faultsOfId(id, document), ...faults] }
  })
}

function entriesOf(text: string): readonly (readonly [string, string])[] | null {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    const entries = Object.entries(value)
    return entries.every(([, document]) => typeof document === 'string') && entries.length > 0 ? entries : null
  } catch {
    return null
  }
}

/** An id that is a hash must be that of its document; any other is a name of the client's own. */
function faultsOfId(id: string, document: string): readonly string[] {
  const [, prefix, rest = ''] = /^(?:(\w+):)?(.*)$/s.exec(id) ?? []
  const hash = createHash('sha1').update(document).digest('hex')
  if (prefix === 'sha256' || (prefix === undefined && /^[0-9a-f]{64}$/i.test(rest)))
    return rest === sha256Of(document) ? [] : ['the id is not the SHA-256 of the document']
  if (prefix === undefined && /^[0-9a-f]{40}$/i.test(rest))
    return rest === hash ? [] : ['the id is not the SHA-1 of the document']
  return /^[\w.-]{1,100}$/.test(id) ? [] : ['the id is neither a hash nor a name of letters, digits, ., _ and -']
}

/** `amity documents register`: all documents of a manifest, or none of them with what is wrong. @returns the exit code */
export async function registerCommand(
  manifest: string,
  { token }: DocumentOptions,
  judge: DocumentJudge,
  { pool, now, print, complain }: DocumentsContext,
): Promise<number> {
  if (token !== undefined && !(await isToken(pool, token))) return (complain(`there is no token ${token}`), 2)
  const documents = judgeManifest(manifest, judge)
  if (documents === null) return (complain('the file is no manifest: give JSON such as {"<hash>": "query …"}'), 2)
  const refused = documents.filter(({ faults }) => faults.length > 0)
  for (const { name, id, faults } of refused) for (const fault of faults) complain(`${name} (${id}): ${fault}`)
  if (refused.length > 0)
    return (complain(`nothing was registered: ${refused.length} of ${documents.length} are refused`), 1)
  await registerDocuments(pool, documents, token ?? everyone, now)
  for (const { id, name, price } of documents) print(`${id} ${name}${price === null ? '' : `, up to ${price} points`}`)
  return 0
}

/** `amity documents list` @returns the exit code */
export async function listCommand({ token }: DocumentOptions, { pool, print }: DocumentsContext): Promise<number> {
  for (const { id, audience, name } of await registeredDocuments(pool, token ?? null))
    print(`${id} ${audience} ${name}`)
  return 0
}

/** `amity documents remove` @returns the exit code */
export async function removeCommand(
  ids: readonly string[],
  { token }: DocumentOptions,
  { pool, print, complain }: DocumentsContext,
): Promise<number> {
  const removed = await removeDocuments(pool, ids, token ?? everyone)
  for (const id of removed) print(`removed ${id}`)
  if (removed.length === ids.length) return 0
  return (complain(`${ids.length - removed.length} of ${ids.length} were not registered`), 1)
}

/** `amity documents check`: names registered documents that the schema of this program would break. @returns the exit code */
export async function checkCommand(model: ReadModel, { pool, print, complain }: DocumentsContext): Promise<number> {
  const documents = await registeredDocuments(pool)
  return told(brokenDocuments(model, documents), documents.length, { print, complain })
}

/** The same for a manifest in a file, without a database. @returns the exit code */
export function checkManifest(manifest: string, judge: DocumentJudge, printing: Printing): number {
  const documents = judgeManifest(manifest, judge)
  if (documents === null)
    return (printing.complain('the file is no manifest: give JSON such as {"<hash>": "query …"}'), 2)
  const broken = documents.flatMap(({ id, name, faults }) =>
    faults.slice(0, 1).map(fault => `${name} (${id}): ${fault}`),
  )
  return told(broken, documents.length, printing)
}

function told(broken: readonly string[], all: number, { print, complain }: Printing): number {
  for (const line of broken) complain(line)
  print(`${all - broken.length} of ${all} documents run`)
  return broken.length > 0 ? 1 : 0
}

async function isToken(pool: Pool, id: string): Promise<boolean> {
  if (readRecordId(id) === null) return false
  const { rowCount } = await pool.query('select from access_tokens where id = $1 and revoked_at is null', [id])
  return rowCount === 1
}
