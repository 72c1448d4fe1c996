/** What the sample class says to each other: a prompt, two asks with answers, and an introduction that got a yes. */
import type { Locale } from '../../i18n/index.ts'
import { addDays } from '../../shared/dates.ts'
import { newId } from '../../shared/ids.ts'
import { inLocale, type Pair } from './people.ts'

interface Class {
  courseId: string
  teacherId: string
  /** The visitor first. */
  studentIds: readonly string[]
  now: Date
  locale: Locale
}

const zone = 'America/New_York'

const prompt: readonly [Pair, Pair] = [
  ['Which question would no website answer?', '¿Qué pregunta no respondería ninguna página web?'],
  [
    'Write one question you will take to your talk, and say why only a person can answer it. Then look at the questions of the others: one of them may be better than yours.',
    'Escribe una pregunta que llevarás a tu charla y di por qué solo una persona puede responderla. Luego mira las de los demás: alguna puede ser mejor que la tuya.',
  ],
]
const promptAnswers: readonly Pair[] = [
  [
    'What do you tell your family when they ask how your day was? I think people are honest in that answer.',
    '¿Qué le cuenta a su familia cuando le pregunta por su día? Creo que en esa respuesta la gente es sincera.',
  ],
  [
    'What did you believe about this work before you started, and when did you stop believing it?',
    '¿Qué creía de este trabajo antes de empezar, y cuándo dejó de creerlo?',
  ],
]
const ownAsk: readonly [Pair, Pair] = [
  ['Somebody who repairs wind turbines', 'Alguien que repare turbinas eólicas'],
  [
    'I would like to know how one gets used to the heights, and what the first year of training is like. I know nobody in that field.',
    'Quisiera saber cómo se acostumbra uno a la altura y cómo es el primer año de formación. No conozco a nadie en esa área.',
  ],
]
const ownAnswers: readonly Pair[] = [
  [
    'My neighbor climbs them for a living. I asked her, and she likes the idea: I have offered an introduction.',
    'Mi vecina sube a ellas por trabajo. Le pregunté y le gusta la idea: te ofrecí una presentación.',
  ],
  [
    'The community college in the next county has a program. Their alumni page has names.',
    'La universidad comunitaria del condado vecino tiene un programa. Su página de egresados tiene nombres.',
  ],
]
const otherAsk: readonly [Pair, Pair] = [
  ['A court interpreter', 'Una intérprete de tribunales'],
  [
    'I grew up with two languages and wonder whether that can be a job. Does anybody know one?',
    'Crecí con dos idiomas y me pregunto si eso puede ser un trabajo. ¿Alguien conoce a una?',
  ],
]

/** Rows of the board and of its introductions; who is introduced is invented as everybody else. */
export function boardRows({ courseId, teacherId, studentIds, now, locale }: Class) {
  const say = (words: Pair) => inLocale(locale, words)
  const [visitor = '', second = '', third = '', fourth = ''] = studentIds
  const post = (
    kind: 'prompt' | 'ask' | 'reply',
    author: string,
    { days, title, body, thread = null }: { days: number; title?: Pair; body: Pair; thread?: string | null },
  ) => ({
    course_id: courseId,
    id: newId(),
    kind,
    author_id: author,
    thread_id: thread,
    title: title ? say(title) : '',
    body: say(body),
    post_first: false,
    created_at: addDays(now, -days, zone),
  })
  const question = post('prompt', teacherId, { days: 8, title: prompt[0], body: prompt[1] })
  const own = post('ask', visitor, { days: 6, title: ownAsk[0], body: ownAsk[1] })
  const other = post('ask', third, { days: 3, title: otherAsk[0], body: otherAsk[1] })
  const answers = [
    ...promptAnswers.map((body, at) =>
      post('reply', [second, fourth][at] ?? second, { days: 7 - at, body, thread: question.id }),
    ),
    ...ownAnswers.map((body, at) =>
      post('reply', [second, third][at] ?? second, { days: 5 - at, body, thread: own.id }),
    ),
  ]
  const introduction = {
    course_id: courseId,
    id: newId(),
    ask_id: own.id,
    offered_by: second,
    third_name: null,
    note: '',
    state: 'accepted' as const,
    shared_name: 'Ingrid Dahl',
    shared_reach: 'ingrid.dahl@demo.invalid',
    shared_note: say([
      'Happy to talk. Evenings are best, I am up on the towers all day.',
      'Con gusto hablamos. Mejor por la tarde; de día estoy arriba en las torres.',
    ]),
    created_at: addDays(now, -5, zone),
    answered_at: addDays(now, -2, zone),
    expires_at: addDays(now, 9, zone),
  }
  return { threads: [question, own, other], answers, introductions: [introduction] }
}
