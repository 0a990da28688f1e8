/**
 * Writes a path of SVG shorter: in tenths of a unit, each place told from the one before, so that a packer finds the same
 * small numbers again and again. Takes only what `geoPath` writes: `M`, `L` and `Z` with absolute places.
 */
export function shortened(path: string): string {
  let written = ''
  let [x, y, startX, startY] = [0, 0, 0, 0]
  for (const [, command, across, down] of path.matchAll(/([MLZ])(?:(-?[\d.]+),(-?[\d.]+))?/g)) {
    if (command === 'Z') {
      written += 'z'
      ;[x, y] = [startX, startY]
      continue
    }
    const [nextX, nextY] = [Math.round(Number(across) * 10), Math.round(Number(down) * 10)]
    const [stepX, stepY] = [nextX - x, nextY - y]
    if (command === 'M') [startX, startY] = [nextX, nextY]
    else if (stepX === 0 && stepY === 0) continue
    // Places that follow `m` are lines to them; a minus also parts two numbers.
    written += `${command === 'M' ? 'm' : stepX < 0 ? '' : ' '}${stepX}${stepY < 0 ? '' : ' '}${stepY}`
    ;[x, y] = [nextX, nextY]
  }
  return written
}
