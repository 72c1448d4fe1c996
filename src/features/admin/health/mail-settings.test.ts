import { expect, it } from 'vitest'
import { mailSettings } from './mail-settings.ts'

const from = 'Halfhour <halfhour@example.edu>'

it('shows where mail goes and as whom, and never how to sign in', () => {
  const shown = mailSettings('smtps://somebody:a%20secret@mail.example.edu', from)
  expect(shown).toEqual({ server: 'mail.example.edu:465', secure: 'tls', signsIn: true, from })
  expect(JSON.stringify(shown)).not.toMatch(/secret|somebody/)
  expect(mailSettings('smtp://mail.example.edu:2525', from)).toEqual({
    ...{ server: 'mail.example.edu:2525', secure: 'starttls', signsIn: false, from },
  })
})

it('shows nothing of half a setup', () => {
  expect(mailSettings(undefined, from)).toBeUndefined()
  expect(mailSettings('smtp://mail.example.edu', undefined)).toBeUndefined()
})
