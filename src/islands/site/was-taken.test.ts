import { expect, test } from 'vitest'
import { wasTaken } from './was-taken.ts'

const from = 'https://example.edu/guest/secret?zone=UTC'

test.each([
  ['led on from its page', {}, true],
  ['led on from a page whose address no other is told', { referrer: 'https://example.edu/' }, true],
  ['refused on a page of its own', { redirects: 0 }, false],
  ['another page that was led to later', { referrer: '' }, false],
  ['led to the sign-in, since the session had ended', { path: '/sign-in' }, false],
])('a form that is %s', (_what, change, taken) => {
  expect(wasTaken({ redirects: 1, referrer: from, from, path: '/today', ...change })).toBe(taken)
})
