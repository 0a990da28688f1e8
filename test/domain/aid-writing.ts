import type { Writing } from '../reads/writing.ts'

/** One transaction: kind, amount, currency, day. */
export const paid = (kind: string, amount: string, currency: string, valueOn: string) => ({
  kind,
  amount,
  currency,
  valueOn,
})
export const titled = (title: string) => ({ vi: { title } })

/** Writes what figures are drawn from. */
export function aidWriting(write: Writing) {
  let projects = 0
  return {
    federation: (name: string) => write.published('Federation', { level: 'PROVINCIAL' }, { vi: { name } }),
    programme: (title: string, values: object = {}) => write.published('Programme', values, titled(title)),
    project: (values: object, ...transactions: object[]) =>
      write.published(
        'AidProject',
        { kind: 'PROJECT', projectStage: 'RUNNING', transactions, ...values },
        titled(`Dự án ${(projects += 1)}`),
      ),
  }
}
