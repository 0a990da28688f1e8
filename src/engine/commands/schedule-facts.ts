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
