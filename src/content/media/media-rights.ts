import { draftKeepers, draftsFor, kept } from '../../access/policy.ts'
import type { Viewer } from '../../access/viewer.ts'
import type { Query } from '../../changes/write.ts'
import type { Check } from '../../engine/declare/content.ts'
import type { Problem } from '../../kernel/problem.ts'
import { middle } from './renditions/address.ts'
import type { Point } from './renditions/sizes.ts'

/** What rights in assets are judged by. */
export const governed = { name: 'MediaAsset', policy: kept } as const

/** No such file, or none that the viewer has anything to do with: the same words for both. */
export const noSuchFile: Problem = {
  code: 'VALIDATION',
  message: 'No uploaded file has this hash.',
  messageVi: 'Chưa có tệp nào được tải lên với mã băm này.',
  path: ['input', 'sha256'],
  advice: 'Ask prepareUpload for a ticket, send the bytes to its address, and use the sha256 that is answered.',
}

/** SQL: whether an asset cuts its pictures around a point, `x` and `y`; any where they are null. */
export const cutsAround = (asset: string, x: string, y: string): string =>
  `(${x}::int is null or (coalesce(${asset}.focal_x, ${middle.x}) = ${x} and coalesce(${asset}.focal_y, ${middle.y}) = ${y}))`

/**
 * Whether somebody may read the bytes under a hash: those of a published asset everyone, those of a draft whoever reads the
 * draft, and besides whoever sent them in, until an upload that no asset used is swept.
 * @param focal of assets with this focal point alone: a draft tells nobody else where it has its own
 */
export async function mayReadFile(
  query: Query,
  viewer: Viewer,
  sha256: string,
  focal: Point | null = null,
): Promise<boolean> {
  const drafts = draftsFor(viewer, governed)
  const { preview } = viewer.rights
  const rows = await query(
    `select from media_assets a where a.sha256 = $1 and (stage = 'published' or $2 or keeper_id = any($3::uuid[]) or (id = $4::uuid and keeper_id = $5::uuid)) and ${cutsAround('a', '$7', '$8')}
     union all select from media_uploads where sha256 = $1 and made_by = $6::uuid and $7::int is null limit 1`,
    [
      sha256,
      drafts === 'all',
      draftKeepers(viewer, governed),
      drafts === 'one' ? (preview?.record ?? null) : null,
      drafts === 'one' ? (preview?.keeper ?? null) : null,
      viewer.actorId,
      focal?.x ?? null,
      focal?.y ?? null,
    ],
  )
  return rows.length > 0
}

const noPicture: Problem = {
  code: 'VALIDATION',
  message: 'The bytes of this file are no picture.',
  messageVi: 'Nội dung của tệp này không phải là hình ảnh.',
  path: ['input', 'kind'],
  advice: 'Send kind DOCUMENT, or the hash of a picture: what stands in a text or an album is shown as one.',
}

/** A picture shows pictures: where the asset stands already, a document would leave a hole. */
const showsPicture: Check = async (query, { before, after: { kind, sha256 } }) => {
  if (kind !== 'PICTURE' || (kind === before?.kind && sha256 === before?.sha256)) return []
  const rows = await query("select from media_files where sha256 = $1 and mime_type not like 'image/%'", [sha256])
  return rows.length === 0 ? [] : [noPicture]
}

/** What an asset may show: a file that its writer may read, and of its kind. */
export const fits: Check = async (query, change) => {
  const refusals = await mayAttach(query, change)
  return refusals.length > 0 ? refusals : showsPicture(query, change)
}

/** An asset may show a file that its writer may read: a hash that somebody heard of opens nothing. */
const mayAttach: Check = async (query, { viewer, before, after }) => {
  const { sha256 } = after
  if (typeof sha256 !== 'string' || sha256 === before?.sha256 || viewer.rights.everywhere) return []
  return (await mayReadFile(query, viewer, sha256)) ? [] : [noSuchFile]
}
