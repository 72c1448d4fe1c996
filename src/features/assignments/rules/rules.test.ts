import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerOf, assignmentCases } from '../../../../tests/support/assignment-cases.ts'
import { assignmentRules } from '../rules.schema.ts'
import { templateNames, templateRules } from '../templates.ts'
import { dueAt, dueInClass, latenessOf, stageNow } from './due.ts'
import { isGrantable, refuse, without } from './finding.ts'

describe('real assignments', () => {
  it.each(assignmentCases.map((one) => [one.template, one.what, one] as const))(
    '%s: %s',
    (_template, _what, one) => {
      expect(answerOf(one)).toEqual(one.expected)
      expect(answerOf(one, 'es')).toEqual(one.expected)
    },
  )

  it('are judged both ways by every template', () => {
    const judged = (accepted: boolean) =>
      new Set(
        assignmentCases
          .filter(({ expected }) => (expected.length === 0) === accepted)
          .map(({ template }) => template),
      )
    expect([...judged(true)].toSorted()).toEqual([...templateNames].toSorted())
    expect([...judged(false)].toSorted()).toEqual([...templateNames].toSorted())
  })

  it('say the same in both languages, with other words', () => {
    const bare = (value: unknown): unknown => {
      if (typeof value === 'string') return /^[a-z0-9:-]*$/.test(value) ? value : '…'
      if (Array.isArray(value)) return value.map(bare)
      if (value === null || typeof value !== 'object') return value
      return Object.fromEntries(
        Object.entries(value).map(([key, part]) => [key, key === 'title' ? '…' : bare(part)]),
      )
    }
    for (const name of templateNames) {
      const [en, es] = [templateRules(name, 'en'), templateRules(name, 'es')]
      expect(bare(en), name).toEqual(bare(es))
      expect(en.title).not.toBe(es.title)
    }
  })
})

describe('a file', () => {
  const good = templateRules('four-dates', 'en')
  const issues = (change: object) => {
    const parsed = assignmentRules.safeParse({ ...good, ...change })
    return parsed.success ? [] : parsed.error.issues.map(({ message }) => message)
  }

  it('is read as it was written', () => {
    for (const name of templateNames) {
      const rules = templateRules(name, 'es')
      expect(assignmentRules.parse(JSON.parse(JSON.stringify(rules)))).toEqual(rules)
    }
  })

  it.each([
    ['weights that are not 100', { stages: good.stages.slice(1) }, 'assignments.weights'],
    ['stages out of order', { stages: good.stages.toReversed() }, 'assignments.stages-out-of-order'],
    ['an unknown section', { sections: good.sections.slice(1) }, 'assignments.unknown-section'],
    ['two of one name', { sections: [...good.sections, good.sections[0]] }, 'assignments.same-id'],
    ['fewest above most', { interviews: { min: 3, max: 2 } }, 'assignments.fewest-above-most'],
    ['no way to meet', { modes: { allowed: [], reasonFor: [] } }, 'assignments.no-mode'],
    [
      'a reason for what is not allowed',
      { modes: { allowed: ['phone'], reasonFor: ['written'] } },
      'assignments.reason-for-unallowed',
    ],
    [
      'a level above its criterion',
      {
        rubric: {
          ...good.rubric,
          criteria: [{ id: 'a', title: 'A', points: 5, levels: [{ title: 'Much', points: 6 }], stage: '' }],
        },
      },
      'assignments.level-above-points',
    ],
    ['a later version', { version: 2 }, 'assignments.newer-file'],
  ])('with %s is refused', (_, change, message) => {
    expect(issues(change)).toContain(message)
  })
})

describe('deadlines', () => {
  it('fall on the wall clock of the zone, over a change of clocks too', () => {
    const given = { opensAt: new Date('2026-10-19T15:00:00Z'), zone: 'America/New_York' }
    expect(dueAt({ day: 14, time: '23:59' }, given).toISOString()).toBe('2026-11-03T04:59:00.000Z')
  })

  it('are kept until the minute and the grace are over, and count begun days after that', () => {
    const due = new Date('2026-11-03T04:59:00Z')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3600 }), fc.integer({ min: -1e9, max: 1e9 }), (grace, after) => {
        const at = new Date(due.getTime() + after)
        const { late, days } = latenessOf(due, at, grace)
        const over = after - 59_999 - grace * 1000
        expect(late).toBe(over > 0)
        expect(days).toBe(over > 0 ? Math.ceil(over / 86_400_000) : 0)
      }),
    )
  })

  it('are one student’s own where more time was given, as long as it is more', () => {
    const given = { opensAt: new Date('2026-10-19T15:00:00Z'), zone: 'America/New_York' }
    const rules = templateRules('four-dates', 'en')
    const [first, second] = rules.stages
    const more = new Date('2027-01-10T12:00:00Z')
    const dueOf = dueInClass({ ...given, rules }, [
      { studentId: 'sam', stageId: first!.id, dueAt: more },
      { studentId: 'sam', stageId: second!.id, dueAt: given.opensAt },
    ])
    expect(dueOf('sam', first!.id)).toEqual(more)
    expect(dueOf('sam', second!.id)).toEqual(dueAt(second!, given))
    expect(dueOf('ana', first!.id)).toEqual(dueAt(first!, given))
    expect(dueOf('ana', 'gone')).toBeUndefined()
  })

  it('lead to the first stage that is not handed in', () => {
    const rules = templateRules('four-dates', 'en')
    expect(stageNow(rules, new Set(['proposal'])).id).toBe('progress')
    expect(stageNow(rules, new Set(rules.stages.map(({ id }) => id))).id).toBe('presentation')
  })
})

it('leaves out what the instructor granted, and nothing else', () => {
  const findings = [refuse('relationship-excluded'), refuse('section-missing')]
  expect(without(findings, new Set(['relationship-excluded'])).map(({ code }) => code)).toEqual([
    'section-missing',
  ])
  expect([isGrantable('relationship-excluded'), isGrantable('section-missing')]).toEqual([true, false])
})
