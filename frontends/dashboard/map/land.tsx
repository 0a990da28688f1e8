import { memo } from 'react'

import { letters, widthOf, type Box } from './labels.ts'
import { world } from './world.ts'
import type { Point } from './world-shape.ts'
import type { Language } from '../../language/language.ts'

const names: Readonly<Record<Language, Readonly<Record<'hoangSa' | 'truongSa', string>>>> = {
  vi: { hoangSa: 'Quần đảo Hoàng Sa (Việt Nam)', truongSa: 'Quần đảo Trường Sa (Việt Nam)' },
  en: { hoangSa: 'Hoàng Sa (Viet Nam)', truongSa: 'Trường Sa (Viet Nam)' },
}
const archipelagos = ['hoangSa', 'truongSa'] as const

/** Names of islands are smaller than those of places. */
const small = 0.8

/** Where the name of an archipelago begins: right of its last island. */
const nameAt = (islands: readonly Point[], unit: number): Point => [
  Math.max(...islands.map(([x]) => x)) + 4 * unit,
  islands.reduce((sum, [, y]) => sum + y, 0) / islands.length + letters.size * small * 0.35 * unit,
]

/** Where the islands and, with room, their names stand: nothing else is written there. */
export const islandBoxes = (language: Language, unit: number, isNarrow: boolean): Box[] =>
  archipelagos.map(key => {
    const islands = world[key]
    const [nameLeft, base] = nameAt(islands, unit)
    const height = letters.size * small * unit
    const [xs, ys] = [islands.map(([x]) => x), islands.map(([, y]) => y)]
    return {
      left: Math.min(...xs),
      top: Math.min(...ys, isNarrow ? Infinity : base - height),
      right: isNarrow ? nameLeft : nameLeft + widthOf(names[language][key], unit * small),
      bottom: Math.max(...ys, isNarrow ? -Infinity : base + height / 3),
    }
  })

interface Properties {
  readonly language: Language
  /** How many units of the map a CSS pixel takes. */
  readonly unit: number
  readonly isNarrow: boolean
}

/** All that does not move: land, borders, Viet Nam and its islands. Their names are written where there is room for them. */
export const Land = memo(function Land({ language, unit, isNarrow }: Properties) {
  return (
    <g className="map-land">
      <g transform="scale(0.1)">
        <path className="map-ground" d={world.land} />
        <path className="map-borders" d={world.borders} />
        <path className="map-home" d={world.vietNam} />
      </g>
      {archipelagos.map(key => {
        const [x, y] = nameAt(world[key], unit)
        return (
          <g key={key} role="img" aria-label={names[language][key]} className="map-home">
            <title>{names[language][key]}</title>
            {world[key].map(([x, y]) => (
              <circle key={`${x} ${y}`} cx={x} cy={y} r={1.1 * Math.max(1, unit * 0.6)} />
            ))}
            {!isNarrow && (
              <text x={x} y={y} fontSize={letters.size * small * unit}>
                {names[language][key]}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
})
