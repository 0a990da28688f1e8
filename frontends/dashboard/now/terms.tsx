import { idOf, useScope } from '../page/scope.ts'
import { useKept } from './kept.ts'
import { ListPanel, Mark, Scrolling, stateOf } from './list-panel.tsx'
import { endingIn } from './ending.ts'
import { distance, endOf, saidDate, standOf } from './when.ts'
import { words } from './words.ts'
import { termsEnding } from '../documents/now.ts'
import { localeOfField } from '../page/locale.ts'
import type { TermsEndingQuery } from '../generated/graphql.ts'
import { useToday, useWords } from '../page/hooks.ts'
import { Told } from '../page/told.tsx'
import { filled } from '../words.ts'
import { useLive } from '../../client/use-live.ts'

type Term = TermsEndingQuery['terms']['nodes'][number]

function Line({ term, today }: { readonly term: Term; readonly today: string }) {
  const { language } = useWords()
  const said = words[language]
  const { organization, label, to } = term
  const end = to === null ? null : endOf(to)
  const isOver = end !== null && standOf(end, today) === 'past'
  const near = end && distance(end.on, today, language)
  return (
    <li data-stand={isOver ? 'past' : 'to come'}>
      {end && (
        <p className="kicker">
          <time dateTime={end.on}>{filled(said.lastDay, { date: saidDate(end.on, language) })}</time>
          {near && ` · ${near}`}
          {isOver && <Mark>{said.ended}</Mark>}
        </p>
      )}
      {organization && (
        <p className="what">
          <Told text={organization.name} locale={localeOfField(organization, 'name')} />
        </p>
      )}
      <p className="where">
        <Told text={label} locale={localeOfField(term, 'label')} />
      </p>
    </li>
  )
}

/** Terms of office that end this year, the next first. */
export function Terms() {
  const { language } = useWords()
  const said = words[language]
  const today = useToday()
  const whose = useScope()
  const id = idOf(whose)
  const year = today.slice(0, 4)
  const answer = useKept(
    useLive(id === undefined ? null : termsEnding, { where: endingIn(year, id ?? null), locale: language }),
    `${year} ${id}`,
  )
  const { nodes = [] } = answer.data?.terms ?? {}
  const { body, term, end } = said.columns
  const name = filled(said.terms, { year })
  return (
    <ListPanel
      area="terms"
      title={name}
      state={stateOf(whose, answer, nodes.length)}
      nothing={said.noTerms}
      table={{
        name,
        columns: [body, term, end],
        rows: () =>
          nodes.map(({ organization, label, to }) => [
            organization?.name ?? '',
            label,
            to === null ? '' : endOf(to).on,
          ]),
      }}
    >
      <Scrolling label={name}>
        {nodes.map(node => (
          <Line term={node} today={today} key={node.id} />
        ))}
      </Scrolling>
    </ListPanel>
  )
}
