import { anyone } from '../features/accounts/index.ts'
import { get, redirect, type Route } from '../platform/web/index.ts'

const shapeOf = (path: string) => path.replaceAll(/:\w+/g, ':')

/** Whether a page's address fits that of a form too, one with a word of its own where the page's has an id. */
const takes = (page: string, path: string) => {
  const parts = path.split('/')
  const own = page.split('/')
  return own.length === parts.length && own.every((part, n) => part.startsWith(':') || part === parts[n])
}

/** All routes as they are to be matched: a form's address before the page that would take its last word for an id. */
export function withReopened(routes: readonly Route[]): Route[] {
  const before = Map.groupBy(reopened(routes), ({ path }) =>
    routes.findIndex((page) => page.method === 'GET' && takes(page.path, path)),
  )
  return [...routes.flatMap((route, n) => [...(before.get(n) ?? []), route]), ...(before.get(-1) ?? [])]
}

/**
 * Where a form goes is the address of the page that it is refused on. Opened by itself, as when its language is switched
 * there or somebody signs in again, it leads to the form: the page for something new, or the nearest page above.
 * @returns a route for each path that takes forms alone and has such a page
 */
function reopened(routes: readonly Route[]): Route[] {
  const pages = new Set(routes.filter(({ method }) => method === 'GET').map(({ path }) => shapeOf(path)))
  return routes.flatMap(({ method, path, token = false }) => {
    if (method === 'GET' || pages.has(shapeOf(path))) return []
    const parts = path.split('/')
    const [parent, ...above] = parts.map((_, n) => parts.slice(0, n).join('/')).toReversed()
    const to = [`${path}/new`, parent!, `${parent}/new`, ...above].find((one) => pages.has(shapeOf(one)))
    if (to === undefined) return []
    const filled = (params: Readonly<Record<string, string>>) =>
      to.replaceAll(/:(\w+)/g, (_whole, name: string) => encodeURIComponent(params[name] ?? ''))
    return [get(path, anyone, ({ params }) => redirect(filled(params)), { token })]
  })
}
