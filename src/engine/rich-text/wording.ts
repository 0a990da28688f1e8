import type { Fault } from './document.ts'
import { richTextLimits as limits } from './schema.ts'

type Wording = Omit<Fault, 'path'>
const say = (message: string, messageVi: string, advice: string): Wording => ({ message, messageVi, advice })

const kinds = 'document, html, markdown or text'

/** The words for what can be wrong with a rich text. */
export const richTextWords = {
  oneForm: () =>
    say(
      'A rich text comes in exactly one form.',
      'Văn bản có định dạng phải được gửi ở đúng một dạng.',
      `Send one of ${kinds}, and leave the others out; null clears the field.`,
    ),
  kind: (expected: string, expectedVi: string) =>
    say(`This must be ${expected}.`, `Giá trị này phải là ${expectedVi}.`, `Send ${expected}.`),
  broken: () =>
    say(
      'The text contains half of a surrogate pair, which is no character.',
      'Văn bản chứa ký tự Unicode bị hỏng.',
      'Send well-formed Unicode.',
    ),
  tooManyBytes: () =>
    say(
      `The input is larger than ${limits.bytes} bytes.`,
      `Nội dung gửi lên lớn hơn ${limits.bytes} byte.`,
      'Send less, or several records.',
    ),
  tooDeep: () =>
    say(
      `Nodes stand more than ${limits.depth} deep one inside the other, or elements of HTML more than ${limits.elements}.`,
      `Các phần tử lồng nhau sâu hơn ${limits.depth} cấp, hoặc thẻ HTML lồng nhau sâu hơn ${limits.elements} cấp.`,
      'Send a text with fewer levels of lists, quotes and tables.',
    ),
  tooNested: () =>
    say(
      `Lists and quotes of the Markdown stand too deep one inside the other: it can be read to ${limits.markdown} levels, of which a list takes two.`,
      `Các danh sách và trích dẫn trong Markdown lồng nhau quá sâu: chỉ đọc được đến ${limits.markdown} cấp, mỗi danh sách tính hai cấp.`,
      'Send a text with fewer levels of lists and quotes; nothing of it was read.',
    ),
  tooManyNodes: () =>
    say(
      `The text has more than ${limits.nodes} nodes.`,
      `Văn bản có hơn ${limits.nodes} phần tử.`,
      'Send a shorter text, or one with fewer pieces.',
    ),
  tooLong: (max: number) =>
    say(
      `The text is too long; at most ${max} characters are allowed.`,
      `Văn bản quá dài; tối đa là ${max} ký tự.`,
      `Shorten it to ${max} characters.`,
    ),
  addressTooLong: () =>
    say(
      `The address is too long; at most ${limits.address} characters are allowed, as it is written in a link.`,
      `Địa chỉ quá dài; tối đa là ${limits.address} ký tự, tính theo cách viết trong liên kết.`,
      `Send an address of at most ${limits.address} characters.`,
    ),
  tableSize: () =>
    say(
      `A table has at most ${limits.tableRows} rows and ${limits.tableColumns} columns.`,
      `Một bảng có tối đa ${limits.tableRows} hàng và ${limits.tableColumns} cột.`,
      'Send a smaller table, or several.',
    ),
  unknownNode: (names: readonly string[]) =>
    say(
      'Rich texts have no such node.',
      'Văn bản có định dạng không có loại phần tử này.',
      `Send one of ${names.join(', ')}.`,
    ),
  misplaced: (type: string, parent: string) =>
    say(
      `A ${type} cannot stand here in a ${parent}.`,
      `Phần tử ${type} không được đặt ở đây trong ${parent}.`,
      'Follow the grammar of rich texts: richTextFrom shows what it makes of HTML or Markdown.',
    ),
  incomplete: (type: string) =>
    say(
      `This ${type} lacks content that it must have.`,
      `Phần tử ${type} này thiếu nội dung bắt buộc.`,
      'Give it its content, or leave it out.',
    ),
  unknownMark: (names: readonly string[]) =>
    say(
      'Rich texts have no such mark.',
      'Văn bản có định dạng không có kiểu chữ này.',
      `Send one of ${names.join(', ')}.`,
    ),
  attribute: (expected: string, expectedVi: string) =>
    say(`This attribute must be ${expected}.`, `Thuộc tính này phải là ${expectedVi}.`, `Send ${expected}.`),
} as const
