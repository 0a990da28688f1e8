import { globalId, readRecordId, type RecordId } from '../../kernel/ids.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { Value } from '../declare/content.ts'

/** The record has moved on since the version that the caller names. */
export interface VersionConflict extends Problem {
  readonly code: 'VERSION_CONFLICT'
  /** The record. */
  readonly id: RecordId
  readonly currentVersion: number
  /** The fields that stand against each other; empty where the version alone was asked for. */
  readonly conflicts: readonly FieldConflict[]
}
/** A field that two people changed; values in the form of inputs. */
export interface FieldConflict {
  readonly field: string
  /** The language of a text; null for other fields. */
  readonly locale: string | null
  /** What the writer had seen. */
  readonly base: Value
  /** What was sent. */
  readonly mine: Value
  /** What stands there now. */
  readonly theirs: Value
}
/** Other records point at the one that is to be deleted. */
export interface StillReferenced extends Problem {
  readonly code: 'STILL_REFERENCED'
  /** How many records point at it. */
  readonly count: number
  /** The first of them, by type and id; `id` is a global id. */
  readonly first: readonly { readonly typeName: string; readonly id: string }[]
}

/** A value that must be there before a record goes public. */
export interface MissingValue {
  readonly field: string
  /** The language in which it is missing; null: in all of them, or not a text of a language. */
  readonly locale: string | null
}
/** Something is missing for publication. */
export interface NotPublishable extends Problem {
  readonly code: 'NOT_PUBLISHABLE'
  readonly missing: readonly MissingValue[]
}

/** Whether a problem tells the current version. */
export const isVersionConflict = (problem: Problem): problem is VersionConflict => problem.code === 'VERSION_CONFLICT'
/** Whether a problem tells who points at the record. */
export const isStillReferenced = (problem: Problem): problem is StillReferenced => problem.code === 'STILL_REFERENCED'

export const versionConflict = (
  id: RecordId,
  expected: number,
  currentVersion: number,
  conflicts: readonly FieldConflict[] = [],
): VersionConflict => ({
  code: 'VERSION_CONFLICT',
  id,
  currentVersion,
  conflicts,
  path: ['expectedVersion'],
  ...(expected >= 1 && expected < currentVersion
    ? {
        message: `The record is at version ${currentVersion}, not at ${expected}.`,
        messageVi: `Bản ghi đang ở phiên bản ${currentVersion}, không phải ${expected}.`,
        advice: `Somebody saved version ${currentVersion} meanwhile: look at what has changed, and send expectedVersion ${currentVersion}.`,
      }
    : {
        message: `The record never had a version ${expected}; it is at version ${currentVersion}.`,
        messageVi: `Bản ghi chưa từng có phiên bản ${expected}; hiện đang ở phiên bản ${currentVersion}.`,
        advice: `Read the record, and send as expectedVersion the version that you have seen, now ${currentVersion}.`,
      }),
})

/** @param rows type names and record ids of the first records that point here */
export function stillReferenced(
  count: number,
  rows: readonly { readonly typeName: string; readonly id: string }[],
): StillReferenced {
  const first = rows.flatMap(({ typeName, id }) => {
    const known = readRecordId(id)
    return known ? [{ typeName, id: globalId(typeName, known) }] : []
  })
  const named = first.map(({ typeName, id }) => `${typeName} ${id}`).join(', ')
  return {
    code: 'STILL_REFERENCED',
    count,
    first,
    path: ['id'],
    message: `${count} other record${count === 1 ? ' points' : 's point'} at this one: ${named}${count > first.length ? ' …' : ''}`,
    messageVi: `Có ${count} bản ghi khác đang liên kết tới bản ghi này: ${named}${count > first.length ? ' …' : ''}`,
    advice: 'Change or delete those records first.',
  }
}

export function notPublishable(missing: readonly MissingValue[]): NotPublishable {
  const named = missing.map(({ field, locale }) => (locale === null ? field : `${field} (${locale})`)).join(', ')
  return {
    code: 'NOT_PUBLISHABLE',
    missing,
    path: ['id'],
    message: `The record cannot go public as long as this is missing: ${named}.`,
    messageVi: `Chưa thể xuất bản bản ghi vì còn thiếu: ${named}.`,
    advice: 'Fill in what is missing, and publish again.',
  }
}
/** What a problem of publication says is missing; empty for others. */
export const missingValues = (problem: Problem): readonly MissingValue[] =>
  isNotPublishable(problem) ? problem.missing : []
const isNotPublishable = (problem: Problem): problem is NotPublishable => problem.code === 'NOT_PUBLISHABLE'

export const unseenByAnother = (): NotPublishable => ({
  code: 'NOT_PUBLISHABLE',
  missing: [],
  path: ['id'],
  message: 'The organisation asks for a second person: someone who wrote nothing of it must approve it first.',
  messageVi: 'Tổ chức yêu cầu người thứ hai: cần một người không soạn nội dung này phê duyệt trước.',
  advice: 'Submit it for review, and let someone else approve or publish it.',
})
export const approvedByWriter = (): NotPublishable => ({
  code: 'NOT_PUBLISHABLE',
  missing: [],
  path: ['id'],
  message: 'You wrote something of it, and the organisation asks for a second person to approve it.',
  messageVi: 'Bạn đã soạn một phần nội dung này, mà tổ chức yêu cầu người khác phê duyệt.',
  advice: 'Leave the review open, and let someone who wrote nothing of it approve or publish it.',
})
export const ruleInForce = (): Problem => ({
  code: 'VALIDATION',
  path: ['id'],
  message: 'The organisation asks for a second person, a rule that goes with it when it is public no more.',
  messageVi:
    'Tổ chức đang yêu cầu người thứ hai phê duyệt; quy định này sẽ mất hiệu lực khi tổ chức không còn công khai.',
  advice: 'First publish it without requiresSecondPerson, which takes a second person.',
})
export const nothingToPublish = (): Problem => ({
  code: 'VALIDATION',
  path: ['id'],
  message: 'Nothing waits to go public: the record has no draft.',
  messageVi: 'Không có thay đổi nào chờ xuất bản: bản ghi không có bản nháp.',
  advice: 'Change the record first.',
})
export const nothingBeside = (typeName: string): Problem => ({
  code: 'VALIDATION',
  path: ['id'],
  message: 'The record is not public: without its draft nothing of it would be left.',
  messageVi: 'Bản ghi chưa công khai: bỏ bản nháp thì không còn lại gì.',
  advice: `Use delete${typeName} or archive${typeName} for a record that is not public.`,
})
export const notInReview = (typeName: string): Problem => ({
  code: 'VALIDATION',
  path: ['id'],
  message: 'Nobody has asked for a review of this record.',
  messageVi: 'Chưa có ai yêu cầu duyệt bản ghi này.',
  advice: `Ask for one with submit${typeName}.`,
})
export const noSuchVersion = (version: number, currentVersion: number): Problem => ({
  code: 'VALIDATION',
  path: ['toVersion'],
  message: `The record has no version ${version}.`,
  messageVi: `Bản ghi không có phiên bản ${version}.`,
  advice: `Choose one of its versions, 1 to ${currentVersion}; history(id) lists them.`,
})
export const isArchived = (typeName: string): Problem => ({
  code: 'VALIDATION',
  path: ['id'],
  message: 'The record is archived.',
  messageVi: 'Bản ghi đã được lưu trữ.',
  advice: `Bring it back with restore${typeName} first.`,
})
export const notAllowed = (): Problem => ({
  code: 'NOT_ALLOWED',
  path: [],
  message: 'You may not do this with this content.',
  messageVi: 'Bạn không có quyền làm việc này với nội dung này.',
  advice:
    'Sign in, or send a token whose role in the organisation that keeps the record is enough; an administrator grants roles.',
})
export const notYours = (path: Problem['path']): Problem => ({
  code: 'NOT_ALLOWED',
  path,
  message: 'You may not make such records in this organisation, or in its name.',
  messageVi: 'Bạn không có quyền tạo nội dung như vậy trong tổ chức này hoặc thay mặt tổ chức này.',
  advice: 'Choose an organisation in which you have a role that is enough, or ask its administrator for one.',
})
export const losesPersonal = (): Problem => ({
  code: 'NOT_ALLOWED',
  path: ['id'],
  message: 'The draft holds personal data that you may not see, and no history keeps it.',
  messageVi: 'Bản nháp có dữ liệu cá nhân mà bạn không có quyền xem và lịch sử không lưu lại.',
  advice: 'Ask somebody with the right to personal data in the organisation to discard it.',
})
export const noPersonal = (path: Problem['path']): Problem => ({
  code: 'NOT_ALLOWED',
  path,
  message: 'You may not see the personal data of this record, and so not write it.',
  messageVi: 'Bạn không có quyền xem dữ liệu cá nhân của bản ghi này nên không thể ghi.',
  advice: 'Leave this field out, or ask an administrator of the organisation for the right to personal data.',
})
export const notFound = (typeName: string): Problem => ({
  code: 'NOT_FOUND',
  path: ['id'],
  message: `No ${typeName} has this id.`,
  messageVi: `Không có ${typeName} nào mang mã định danh này.`,
  advice: 'Look whether the id is right and the record not deleted.',
})
export const slugTaken = (path: Problem['path']): Problem => ({
  code: 'SLUG_TAKEN',
  path,
  message: 'Another record has this slug in this language.',
  messageVi: 'Bản ghi khác đã dùng slug này trong ngôn ngữ này.',
  advice: 'Send another slug, or leave it out to have one made.',
})
export const valueTaken = (path: Problem['path']): Problem => ({
  code: 'VALIDATION',
  path,
  message: 'Another record has this value, and it must be unique.',
  messageVi: 'Giá trị này phải là duy nhất và bản ghi khác đã dùng.',
  advice: 'Send another value, or change the other record first.',
})
export const cycle = (path: Problem['path']): Problem => ({
  code: 'VALIDATION',
  path,
  message: 'The record would come to stand above itself.',
  messageVi: 'Bản ghi sẽ trở thành cấp trên của chính nó.',
  advice: 'Choose a record that is not below this one.',
})
export const otherChanges = (record: string): Problem => ({
  code: 'VALIDATION',
  path: ['publish'],
  message: `${record} has other changes that are not public, and they would go public with this one.`,
  messageVi: `${record} còn có những thay đổi khác chưa xuất bản và sẽ bị xuất bản cùng lúc.`,
  advice: 'Publish or discard those first, or leave publish out: then this one joins them in the draft.',
})
export const saidAlready = (typeName: string, field: string, value: string): Problem => ({
  code: 'VALIDATION',
  path: ['input', field],
  message: `This has been said already: ${value}.`,
  messageVi: `Thông tin này đã được ghi nhận: ${value}.`,
  advice: `Look at the record; if what it says is wrong, correct it with update${typeName}.`,
})
export const lastsNot = (field: string): Problem => ({
  code: 'VALIDATION',
  path: ['input', field],
  message: 'Nothing lasts there that could end.',
  messageVi: 'Không có quan hệ nào đang còn hiệu lực để kết thúc.',
  advice: 'Look at the record: it may have ended already, or never have begun.',
})
