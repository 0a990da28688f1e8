import { draftKeepers, draftsFor } from '../../access/policy.ts'
import type { Viewer } from '../../access/viewer.ts'
import { keeperOf } from '../../engine/commands/keepers.ts'
import type { Image } from '../../engine/history/state-at.ts'
import { putAway } from '../../engine/model/editorial-state.ts'
import type { ContentType } from '../../engine/model/model.ts'
import type { CommitImages, Side } from './commit-images.ts'

/** Who looks, and at what: what is published, or that overlaid by drafts. */
export interface Looking {
  readonly viewer: Viewer
  readonly isPreview: boolean
}

/** What somebody sees of a record at one end of a commit. */
export interface Seen {
  /** The state that is seen; null where none is. */
  readonly image: Image | null
  /** The draft that lies there, whoever reads it; null for visitors, who are not asked. */
  readonly draft: Image | null
  readonly readsDraft: boolean
}

/** Whether a viewer reads a draft, as the conditions of lists say it. */
function readsDraft(viewer: Viewer, type: ContentType, id: string, draft: Image): boolean {
  const keeper = keeperOf(draft.head.state)
  switch (draftsFor(viewer, type)) {
    case 'all':
      return true
    case 'none':
      return false
    case 'one': {
      const { preview } = viewer.rights
      return preview?.record === id && (preview.keeper === keeper || (type.policy.itself && preview.keeper === id))
    }
    case 'some': {
      const keepers = draftKeepers(viewer, type)
      return (keeper !== null && keepers.includes(keeper)) || (type.policy.itself && keepers.includes(id))
    }
  }
}

/** What a viewer sees of a record at one end of a commit, by rights of now. */
export async function seenAt(
  images: CommitImages,
  { viewer, isPreview }: Looking,
  type: ContentType,
  id: string,
  side: Side,
): Promise<Seen> {
  const published = (): Promise<Image | null> => images.at(type, id, 'published', side)
  if (!isPreview) return { image: await published(), draft: null, readsDraft: false }
  const draft = await images.at(type, id, 'draft', side)
  if (!draft || !readsDraft(viewer, type, id, draft)) return { image: await published(), draft, readsDraft: false }
  return { image: putAway.includes(draft.head.editorialState) ? null : draft, draft, readsDraft: true }
}
