import { type ComponentChildren, h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { type Reader, ReaderContext, useReader } from './reader.ts'

// Fragments that many pages show alike, such as the places on top, as the text they were drawn to: drawing them anew took
// a fifth of what a page costs. A key says all that a fragment is drawn from, so that a cached one is never out of date and
// never somebody else's.
//
// Not for what is each reader's own: caching the rows of the contact list made a page that nobody had asked for before
// a fifth slower than drawing them.

/** Characters of keys and fragments in one of two heaps. */
const heapSize = 1_000_000

/** What was asked for since the last change of heaps, and what was asked for before. */
let young = new Map<string, string>()
let old = new Map<string, string>()
let size = 0

function keep(key: string, fragment: string): string {
  if (size > heapSize) {
    old = young
    young = new Map()
    size = 0
  }
  young.set(key, fragment)
  size += key.length + fragment.length
  return fragment
}

/** Whole, where drawing leaves a tree of thousands of small texts that every page would have to walk again. */
const flat = (html: string): string => Buffer.from(html).toString()

function ofOne(fact: keyof Reader): never {
  throw new Error(`What is cached for every reader cannot use ${fact}, which is of one`)
}

/** HTML that follows from the key and the reader's language. */
function cached(cacheKey: string, { t, locale }: Reader, draw: () => ComponentChildren): string {
  const key = `${locale}\n${cacheKey}`
  const there = young.get(key)
  if (there !== undefined) return there
  const before = old.get(key)
  if (before !== undefined) return keep(key, before)
  const reader: Reader = {
    t,
    locale,
    get zone(): never {
      return ofOne('zone')
    },
    get now(): never {
      return ofOne('now')
    },
    get path(): never {
      return ofOne('path')
    },
    get foldedGuides(): never {
      return ofOne('foldedGuides')
    },
  }
  const drawn = renderToString(<ReaderContext.Provider value={reader}>{draw()}</ReaderContext.Provider>)
  return keep(key, flat(drawn))
}

export interface CachedFragmentProps {
  tag: 'header' | 'section' | 'div' | 'ul' | 'template'
  /** All that the content is drawn from, but the language. */
  cacheKey: string
  children: () => ComponentChildren
  class?: string
  role?: 'list'
  id?: string
  'aria-label'?: string
  'aria-labelledby'?: string
}

/**
 * An element whose content follows from `cacheKey` and the reader's language alone: drawn once, and kept until others are
 * asked for more. Inside, what is of one reader and one moment throws (zone, time, path), and no context but the
 * reader's reaches.
 */
export function CachedFragment({ tag, cacheKey, children, ...attributes }: CachedFragmentProps) {
  return h(tag, {
    ...attributes,
    dangerouslySetInnerHTML: { __html: cached(cacheKey, useReader(), children) },
  })
}
