/** What was said about pay, schooling, likes and dislikes, so that several talks can be laid side by side. Pure. */

export const payPeriods = ['year', 'month', 'hour'] as const
export type PayPeriod = (typeof payPeriods)[number]

/** What pay is named in: where most of our seekers live or come from. ISO 4217. Our choice. */
export const currencies = [
  'USD',
  'CAD',
  'MXN',
  'EUR',
  'GBP',
  'COP',
  'PEN',
  'CLP',
  'ARS',
  'DOP',
  'GTQ',
] as const
export type Currency = (typeof currencies)[number]

/** The least schooling that opens the door, by the steps of the United States. */
export const educations = [
  'none',
  'school',
  'certificate',
  'associate',
  'bachelor',
  'master',
  'doctorate',
] as const
export type Education = (typeof educations)[number]

export interface Heard {
  /** What a beginner earns, from and to; never the pay of the person asked. */
  payFrom: number | null
  payTo: number | null
  payPer: PayPeriod
  payCurrency: Currency
  education: Education | null
  /** The person's own way into the work, one step a line. */
  path: string
  likes: string
  dislikes: string
}

export const nothingHeard: Heard = {
  payFrom: null,
  payTo: null,
  payPer: 'year',
  payCurrency: 'USD',
  education: null,
  path: '',
  likes: '',
  dislikes: '',
}

export const heardNames = [
  'payFrom',
  'payTo',
  'payPer',
  'payCurrency',
  'education',
  'path',
  'likes',
  'dislikes',
] as const satisfies readonly (keyof Heard)[]

/** Nobody's pay is above this; a longer number is a slip of the finger. Our choice: high enough for Colombian pesos a year. */
export const mostPay = 10_000_000_000

/** A sign that stands before exactly three digits groups thousands; otherwise it begins the decimals. */
const plain = (text: string): string => {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','))
  if (last < 0) return text
  const sign = text[last]!
  const decimals = text.slice(last + 1)
  const groups = decimals.length === 3 || text.indexOf(sign) !== last
  const whole = text.slice(0, last).replace(/[.,]/g, '')
  return groups ? whole + decimals.replace(/[.,]/g, '') : `${whole}.${decimals}`
}

/**
 * An amount as people type it: "52,000", "$17.50", "1.200.000", "17,50", "52k".
 * @returns null for an empty text, undefined for one that is no amount
 */
export function amountIn(typed: string): number | null | undefined {
  const text = typed.replace(/[\s$€£'’]|[A-Z]{3}\b/g, '')
  if (text === '') return typed.trim() === '' ? null : undefined
  const found = /^(\d[\d.,]*)(k|K)?$/.exec(text)
  if (!found || /[.,]$/.test(found[1]!)) return undefined
  const amount = Number(plain(found[1]!)) * (found[2] ? 1000 : 1)
  return Number.isFinite(amount) && amount <= mostPay ? amount : undefined
}

/** Under the names of the form's fields. */
export const heardFormValues = (heard: Heard): Record<string, string> =>
  Object.fromEntries(heardNames.map((name) => [name, heard[name] === null ? '' : String(heard[name])]))

const oneOf = <T extends string>(all: readonly T[], value: string): T | undefined =>
  all.find((one) => one === value)

/** The other way around; a name that is missing or makes no sense counts as nothing said. */
export function readHeard(values: Readonly<Record<string, string>>): Heard {
  const of = (name: keyof Heard) => values[name] ?? ''
  return {
    payFrom: amountIn(of('payFrom')) ?? null,
    payTo: amountIn(of('payTo')) ?? null,
    payPer: oneOf(payPeriods, of('payPer')) ?? nothingHeard.payPer,
    payCurrency: oneOf(currencies, of('payCurrency')) ?? nothingHeard.payCurrency,
    education: oneOf(educations, of('education')) ?? null,
    path: of('path'),
    likes: of('likes'),
    dislikes: of('dislikes'),
  }
}
