import { Combobox } from '@base-ui/react/combobox'
import { useEffect, useId, useState } from 'react'

import { isFound } from './found.ts'
import { words } from './words.ts'
import { federations } from '../documents/scope.ts'
import type { FederationsQuery } from '../generated/graphql.ts'
import type { Client } from '../../client/index.ts'
import type { Language } from '../../language/language.ts'
import { useClient, useWords } from '../page/hooks.ts'
import { federationOf, useScope } from '../page/scope.ts'
import { useView } from '../view/use-view.ts'

type Federation = Pick<FederationsQuery['federations']['nodes'][number], 'id' | 'slug' | 'name' | 'placeName'>

/** Every federation, by name. */
async function all(client: Client, locale: Language): Promise<readonly Federation[]> {
  const found: Federation[] = []
  let after: string | null = null
  do {
    const { federations: page }: FederationsQuery = await client.query(federations, { locale, after })
    found.push(...page.nodes)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  return found
}

/** Which federation the page is about: a list that is searched without minding marks. */
export function FederationChoice() {
  const { language, said: general } = useWords()
  const said = words[language]
  const client = useClient()
  const { view, go } = useView()
  const scope = useScope()
  const [known, setKnown] = useState<readonly Federation[]>([])
  const [isOpened, setOpened] = useState(false)
  const name = useId()
  useEffect(() => {
    if (!isOpened) return
    let isWanted = true
    // What cannot be read now is read when the list is opened again; until then everything can still be chosen.
    all(client, language).then(
      found => isWanted && setKnown(found),
      () => {},
    )
    return () => void (isWanted = false)
  }, [client, language, isOpened])
  const every: Federation = { id: '', slug: null, name: general.allFederations, placeName: null }
  const named: Federation =
    view.federation === null
      ? every
      : {
          id: view.federation,
          slug: view.federation,
          name: federationOf(scope)?.name ?? view.federation,
          placeName: null,
        }
  const items = [every, ...known]
  return (
    <div className="choice wide">
      <Combobox.Root
        items={items}
        value={items.find(({ id, slug }) => id === named.id || (slug !== null && slug === named.slug)) ?? named}
        onValueChange={chosen =>
          chosen && go({ federation: chosen.id === '' ? null : (chosen.slug ?? chosen.id), opened: null })
        }
        onOpenChange={setOpened}
        itemToStringLabel={({ name }) => name}
        isItemEqualToValue={(one, other) => one.id === other.id}
        filter={({ name, placeName }, query) => isFound(`${name} ${placeName ?? ''}`, query)}
      >
        <Combobox.Label className="choice-label">
          <span id={name}>{said.federation}</span>
        </Combobox.Label>
        <Combobox.Trigger className="choice-trigger" aria-labelledby={name}>
          <span>
            <Combobox.Value />
          </span>
          <Combobox.Icon className="choice-icon" />
        </Combobox.Trigger>
        <Combobox.Portal>
          <Combobox.Positioner className="popup-place" sideOffset={4} align="start">
            <Combobox.Popup className="popup" aria-label={said.federation}>
              <Combobox.Input className="popup-search" placeholder={said.search} aria-label={said.search} />
              <Combobox.Empty>
                <p className="calm">{said.noneFound}</p>
              </Combobox.Empty>
              <Combobox.List className="popup-list">
                {(item: Federation) => (
                  <Combobox.Item className="option" value={item} key={item.id}>
                    {item.name}
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
    </div>
  )
}
