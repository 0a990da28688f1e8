import { Popover } from '@base-ui/react/popover'
import { useId, useState } from 'react'

import { words } from './words.ts'
import { useWords } from '../page/hooks.ts'
import { useView } from '../view/use-view.ts'

function Copied({ label, text }: { readonly label: string; readonly text: string }) {
  const { language } = useWords()
  const said = words[language]
  const id = useId()
  const [isCopied, setCopied] = useState(false)
  return (
    <div className="copied">
      <label htmlFor={id}>{label}</label>
      <input id={id} readOnly value={text} onFocus={event => event.currentTarget.select()} />
      {/* Where the browser does not let pages copy, the field is there to copy from. */}
      <button
        type="button"
        onClick={() =>
          navigator.clipboard?.writeText(text).then(
            () => setCopied(true),
            () => {},
          )
        }
      >
        {isCopied ? said.copied : said.copy}
      </button>
    </div>
  )
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** The address of the view, and how another page embeds it. */
export function Share() {
  const { language, said: general } = useWords()
  const said = words[language]
  const { to } = useView()
  const address = `${location.origin}${location.pathname}${to({ opened: null })}`
  const embedded = `${location.origin}${location.pathname}${to({ opened: null, wall: false, preview: null })}`
  const code = `<iframe src="${escaped(embedded)}" title="${escaped(general.title)}" width="100%" height="900" loading="lazy" style="border:0"></iframe>`
  return (
    <Popover.Root>
      <Popover.Trigger className="quiet">{said.share}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className="popup-place" sideOffset={6} align="end">
          <Popover.Popup className="popup share" aria-label={said.share}>
            <Copied label={said.address} text={address} />
            <Copied label={said.embed} text={code} />
            <Popover.Close className="quiet">{said.close}</Popover.Close>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
