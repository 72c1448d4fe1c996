import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gap, peopleWithout, textWithout, tracesOf, withoutPerson } from './erased-names.ts'
import type { SubmissionContent } from './submissions.ts'

const contentOf = (text: string): SubmissionContent => ({
  assignment: 'One talk',
  stage: { id: 'report', title: 'Report' },
  talks: [
    {
      ...{ mode: 'phone', modeReason: text, minutes: 30, startedAt: null, endedAt: null, zone: 'UTC' },
      answers: [{ question: 'What is a typical day?', text }],
      ...{ occupation: text, organization: text },
      reflected: {
        learned: text,
        reflection: { 'went-well': text, unexpected: text, differently: text, 'still-interested': text },
        ...{ stillInterested: 'yes' as const, nextSteps: [text] },
      },
    },
  ],
  sections: [{ id: 'essay', title: 'Essay', form: 'essay', words: 2, text }],
  evidence: [{ kind: 'request', text, at: null }],
  conditions: ['Not a relative'],
  effort: null,
})
const maria = { names: ['María Will de la Cruz'], whole: ['maria@example.org', '+1 (555) 010-2030'] }
const cleaned = (text: string) => withoutPerson(contentOf(text), maria).sections[0]!.text

it.each([
  ['Dear María,', `Dear ${gap},`],
  ['I met María Will de la Cruz.', `I met ${gap}.`],
  ['Ms. Cruz’s lab', `Ms. ${gap}’s lab`],
  ['I will go. Will said so.', `I will go. ${gap} said so.`],
  ['Cruzeiro and Mariana stay', 'Cruzeiro and Mariana stay'],
  ['write to maria@example.org', `write to ${gap}`],
  ['call +1 (555) 010-2030 now', `call ${gap} now`],
  ['de la', 'de la'],
])('takes somebody out of “%s”', (text, expected) => expect(cleaned(text)).toBe(expected))

it('reaches every text of the student’s', () => {
  const left = JSON.stringify(withoutPerson(contentOf('María said so'), maria))
  expect(left).not.toContain('María')
  expect(left.split(gap)).toHaveLength(13)
})

it('never leaves the whole name, whatever it is and wherever it stands', () => {
  const name = fc.stringMatching(/^[A-ZÁÉ][a-zñ.*+?()-]{2,12}( [A-ZÁÉ][a-z]{2,8})?$/)
  fc.assert(
    fc.property(name, fc.string(), (name, around) => {
      const { sections } = withoutPerson(contentOf(`${around} ${name} ${around}`), {
        ...{ names: [name], whole: [] },
      })
      return !` ${sections[0]!.text} `.includes(` ${name} `)
    }),
  )
})

it('takes out how somebody is reached, and what stands in place of a name as a whole', () => {
  const contact = { emails: ['ana@example.org'], phones: ['+49 30 1234567'] }
  const ana = {
    ...contact,
    name: 'Ana Roth',
    // Beside a name it is looked for in no text.
    description: 'broad',
    profileUrl: 'https://www.linkedin.com/in/ana/',
  }
  const nurse = { ...contact, name: '', description: 'nurse', emails: [], profileUrl: null }
  expect(textWithout('The nurse said so.', tracesOf([nurse]))).toBe('The nurse said so.')
  const head = { ...contact, name: '', description: 'Head of Marketing', profileUrl: null }
  const text =
    'Found by Ana, +49 30 1234567, linkedin.com/in/ana. The Head of Marketing says Marketing is broad.'
  expect(textWithout(text, tracesOf([ana, head]))).toBe(
    `Found by ${gap}, ${gap}, ${gap}. The ${gap} says Marketing is broad.`,
  )
})

it('takes a short name out as a whole word', () =>
  expect(textWithout('Li said so. Lima, I', { names: ['Li'], whole: [] })).toBe(`${gap} said so. Lima, I`))

it('changes nothing for a name that is too short to be one', () => {
  const content = contentOf('A B')
  expect(withoutPerson(content, { names: ['B'], whole: [''] })).toBe(content)
})

it('leaves the others of a panel', () => {
  const [ana, ben] = ['Ana', 'Ben'].map((name) => ({ contactId: name, name, title: '', organization: '' }))
  expect(peopleWithout([[ana!, ben!], [ben!]], ({ contactId }) => contactId === 'Ben')).toEqual([[ana], []])
})
