import { useWords } from '../page/hooks.ts'
import { useScope } from '../page/scope.ts'
import { ViewLink } from '../view/link.tsx'
import { useView } from '../view/use-view.ts'
import { filled } from '../words.ts'

/** What of the address means nothing, and what is shown instead. */
export function Notices() {
  const { said } = useWords()
  const { odd, view, to } = useView()
  const isUnknown = useScope() === 'nobody'
  if (odd.length === 0 && !isUnknown && view.preview === null) return null
  return (
    <div className="notice" role="status">
      {view.preview !== null && (
        <p>
          {/* What the page asks with is decided when it is loaded. */}
          {view.preview === 'ended' ? said.previewEnded : said.preview}{' '}
          <a href={to({ preview: null })}>{said.leavePreview}</a>
        </p>
      )}
      {odd.length > 0 && <p>{filled(said.oddAddress, { names: odd.join(', ') })}</p>}
      {isUnknown && <p>{filled(said.unknownFederation, { federation: view.federation ?? '' })}</p>}
      {(isUnknown || odd.length > 0) && (
        <ViewLink change={isUnknown ? { federation: null } : {}}>{isUnknown ? said.showAll : said.dismiss}</ViewLink>
      )}
    </div>
  )
}
