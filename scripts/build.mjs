// Builds what the program runs from: the browser's files and the server's bundle.
// `--if-needed` does nothing when no source is newer than the last build.
import { globSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'dist', 'built')

function newestSource() {
  const files = globSync(
    [
      'src/**/*',
      'bench/*',
      'tests/support/*',
      'public/**/*',
      'package-lock.json',
      'vite.config.ts',
      'scripts/build.mjs',
    ],
    { cwd: root },
  )
  return Math.max(...files.map((file) => statSync(join(root, file)).mtimeMs))
}

if (process.argv.includes('--if-needed') && existsSync(stamp) && statSync(stamp).mtimeMs > newestSource())
  process.exit(0)

process.env.NODE_ENV = 'production'
// Only here: it takes longer to load than to see that nothing has to be built.
const { build } = await import('vite')
const shared = { root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' }
await build(shared)
await build({ ...shared, mode: 'worker' })
await build({ ...shared, build: { ssr: true } })
for (const file of globSync('dist/client/**/*.{js,css,svg,json,webmanifest}', { cwd: root }))
  writeFileSync(join(root, `${file}.br`), brotliCompressSync(readFileSync(join(root, file))))
writeFileSync(stamp, '')
