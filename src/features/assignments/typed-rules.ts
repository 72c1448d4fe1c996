/**
 * An assignment while its form is being filled in: kept as typed, rearranged by the form's buttons, and turned into
 * rules when it is read. Pure.
 */
import type { FormBody } from '../../platform/web/index.ts'
import { isLocalDate, shiftDate, type Zone } from '../../shared/dates.ts'
import { type Mode, modes } from '../interviews/index.ts'
import { type AssignmentFile, type AssignmentRules, evidenceKinds } from './rules.schema.ts'

/** What is there several times, each under a name of its own. */
export const parts = ['question', 'section', 'stage', 'criterion'] as const
export type Part = (typeof parts)[number]

export interface Typed {
  /** By field name; a name that ends in `[]` holds several. */
  values: Readonly<Record<string, string | readonly string[]>>
  /** The order of the parts. */
  ids: Readonly<Record<Part, readonly string[]>>
}

/** Lines with words in them, each once. */
const linesOf = (text: string) => [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean)

/** Questions typed or pasted several to a field: without bullets and numbers, each once. */
export const questionLines = (typed: string): string[] =>
  linesOf(typed.replace(/^\s*(?:[-*•]|\d{1,2}[.)])\s+/gm, ''))

/** What a form holds. */
export function typedIn(body: FormBody): Typed {
  const values = Object.fromEntries(
    Object.entries(body.values).map(([name, value]) => [name, name.endsWith('[]') ? body.all(name) : value]),
  )
  const ids = (part: Part) => [
    ...new Set(
      Object.keys(values).flatMap((name) => {
        const [head, id = ''] = name.split(':')
        return head === part && /^[a-z0-9-]{1,40}$/.test(id) ? [id] : []
      }),
    ),
  ]
  return {
    values,
    ids: {
      question: ids('question'),
      section: ids('section'),
      stage: ids('stage'),
      criterion: ids('criterion'),
    },
  }
}

/**
 * What a button of the form does before anything is saved: `stage:add`, `section:up:ID`, `question:remove:ID`, …
 * @param freshId for a new, empty part
 * @returns nothing when the button is none of these
 */
export function afterButton(typed: Typed, button: string, freshId: string): Typed | undefined {
  const [part, act, id = ''] = button.split(':') as [Part, string, string?]
  if (!parts.includes(part)) return undefined
  const own = typed.ids[part]
  const at = own.indexOf(id)
  const swapped = (one: number, other: number) =>
    own.map((each, index) => (index === one ? own[other]! : index === other ? own[one]! : each))
  const changed =
    act === 'add'
      ? [...own, freshId]
      : act === 'remove'
        ? own.filter((each) => each !== id)
        : act === 'up' && at > 0
          ? swapped(at, at - 1)
          : act === 'down' && at >= 0 && at < own.length - 1
            ? swapped(at, at + 1)
            : own
  return { ...typed, ids: { ...typed.ids, [part]: changed } }
}

/** Rules as their form shows them. @param opensOn the day from which the stages' days count */
export function typedOf(rules: AssignmentRules, opensOn: string, zone: Zone): Typed {
  const values: Record<string, string | readonly string[]> = {
    title: rules.title,
    instructions: rules.instructions,
    zone,
    fieldBy: rules.field.by,
    fieldName: rules.field.name,
    interviewsMin: `${rules.interviews.min}`,
    interviewsMax: `${rules.interviews.max}`,
    'excluded[]': rules.people.excluded,
    differentOrganizations: rules.people.differentOrganizations ? 'on' : '',
    distinct: rules.people.distinct,
    approval: rules.people.approval ? 'on' : '',
    conditions: rules.people.conditions.join('\n'),
    preferredMode: rules.modes.allowed[0]!,
    modeOrder: rules.modes.allowed.join(' '),
    minutesMin: `${rules.minutes.min || ''}`,
    minutesMax: `${rules.minutes.max || ''}`,
    ownQuestions: `${rules.ownQuestions}`,
    materials: rules.materials.map(({ title, link }) => `${title} ${link}`).join('\n'),
    deductions: rules.rubric.deductions.map(({ title, points }) => `${points} ${title}`).join('\n'),
    latePerDay: `${rules.rubric.latePerDay}`,
    'fallbacks[]': rules.fallbacks,
    effortRequests: rules.effort ? `${rules.effort.requests}` : '',
    effortPercent: rules.effort ? `${rules.effort.percent}` : '',
    graceSeconds: `${rules.graceSeconds}`,
  }
  for (const mode of modes)
    values[`mode:${mode}`] = rules.modes.reasonFor.includes(mode)
      ? 'reason'
      : rules.modes.allowed.includes(mode)
        ? 'yes'
        : 'no'
  rules.questions.forEach((question, index) => {
    values[`question:q${index + 1}:text`] = question.text
    values[`question:q${index + 1}:topic`] = question.topic ?? ''
    values[`question:q${index + 1}:points`] = `${question.points || ''}`
  })
  for (const { id, title, form, unit, min, max } of rules.sections)
    Object.assign(values, {
      [`section:${id}:title`]: title,
      [`section:${id}:form`]: form,
      [`section:${id}:unit`]: unit,
      [`section:${id}:min`]: `${min || ''}`,
      [`section:${id}:max`]: `${max || ''}`,
    })
  for (const one of rules.stages) {
    Object.assign(values, {
      [`stage:${one.id}:title`]: one.title,
      [`stage:${one.id}:date`]: shiftDate(opensOn, one.day),
      [`stage:${one.id}:time`]: one.time,
      [`stage:${one.id}:weight`]: `${one.weight}`,
      [`stage:${one.id}:interviews`]: `${one.interviews}`,
      [`stage:${one.id}:sections[]`]: one.sections,
      [`stage:${one.id}:early`]: one.early ? 'on' : '',
    })
    // Every kind, so that one that is asked for no more is a change like any other.
    for (const kind of evidenceKinds)
      values[`stage:${one.id}:evidence-${kind}`] = one.evidence.find((each) => each.kind === kind)?.need ?? ''
  }
  for (const { id, title, points, stage, levels } of rules.rubric.criteria)
    Object.assign(values, {
      [`criterion:${id}:title`]: title,
      [`criterion:${id}:points`]: `${points}`,
      [`criterion:${id}:stage`]: stage,
      [`criterion:${id}:levels`]: levels.map((level) => `${level.points} ${level.title}`).join('\n'),
    })
  return {
    values,
    ids: {
      question: rules.questions.map((_, index) => `q${index + 1}`),
      section: rules.sections.map(({ id }) => id),
      stage: rules.stages.map(({ id }) => id),
      criterion: rules.rubric.criteria.map(({ id }) => id),
    },
  }
}

/** "40 Says what changed": points, then words. A line without points is worth none. */
function pointsAndWords(line: string): { title: string; points: number } {
  const [, points, title] = /^(\d+(?:[.,]\d+)?)\s*[:.)–-]?\s*(.*)$/.exec(line) ?? ['', '0', line]
  return { title: title!.trim(), points: Number(points!.replace(',', '.')) }
}

/** "Video about small talk https://…": words, then the address. */
function titleAndLink(line: string): { title: string; link: string } {
  const link = /https?:\/\/\S+/i.exec(line)?.[0] ?? ''
  const title = line.replace(link, '').trim()
  return { title: title || link, link }
}

/** The rules that a form describes, before the schema has looked at them. */
export function rulesTyped({ values, ids }: Typed, opensOn: string): AssignmentFile {
  const text = (name: string) => {
    const value = values[name]
    return typeof value === 'string' ? value : ''
  }
  const list = (name: string) => {
    const value = values[name]
    return (Array.isArray(value) ? value : []) as never[]
  }
  const whole = (name: string, fallback = 0) => {
    const typed = text(name).trim().replace(',', '.')
    return typed === '' ? fallback : Number(typed)
  }
  const days = (date: string) =>
    isLocalDate(date)
      ? Math.round((Date.parse(`${date}T00:00Z`) - Date.parse(`${opensOn}T00:00Z`)) / 86_400_000)
      : Number.NaN
  const place = (mode: Mode) => `${text('modeOrder')} ${modes.join(' ')}`.indexOf(mode)
  const chosen = modes
    .filter((mode) => ['yes', 'reason'].includes(text(`mode:${mode}`)))
    .toSorted((one, other) => place(one) - place(other))
  const preferred = chosen.filter((mode) => mode === text('preferredMode'))
  return {
    title: text('title'),
    instructions: text('instructions'),
    field: { by: text('fieldBy') === 'instructor' ? 'instructor' : 'student', name: text('fieldName') },
    interviews: { min: whole('interviewsMin', Number.NaN), max: whole('interviewsMax', Number.NaN) },
    people: {
      excluded: list('excluded[]'),
      differentOrganizations: text('differentOrganizations') === 'on',
      distinct: text('distinct') as 'none',
      approval: text('approval') === 'on',
      conditions: linesOf(text('conditions')),
    },
    modes: {
      allowed: [...preferred, ...chosen.filter((mode) => !preferred.includes(mode))],
      reasonFor: chosen.filter((mode) => text(`mode:${mode}`) === 'reason'),
    },
    minutes: { min: whole('minutesMin'), max: whole('minutesMax') },
    questions: ids.question.flatMap((id) =>
      questionLines(text(`question:${id}:text`)).map((line) => ({
        text: line,
        topic: (text(`question:${id}:topic`) || null) as null,
        points: whole(`question:${id}:points`),
      })),
    ),
    ownQuestions: whole('ownQuestions'),
    sections: ids.section.map((id) => ({
      id,
      title: text(`section:${id}:title`),
      form: text(`section:${id}:form`) as 'essay',
      unit: text(`section:${id}:unit`) as 'words',
      min: whole(`section:${id}:min`),
      max: whole(`section:${id}:max`),
    })),
    stages: ids.stage.map((id) => ({
      id,
      title: text(`stage:${id}:title`),
      day: days(text(`stage:${id}:date`)),
      time: text(`stage:${id}:time`),
      weight: whole(`stage:${id}:weight`, Number.NaN),
      interviews: whole(`stage:${id}:interviews`),
      sections: list(`stage:${id}:sections[]`).filter((section) => ids.section.includes(section)),
      evidence: evidenceKinds.flatMap((kind) => {
        const need = text(`stage:${id}:evidence-${kind}`)
        return need === '' ? [] : [{ kind, need: need as 'required' }]
      }),
      early: text(`stage:${id}:early`) === 'on',
    })),
    materials: linesOf(text('materials')).map(titleAndLink),
    rubric: {
      criteria: ids.criterion.map((id) => ({
        id,
        title: text(`criterion:${id}:title`),
        points: whole(`criterion:${id}:points`, Number.NaN),
        stage: text(`criterion:${id}:stage`),
        levels: linesOf(text(`criterion:${id}:levels`)).map(pointsAndWords),
      })),
      deductions: linesOf(text('deductions')).map((line, index) => ({
        id: `d${index + 1}`,
        ...pointsAndWords(line),
      })),
      latePerDay: whole('latePerDay'),
    },
    fallbacks: list('fallbacks[]'),
    effort:
      text('effortRequests') === ''
        ? null
        : { requests: whole('effortRequests'), percent: whole('effortPercent', 100) },
    graceSeconds: whole('graceSeconds'),
  }
}

const single: Readonly<Record<string, string>> = {
  'field.name': 'fieldName',
  'interviews.min': 'interviewsMin',
  'interviews.max': 'interviewsMax',
  interviews: 'interviewsMin',
  minutes: 'minutesMin',
  'minutes.min': 'minutesMin',
  'minutes.max': 'minutesMax',
  modes: 'preferredMode',
  'modes.allowed': 'preferredMode',
  'effort.requests': 'effortRequests',
  'effort.percent': 'effortPercent',
  'rubric.latePerDay': 'latePerDay',
}

/** The field that a problem of the schema is about. */
export function fieldOf(path: readonly PropertyKey[], { ids }: Typed): string {
  const [head, ...rest] = path.map(String)
  const whole = path.join('.')
  if (single[whole]) return single[whole]
  const at = (part: Part, index: string | undefined, field = 'title') => {
    const id = ids[part][Number(index)] ?? ids[part][0]
    return id === undefined ? '' : `${part}:${id}:${field === 'day' ? 'date' : field}`
  }
  if (head === 'questions') return at('question', rest[0], rest[1] ?? 'text')
  if (head === 'sections') return at('section', rest[0], rest[1] ?? 'min')
  if (head === 'stages') return at('stage', rest[0], rest[1] ?? (rest[0] ? 'date' : 'weight'))
  if (head === 'rubric' && rest[0] === 'deductions') return 'deductions'
  if (head === 'rubric') {
    const [index, field] = rest[0] === 'criteria' ? rest.slice(1) : rest
    return at('criterion', index, field ?? 'levels')
  }
  if (head === 'people') return rest[0] ?? ''
  return ['title', 'instructions', 'materials', 'ownQuestions', 'graceSeconds'].includes(head ?? '')
    ? head!
    : ''
}
