import { expect, test } from 'vitest'
import { plainLanguage } from './plain-language.ts'

const english =
  'Dear Ms. Lopez, I found your name on the site of the county hospital. I am a student and would like to ask you about your work for twenty minutes.'
const spanish =
  'Estimada señora López: Encontré su nombre en la página del hospital. Soy estudiante y me gustaría conversar con usted veinte minutos sobre su trabajo en la sala de urgencias.'

test('a text says plainly in which of the two languages it is', () => {
  expect(plainLanguage(english)).toBe('en')
  expect(plainLanguage(spanish)).toBe('es')
})

test('what is short, mixed or in another language says nothing', () => {
  expect(plainLanguage('Dear Maria, thank you for the talk.')).toBeUndefined()
  expect(plainLanguage(`${english} ${spanish}`)).toBeUndefined()
  expect(
    plainLanguage(
      'Sehr geehrte Frau Lopez, ich habe Ihren Namen auf der Seite des Krankenhauses gefunden und würde gern mit Ihnen sprechen.',
    ),
  ).toBeUndefined()
})
