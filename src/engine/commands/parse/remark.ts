import { fail, succeed, type Problem, type Result } from '../../../kernel/problem.ts'
import { complainTo, refused, type Path } from './parsed.ts'
import { readText } from './texts.ts'

/** Longest remark of one editor to another, in characters. */
export const longestRemark = 5_000

/** Reads a remark as people write it, in several lines; empty ones are none. */
export function readRemark(value: string | null | undefined, path: Path): Result<string | null> {
  if (value === null || value === undefined) return succeed(null)
  const problems: Problem[] = []
  const complain = complainTo(problems)
  const text = readText(value, { max: longestRemark }, path, complain)
  return problems.length > 0 || text === refused ? fail(...problems) : succeed(text)
}
