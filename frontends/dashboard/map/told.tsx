import type { CSSProperties } from 'react'

import type { Mark } from './marks.ts'
import { mapSize } from './world-shape.ts'

interface Properties {
  readonly mark: Mark
  readonly isNarrow: boolean
  /** How many units of the map a CSS pixel takes. */
  readonly unit: number
}

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`

/**
 * Where the words stand, so that they stay on the map: moved left by the part of their width that their circle is from the
 * left edge; above a circle of the lower half and below one of the upper. On a narrow map they take the other half.
 */
function placeOf({ mark: { x, y, radius }, isNarrow, unit }: Properties): CSSProperties {
  const isLow = y > mapSize.height / 2
  if (isNarrow) return { insetInline: 0, ...(isLow ? { top: 0 } : { bottom: 0 }) }
  const across = { left: percent(x / mapSize.width), translate: percent(-x / mapSize.width) }
  const away = radius + 8 * unit
  return isLow
    ? { ...across, bottom: percent((mapSize.height - y + away) / mapSize.height) }
    : { ...across, top: percent((y + away) / mapSize.height) }
}

/** The name and the amount of the place that is pointed at. Screen readers have them from its button. */
export function Told(properties: Properties) {
  const { place } = properties.mark
  return (
    <div
      className={properties.isNarrow ? 'map-told map-told-narrow' : 'map-told'}
      aria-hidden="true"
      style={placeOf(properties)}
    >
      <p className="map-told-name" lang={place.nameLang ?? undefined}>
        {place.name}
      </p>
      <p>{place.said}</p>
    </div>
  )
}
