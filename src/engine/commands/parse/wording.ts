import type { Pattern } from '../../declare/fields.ts'
import type { Wording } from './parsed.ts'

const say = (message: string, messageVi: string, advice: string): Wording => ({ message, messageVi, advice })

/** The words for what can be wrong with one value. */
export const wrong = {
  kind: (expected: string, expectedVi: string) =>
    say(
      `This must be ${expected}.`,
      `Giá trị này phải là ${expectedVi}.`,
      `Send ${expected}, or null to clear the field.`,
    ),
  required: () => say('This field is required.', 'Trường này là bắt buộc.', 'Send a value that is not empty.'),
  unknownField: (name: string) =>
    say(
      `There is no field ${name} here.`,
      `Không có trường ${name} ở đây.`,
      'Leave it out; the schema names the fields of this input.',
    ),
  tooLong: (max: number, length: number) =>
    say(
      `The text has ${length} characters; at most ${max} are allowed.`,
      `Văn bản dài ${length} ký tự; tối đa là ${max} ký tự.`,
      `Shorten it to ${max} characters.`,
    ),
  broken: () =>
    say(
      'The text contains half of a surrogate pair, which is no character.',
      'Văn bản chứa ký tự Unicode bị hỏng.',
      'Send well-formed Unicode.',
    ),
  pattern: ({ words, wordsVi }: Pattern) =>
    say(`This must be ${words}.`, `Giá trị này phải là ${wordsVi}.`, `Send ${words}.`),
  notOneOf: (names: readonly string[]) =>
    say(
      'This value is not one of those that are allowed.',
      'Giá trị này không nằm trong danh sách cho phép.',
      `Send one of ${names.join(', ')}.`,
    ),
  outOfRange: (low: number, high: number) =>
    say(
      `The number must be from ${low} to ${high}.`,
      `Số phải từ ${low} đến ${high}.`,
      `Send a number from ${low} to ${high}.`,
    ),
  outOfCount: (count: number, most: number) =>
    say(`There are ${count} of them.`, `Có ${count} mục.`, `Send 1 to ${most}; split longer lists.`),
  decimal: () =>
    say(
      'This is no exact number with at most 20 digits before the point and 4 after it.',
      'Đây không phải là số thập phân có tối đa 20 chữ số trước và 4 chữ số sau dấu chấm.',
      'Send digits with a point, such as "-1250.50", as a string.',
    ),
  noDay: () =>
    say(
      'There is no such day in the calendar.',
      'Không có ngày này trong lịch.',
      'Send a day as YYYY-MM-DD, in years 0001 to 9999.',
    ),
  noPartialDate: () =>
    say(
      'There is no such day, month or year in the calendar.',
      'Không có ngày, tháng hoặc năm này trong lịch.',
      'Send YYYY, YYYY-MM or YYYY-MM-DD, in years 0001 to 9999.',
    ),
  noInstant: () =>
    say(
      'This is no instant of the calendar.',
      'Đây không phải là một thời điểm hợp lệ.',
      'Send date, time and offset as in 2024-02-29T08:30:00+07:00.',
    ),
  currency: () =>
    say(
      'This is no ISO 4217 currency code.',
      'Đây không phải là mã tiền tệ ISO 4217.',
      'Send three capital letters, such as VND, USD or EUR.',
    ),
  url: () =>
    say(
      'This is no http or https address.',
      'Đây không phải là địa chỉ http hoặc https.',
      'Send an absolute address that begins with https:// or http://.',
    ),
  urlWithPassword: () =>
    say(
      'This address carries a name or password.',
      'Địa chỉ này chứa tên người dùng hoặc mật khẩu.',
      'Send it without what stands before the @.',
    ),
  malformedId: () =>
    say(
      'This is no id of a record.',
      'Đây không phải là mã định danh của bản ghi.',
      'Send an id as the graph gave it.',
    ),
  foreignId: (targets: readonly string[]) =>
    say(
      'This id belongs to a type that does not fit here.',
      'Mã định danh này thuộc loại không dùng được ở đây.',
      `Send an id of one of these types: ${targets.join(', ')}.`,
    ),
  noRecord: (typeName: string) =>
    say(
      `No ${typeName} has this id.`,
      `Không có ${typeName} nào mang mã định danh này.`,
      'Send the id of a record that exists and is not deleted.',
    ),
  duplicate: () =>
    say('This value stands twice in the list.', 'Giá trị này xuất hiện hai lần trong danh sách.', 'Send it once.'),
  addedAndRemoved: () =>
    say(
      'This id is to be added and removed at once.',
      'Mã định danh này vừa được thêm vừa được xóa.',
      'Send it in add or in remove.',
    ),
  unknownLocale: (locales: readonly string[]) =>
    say(
      'This language is not configured here.',
      'Ngôn ngữ này chưa được cấu hình.',
      `Send one of ${locales.join(', ')}.`,
    ),
  emptyRange: () =>
    say(
      'The range has no day in it: it ends on the day on which it begins, or before. The end is not part of it.',
      'Khoảng thời gian không có ngày nào: nó kết thúc đúng vào ngày bắt đầu hoặc trước đó. Ngày kết thúc không được tính vào.',
      'Send the day after the last one as the end; for a single day that is the day after it. An event of one day needs no end: leave it out.',
    ),
  overlap: () =>
    say(
      'The dates overlap those of another value of the same language in this list.',
      'Khoảng thời gian trùng với một giá trị khác cùng ngôn ngữ trong danh sách này.',
      'Send ranges that do not overlap; an end is not part of its range.',
    ),
  slugWithoutText: (field: string) =>
    say(
      'There are no texts in this language that the slug could stand for.',
      'Chưa có nội dung bằng ngôn ngữ này cho slug.',
      `Send ${field} in this language with it.`,
    ),
  slug: (suggestion: string | null) =>
    say(
      'A slug has lower-case letters a–z, digits and single hyphens between them.',
      'Slug chỉ gồm chữ thường a–z, chữ số và dấu gạch nối đơn ở giữa.',
      suggestion ? `Send for example ${suggestion}.` : 'Send such a slug, or null to have one made.',
    ),
} as const
