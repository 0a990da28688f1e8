import { Group } from '@visx/group'
import { useMemo, useRef, useState, type KeyboardEvent } from 'react'

import { labelsOf, letters, type Label } from './labels.ts'
import { Land, islandBoxes } from './land.tsx'
import { marksOf, type Mark, type Place } from './marks.ts'
import { Told } from './told.tsx'
import { useSize } from '../page/use-size.ts'
import { mapSize } from './world-shape.ts'
import type { Language } from '../../language/language.ts'
import '../style/map.css'

export { unplaced, type Place } from './marks.ts'

interface Properties {
  /** Those without a point on the map are not drawn: {@link unplaced}. */
  readonly places: readonly Place[]
  readonly language: Language
  /** What the map shows, for those who do not see it. */
  readonly label: string
  /** Called with the id of a place that is pressed. */
  readonly onOpen: (id: string) => void
}

/** Below so many CSS pixels there is no room for small words. */
const narrow = 520

/** Half the width of what a finger meets, in CSS pixels. */
const finger = 12

/** Which place is pointed at, and whether by the keyboard. */
interface Chosen {
  readonly id: string
  readonly by: 'pointer' | 'keyboard'
}

function Names({ labels, unit }: { readonly labels: readonly Label[]; readonly unit: number }) {
  return (
    <g className="map-names" aria-hidden="true" fontSize={letters.size * unit}>
      {labels.map(({ mark, lines: [name, said], x, y, anchor }) => (
        <text key={mark.place.id} x={x} y={y} textAnchor={anchor}>
          <tspan className="map-name" lang={mark.place.nameLang ?? undefined}>
            {name}
          </tspan>
          <tspan x={x} dy={letters.line * unit}>
            {said}
          </tspan>
        </text>
      ))}
    </g>
  )
}

/** Amounts by country, as circles on a quiet map: each is a button. Load it with `import()`: it brings the world with it. */
export function WorldMap({ places, language, label, onOpen }: Properties) {
  const frame = useRef<HTMLDivElement>(null)
  // An element that is not shown has no width.
  const width = useSize(frame)?.[0] || mapSize.width
  const [hovered, setHovered] = useState<Chosen | null>(null)
  const [focused, setFocused] = useState<Chosen | null>(null)
  const unit = Math.max(0.75, mapSize.width / width)
  const isNarrow = width < narrow
  const marks = useMemo(() => marksOf(places, unit), [places, unit])
  const labels = useMemo(
    () => labelsOf(marks, unit, islandBoxes(language, unit, isNarrow)),
    [marks, unit, isNarrow, language],
  )
  const chosen = hovered ?? focused
  const told = marks.find(({ place }) => place.id === chosen?.id)

  const press = (event: KeyboardEvent, id: string): void => {
    if (event.key === 'Escape') {
      setHovered(null)
      setFocused(null)
    }
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    if (!event.repeat) onOpen(id)
  }

  const button = ({ place, x, y, radius, isHollow }: Mark) => (
    <Group
      key={place.id}
      left={x}
      top={y}
      className={isHollow ? 'map-place map-hollow' : 'map-place'}
      role="button"
      tabIndex={0}
      aria-label={`${place.name}: ${place.said}`}
      onClick={() => onOpen(place.id)}
      onKeyDown={event => press(event, place.id)}
      onPointerEnter={() => setHovered({ id: place.id, by: 'pointer' })}
      onPointerLeave={() => setHovered(null)}
      onFocus={({ currentTarget }) =>
        setFocused(currentTarget.matches(':focus-visible') ? { id: place.id, by: 'keyboard' } : null)
      }
      onBlur={() => setFocused(null)}
    >
      <circle className="map-hit" r={Math.max(radius, finger * unit)} />
      <circle className="map-circle" r={radius} />
    </Group>
  )

  const ringOf = (by: Chosen['by'], id: string | undefined) => {
    const mark = marks.find(({ place }) => place.id === id)
    return mark && <circle className={`map-ring map-${by}`} cx={mark.x} cy={mark.y} r={mark.radius + 3 * unit} />
  }

  return (
    <div className="map" ref={frame}>
      <svg viewBox={`0 0 ${mapSize.width} ${mapSize.height}`} role="group" aria-label={label}>
        <Land language={language} unit={unit} isNarrow={isNarrow} />
        {marks.map(button)}
        <Names labels={labels} unit={unit} />
        {ringOf('pointer', hovered?.id)}
        {ringOf('keyboard', focused?.id)}
      </svg>
      {told && <Told mark={told} isNarrow={isNarrow} unit={unit} />}
    </div>
  )
}
