import { invalid, type Problem } from '../kernel/problem.ts'
import type { ReleaseState } from '../engine/stored/release-tables.ts'

type Path = Problem['path']

const words: Readonly<Record<ReleaseState, readonly [string, string]>> = {
  OPEN: ['being prepared', 'đang được chuẩn bị'],
  SCHEDULED: ['scheduled', 'đã được lên lịch'],
  PUBLISHED: ['live already', 'đã được xuất bản'],
  CANCELLED: ['cancelled', 'đã bị hủy'],
  FAILED: ['failed', 'đã thất bại'],
}

/** Problems that those who prepare releases meet. */
export const problems = {
  noRelease: (): Problem => ({
    code: 'NOT_FOUND',
    path: ['id'],
    message: 'No release has this id.',
    messageVi: 'Không có đợt phát hành nào mang mã định danh này.',
    advice: 'Look at `releases` for those of your organisations.',
  }),
  notAllowed: (path: Path): Problem => ({
    code: 'NOT_ALLOWED',
    path,
    message: 'You may not do this with the releases of this organisation.',
    messageVi: 'Bạn không có quyền làm việc này với các đợt phát hành của tổ chức này.',
    advice: 'Editors prepare releases; publishers schedule and publish them. An administrator grants roles.',
  }),
  noOrganization: (): Problem =>
    invalid(
      ['organization'],
      'Several organisations could keep it, or none.',
      'Chưa rõ tổ chức nào quản lý đợt phát hành này.',
      'Name one in which you are an editor; owners of the platform may send null for what is everyone’s.',
    ),
  name: (): Problem =>
    invalid(['name'], 'A name has 1 to 200 characters.', 'Tên có từ 1 đến 200 ký tự.', 'Say what goes live with it.'),
  isNot: (state: ReleaseState, advice: string): Problem =>
    invalid(['id'], `The release is ${words[state][0]}.`, `Đợt phát hành ${words[state][1]}.`, advice),
  empty: (): Problem =>
    invalid(
      ['id'],
      'Nothing stands in the release.',
      'Đợt phát hành chưa có nội dung nào.',
      'Put records into it with addToRelease.',
    ),
  passed: (): Problem =>
    invalid(
      ['publishAt'],
      'This instant has passed.',
      'Thời điểm này đã qua.',
      'Send one that lies ahead, or use publishRelease.',
    ),
  items: (most: number): Problem =>
    invalid(
      ['items'],
      `A call takes 1 to ${most} items.`,
      `Mỗi lần gọi nhận từ 1 đến ${most} mục.`,
      'Split longer lists.',
    ),
  full: (most: number): Problem =>
    invalid(
      ['items'],
      `A release holds at most ${most} records.`,
      `Một đợt phát hành có nhiều nhất ${most} bản ghi.`,
      'Make a second release for the rest.',
    ),
  twice: (path: Path): Problem =>
    invalid(path, 'The record is named twice.', 'Bản ghi được nêu hai lần.', 'Send it once.'),
  elsewhere: (path: Path): Problem =>
    invalid(
      path,
      'The record stands in another release that is still to come.',
      'Bản ghi đã nằm trong một đợt phát hành khác chưa diễn ra.',
      'Take it out of that one, or wait until it is live.',
    ),
  onlyTexts: (path: Path): Problem =>
    invalid(
      path,
      'Languages are named for what is published alone.',
      'Chỉ nêu ngôn ngữ khi xuất bản.',
      'Leave locales out, or use PUBLISH.',
    ),
  onlyReason: (path: Path): Problem =>
    invalid(
      path,
      'A reason belongs to a withdrawal, and to nothing else.',
      'Lý do chỉ dùng cho việc rút nội dung.',
      'Leave the reason out, or use WITHDRAW.',
    ),
  noReason: (path: Path): Problem =>
    invalid(
      path,
      'A withdrawal needs a reason that readers can be told.',
      'Việc rút nội dung cần có lý do để thông báo cho người đọc.',
      'Say in a sentence why the content is taken back.',
    ),
  noLanguages: (path: Path): Problem =>
    invalid(path, 'The record has no such texts.', 'Bản ghi không có nội dung như vậy.', 'Leave locales out.'),
  notInIt: (path: Path): Problem =>
    invalid(
      path,
      'The record does not stand in the release.',
      'Bản ghi không nằm trong đợt phát hành.',
      'Leave it out.',
    ),
  schedulerGone: (): Problem => ({
    code: 'NOT_ALLOWED',
    path: ['id'],
    message: 'Whoever scheduled the release may not publish any more.',
    messageVi: 'Người lên lịch đợt phát hành không còn quyền xuất bản.',
    advice: 'Let a publisher of the organisation schedule it again.',
  }),
}
