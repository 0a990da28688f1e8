import type { Answer } from '../graph/operation.ts'
import { answerText } from './answer.ts'

/** What stands before and behind the id in a finished WebSocket frame, a letter for each byte. */
interface Template {
  readonly answer: Answer
  readonly idLength: number
  readonly before: string
  readonly behind: string
}

const [text, before, behind] = [0x81, '{"id":', ',"type":"next","payload":']
/** The one used last: the next socket is sent the same answer under an id as long. */
let last: Template | null = null
/** Those who come back are sent many answers each, and the same ones. */
const templates = new WeakMap<Answer, Template>()

/** Text as its bytes in UTF-8, a letter for each: sockets take such strings without a buffer for every one of them. */
export const bytesOf = (text: string): string => Buffer.from(text).toString('latin1')

/**
 * The frame of an answer that many are sent (RFC 6455, 5.2: text, whole, not masked), for one of them, a letter for each
 * byte: made once for all whose ids are as long.
 * @param id the operation's id as JSON, a letter for each byte
 */
export function sharedFrame(answer: Answer, id: string): string {
  if (last?.answer !== answer || last.idLength !== id.length) last = templateOf(answer, id.length)
  return last.before + id + last.behind
}

function templateOf(answer: Answer, idLength: number): Template {
  const known = templates.get(answer)
  if (known?.idLength === idLength) return known
  const payload = `${behind}${bytesOf(answerText(answer))}}`
  const head = headerOf(before.length + idLength + payload.length).toString('latin1')
  const made = { answer, idLength, before: head + before, behind: payload }
  templates.set(answer, made)
  return made
}

function headerOf(length: number): Buffer {
  if (length < 126) return Buffer.from([text, length])
  if (length < 65_536) return Buffer.from([text, 126, length >> 8, length & 0xff])
  const header = Buffer.alloc(10)
  header[0] = text
  header[1] = 127
  header.writeBigUInt64BE(BigInt(length), 2)
  return header
}
