import { parts } from './parts/parts.ts'

/*
 * `/embed.js`. It holds next to nothing, since browsers ask for it anew each time: what it loads bears hashes in its names and
 * is kept. What the page shows comes side by side with what all components share.
 */
void import('./elements/define.ts').then(({ define }) => define(parts))
for (const [name, load] of Object.entries(parts)) if (document.querySelector(`amity-${name}`)) void load()
