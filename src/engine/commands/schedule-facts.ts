import type { GlobalId } from '../../kernel/ids.ts'
import type { Problem } from '../../kernel/problem.ts'

export const noInstant = (): Problem => ({
  code: 'VALIDATION',
  path: ['publishAt'],
  message: 'A schedule needs an instant.',
  messageVi: 'Lịch xuất bản cần có thời điểm.',
  advice: 'Send publishAt, unpublishAt or both.',
})
export const past = (field: string): Problem => ({
  code: 'VALIDATION',
  path: [field],
  message: 'This instant has passed.',
  messageVi: 'Thời điểm này đã qua.',
  advice: 'Send an instant that lies ahead; what is to happen now needs no schedule.',
})
export const outOfOrder = (): Problem => ({
  code: 'VALIDATION',
  path: ['unpublishAt'],
  message: 'The record would leave the public before it gets there.',
  messageVi: 'Bản ghi sẽ bị gỡ trước khi được xuất bản.',
  advice: 'Send an unpublishAt that is later than publishAt.',
})
export const notPublic = (): Problem => ({
  code: 'VALIDATION',
  path: ['unpublishAt'],
  message: 'The record is not public: it cannot leave the public.',
  messageVi: 'Bản ghi không ở trạng thái công khai nên không thể gỡ.',
  advice: 'Send publishAt too, or publish it first.',
})
export const notScheduled = (typeName: string): Problem => ({
  code: 'VALIDATION',
  path: ['id'],
  message: 'Nothing is scheduled for this record.',
  messageVi: 'Bản ghi này không có lịch nào.',
  advice: `Set one with schedule${typeName}.`,
})
export const decidedAlready = (typeName: string): Problem => ({
  code: 'VALIDATION',
  path: ['id'],
  message: 'The draft is scheduled as it stands: it was decided already.',
  messageVi: 'Bản nháp này đã được lên lịch xuất bản nên đã được quyết định.',
  advice: `Take it off the schedule with unschedule${typeName} first, or change it.`,
})
/** @param release null for one that the viewer may not look at */
export const inScheduledRelease = (release: { readonly id: GlobalId; readonly name: string } | null): Problem => ({
  code: 'VALIDATION',
  path: ['id'],
  message: `The record goes public with a scheduled release${release ? `: ${release.name} (${release.id})` : ''}.`,
  messageVi: `Bản ghi sẽ được xuất bản trong đợt phát hành đã lên lịch${release ? `: ${release.name} (${release.id})` : ''}.`,
  advice: release
    ? 'Unschedule the release with unscheduleRelease first, or take the record out of it.'
    : 'Ask its publishers to unschedule it first, or to take the record out of it.',
})
