import { expect, it } from 'vitest'
import { keysFrom } from '../../platform/keys/index.ts'
import { newId } from '../../shared/ids.ts'
import { guestToken } from './guest-token.ts'
import { fillGuestLinks, hideGuestLinks, linkIdsIn, putIntoText, withoutGuestLinks } from './link-texts.ts'

const keys = keysFrom('ab'.repeat(32))
const here = { keys, origin: 'https://halfhour.example.edu' }
const id = newId()
const token = guestToken(keys, 'answer', id)
const text = `Pick a time: https://halfhour.example.edu/guest/${token}.\n\nAna`

it('keeps the id and puts the rest back', () => {
  const kept = hideGuestLinks(keys, text)
  expect(kept).toBe(`Pick a time: https://halfhour.example.edu/guest/${id}.\n\nAna`)
  expect(linkIdsIn([kept, kept])).toEqual([id])
  expect(fillGuestLinks(here, kept, new Map([[id, 'answer']]))).toBe(text)
  // Not this reader's to show.
  expect(fillGuestLinks(here, kept, new Map())).toBe(kept)
})

it('leads to where the instance is by now, in a text from before it moved', () => {
  const kept = `http://old.example.edu:3000/guest/${id} and https://old.example.edu/introduced/${id}, /guest/${id}`
  expect(fillGuestLinks(here, kept, new Map([[id, 'answer']]))).toBe(
    `${here.origin}/guest/${token} and ${here.origin}/introduced/${token}, /guest/${token}`,
  )
  expect(fillGuestLinks(here, kept, new Map())).toBe(kept)
})

it('keeps a link of the professional’s own out of what is kept too, and leaves what was never made here', () => {
  expect(hideGuestLinks(keys, `/guest/${guestToken(keys, 'own', id)}`)).toBe(`/guest/${id}`)
  const forged = `/guest/${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
  expect(hideGuestLinks(keys, forged)).toBe(forged)
})

it('takes links out whole for whoever must not hold them', () => {
  expect(withoutGuestLinks(text, '[link]')).toBe('Pick a time: [link].\n\nAna')
  expect(withoutGuestLinks(hideGuestLinks(keys, text))).toBe('Pick a time: .\n\nAna')
})

it('stands before the thanks and the name, once', () => {
  const letter =
    'Dear Maria,\n\nCould we talk for 20 minutes about the work?\n\nThank you for your time.\n\nAna'
  const line = `Here: /guest/${token}`
  const link = `/guest/${token}`
  const put = putIntoText(letter, line, link)
  expect(put.split('\n\n')).toEqual([
    'Dear Maria,',
    'Could we talk for 20 minutes about the work?',
    line,
    'Thank you for your time.',
    'Ana',
  ])
  expect(putIntoText(put, line, link)).toBe(put)
  expect(putIntoText('', line, link)).toBe(line)
  expect(putIntoText('Hello', line, link)).toBe(`Hello\n\n${line}`)
  // One that ended is replaced, host and all, also where no more than its id is left of it.
  const other = guestToken(keys, 'answer', newId())
  for (const ended of [`https://old.example.edu/guest/${other}`, `/guest/${newId()}`])
    expect(putIntoText(`Hello\n\nPick here: ${ended}.`, line, link)).toBe(`Hello\n\nPick here: ${link}.`)
})

it('is none that leads to an introduction, which stands beside it', () => {
  const introduced = `Paula wrote: https://halfhour.example.edu/introduced/${newId()}`
  expect(linkIdsIn([`${introduced} and /guest/${id}`], 'guest')).toEqual([id])
  const link = `/guest/${token}`
  expect(putIntoText(introduced, link, link)).toBe(`${introduced}\n\n${link}`)
})
