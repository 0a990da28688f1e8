/*
 * What the page at `/embed` does besides with a script: lines are copied by a button, and preview and lines follow while
 * people type. Without it the page is sent and comes back.
 */

/** How long nothing is typed before the page follows, in milliseconds. */
const calm = 400

const news = document.getElementById('news')
const form = document.querySelector<HTMLFormElement>('form.setup')

/** Each part that follows, as the server made it last. */
const parts = new Map([...document.querySelectorAll('[data-follows]')].map(part => [part.id, part.innerHTML]))

function tell(text: string): void {
  if (news) news.textContent = text
}

async function copy(button: HTMLElement): Promise<void> {
  const { copies = '', done = '', failed = '' } = button.dataset
  const lines = document.getElementById(copies)
  if (!(lines instanceof HTMLTextAreaElement)) return
  const text = button.textContent
  // Browsers keep the clipboard from pages that do not come over TLS.
  const isCopied = await (
    navigator.clipboard?.writeText(lines.value) ?? Promise.reject(new Error('no clipboard'))
  ).then(
    () => true,
    () => false,
  )
  if (!isCopied) lines.select()
  tell(isCopied ? done : failed)
  button.textContent = isCopied ? done : failed
  setTimeout(() => (button.textContent = text), 3_000)
}

/** Frames are as high as what they show. */
function fit(frame: HTMLIFrameElement): void {
  const resize = (): void => {
    const shown = frame.contentDocument?.querySelector('main')
    if (!shown) return
    // Its page is at least as high as the frame.
    frame.style.height = '0'
    frame.style.height = `${Math.min(Math.max(shown.scrollHeight, 160), 1_200)}px`
  }
  frame.addEventListener('load', resize)
  if (frame.contentDocument?.readyState === 'complete') resize()
}

/** What scripts add to what the server made. */
function furnish(within: ParentNode): void {
  for (const button of within.querySelectorAll<HTMLElement>('[data-copies]')) {
    button.hidden = false
    button.addEventListener('click', () => void copy(button))
  }
  for (const frame of within.querySelectorAll('iframe')) fit(frame)
}

let asking = new AbortController()

async function follow(sent: HTMLFormElement): Promise<void> {
  asking.abort()
  asking = new AbortController()
  const { signal } = asking
  const search = new URLSearchParams()
  for (const [name, value] of new FormData(sent)) if (typeof value === 'string') search.append(name, value)
  const address = `/embed?${search.toString()}`
  const response = await fetch(address, { signal })
  const next = new DOMParser().parseFromString(await response.text(), 'text/html')
  if (signal.aborted || !next.querySelector('form.setup')) return
  history.replaceState(null, '', address)
  let isRenewed = false
  for (const part of document.querySelectorAll('[data-follows]')) {
    const now = next.getElementById(part.id)
    if (!now || now.innerHTML === parts.get(part.id)) continue
    // Whoever is choosing there goes on choosing.
    if (part.contains(document.activeElement)) continue
    parts.set(part.id, now.innerHTML)
    part.replaceChildren(...[...now.childNodes].map(node => document.importNode(node, true)))
    furnish(part)
    isRenewed ||= part.id === 'preview' || part.id === 'lines'
  }
  for (const control of sent.querySelectorAll('input[id], select[id]')) {
    const isWrong = next.getElementById(control.id)?.getAttribute('aria-invalid') ?? null
    if (isWrong === null) control.removeAttribute('aria-invalid')
    else control.setAttribute('aria-invalid', isWrong)
  }
  if (isRenewed) tell(news?.dataset['renewed'] ?? '')
}

if (form) {
  let waiting: ReturnType<typeof setTimeout> | undefined
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    // A server that is away is told of when the form is sent.
    waiting = setTimeout(() => void follow(form).catch(() => {}), calm)
  })
  // What was left empty says nothing: addresses stay short.
  form.addEventListener('formdata', ({ formData }) => {
    const empty = [...formData].filter(([, value]) => value === '')
    for (const [name] of empty) formData.delete(name)
  })
}
furnish(document)
