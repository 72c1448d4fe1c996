import type { Person } from '../../src/features/duplicates/index.ts'
import type { LabelledPeople } from './labelled-people.ts'
import { uniformNumbers } from './random.ts'

// Contacts made up here, some of them a second time as another source would write them, beside people who only look
// like each other: brothers and sisters, colleagues of one family name, namesakes. The same seed makes the same people.

const givenNames =
  'Robert,Elizabeth,William,Katherine,José,Guadalupe,Alejandro,María,Francisco,Jennifer,Michael,Margaret,Thomas,Patricia,Andrew,Deborah,Søren,Zoë,Chloé,Nguyễn,Youssef,Fatima,Dmitri,Svetlana,Priya,Arjun,Wei,Hana,Kenji,Olu,Ngozi,Elif,Mateo,Sofía,Ángel,Lucía,Benjamin,Samantha,Nicholas,Victoria,Theodore,Susan,Daniel,Rebecca,Ignacio,Rosario,Eduardo,Teresa,Gregory,Barbara,Anthony,Christina,Mohamed,Aisha,Ivan,Olga,Lars,Ingrid,Pierre,Amélie'.split(
    ',',
  )
const syllables = [
  'Bar Cal Del Fer Gal Har Jen Kor Lin Mar Nor Ost Per Quin Ros Sal Tor Val Wes Zam'.split(' '),
  'a e i o u an en in on er'.split(' '),
  'berg man ski son ez ton ley ova field wood tti dez kar rup shi'.split(' '),
] as const
const commonFamilies =
  'Smith,Johnson,García,Nguyen,Müller,Lee,Patel,Brown,Rodríguez,Ivanov,Kowalski,Martínez-López,O’Brien,de la Cruz,van den Berg'.split(
    ',',
  )
const organizations = [
  'Valley Lakeside Northfield Harbor Green Summit Cedar River Union Pioneer Granite Silver'.split(' '),
  'Hospital Library School Robotics Clinic Bank Design Court Studio Foods Energy University'.split(' '),
] as const
const legalForms = ['', '', ', Inc.', ' LLC', ' Ltd.']
const titles =
  'Nurse,Librarian,Engineer,Teacher,Accountant,Designer,Paralegal,Electrician,Analyst,Manager'.split(',')
const shortForms: Record<string, string> = {
  ...{
    Robert: 'Bob',
    Elizabeth: 'Liz',
    William: 'Bill',
    Katherine: 'Kate',
    José: 'Pepe',
    Guadalupe: 'Lupita',
  },
  ...{
    Alejandro: 'Alex',
    Francisco: 'Paco',
    Jennifer: 'Jen',
    Michael: 'Mike',
    Margaret: 'Peggy',
    Thomas: 'Tom',
  },
  ...{
    Patricia: 'Pat',
    Andrew: 'Drew',
    Deborah: 'Debbie',
    Benjamin: 'Ben',
    Samantha: 'Sam',
    Nicholas: 'Nick',
  },
  ...{
    Victoria: 'Vicky',
    Theodore: 'Ted',
    Susan: 'Sue',
    Daniel: 'Danny',
    Rebecca: 'Becky',
    Ignacio: 'Nacho',
  },
  ...{
    Eduardo: 'Lalo',
    Teresa: 'Tere',
    Gregory: 'Greg',
    Barbara: 'Barb',
    Anthony: 'Tony',
    Christina: 'Tina',
  },
  ...{ Mohamed: 'Muhammad', Youssef: 'Yusuf', Dmitri: 'Dmitry', Rosario: 'Charo' },
}

type Random = () => number

/** @param count people before any is written a second time */
export function perturbedPeople(count: number, seed = 1): LabelledPeople {
  const random = uniformNumbers(seed)
  const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)]!
  const people: Person[] = []
  const truth = new Map<string, string>()
  const put = (person: Person, who: string) => {
    people.push({ ...person, id: String(people.length) })
    truth.set(String(people.length - 1), who)
  }
  for (let n = 0; n < count; n++) {
    const person = someone(n, random, pick)
    put(person, `p${n}`)
    if (random() < 0.3) put(again(person, random, pick), `p${n}`)
    if (random() < 0.08) put(lookalike(person, n, random, pick), `look${n}`)
  }
  return { people, truth }
}

type Pick = <T>(values: readonly T[]) => T

function someone(n: number, random: Random, pick: Pick): Person {
  const given = pick(givenNames)
  const family = random() < 0.25 ? pick(commonFamilies) : syllables.map((some) => pick(some)).join('')
  const box = `${given}.${family}`
    .normalize('NFKD')
    .replace(/[^A-Za-z.]/g, '')
    .toLowerCase()
  return {
    ...{ id: '', name: `${given} ${family}`, given, family },
    ...{
      organization: organizations.map((some) => pick(some)).join(' ') + pick(legalForms),
      title: pick(titles),
    },
    emails: random() < 0.5 ? [`${box}${n}@example.org`] : [],
    phones: random() < 0.3 ? [`+1 555 ${String(1_000_000 + n * 37).slice(0, 7)}`] : [],
    profileUrl: random() < 0.6 ? `https://www.linkedin.com/in/${box}-${n}` : null,
  }
}

/** The same person as another file has them. */
function again(person: Person, random: Random, pick: Pick): Person {
  const kept = random()
  const { given, family } = rewritten(person, random, pick)
  const reversed = random() < 0.15
  const moved = random() < 0.2
  return {
    ...{ id: '', given: null, family: null },
    name: reversed ? `${family}, ${given}` : `${given} ${family}`,
    organization: moved
      ? organizations.map((some) => pick(some)).join(' ')
      : person.organization.replace(/(, Inc\.| LLC| Ltd\.)$/, ''),
    title: random() < 0.5 ? person.title : '',
    emails: kept < 0.5 ? person.emails.map((email) => email.toUpperCase()) : [],
    phones: kept > 0.3 ? person.phones.map((phone) => phone.replace('+1 ', '(').replace(' ', ') ')) : [],
    profileUrl: kept > 0.8 ? person.profileUrl : null,
  }
}

function rewritten(person: Person, random: Random, pick: Pick): { given: string; family: string } {
  const [given = '', family = ''] = [person.given ?? '', person.family ?? '']
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace('ø', 'o')
  switch (pick(['same', 'short', 'plain', 'typo', 'initial', 'middle'] as const)) {
    case 'short':
      return { given: shortForms[given] ?? given, family }
    case 'plain':
      return { given: plain(given), family: plain(family) }
    case 'typo':
      return random() < 0.3
        ? { given: misspelled(given, random), family }
        : { given, family: misspelled(family, random) }
    case 'initial':
      return { given: random() < 0.3 ? `${given[0]}.` : given, family }
    case 'middle':
      return { given: `${given} ${pick(['J.', 'M.', 'Anne', 'Lee'])}`, family }
    default:
      return { given, family }
  }
}

function misspelled(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * Math.max(1, word.length - 2))
  const [before, here, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)]
  const ways = [
    before + after,
    before + here + here + after,
    `${before}${after.slice(0, 1)}${here}${after.slice(1)}`,
  ]
  return ways[Math.floor(random() * ways.length)]!
}

/** Somebody else who shares a good deal: a sister at the same number, a namesake, a colleague of the same family name. */
function lookalike(person: Person, n: number, random: Random, pick: Pick): Person {
  const other = pick(givenNames.filter((name) => name !== person.given))
  const fresh = someone(n + 100_000, random, pick)
  switch (pick(['family', 'namesake', 'colleague'] as const)) {
    case 'family':
      return {
        ...fresh,
        given: other,
        family: person.family,
        name: `${other} ${person.family}`,
        phones: person.phones,
        emails: [],
      }
    case 'namesake':
      return { ...fresh, name: person.name, given: person.given, family: person.family }
    default:
      return {
        ...fresh,
        given: other,
        family: person.family,
        name: `${other} ${person.family}`,
        organization: person.organization,
      }
  }
}
