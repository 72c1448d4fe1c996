import { expect, test } from 'vitest'
import { emailAddress, emailKey, isMailbox } from './email.ts'

test('an address is what a letter can be sent to, however it was pasted', () => {
  expect(emailAddress(' Maria.Ruiz@Example.ORG ')).toBe('Maria.Ruiz@Example.ORG')
  expect(emailAddress('mailto:lee@clinic.example?subject=Hello')).toBe('lee@clinic.example')
  expect(emailAddress('SMTP:ana@college.example')).toBe('ana@college.example')
  expect(emailAddress("o'brien+news@sub.example.org")).toBe("o'brien+news@sub.example.org")
  expect(emailAddress('jose\u0301@ejemplo.example')).toBe('jos\u00e9@ejemplo.example')
  for (const none of [
    ...['', 'maria', 'a@b', 'a b@c.example', 'a@b.example,c@d.example', 'a@b@c.example', 'a@b.example.'],
    ...['x400:a@b.example', 'a(b)@c.example', '<a@b.example>', `${'x'.repeat(250)}@b.example`],
  ])
    expect(emailAddress(none)).toBeNull()
})

test('an e-mail address is the same in any letter case', () => {
  expect(emailKey(' Maria.Ruiz@Example.ORG ')).toBe('maria.ruiz@example.org')
  expect(emailKey('mailto:a@b.example')).toBe('a@b.example')
})

test('whatever counts as an address can stand in a letter', () => {
  for (const typed of ['SMTP:ana@college.example', 'mailto:lee@clinic.example', 'A.B@c.example'])
    expect(isMailbox(emailAddress(typed)!)).toBe(true)
  expect(isMailbox('root@localhost')).toBe(true)
  expect(isMailbox('SMTP:ana@college.example')).toBe(false)
})
