import type { TestServer } from '../support/web.ts'
import type { Wrong } from './live-stage.ts'
import { askNow } from './questions.ts'

/** Where two texts part. */
function parting(a: string, b: string): string {
  const at = [...a].findIndex((character, n) => character !== b[n])
  const from = Math.max(0, at - 150)
  return `live  …${a.slice(from, from + 400)}\nfresh …${b.slice(from, from + 400)}`
}

/** What somebody must know who looks for the reason of a wrong answer. */
export async function whereItParts({ shown, fresh }: Wrong, nodes: readonly TestServer[]): Promise<string> {
  const { question, screen, last, frames } = shown
  const { asker, live, variables } = question
  const now = await Promise.all(nodes.map(async node => (await askNow(node, question)) === fresh))
  const who = `on node ${nodes.indexOf(screen.node)} for ${JSON.stringify(asker)}, behind ${frames} frames; a fresh answer is now as it was: ${now.join()}`
  return `${who}\n${live}\n${JSON.stringify(variables)}\n${parting(last ?? '', fresh)}`
}
