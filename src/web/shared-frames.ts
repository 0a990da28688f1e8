import type { Answer } from '../graph/operation.ts'
import { answerText } from './answer.ts'

/** A finished WebSocket frame but for the id, which stands at one place in it. */
interface Template {
  readonly bytes: Buffer
  readonly idAt: number
}

const [text, before, behind] = [0x81, Buffer.from('{"id":'), Buffer.from(',"type":"next","payload":')]
const templates = new WeakMap<Answer, Map<number, Template>>()

/**
 * The frame of an answer that many are sent (RFC 6455, 5.2: text, whole, not masked), for one of them: made once for all
 * whose ids are as long, and copied.
 * @param id the operation's id as JSON
 */
export function sharedFrame(answer: Answer, id: Buffer): Buffer {
  const byLength = templates.get(answer) ?? new Map<number, Template>()
  templates.set(answer, byLength)
  let template = byLength.get(id.length)
  if (!template) byLength.set(id.length, (template = templateOf(answer, id)))
  const frame = Buffer.allocUnsafe(template.bytes.length)
  template.bytes.copy(frame)
  id.copy(frame, template.idAt)
  return frame
}

function templateOf(answer: Answer, id: Buffer): Template {
  const body = Buffer.concat([before, id, behind, Buffer.from(answerText(answer)), Buffer.from('}')])
  const head = headerOf(body.length)
  return { bytes: Buffer.concat([head, body]), idAt: head.length + before.length }
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
