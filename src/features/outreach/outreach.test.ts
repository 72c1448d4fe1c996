import { describe, expect, it } from 'vitest'
import { firstChannel, gmailLink, mailtoLink, nextActs, outlookLink, thanksChannel } from './outreach.ts'

const body = 'Dear Ana,\n\n50% of “it” & more? #1 + ñ 🙂\nBest'

describe('links into the seeker’s own mail', () => {
  it('mailto: carries every character, with CR LF line ends', () => {
    const url = new URL(mailtoLink('a+b@example.org', 'A & B?', body))
    expect(url.pathname).toBe('a%2Bb@example.org')
    const parts = new Map(
      url.search
        .slice(1)
        .split('&')
        .map((part) => part.split('=') as [string, string]),
    )
    expect(decodeURIComponent(parts.get('subject')!)).toBe('A & B?')
    expect(decodeURIComponent(parts.get('body')!)).toBe(body.replaceAll('\n', '\r\n'))
    expect(url.search).not.toContain('+')
  })

  it('webmail carries every character', () => {
    expect(new URL(gmailLink('a@b.org', 'A & B?', body)).searchParams.get('body')).toBe(body)
    expect(new URL(outlookLink('a@b.org', 'A & B?', body)).searchParams.get('body')).toBe(body)
  })
})

it.each([
  [{ emails: ['a@b.org'], profileUrl: 'x', phones: ['1'] }, 'email'],
  [{ emails: [], profileUrl: 'x', phones: ['1'] }, 'linkedin-note'],
  [{ emails: [], profileUrl: null, phones: ['1'] }, 'text'],
  [{ emails: [], profileUrl: null, phones: [] }, 'email'],
])('begins by %j with %s', (contact, channel) => {
  expect(firstChannel(contact)).toBe(channel)
})

it.each([
  // The way they were reached comes first …
  [{ emails: ['a@b.org'], profileUrl: 'x', phones: [] }, 'linkedin-note', 'linkedin-message'],
  [{ emails: [], profileUrl: null, phones: ['1'] }, 'text', 'text'],
  [{ emails: [], profileUrl: 'x', phones: [] }, 'email', 'email'],
  // … except that a call leaves nothing to keep; without any address a card is handed over.
  [{ emails: ['a@b.org'], profileUrl: null, phones: ['1'] }, 'phone', 'email'],
  [{ emails: [], profileUrl: 'x', phones: [] }, null, 'linkedin-message'],
  [{ emails: [], profileUrl: null, phones: ['1'] }, 'phone', 'card'],
] as const)('thanks %j, reached by %s, by %s', (contact, reachedBy, channel) => {
  expect(thanksChannel(contact, reachedBy)).toBe(channel)
})

const facts = { kind: 'request', outcome: null, sentHow: null } as const

it('offers only what would be true', () => {
  expect(nextActs({ ...facts, state: 'drafted' })).toMatchObject({ edit: true, outcome: false, nudge: false })
  expect(nextActs({ ...facts, state: 'handed' })).toMatchObject({
    edit: true,
    markSent: true,
    undoSent: true,
  })
  expect(nextActs({ ...facts, state: 'sent' })).toMatchObject({
    edit: false,
    outcome: true,
    nudge: true,
    undoSent: true,
  })
  expect(nextActs({ ...facts, state: 'sent', outcome: 'declined' }).nudge).toBe(false)
  expect(nextActs({ ...facts, state: 'sent', kind: 'thank-you' }).outcome).toBe(false)
})

it('lets nobody say that a letter was not sent which the server took', () => {
  expect(nextActs({ ...facts, state: 'sent', sentHow: 'server' })).toMatchObject({
    undoSent: false,
    bounced: true,
    outcome: true,
  })
  for (const state of ['queued', 'failed'] as const)
    expect(nextActs({ ...facts, state, sentHow: 'server' })).toMatchObject({ edit: false, outcome: false })
  expect(nextActs({ ...facts, state: 'unknown', sentHow: 'server' })).toMatchObject({
    undoSent: false,
    outcome: true,
  })
})
