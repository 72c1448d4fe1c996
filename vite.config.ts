import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { defineConfig } from 'vite'

const root = import.meta.dirname
const threads = Object.fromEntries(
  globSync('src/**/*.thread.ts', { cwd: root }).map((file) => [basename(file, '.ts'), join(root, file)]),
)
const benches = Object.fromEntries(
  globSync('bench/*.ts', { cwd: root }).map((file) => [`bench/${basename(file, '.ts')}`, join(root, file)]),
)
const islands = Object.fromEntries(
  globSync('src/islands/*.ts', { cwd: root })
    .filter((file) => !file.endsWith('hydrate.ts') && !file.endsWith('.test.ts'))
    .map((file) => [basename(file, '.ts'), join(root, file)]),
)

/** The service worker stands alone at the root, under a name that never changes. */
const worker = {
  outDir: 'dist/client',
  emptyOutDir: false,
  target: 'es2022',
  rollupOptions: {
    input: join(root, 'src/features/notebook/device/worker.ts'),
    output: { format: 'iife' as const, entryFileNames: 'worker.js' },
  },
}

/** `vite build` makes the browser's files, `vite build --ssr` the server's bundle; dependencies stay outside of it. */
export default defineConfig(({ isSsrBuild, mode }) => ({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  publicDir: isSsrBuild || mode === 'worker' ? false : 'public',
  build: isSsrBuild
    ? {
        ssr: true,
        outDir: 'dist/server',
        target: 'node24',
        minify: false,
        sourcemap: true,
        rollupOptions: {
          input: {
            main: join(root, 'src/main.ts'),
            cli: join(root, 'src/cli/cli.ts'),
            ...threads,
            ...benches,
          },
          output: {
            entryFileNames: '[name].js',
            chunkFileNames: 'chunks/[name]-[hash].js',
            // Lines and names are enough for a stack; the sources lie beside.
            sourcemapExcludeSources: true,
          },
        },
      }
    : mode === 'worker'
      ? worker
      : {
          manifest: true,
          outDir: 'dist/client',
          target: 'es2022',
          modulePreload: { polyfill: false },
          rollupOptions: { input: islands },
        },
}))
