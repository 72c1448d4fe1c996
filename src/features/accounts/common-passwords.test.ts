import { expect, it } from 'vitest'
import { isCommonPassword } from './common-passwords.ts'

it.each([
  ...['password123', 'P@ssw0rd2026!', 'Passw0rd!!', 'qwertyuiop', 'Qwerty12345', 'welcome2026', '1234567890'],
  ...['9876543210', 'abcdefghij', 'aaaaaaaaaa', '1212121212', '1q2w3e4r5t', 'I love you 2', 'contraseña1'],
  ...['admin12345', '123password', 'halfhourhalfhour', 'Test test test'],
])('%s is among the first to be tried', (typed) => {
  expect(isCommonPassword(typed)).toBe(true)
})

it.each([
  ...[
    'a good password',
    'correct horse battery',
    'from the command line',
    'kx8-mqv-22p',
    'mi perro Canela 7',
  ],
  ...['the dragon sleeps', '1984 was a year', '日本語のパスワード長い'],
])('%s is not', (typed) => {
  expect(isCommonPassword(typed)).toBe(false)
})
