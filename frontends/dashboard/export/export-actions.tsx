import { useState, type ReactNode, type RefObject } from 'react'

import { csvOf, fileName } from './csv.ts'
import { download } from './download.ts'
import { PictureIcon, TableIcon } from './icons.tsx'
import { pictureOf } from './picture.ts'
import { words } from './words.ts'
import { useWords } from '../page/hooks.ts'
import { federationOf, useScope } from '../page/scope.ts'
import type { Table } from '../page/panel.tsx'
import { useView } from '../view/use-view.ts'
import { dayAndTimeOf } from '../../language/dates.ts'
import { filled } from '../words.ts'

/** Whose figures a file is of, for when it is alone. */
function useWhose(): string {
  const { said } = useWords()
  return federationOf(useScope())?.name ?? said.allFederations
}

function Button({
  label,
  icon,
  isBusy = false,
  press,
}: {
  readonly label: string
  readonly icon: ReactNode
  readonly isBusy?: boolean
  readonly press: () => void
}) {
  return (
    <button type="button" className="take" aria-label={label} title={label} aria-disabled={isBusy} onClick={press}>
      {icon}
    </button>
  )
}

/** Takes a table away as CSV. */
export function CsvAction({ table, file = table.name }: { readonly table: Table; readonly file?: string }) {
  const { language } = useWords()
  const take = (): void => download(new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' }), fileName(file, 'csv'))
  return <Button label={filled(words[language].csv, { name: table.name })} icon={<TableIcon />} press={take} />
}

function PictureAction({
  name,
  file,
  of,
}: {
  readonly name: string
  readonly file: string
  readonly of: RefObject<HTMLElement | null>
}) {
  const { language } = useWords()
  const whose = useWhose()
  const said = words[language]
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle')
  const take = async (): Promise<void> => {
    if (of.current === null || state === 'making') return
    setState('making')
    try {
      const now = dayAndTimeOf(new Date().toISOString(), language)
      const below = [whose, filled(said.asOf, { now }), location.host].join(' · ')
      download(await pictureOf(of.current, below), fileName(file, 'png'))
      setState('idle')
    } catch {
      // Browsers differ in what they let pages draw, and the code for it may not come over a bad line.
      setState('failed')
    }
  }
  return (
    <>
      <Button
        label={filled(said.picture, { name })}
        icon={<PictureIcon />}
        isBusy={state === 'making'}
        press={() => void take()}
      />
      <span className={state === 'failed' ? 'take-said' : 'unseen'} role="status">
        {state === 'idle' ? '' : said[state]}
      </span>
    </>
  )
}

/** Takes a panel away: its rows as CSV, itself as a picture. */
export function ExportActions({ table, of }: { readonly table: Table; readonly of: RefObject<HTMLElement | null> }) {
  const { view } = useView()
  const whose = useWhose()
  if (view.wall) return null
  const file = `${table.name} ${whose}`
  return (
    <span className="takes">
      <CsvAction table={table} file={file} />
      <PictureAction name={table.name} file={file} of={of} />
    </span>
  )
}
