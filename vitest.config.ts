import { defineConfig } from 'vitest/config'

/**
 * Three projects: `unit` touches nothing outside the process, `integration` runs on a real PostgreSQL
 * (one server for the run, a cloned database for each file), `e2e` drives a real Chromium against the built program.
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    reporters: ['default'],
    // From source, every thread strips types with a WebAssembly module of Node's own. Compiled in the background, that
    // has ended whole test processes (SIGSEGV, SIGTRAP) when a thread was over before its compilation; the build strips
    // nothing at run time.
    execArgv: ['--liftoff-only', '--no-wasm-async-compilation'],
    // As every limit here: it ends what hangs, and a busy machine is no failure.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: ['src/**/*.db.test.{ts,tsx}'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['src/**/*.db.test.{ts,tsx}', 'tests/integration/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/support/database-server.ts'],
          // Left to itself Vitest keeps one core of two free; a file waits for its database half of the time.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/built-program.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // Browser, program and database fill two cores: two journeys at once took as long as one after the other (measured).
          fileParallelism: false,
          // Of tests of one file that say so: a walk of pages is one process of the browser and little else.
          maxConcurrency: 2,
        },
      },
    ],
  },
})
