/** Points of the picture for each of the screen, so that it is sharp on paper too. */
const scale = 2

/** What is behind an element: its own ground, or that of the page. */
function groundOf(element: HTMLElement): string {
  const { backgroundColor } = getComputedStyle(element)
  return /^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor)
    ? getComputedStyle(document.body).backgroundColor
    : backgroundColor
}

/** A copy beside the page, as wide as it is and as long as all that is in it: nothing scrolls on a picture. */
function copyOf(element: HTMLElement, below: string): HTMLElement {
  const copy = element.cloneNode(true)
  if (!(copy instanceof HTMLElement)) throw new TypeError('A copy is of another kind than what was copied.')
  copy.style.width = `${element.offsetWidth}px`
  const line = document.createElement('p')
  line.className = 'picture-line'
  line.textContent = below
  copy.append(line)
  return copy
}

/**
 * A part of the page as PNG, on a plain ground.
 * @param below what stands below it: whose figures these are, and of when
 * @throws whatever the browser has against it
 */
export async function pictureOf(element: HTMLElement, below: string): Promise<Blob> {
  const { domToBlob } = await import('modern-screenshot')
  const backgroundColor = groundOf(element)
  const copy = copyOf(element, below)
  const beside = document.createElement('div')
  beside.className = 'on-picture'
  beside.inert = true
  beside.append(copy)
  document.body.append(beside)
  try {
    // The fonts are those of the system: there is nothing to embed.
    return await domToBlob(copy, { scale, backgroundColor, type: 'image/png', font: false })
  } finally {
    beside.remove()
  }
}
