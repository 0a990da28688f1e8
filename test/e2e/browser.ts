import { spawnSync } from 'node:child_process'

import { chromium, type Browser } from 'playwright-core'

const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Starts the Chromium or Chrome that this machine has; nothing of it calls home. */
export async function openBrowser(): Promise<Browser> {
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
