import { setTimeout as delay } from 'node:timers/promises'

import { Logger, runTaskList, type TaskList, type WorkerPool } from 'graphile-worker'

import { jobSchema } from '../store/job-tables.ts'
import { openPool } from '../store/pool.ts'
import { failureCode } from '../store/startup-error.ts'
import { taskOf, type JobHandler, type JobOutcome } from './attempt.ts'
import { openPresence, type Presence } from './presence.ts'

/** What the workers of a node need. All times in milliseconds. */
export interface JobSettings {
  /** Address for the role under which the server works. */
  readonly url: string
  /** Who does what, by the names of jobs; at least one. Jobs of other names wait for other nodes. */
  readonly handlers: ReadonlyMap<string, JobHandler>
  /** Told of failed attempts, and of what failed in the background and is tried again. */
  readonly onError: (error: unknown) => void
  readonly onFinished?: (name: string, outcome: JobOutcome) => void
  /** Jobs at a time. Default 4. */
  readonly concurrency?: number
  /** Connections at most; one more than jobs at a time, and another to listen, when not given. Jobs that wait for others than the database need fewer. */
  readonly connections?: number
  /** How often each worker looks for jobs that fell due; of new ones it is told. Default 500. */
  readonly pollEvery?: number
  /** How often the jobs of dead workers are looked for. Default 1,000. */
  readonly releaseEvery?: number
  /** How long running jobs may take when the server ends; then they are given back. Default 10,000. */
  readonly patience?: number
}

/** The running workers of a node. */
export interface Jobs {
  /** Takes no more jobs, waits for the running ones, gives back those that take too long; once, however often it is called. */
  readonly stop: () => Promise<void>
}

interface Crew {
  readonly presence: Presence
  readonly workers: WorkerPool
  readonly disband: () => Promise<void>
}

/** Starts to work on the queue. @throws when the database does not answer */
export async function startJobs(settings: JobSettings): Promise<Jobs> {
  const {
    url,
    handlers,
    concurrency = 4,
    connections = concurrency + 2,
    releaseEvery = 1_000,
    onFinished = () => {},
  } = settings
  let stopping = false
  let crew: Crew | null = null
  /** Ends when the workers have ended, and those that took their place. */
  let again: Promise<void> = Promise.resolve()
  const onError = (error: unknown): void => {
    if (!stopping) settings.onError(error)
  }
  const gather = async (): Promise<void> => {
    const presence = await openPresence(url)
    try {
      await presence.release()
    } catch (error) {
      await presence.close()
      throw error
    }
    if (stopping) return presence.close()
    // One connection listens for new jobs, and one more is there for what workers have to say at the end of a job.
    const pool = openPool(url, {
      connections,
      name: 'amity jobs',
      nativeValues: true,
      onLost: onError,
    })
    const tasks: TaskList = {}
    for (const [name, handler] of handlers)
      tasks[name] = taskOf(name, handler, { pool, onFinished, onError: settings.onError })
    const workers = runTaskList(optionsOf(settings, presence, onError), tasks, pool)
    const disband = async (): Promise<void> => {
      await Promise.resolve(workers.gracefulShutdown()).catch(onError)
      await presence.close().catch(() => {})
      await pool.end()
    }
    crew = { presence, workers, disband }
    // Whichever ends first ends the other: without their presence the jobs of workers are taken over by others.
    again = Promise.race([presence.lost, workers.promise.catch(onError)]).then(() => regather(disband))
  }
  const regather = async (disband: () => Promise<void>): Promise<void> => {
    crew = null
    if (stopping) return
    onError(new Error('the workers of the job queue lost their connection and are started anew'))
    // In the background: what hangs on a dead connection must not keep the new ones waiting.
    void disband().catch(onError)
    for (let gathered = false; !gathered && !stopping;)
      try {
        await gather()
        gathered = true
      } catch (error) {
        onError(error)
        await delay(1_000)
      }
  }
  await gather()

  let looking = false
  const look = async (): Promise<void> => {
    const seen = crew
    if (seen === null || looking) return
    looking = true
    try {
      if ((await seen.presence.release()) && crew === seen && !stopping) seen.workers.nudge(concurrency)
    } catch (error) {
      // A dying worker may hold its jobs for a moment (55P03). Else the connection is dead, even where it does not say so.
      if (crew === seen && failureCode(error) !== '55P03') {
        onError(error)
        void seen.presence.close().catch(onError)
      }
    } finally {
      looking = false
    }
  }
  const timer = setInterval(() => void look(), releaseEvery)

  const end = async (): Promise<void> => {
    stopping = true
    clearInterval(timer)
    await crew?.disband()
    await again
  }
  let ended: Promise<void> | null = null
  return { stop: () => (ended ??= end()) }
}

function optionsOf(
  { concurrency = 4, pollEvery = 500, patience = 10_000 }: JobSettings,
  presence: Presence,
  onError: (error: unknown) => void,
): Parameters<typeof runTaskList>[0] {
  return {
    schema: jobSchema,
    concurrency,
    pollInterval: pollEvery,
    gracefulShutdownAbortTimeout: patience,
    noHandleSignals: true,
    // Failed attempts are told of by themselves.
    logger: new Logger(() => (level, message, about) => {
      if (level === 'error' && about?.failure !== true) onError(new Error(message))
    }),
    preset: {
      // What is not handed over in batches is not waited for, and a lost connection would end the process.
      worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 },
      plugins: [
        {
          name: 'AmityPresencePlugin',
          version: '1.0.0',
          worker: { hooks: { startWorker: (_, { worker }) => presence.show(worker.workerPool.id) } },
        },
      ],
    },
  }
}
