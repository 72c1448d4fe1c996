import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Assets } from '../platform/web/index.ts'

interface Chunk {
  file: string
  css?: string[]
  imports?: string[]
}

/** The manifest that Vite writes: source path to built files. */
export function readAssets(folder: string): Assets {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >
  const styles = [...new Set(Object.values(manifest).flatMap((chunk) => chunk.css ?? []))]
  const sheets = Object.values(manifest).filter((chunk) => chunk.file.endsWith('.css'))
  const all = [...new Set([...styles, ...sheets.map((chunk) => chunk.file)])].map((name) => `/${name}`)
  return {
    script: (entry) => {
      const file = manifest[`src/islands/${entry}.ts`]?.file
      return file && `/${file}`
    },
    styles: () => all,
    files: (entries) => [
      ...new Set([
        ...all,
        '/icon.svg',
        ...entries.flatMap((entry) => scriptsOf(manifest, `src/islands/${entry}.ts`)),
      ]),
    ],
  }
}

/** A script and everything it imports. */
function scriptsOf(manifest: Record<string, Chunk>, name: string, seen = new Set<string>()): string[] {
  const chunk = manifest[name]
  if (!chunk || seen.has(name)) return []
  seen.add(name)
  return [`/${chunk.file}`, ...(chunk.imports ?? []).flatMap((next) => scriptsOf(manifest, next, seen))]
}

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.speculationrules': 'application/speculationrules+json',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}

interface Stored {
  body: Buffer<ArrayBuffer>
  brotli: Buffer<ArrayBuffer> | undefined
}

/** The service worker is asked for anew each time, so that a deployment replaces it at once. */
function lifeOf(path: string): string {
  if (path.startsWith('/assets/')) return 'public, max-age=31536000, immutable'
  return path === '/worker.js' ? 'no-cache' : 'public, max-age=3600'
}

/**
 * Built files with a hash in their name may be kept for ever; those of the root (the icon) for an hour.
 * The build leaves a Brotli form beside each; files are few and stay in memory.
 */
export function staticFiles(folder: string) {
  const kept = new Map<string, Stored>()
  async function load(path: string): Promise<Stored | undefined> {
    const known = kept.get(path)
    if (known) return known
    const full = join(folder, path)
    if (!/^\/[\w-]+(\/[\w-]+)*(\.[\w-]+)+$/.test(path) || !existsSync(full)) return undefined
    const stored = { body: await readFile(full), brotli: await readFile(`${full}.br`).catch(() => undefined) }
    kept.set(path, stored)
    return stored
  }
  return async (path: string, acceptEncoding: string | null): Promise<Response | undefined> => {
    const stored = await load(path)
    if (!stored) return undefined
    const brotli = acceptEncoding?.includes('br') ? stored.brotli : undefined
    const headers = new Headers({
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'cache-control': lifeOf(path),
      vary: 'Accept-Encoding',
    })
    if (brotli) headers.set('content-encoding', 'br')
    return new Response(brotli ?? stored.body, { headers })
  }
}
