import type { Problem } from '../../kernel/problem.ts'
import { columnOf } from '../model/columns.ts'
import type { ContentType, Model } from '../model/model.ts'
import { identifier } from '../stored/table.ts'
import { acyclicConstraint } from '../stored/tree.ts'
import { cycle, slugTaken, valueTaken } from './facts.ts'
import type { Path } from './parse/parsed.ts'

/** Carries problems out of a transaction, which is rolled back. Never leaves the commands. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super('the command was refused')
    this.problems = problems
  }
}

/** The name of the constraint that the database found broken; null for any other error. */
export function brokenConstraint(error: unknown): string | null {
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1)
    if ('constraint' in cause && typeof cause.constraint === 'string') return cause.constraint
  return null
}

type Explain = (path: Path) => Problem
type Explanations = ReadonlyMap<string, Explain>
const known = new WeakMap<Model, Map<ContentType, Explanations>>()

/**
 * The problem that stands for an error of the database while a record of the type was written; null when the error is
 * none that commands expect: then it is a bug and must be thrown on.
 * @param path where the input stands among the arguments; null for commands without one
 */
export function problemOf(error: unknown, model: Model, type: ContentType, path: Path | null): Problem | null {
  const constraint = brokenConstraint(error)
  if (constraint === null) return null
  const ofModel = known.get(model) ?? new Map<ContentType, Explanations>()
  known.set(model, ofModel)
  const explanations = ofModel.get(type) ?? explanationsOf(model, type)
  ofModel.set(type, explanations)
  const problem = explanations.get(constraint)?.(path ?? []) ?? null
  return problem && path === null ? { ...problem, path: ['id'] } : problem
}

/** What commands cannot rule out before they write, because another transaction may be faster or another table decides. */
function explanationsOf(model: Model, type: ContentType): Explanations {
  const out = new Map<string, Explain>()
  // A record may break a constraint of others: a post for one holder, when two hold it.
  for (const other of model.types.values())
    for (const { name, problem } of other.declaration.constraints ?? []) out.set(name, path => ({ ...problem, path }))
  for (const { name, problem } of type.declaration.constraints ?? [])
    out.set(name, path => ({ ...problem, path: [...path, ...problem.path.slice(1)] }))
  if (type.translations && type.declaration.slugFrom)
    out.set(identifier(type.translations, 'slug_key'), path => slugTaken([...path, 'slug']))
  for (const [field, scalar] of type.scalars)
    if (scalar.unique)
      out.set(identifier(type.table, columnOf(field, scalar), 'key'), path => valueTaken([...path, field]))
  for (const [field, one] of type.ones)
    if (one.tree) out.set(acyclicConstraint(type.table, columnOf(field, one)), path => cycle([...path, field]))
  return out
}
