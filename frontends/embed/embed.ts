import { parts } from './parts/parts.ts'

/*
 * `/embed.js`. It holds next to nothing, since browsers ask for it anew each time: what it loads bears hashes in its names and
 * is kept. What the page shows comes side by side with what all components share.
 */
const script = document.currentScript
if (script instanceof HTMLScriptElement) {
  // Some systems strip the type of scripts. As a classic script of another site it cannot load what stands beside it.
  console.warn('Amity: write <script type="module" src="…/embed.js">, with its type.')
  void import(/* @vite-ignore */ script.src)
} else {
  begin(4_000)
  // What fails here is loaded again where it is needed.
  for (const [name, load] of Object.entries(parts)) if (document.querySelector(`amity-${name}`)) load().catch(() => {})
}

/** Until there are elements the page shows its own words: a load that failed is tried again after each wait, in milliseconds. */
function begin(wait: number): void {
  import('./elements/define.ts').then(
    ({ define }) => define(parts),
    () => setTimeout(begin, wait * (0.5 + Math.random()), Math.min(wait * 2, 240_000)),
  )
}
