/** Longer than this no reader waits for Amity, in milliseconds. */
const patience = 3_000

const missing = '<p>Phần này tạm thời chưa đọc được.</p>'

/**
 * A page in which each `<?php readfile('…'); ?>` is what that address answers, as a server with PHP has it. The rest of the
 * page stands whether or not Amity answers.
 */
export async function included(page: string): Promise<string> {
  const parts = page.split(/<\?php readfile\('(https?:[^']+)'\); \?>/)
  const read = await Promise.all(parts.map(async (part, at) => (at % 2 === 0 ? part : textAt(part))))
  return read.join('')
}

/** What Amity says of a wrong address or a withdrawn record is for readers too. */
async function textAt(address: string): Promise<string> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) })
    const isHtml = response.headers.get('content-type')?.startsWith('text/html') ?? false
    return isHtml ? await response.text() : missing
  } catch {
    return missing
  }
}
