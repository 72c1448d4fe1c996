import { describe, expect, test } from 'vitest'
import { fieldOfReach } from './contact-form.ts'
import { isCalled, mayIntroduce, personOf, profileKey, searchColumns, webAddress } from './contacts.ts'

describe('profile addresses', () => {
  test.each([
    'https://www.linkedin.com/in/maria-ruiz',
    'http://linkedin.com/in/Maria-Ruiz/',
    'linkedin.com/in/maria-ruiz?trk=contact',
    'https://es.linkedin.com/in/maria-ruiz/en',
    '  https://m.linkedin.com/in/maria-ruiz#top ',
  ])('%s is the same profile', (url) => {
    expect(profileKey(url)).toBe('linkedin.com/in/maria-ruiz')
  })

  test('percent-encoding and composed letters do not matter', () => {
    const key = profileKey('https://www.linkedin.com/in/jos%C3%A9-garc%C3%ADa')
    expect(key).toBe('linkedin.com/in/josé-garcía')
    expect(profileKey('https://www.linkedin.com/in/jose\u0301-garci\u0301a')).toBe(key)
    expect(profileKey('https://www.linkedin.com/in/100%')).toBe('linkedin.com/in/100%')
  })

  test('other pages keep their path and their own query', () => {
    expect(profileKey('https://www.example.edu/people/?id=7&utm_source=x')).toBe('example.edu/people?id=7')
    expect(profileKey('https://example.edu/People')).not.toBe(profileKey('https://example.edu/people'))
    expect(profileKey('https://notlinkedin.com/in/maria')).toBe('notlinkedin.com/in/maria')
  })

  test.each(['', 'maria', 'javascript:alert(1)', 'ftp://a.example/b', 'https://', 'linkedin.com/in/'])(
    '%j is no profile',
    (url) => expect(profileKey(url)).toBeNull(),
  )
})

test('a web address gets its scheme and nothing dangerous passes', () => {
  expect(webAddress('example.org/me')).toBe('https://example.org/me')
  expect(webAddress('http://example.org')).toBe('http://example.org')
  expect(webAddress('example.org:8080/me')).toBe('https://example.org:8080/me')
  for (const bad of [
    'javascript:alert(1)',
    'data:text/html,x',
    'https://user:pass@example.org',
    'a b.org',
    'word',
  ])
    expect(webAddress(bad)).toBeNull()
})

test('a contact is searched by name, organization, title and addresses, and ordered by name', () => {
  const nobody = { name: '', description: '', organization: '', title: '', emails: [] }
  expect(
    searchColumns({
      ...{ name: 'Łucja Ruiz', description: 'my aunt’s dentist', organization: 'Valley Hospital' },
      ...{ title: 'Head nurse', emails: ['l.ruiz@valley.example', 'lucja@home.example'] },
    }),
  ).toEqual({
    name_key: 'lucja ruiz',
    search: ' lucja ruiz valley hospital',
    search_more: ' head nurse l ruiz valley example lucja home example',
    search_heads: ['hea', 'nur', 'l', 'rui', 'val', 'exa', 'luc', 'hom'],
  })
  expect(searchColumns({ ...nobody, description: 'my aunt’s dentist', title: 'Dentist' })).toEqual({
    name_key: 'my aunt s dentist',
    search: ' my aunt s dentist',
    search_more: ' dentist',
    search_heads: ['den'],
  })
  expect(searchColumns({ ...nobody, name: 'Eva', title: '—' })).toMatchObject({
    search: ' eva',
    search_more: '',
    search_heads: [],
  })
})

test.each([
  ['søren', true],
  ['SOR ber', true],
  ['berg soren', true],
  ['oren', false],
  ['soren nurse', false],
])('"%s" is what Søren Berg is called: %s', (typed, called) => {
  expect(isCalled({ name: 'Søren Berg', description: '' }, typed)).toBe(called)
})

test.each([
  ['friend', null, true],
  ['none', null, false],
  ['none', '2024-02-01', false],
  [null, '2024-02-01', true],
  [null, null, false],
] as const)('known as %s and connected on %s: to ask for an introduction is %s', (relationship, on, may) => {
  expect(mayIntroduce({ relationship, connectedOn: on })).toBe(may)
})

test.each([
  ['maria@example.org', 'emails'],
  ['+1 (650) 555-1212, ext. 204', 'phones'],
  ['650.555.1212, 650 555 1313', 'phones'],
  ['https://www.linkedin.com/in/maria-lopez-4821', 'profileUrl'],
  ['linkedin.com/in/maria-lopez-4821', 'profileUrl'],
  ['Mercy.Hospital', 'notes'],
  ['St.Mary', 'notes'],
  ['maria@example.org or 650-555-1212', 'notes'],
  ['650-555-1212 after five', 'notes'],
  ['Through Ben', 'notes'],
] as const)('%j is for the field %s', (reach, field) => {
  expect(fieldOfReach(reach)).toBe(field)
})

test.each([
  ['Rosa Delgado', 'name'],
  ['Dr. Patel', 'name'],
  ['José Luis de la Cruz', 'name'],
  ['O’Brien', 'name'],
  ['李 偉', 'name'],
  ['An Nguyen', 'name'],
  ['Su Chen', 'name'],
  ['Mi Young Kim', 'name'],
  ['Un Kim', 'name'],
  ['El Hadji Diop', 'name'],
  ['La Toya Jackson', 'name'],
  ['Una Healy', 'name'],
  ['Rosa Que Santos', 'name'],
  ['my aunt’s dentist', 'description'],
  ["Mom's boss", 'description'],
  ['The librarian', 'description'],
  ['librarian', 'description'],
  ['la dentista de mi tía', 'description'],
  ['Mi profesora de química', 'description'],
  ['El dentista', 'description'],
  ['An old neighbor', 'description'],
  ['Mi Tía de Sevilla', 'description'],
  ['My Aunt', 'description'],
  ['La Doctora de mi Tía', 'description'],
  ['Mi Mamá', 'description'],
  ['Un Amigo', 'description'],
  ['Una Amiga De Mamá', 'description'],
  ['La Doctora', 'description'],
  ['Su Cuñado', 'description'],
  ['An Old Friend', 'description'],
  ['An Aunt', 'description'],
  ['someone at the clinic', 'description'],
])('%s is a %s', (typed, kind) => {
  expect(personOf(`  ${typed} `)).toEqual({ [kind]: typed })
})
