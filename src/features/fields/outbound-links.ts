import type { CareerField } from './fields.ts'

// Searches elsewhere, prepared for a field, a place and a school. The program never opens them: the seeker's browser does.

export type LinkCode = 'employers' | 'jobs' | 'people' | 'alumni' | 'associations' | 'voices' | 'pay' | 'day'

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

/** Those who went to the seeker's school; none where it is not said. */
const alumniLinks = (name: string, school: string): OutboundLink[] =>
  school === ''
    ? []
    : [
        {
          code: 'alumni',
          site: 'LinkedIn',
          url: address('https://www.linkedin.com/search/results/people/', { keywords: `${name} ${school}` }),
        },
        {
          code: 'alumni',
          site: 'DuckDuckGo',
          url: address('https://duckduckgo.com/', { q: `${school} alumni ${name}` }),
        },
      ]

/** Where to look further, each as an address with the field, the place and the school filled in. */
export function outboundLinks({
  name,
  place,
  school = '',
}: Pick<CareerField, 'name' | 'place'> & { school?: string }): OutboundLink[] {
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
    ...alumniLinks(name, school),
    {
      code: 'associations',
      site: 'DuckDuckGo',
      url: address('https://duckduckgo.com/', { q: `${name} professional association student membership` }),
    },
    {
      code: 'voices',
      site: 'DuckDuckGo',
      url: address('https://duckduckgo.com/', { q: `${name} podcast interview` }),
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
