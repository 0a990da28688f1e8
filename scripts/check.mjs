// Everything that can be wrong without running a test: types, lint, format, generated files, migrations.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

let failed = 0
function step(name, work) {
  const begin = performance.now()
  const fault = work()
  console.log(`${fault ? '✗' : '✓'} ${name} (${((performance.now() - begin) / 1000).toFixed(1)} s)`)
  if (!fault) return
  failed++
  console.log(fault.replace(/^/gm, '    '))
}
function run(command, ...args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 << 20 })
  return {
    ok: !error && status === 0,
    out: stdout ?? '',
    all: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`.trim(),
  }
}
const passes =
  (command, ...args) =>
  () => {
    const { ok, all } = run(command, ...args)
    return ok ? null : all || `${command} failed`
  }

step('types', passes('tsc', '--noEmit'))
step('types of the dashboard', passes('tsc', '--noEmit', '-p', 'frontends/dashboard'))
step('types of the embed kit', passes('tsc', '--noEmit', '-p', 'frontends/embed'))
step('lint', passes('oxlint', '--type-aware', '--deny-warnings'))
step('format', passes('oxfmt', '--check'))
step('build', passes('tsc', '-p', 'tsconfig.build.json'))
step('import directions', passes('vitest', 'run', 'test/architecture.test.ts'))
step('schema.graphql is what the code prints', () => {
  const { ok, out, all } = run('node', 'dist/src/cli/main.js', 'schema')
  if (!ok) return all
  return out === readFileSync('schema.graphql', 'utf8') ? null : 'it differs: npm run amity -- schema > schema.graphql'
})
step('the generated client is what codegen makes', () => {
  const { ok, all } = run('graphql-codegen', '--check')
  return ok ? null : `${all}\nrun npx graphql-codegen`
})
for (const frontend of ['portal', 'dashboard', 'embed'])
  step(
    `the schema answers the documents of the ${frontend}`,
    passes(
      'node',
      'dist/src/cli/main.js',
      'documents',
      'check',
      `frontends/${frontend}/generated/persisted-documents.json`,
    ),
  )
step('migrations make what the code says', passes('node', 'dist/src/cli/main.js', 'migration', 'drift'))
console.log(failed === 0 ? 'all checks passed' : `${failed} check${failed > 1 ? 's' : ''} failed`)
process.exit(failed === 0 ? 0 : 1)
