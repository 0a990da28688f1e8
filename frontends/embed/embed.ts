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
  void import('./elements/define.ts').then(({ define }) => define(parts))
  for (const [name, load] of Object.entries(parts)) if (document.querySelector(`amity-${name}`)) void load()
}
