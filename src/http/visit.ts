import { chooseLocale, isLocale, isMessageKey, type Locale, saidLocale, translator } from '../i18n/index.ts'
import type { Context } from '../platform/context.ts'
import {
  type FormBody,
  type Actor,
  type Assets,
  type Flash,
  flashCookie,
  ownPath,
  readBody,
  readForm,
  sharedCookie,
  type Route,
  type Visit,
} from '../platform/web/index.ts'
import { badRequest, notFound } from '../shared/errors.ts'
import { isZone } from '../shared/dates.ts'
import { isId } from '../shared/ids.ts'

const translators = { en: translator('en'), es: translator('es') }

const defaultMaxBytes = 512_000

/** The page on which a form stood that was posted, as far as the browser says so. */
export function formPage({ method, headers }: Request): string | undefined {
  const stood = headers.get('referer') ?? ''
  if (method !== 'POST' || !URL.canParse(stood)) return undefined
  const { pathname, search } = new URL(stood)
  return pathname + search
}

export function cookieOf(headers: Headers, name: string): string | undefined {
  const found = (headers.get('cookie') ?? '').split(/;\s*/).find((part) => part.startsWith(`${name}=`))
  return found?.slice(name.length + 1)
}

/**
 * The language that a browser asks for by itself, as far as it is no guess: where another was chosen on its pages, nobody
 * knows whether whoever signs in there did that.
 */
export function localeSaid(headers: Headers): Locale | undefined {
  const asked = saidLocale(undefined, headers.get('accept-language') ?? undefined)
  const chosen = cookieOf(headers, 'locale')
  return chosen === undefined || chosen === asked ? asked : undefined
}

function decoded(text = ''): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

function flashOf(headers: Headers): Flash | undefined {
  const text = cookieOf(headers, flashCookie)
  if (!text) return undefined
  try {
    const flash = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Flash
    if (!isMessageKey(flash.key)) return undefined
    return { ...flash, ...(flash.undo && { undo: ownPath(flash.undo) }) }
  } catch {
    return undefined
  }
}

// Asking Intl costs as much as a query, and a site's readers live in few zones.
const knownZones = new Map<string, boolean>()

function isKnownZone(zone: string): boolean {
  const known = knownZones.get(zone)
  if (known !== undefined) return known
  const valid = isZone(zone)
  if (knownZones.size < 1_000) knownZones.set(zone, valid)
  return valid
}

/** A foreign form of an identifier cannot be anything of ours. */
function checkedParams(params: Record<string, string>): Record<string, string> {
  for (const [name, value] of Object.entries(params))
    if (name.endsWith('Id') && !isId(value)) throw notFound()
  return params
}

interface Parts {
  ctx: Context
  request: Request
  actor: Actor | undefined
  params: Record<string, string>
  address: string
  assets: Assets
  route?: Route
}

export function visitOf({ ctx, request, actor, params, address, assets, route }: Parts): Visit {
  const { headers } = request
  const url = new URL(request.url)
  const ownLocale = actor?.localeGuessed ? undefined : actor?.locale
  const cookieLocale = cookieOf(headers, 'locale')
  const locale = chooseLocale(ownLocale, cookieLocale, headers.get('accept-language') ?? undefined)
  const cookieZone = decoded(cookieOf(headers, 'zone'))
  const maxBytes = route?.maxBytes ?? defaultMaxBytes
  let form: Promise<FormBody> | undefined
  return {
    ctx,
    actor,
    locale,
    localeGuessed: !ownLocale && !isLocale(cookieLocale),
    t: translators[locale],
    zone: actor?.zone ?? (isKnownZone(cookieZone) ? cookieZone : 'UTC'),
    now: ctx.clock.now(),
    url,
    params: checkedParams(params),
    query: url.searchParams,
    request,
    address,
    sharedComputer: cookieOf(headers, sharedCookie) === 'yes',
    assets,
    // A page fetched ahead may never be seen: the word waits for the one that is.
    flash: headers.get('sec-purpose')?.startsWith('prefetch') ? undefined : flashOf(headers),
    form: () => (form ??= readForm(request, maxBytes)),
    async json() {
      const body = await readBody(request, maxBytes)
      try {
        return JSON.parse(body.toString('utf8')) as unknown
      } catch (cause) {
        throw badRequest(cause)
      }
    },
  }
}
