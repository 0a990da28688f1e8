import { useConnection, useToday, useWords } from './hooks.ts'
import { filled } from '../words.ts'
import { shortTimeOf } from '../../language/dates.ts'

/** Whether what the page shows is true now, and if not, since when. */
export function ConnectionState() {
  const { language, said } = useWords()
  const today = useToday()
  const { state, since } = useConnection()
  const shown = state === 'idle' ? 'connecting' : state
  return (
    <div className="connection" data-state={shown}>
      <p role="status">
        <span className="light" aria-hidden="true" />
        {filled(said.states[shown], { time: shortTimeOf(since.toISOString(), today, language) })}
      </p>
      {shown === 'ended' && (
        <button type="button" onClick={() => location.reload()}>
          {said.reload}
        </button>
      )}
    </div>
  )
}
