import { useShownAid } from './follow-aid.ts'
import { isWithin, type ShownTargets } from './follow-targets.ts'
import { periodWords } from './said.ts'
import { isUnstated, progressOf } from './target-progress.ts'
import { Target } from './target.tsx'
import { words } from './words.ts'
import { ExportActions } from '../export/export-actions.tsx'
import { Calm } from '../page/calm.tsx'
import { useWords } from '../page/hooks.ts'
import { Panel } from '../page/panel.tsx'
import { useView } from '../view/use-view.ts'
import { filled } from '../words.ts'

/** What was mobilised against what was to be, for each target of the period. */
export function Targets({ targets, isUnread }: ShownTargets) {
  const { language } = useWords()
  const { view } = useView()
  const said = words[language]
  const { period } = useShownAid()
  const shown = (targets ?? [])
    .filter(target => isWithin(target, period))
    // Those that say least come last.
    .sort(
      (a, b) => Number(isUnstated(a)) - Number(isUnstated(b)) || Number(a.period === null) - Number(b.period === null),
    )
  const rows = () =>
    shown.flatMap(target =>
      (target.currency === null ? [] : progressOf(target)).map(({ kind, sum, percent }) => [
        target.title,
        target.owner?.name ?? '',
        target.period?.text ?? '',
        target.value ?? '',
        target.currency ?? '',
        said.kinds[kind],
        sum,
        percent === null ? '' : String(percent),
        target.actual ?? '',
        target.actualOn ?? '',
      ]),
    )
  const stated = [said.target, said.owner, said.period, said.value, said.currency]
  const columns = [...stated, said.kind, said.amount, '%', said.actual, said.actualOn]
  return (
    <Panel
      area="targets"
      title={said.targets}
      isBusy={targets === null && !isUnread}
      actions={of => <ExportActions of={of} table={{ name: `${said.targets} ${period.text}`, columns, rows }} />}
    >
      {shown.length === 0 && (
        <Calm isRead={targets !== null} isUnread={isUnread}>
          {filled(said.noTargets, { period: periodWords(period, language) })}
        </Calm>
      )}
      {shown.length > 0 && (
        <div className="scroll" role="group" aria-label={said.targets} tabIndex={0}>
          <ol>
            {shown.map(target => (
              <Target target={target} withOwner={view.federation === null} key={target.id} />
            ))}
          </ol>
        </div>
      )}
    </Panel>
  )
}
