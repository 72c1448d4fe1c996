import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The folder of this package, from the sources as from the built program below `dist`. */
export function packageRoot(): string {
  for (let folder = import.meta.dirname; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    if (packageName(folder) === 'halfhour') return folder
  }
  throw new Error(`no package.json of ours above ${import.meta.dirname}`)
}

function packageName(folder: string): unknown {
  try {
    return (JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { name?: unknown }).name
  } catch {
    return undefined
  }
}
