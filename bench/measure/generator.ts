import { spawn } from 'node:child_process'
import { benchFile } from '../paths.ts'
import type { LoadOrder, LoadResult } from './load.ts'
import { loadCore, onCore } from './serve.ts'

/** The load generator: one process that stays warm over all runs. */
export interface Generator {
  readonly run: (order: LoadOrder) => Promise<LoadResult>
  readonly close: () => void
}

export function startGenerator(): Generator {
  const [command = process.execPath, ...args] = onCore(loadCore, [process.execPath, benchFile('measure/load')])
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  return {
    run: order =>
      new Promise((resolve, reject) => {
        child.once('message', (told: { result: LoadResult; error?: string }) => {
          if (told.error !== undefined) reject(new Error(`${order.url}: ${told.error}`))
          else resolve(told.result)
        })
        child.send(order)
      }),
    close: () => {
      if (child.connected) child.disconnect()
    },
  }
}
