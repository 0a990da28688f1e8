/** Does pieces of work under one name after each other, in the order in which they came; other names do not wait. */
export async function inTurn<T>(
  turns: Map<string, Promise<unknown>>,
  name: string,
  work: () => Promise<T>,
): Promise<T> {
  const turn = (turns.get(name) ?? Promise.resolve()).then(work)
  const over = turn.then(
    () => {},
    () => {},
  )
  turns.set(name, over)
  try {
    return await turn
  } finally {
    await over
    if (turns.get(name) === over) turns.delete(name)
  }
}
