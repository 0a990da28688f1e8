// Runs after `npm ci`: compiles the server and builds what browsers get.
import { spawnSync } from 'node:child_process'

const run = (command, args) => {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (error || status !== 0) {
    console.error(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`)
    process.exit(status ?? 1)
  }
}
run('tsc', ['-p', 'tsconfig.build.json'])
run('node', ['scripts/dashboard.mjs'])
run('node', ['scripts/embed.mjs'])
