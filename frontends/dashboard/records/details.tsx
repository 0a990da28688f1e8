import { Transactions, transactionsIn } from './transactions.tsx'
import { aidDetails } from '../documents/records.ts'
import { useLive } from '../../client/use-live.ts'
import { Calm } from '../page/calm.tsx'
import { useWords } from '../page/hooks.ts'
import { localeOfField } from '../page/locale.ts'
import { Told } from '../page/told.tsx'
import type { Period } from '../view/period.ts'

/** What a record is about, and its dated amounts in a period: read once somebody wants to know. */
export function Details({ id, period }: { readonly id: string; readonly period: Period }) {
  const { language: locale } = useWords()
  const { data, errors } = useLive(aidDetails, { id, locale })
  const record = data?.aidProject ?? null
  if (record === null) return <Calm isRead={data !== null} isUnread={errors !== null} children="–" />
  return (
    <>
      {record.summary !== null && (
        <p className="summary">
          <Told text={record.summary} locale={localeOfField(record, 'summary')} />
        </p>
      )}
      <Transactions transactions={transactionsIn(period, record.transactions)} />
    </>
  )
}
