import type { Mark } from './marks.ts'
import { mapSize } from './world-shape.ts'

/** A rectangle, in units of the map. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The words beside a circle: where the first line begins, ends or has its middle, and its base line. */
export interface Label {
  readonly mark: Mark
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly box: Box
}

/** Height of letters and from line to line, in CSS pixels. */
export const letters = { size: 12.5, line: 15.5 } as const

/** So many places are named, of so many of the largest. */
const [named, tried] = [3, 6]
const longest = 26

/** No letter is measured: this is the width of a usual one, rather too wide than too narrow. */
const letterWidth = 0.58

/** How wide a line is, in units of the map. */
export const widthOf = (text: string, unit: number): number => text.length * letterWidth * letters.size * unit

const clipped = (name: string): string => (name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name)

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Whether a circle reaches into a box. */
function reaches({ x, y, radius }: Mark, { left, top, right, bottom }: Box): boolean {
  const [nearX, nearY] = [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)]
  return Math.hypot(x - nearX, y - nearY) < radius
}

const isInside = ({ left, top, right, bottom }: Box): boolean =>
  left >= 0 && top >= 0 && right <= mapSize.width && bottom <= mapSize.height

/** Where a label may stand, the best place first: right of its circle, left of it, below or above it. */
function candidates(mark: Mark, lines: readonly string[], unit: number): Label[] {
  const { x, y, radius } = mark
  const width = Math.max(...lines.map(line => widthOf(line, unit)))
  const height = lines.length * letters.line * unit
  const away = radius + 5 * unit
  const places = [
    { anchor: 'start', left: x + away, top: y - height / 2 },
    { anchor: 'end', left: x - away - width, top: y - height / 2 },
    ...[y + away, y - away - height].flatMap(top => [
      { anchor: 'middle', left: x - width / 2, top } as const,
      { anchor: 'end', left: x - width, top } as const,
      { anchor: 'start', left: x, top } as const,
    ]),
  ] as const
  return places.map(({ anchor, left, top }) => ({
    mark,
    lines,
    anchor,
    x: anchor === 'start' ? left : anchor === 'end' ? left + width : x,
    y: top + letters.size * unit,
    box: { left, top, right: left + width, bottom: top + height },
  }))
}

/**
 * The names of the largest places, where they cover no circle and no other words.
 *
 * @param marks the largest first
 * @param unit how many units of the map a CSS pixel takes
 * @param taken where other words stand
 */
export function labelsOf(marks: readonly Mark[], unit: number, taken: readonly Box[] = []): Label[] {
  const labels: Label[] = []
  for (const mark of marks.filter(({ isHollow }) => !isHollow).slice(0, tried)) {
    if (labels.length === named) break
    const free = candidates(mark, [clipped(mark.place.name), mark.place.said], unit).find(
      ({ box }) =>
        isInside(box) &&
        !marks.some(other => reaches(other, box)) &&
        ![...taken, ...labels.map(label => label.box)].some(other => overlap(box, other)),
    )
    if (free) labels.push(free)
  }
  return labels
}
