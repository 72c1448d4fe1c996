import { expect, it } from 'vitest'
import { tidyPhrase, titleOfPosting } from './fields.ts'
import { qualificationKey as key } from './qualification-key.ts'

it.each([
  ['A valid driver’s license', "driver's license"],
  ["A valid driver's license", 'Driver license, current'],
  ['Drivers license', 'driver licence'],
  ['commercial driver license', 'CDL'],
  ['Experience with C++', 'c++ experience'],
  ['current CPR certification', 'CPR certificate'],
  ['Basic Life Support (BLS) certification', 'BLS certification required'],
  ['Bachelor’s degree in nursing', 'bachelor degree, nursing'],
  ['two years of experience with customers', '2 years experience with customers'],
  ['strong communication skills', 'Communication skills'],
  ['an active state dental hygiene license', 'State Dental Hygiene Licence'],
  ['licencia de conducir vigente', 'Licencia de conducir'],
])('“%s” is “%s”', (one, other) => {
  expect(key(one)).toBe(key(other))
})

it.each([
  ['2 years of experience', '5 years of experience'],
  ['associate degree in nursing', 'bachelor degree in nursing'],
  ['Spanish', 'French'],
  ['driver’s license', 'commercial driver’s license'],
  ['Excel', 'Word'],
  ['C++', 'C#'],
  ['C++', 'C'],
  ['C#', 'F#'],
  ['A+ certification', 'certification'],
  ['.NET', 'net'],
])('“%s” is not “%s”', (one, other) => {
  expect(key(one)).not.toBe(key(other))
})

it('is never empty where something was written', () => {
  expect(key('the required')).not.toBe('')
  expect(key('C++')).not.toBe('')
})

it.each([
  ['an active state license,', 'Active state license'],
  ['• the ability to lift 50 pounds.', 'Ability to lift 50 pounds'],
  ['✓ ● Valid license', 'Valid license'],
  ['.NET', '.NET'],
  ['“Growth mindset”', '“Growth mindset”'],
  ['iOS  development', 'iOS development'],
  ['un certificado de RCP', 'Certificado de RCP'],
  ['Spanish is a', 'Spanish'],
])('“%s” stands alone as “%s”', (phrase, tidy) => {
  expect(tidyPhrase(phrase)).toBe(tidy)
})

it('a posting is called by its first line', () => {
  expect(titleOfPosting('\n\n  Dental hygienist \nMillbrook')).toBe('Dental hygienist')
  expect(titleOfPosting('')).toBe('')
})
