import type { Rule } from '../../engine/declare/content.ts'

/**
 * Only what has ended has a successor.
 * @param end the field that says when it ended
 */
export const successorAfterEnd =
  (end: string): Rule =>
  values =>
    values['successor'] && !values[end]
      ? [
          {
            code: 'VALIDATION',
            message: 'This has a successor, and does not say when it ended.',
            messageVi: 'Đã ghi đơn vị kế thừa nhưng chưa ghi thời điểm kết thúc.',
            path: ['input', 'successor'],
            advice: `Send ${end} too (the year will do where no more is known), or leave the successor out while it lasts.`,
          },
        ]
      : []
