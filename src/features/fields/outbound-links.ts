import type { CareerField } from './fields.ts'

// Searches elsewhere, prepared for a field and a place. The program never opens them: the seeker's browser does.

export const linkCodes = ['employers', 'jobs', 'people', 'associations', 'pay', 'day'] as const
export type LinkCode = (typeof linkCodes)[number]

export interface OutboundLink {
  code: LinkCode
  /** Whose page it is; a name, not to be translated. */
  site: string
  url: string
}

const address = (base: string, query: Record<string, string>) => {
  const url = new URL(base)
  for (const [name, value] of Object.entries(query)) if (value !== '') url.searchParams.set(name, value)
  return url.href
}

const oneStop = 'https://www.careeronestop.org/Toolkit'

/** Where to look further, each as an address with the field and the place filled in. */
export function outboundLinks({ name, place }: Pick<CareerField, 'name' | 'place'>): OutboundLink[] {
  const here = place === '' ? name : `${name} ${place}`
  return [
    {
      code: 'employers',
      site: 'Google Maps',
      url: address('https://www.google.com/maps/search/', { api: '1', query: here }),
    },
    {
      code: 'jobs',
      site: 'CareerOneStop',
      url: address(`${oneStop}/Jobs/find-jobs-results.aspx`, { keyword: name, location: place }),
    },
    {
      code: 'jobs',
      site: 'Indeed',
      url: address('https://www.indeed.com/jobs', { q: name, l: place }),
    },
    {
      code: 'people',
      site: 'LinkedIn',
      url: address('https://www.linkedin.com/search/results/people/', { keywords: here }),
    },
    {
      code: 'associations',
      site: 'DuckDuckGo',
      url: address('https://duckduckgo.com/', { q: `${name} professional association student membership` }),
    },
    {
      code: 'pay',
      site: 'CareerOneStop',
      url: address(`${oneStop}/Wages/find-salary.aspx`, { keyword: name, location: place }),
    },
    {
      code: 'day',
      site: 'O*NET OnLine',
      url: address('https://www.onetonline.org/find/result', { s: name }),
    },
  ]
}
