import { expect, it } from 'vitest'
import { passkeysAt } from '../../../platform/auth/index.ts'
import { guessedName } from './passkeys.ts'
import { createdForm, givenForm, renamePasskeyForm } from './passkeys.schema.ts'

it('calls a new passkey by its password manager, or by the device', () => {
  expect(guessedName('fbfc3007-154e-4ecc-8c0b-6e020557d7bd', 'Safari · macOS')).toBe('iCloud Keychain')
  expect(guessedName('00000000-0000-0000-0000-000000000000', 'Chrome · Android')).toBe('Chrome · Android')
  expect(guessedName('00000000-0000-0000-0000-000000000000', undefined)).toBeUndefined()
})

it('is offered by a site with a name alone, as browsers want it', () => {
  for (const origin of ['https://halfhour.example.edu', 'http://localhost:3000'])
    expect(passkeysAt(origin)).toBe(origin)
  for (const origin of ['http://127.0.0.1:3000', 'http://[::1]:3000', 'https://192.0.2.1'])
    expect(passkeysAt(origin), origin).toBe(undefined)
})

const key = { id: 'aa', rawId: 'aa', type: 'public-key' }
const signed = { clientDataJSON: 'aa', authenticatorData: 'aa', signature: 'aa', userHandle: 'aa' }

it('reads what a browser says of a passkey, and nothing else', () => {
  const given = (said: object) => givenForm.safeParse({ passkey: JSON.stringify(said) }).success
  expect(given({ ...key, response: signed, clientExtensionResults: { credProps: { rk: true } } })).toBe(true)
  expect(given({ ...key, response: { ...signed, userHandle: undefined } })).toBe(false)
  expect(given({ ...key, type: 'password', response: signed })).toBe(false)
  expect(given({ ...key, id: '<b>', response: signed })).toBe(false)
  expect(givenForm.safeParse({ passkey: 'not JSON' }).success).toBe(false)
  expect(givenForm.safeParse({}).success).toBe(false)
  const made = { clientDataJSON: 'aa', attestationObject: 'aa' }
  const ways = (transports?: unknown) =>
    createdForm.parse({ passkey: JSON.stringify({ ...key, response: { ...made, transports } }) }).passkey
      .response.transports
  expect(ways(['internal', 'by-thought'])).toEqual(['internal'])
  expect([ways(), ways('usb')]).toEqual([[], []])
})

it('takes a name of one line', () => {
  const name = (typed: string) => renamePasskeyForm.safeParse({ name: typed }).success
  expect([name(' Teléfono de Ana '), name('one\ntwo'), name(' '), name('x'.repeat(61))]).toEqual([
    ...[true, false, false, false],
  ])
})
