import type { RecordChange } from '../../changes/commit.ts'
import type { Image } from '../../engine/history/state-at.ts'
import type { ContentType, Model } from '../../engine/model/model.ts'
import { globalId, readRecordId, type RecordId } from '../../kernel/ids.ts'
import type { CommitImages } from './commit-images.ts'
import type { Change, ChangeKind, LeaveReason } from './frames.ts'
import { seenAt, type Looking, type Seen } from './visible.ts'

/** The states between which a change tells what differs. */
export interface Ends {
  readonly type: ContentType
  readonly before: () => Promise<Image | null>
  readonly after: () => Promise<Image | null>
}

/** Which records somebody asks for. */
export interface Filter {
  /** Whether records of the type are asked for at all. */
  readonly asks: (typeName: string) => boolean
  readonly matches: (type: ContentType, image: Image) => Promise<boolean>
}

/** For whom commits are told. */
export interface Asking extends Looking {
  /** null: every record of every type. */
  readonly filter: Filter | null
}

interface Judged {
  readonly kind: keyof typeof ChangeKind
  readonly reason: keyof typeof LeaveReason | null
  readonly ends: Ends | null
}

/** One record, and what a commit did to it in each stage. */
interface Touched {
  readonly type: ContentType
  readonly id: RecordId
  readonly stages: readonly RecordChange[]
}

/** What a commit changed for somebody, in the order in which the records were first touched. */
export async function changesOf(model: Model, images: CommitImages, asking: Asking): Promise<readonly Change[]> {
  const { intent, at, changes } = images.commit
  const out: Change[] = []
  for (const [key, all] of Map.groupBy(changes, change => change.id)) {
    const stages = asking.isPreview ? all : all.filter(({ stage }) => stage === 'published')
    const type = model.types.get(stages[0]?.typeName ?? '')
    const id = readRecordId(key)
    if (!type || !id || asking.filter?.asks(type.name) === false) continue
    const judged = await judge(images, asking, { type, id, stages: all })
    if (!judged) continue
    const version = Math.max(0, ...stages.map(change => change.version ?? 0))
    const shown = { typeName: type.name, id: globalId(type.name, id), recordId: id, version }
    out.push({ ...shown, ...judged, intent, at: at.toISOString() })
  }
  return out
}

async function judge(images: CommitImages, asking: Asking, touched: Touched): Promise<Judged | null> {
  if (!asking.isPreview && asking.filter === null) return told(images, touched)
  const { type, id } = touched
  const before = await seenAt(images, asking, type, id, 'before')
  const after = await seenAt(images, asking, type, id, 'after')
  if (before.image === after.image) return null
  const matches = async ({ image }: Seen): Promise<boolean> =>
    image !== null && (asking.filter === null || (await asking.filter.matches(type, image)))
  const [did, does] = [await matches(before), await matches(after)]
  if (!did) return does ? { kind: 'ENTER', reason: null, ends: null } : null
  const ends = { type, before: async () => before.image, after: async () => after.image }
  if (does) return { kind: 'UPDATE', reason: null, ends }
  if (after.image) return { kind: 'LEAVE', reason: 'NO_MATCH', ends }
  const reason = asking.isPreview ? goneFrom(before, after) : takenBack(touched.stages)
  return { kind: 'LEAVE', reason, ends: null }
}

/** What a commit did to what is published, as the log itself tells it. */
function told(images: CommitImages, { type, id, stages }: Touched): Judged | null {
  const operation = stages.find(({ stage }) => stage === 'published')?.operation
  if (operation === undefined) return null
  if (operation === 'insert') return { kind: 'ENTER', reason: null, ends: null }
  if (operation === 'delete') return { kind: 'LEAVE', reason: takenBack(stages), ends: null }
  const at = (side: 'before' | 'after') => () => images.at(type, id, 'published', side)
  return { kind: 'UPDATE', reason: null, ends: { type, before: at('before'), after: at('after') } }
}

/** Why what was published is not any more: where its draft lies now tells. */
function takenBack(stages: readonly RecordChange[]): keyof typeof LeaveReason {
  const draft = stages.find(({ stage }) => stage === 'draft')
  if (!draft || draft.operation === 'delete') return 'DELETED'
  return reasonOf(draft.row?.after?.['state'])
}

function goneFrom(before: Seen, after: Seen): keyof typeof LeaveReason {
  if (!after.draft) return 'DELETED'
  if (after.readsDraft) return reasonOf(after.draft.head.editorialState)
  return before.readsDraft ? 'NOT_READABLE' : reasonOf(after.draft.head.editorialState)
}

const reasonOf = (state: unknown): keyof typeof LeaveReason =>
  state === 'withdrawn' ? 'WITHDRAWN' : state === 'archived' ? 'ARCHIVED' : 'UNPUBLISHED'
