import { spawnSync } from 'node:child_process'

import { chromium, type Browser } from 'playwright-core'

/** Without the parts that make windows; it draws the same at half the cost. */
const shell = 'chromium-headless-shell'
const whole = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * Starts the Chromium or Chrome that this machine has; nothing of it calls home.
 * @param isWhole as people have it, to measure what they wait for
 */
export async function openBrowser({ isWhole = false } = {}): Promise<Browser> {
  const names = isWhole ? whole : [shell, ...whole]
  const { stdout } = spawnSync('sh', ['-c', names.map(name => `command -v ${name}`).join(' || ')], { encoding: 'utf8' })
  const [executablePath] = stdout?.trim().split('\n') ?? []
  return chromium.launch({
    ...(executablePath ? { executablePath } : { channel: 'chrome' }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
