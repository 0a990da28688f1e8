const turn = 2 * Math.PI

/** The corners of a star with so many rays; a zigzag ring when the radii lie close together. */
function star(rays: number, outer: number, inner: number): string {
  return Array.from({ length: rays * 2 }, (_, at) => {
    const radius = at % 2 === 0 ? outer : inner
    const angle = (at / (rays * 2)) * turn
    return `${(radius * Math.sin(angle)).toFixed(1)},${(-radius * Math.cos(angle)).toFixed(1)}`
  }).join(' ')
}

const bird = 'M-9-57.5l6-2.2 3-5.3 2 4.6 7-.9-5 3.4 1.5 3.4-5.5-2.4-4 .3z'
const flock = Array.from({ length: 10 }, (_, at) => `<path d="${bird}" transform="rotate(${at * 36})"/>`)

/** The face of a Đông Sơn drum: a sun of fourteen rays, rings, birds in flight. The masthead's background, as SVG. */
export const drum = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-100 -100 200 200" fill="#e3bd6d">
<polygon points="${star(14, 32, 11)}"/>
<g fill="none" stroke="#e3bd6d">
<circle r="37"/><circle r="42" stroke-width="3" stroke-linecap="round" stroke-dasharray="0 5.98"/><circle r="47"/>
<circle r="70"/><polygon points="${star(60, 79, 73)}"/><circle r="82"/>
<circle r="87.5" stroke-width="6" stroke-dasharray="1 2.055"/><circle r="93"/><circle r="97" stroke-width=".7"/>
</g>
${flock.join('\n')}
</svg>
`
