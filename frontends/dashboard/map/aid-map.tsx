import { unplaced, WorldMap, type Place } from './world-map.tsx'
import { words } from '../figures/words.ts'
import { useWords } from '../page/hooks.ts'
import { useView } from '../view/use-view.ts'

/** The map with what it cannot show, in words. It comes with the drawing of the world: load it lazily. */
export function AidMap({ places, label }: { readonly places: readonly Place[]; readonly label: string }) {
  const { language } = useWords()
  const { go } = useView()
  const rest = unplaced(places)
  return (
    <>
      <WorldMap
        places={places}
        language={language}
        label={label}
        onOpen={id => go({ opened: { of: 'country', key: id } })}
      />
      {rest.length > 0 && (
        <p className="note">
          {words[language].unplaced} {rest.map(({ name, said }) => `${name}: ${said}`).join('; ')}
        </p>
      )}
    </>
  )
}
