/**
 * Where a thread's entry file is. Beside its caller as `.ts` while the program runs from source (tests, development),
 * in the build as `dist/server/<name>.thread.js`: vite.config.ts makes every `src/**\/*.thread.ts` an input of its own,
 * so base names are unique.
 *
 * @param caller `import.meta.url` of the file that starts the thread
 * @param file the entry relative to it, always ending in `.thread.ts`
 */
export function threadEntry(caller: string, file: `./${string}.thread.ts`): URL {
  if (/\.tsx?(\?.*)?$/.test(caller)) return new URL(file, caller)
  const server = caller.slice(0, caller.lastIndexOf('/dist/server/') + '/dist/server/'.length)
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.ts$/, '.js')
  return new URL(name, server)
}
