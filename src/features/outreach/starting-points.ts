import type { Locale } from '../../i18n/index.ts'
import { isShort, type MessageChannel, type MessageKind } from './outreach.ts'
import { type Situation, situationPoint, spokenPoint } from './situations.ts'

// Where to begin, with blanks in square brackets that the coach does not let pass unnoticed. Our own words, and
// short on purpose: the coach never writes the message.

export interface StartingPoint {
  subject: string
  body: string
}

export interface StartingFacts {
  locale: Locale
  kind: MessageKind
  channel: MessageChannel
  contactName: string
  /** What they do, where it is known: it fills the subject. */
  contactTitle?: string
  seekerName: string
  /** What the notebook marked: the first becomes a hint in a thank-you. */
  marks: readonly string[]
  /** What the seeker marked as the next step: it goes into a thank-you as it is. */
  nextStep?: string | undefined
  /** The month of the talk, and a next step that was done since: what a letter months later is about. */
  since?: { month: string; done?: string | undefined } | undefined
  /** What is looked into, where somebody is asked whom they know: nobody to be introduced to has a name yet. */
  field?: string | undefined
  /** Somebody to whom the reader led, where a few lines tell how the talk with them went. */
  met?: string | undefined
  /** How the seeker comes to this person, for a first letter. */
  situation?: Situation | undefined
}

type Words = Record<MessageKind, (facts: StartingFacts) => StartingPoint>

/** A mark's words within a sentence of ours: its full stop would stand before our own. */
const asClause = (mark = '') => mark.trim().replace(/[.\s]+$/, '')

/** The same after a colon: a capital that only began the note goes, unless more capitals follow it ("CNA course"). */
const afterColon = (mark: string) =>
  asClause(mark).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase())

const lines = (...parts: string[]) => parts.join('\n\n')

const english: Words = {
  request: ({ contactName, seekerName }) => ({
    subject: 'A question about your work as [job title]',
    body: lines(
      `Dear ${contactName},`,
      'I found you through [person, page or event]. I am [who you are].',
      'I noticed that you [one thing about their work or path], and I would like to learn how it is done.',
      'Could we talk for 20 minutes, by phone or video, at a time that suits you? I only want to learn about the work and am not asking for a job.',
      'Thank you for considering it.',
      seekerName,
    ),
  }),
  'introduction-request': ({ contactName, seekerName }) => ({
    subject: 'Would you introduce me to [their name]?',
    body: lines(
      `Dear ${contactName},`,
      'You know [their name], who [what they do]. I would like to learn how that work is done. Would you introduce us?',
      'If you would rather not, that is fine. Here is a short note that you can forward as it is:',
      `${seekerName} is [who you are] and would like to ask [their name] about [one thing about their work]. It would take 20 minutes, when it suits. It is about learning, not about a job.`,
      'Thank you. I will tell you how it went.',
      seekerName,
    ),
  }),
  'keep-in-touch': ({ contactName, seekerName, marks, since }) => ({
    subject: 'What came of your advice',
    body: lines(
      `Dear ${contactName},`,
      `${marks[0] ? `What I took from our talk in ${since?.month ?? '[month]'}: ${asClause(marks[0])}.` : `In ${since?.month ?? '[month]'} you told me [what they advised].`} ${since?.done ? `Back then I set out to do this: ${afterColon(since.done)}. I did it, and [what came of it].` : 'I [what you did], and [what came of it].'}`,
      'I thought you would like to hear it. I hope [something about their work] is going well.',
      seekerName,
    ),
  }),
  nudge: ({ contactName, seekerName }) => ({
    subject: 'My question from [day]',
    body: lines(
      `Dear ${contactName},`,
      'I wrote to you on [day] about [topic]. I know how full a week can be.',
      'If 20 minutes fit in some time, I would be glad to hear about your work. If not, that is fine too.',
      'Thank you,',
      seekerName,
    ),
  }),
  'thank-you': ({ contactName, seekerName, marks, nextStep }) => ({
    subject: 'Thank you for our talk',
    body: lines(
      `Dear ${contactName},`,
      'Thank you for taking the time to talk with me.',
      `What stayed with me most: ${asClause(marks[0]) || '[one thing they said]'}. ${nextStep ? `What I will do next: ${afterColon(nextStep)}.` : 'Because of it I will [what you do next].'}`,
      'I will let you know how it goes.',
      seekerName,
    ),
  }),
}

// To a professional Spanish says usted. Only whoever is asked for an introduction is somebody the seeker knows: tú.
const spanish: Words = {
  request: ({ contactName, seekerName }) => ({
    subject: 'Una pregunta sobre su trabajo como [puesto]',
    body: lines(
      `Hola, ${contactName}:`,
      'Di con usted a través de [persona, página o evento]. Soy [quién eres].',
      'Vi que [algo de su trabajo o su camino] y me gustaría aprender cómo se hace.',
      '¿Podríamos hablar 20 minutos, por teléfono o video, cuando le venga bien? Solo quiero aprender sobre el trabajo; no pido empleo.',
      'Gracias por pensarlo.',
      seekerName,
    ),
  }),
  'introduction-request': ({ contactName, seekerName }) => ({
    subject: '¿Me presentarías a [su nombre]?',
    body: lines(
      `Hola, ${contactName}:`,
      'Conoces a [su nombre], que [qué hace]. Me gustaría aprender cómo se hace ese trabajo. ¿Nos presentarías?',
      'Si prefieres que no, no pasa nada. Aquí va una nota corta para reenviar tal cual:',
      `${seekerName} es [quién eres] y quiere preguntar a [su nombre] sobre [algo de su trabajo]. Serían 20 minutos, cuando le venga bien. Es para aprender, no por empleo.`,
      'Gracias. Te contaré cómo me fue.',
      seekerName,
    ),
  }),
  'keep-in-touch': ({ contactName, seekerName, marks, since }) => ({
    subject: 'Qué salió de su consejo',
    body: lines(
      `Hola, ${contactName}:`,
      `${marks[0] ? `De nuestra charla de ${since?.month ?? '[mes]'} me llevé esto: ${asClause(marks[0])}.` : `En ${since?.month ?? '[mes]'} usted me dijo [qué te aconsejó].`} ${since?.done ? `Entonces me propuse esto: ${afterColon(since.done)}. Lo hice, y [qué salió de eso].` : 'Yo [qué hiciste] y [qué salió de eso].'}`,
      'Pensé que le gustaría saberlo. Espero que [algo de su trabajo] vaya bien.',
      seekerName,
    ),
  }),
  nudge: ({ contactName, seekerName }) => ({
    subject: 'Mi pregunta del [día]',
    body: lines(
      `Hola, ${contactName}:`,
      'Le escribí el [día] sobre [tema]. Sé que las semanas se llenan.',
      'Si en algún momento tiene 20 minutos, me encantaría saber de su trabajo. Si no, no pasa nada.',
      'Gracias,',
      seekerName,
    ),
  }),
  'thank-you': ({ contactName, seekerName, marks, nextStep }) => ({
    subject: 'Gracias por la charla',
    body: lines(
      `Hola, ${contactName}:`,
      'Gracias por tomarse el tiempo de hablar conmigo.',
      `Lo que más se me quedó: ${asClause(marks[0]) || '[algo que te dijo]'}. ${nextStep ? `Mi próximo paso: ${afterColon(nextStep)}.` : 'Por eso voy a [qué harás].'}`,
      'Le contaré cómo me va.',
      seekerName,
    ),
  }),
}

/** Asking somebody one knows whether they know anybody who does this work. */
const whomEnglish = (field: string, { contactName, seekerName }: StartingFacts) => ({
  subject: `Do you know anybody who works in ${field}?`,
  body: lines(
    `Dear ${contactName},`,
    `I am looking into ${field} and would like to learn how that work is done. Do you know anybody who does it, or who might know somebody? I thought of you because [why this person].`,
    'If somebody comes to mind, would you introduce us? If you would rather not, that is fine. Here is a short note that you can forward as it is:',
    `${seekerName} is [who you are] and would like to ask somebody in ${field} about the work. It would take 20 minutes, when it suits. It is about learning, not about a job.`,
    'Thank you. I will tell you what came of it.',
    seekerName,
  ),
})
const whomSpanish = (field: string, { contactName, seekerName }: StartingFacts) => ({
  subject: `¿Conoces a alguien que trabaje en ${field}?`,
  body: lines(
    `Hola, ${contactName}:`,
    `Estoy explorando el área de ${field} y me gustaría aprender cómo se hace ese trabajo. ¿Conoces a alguien que lo haga, o que pueda conocer a alguien? Pensé en ti porque [por qué esta persona].`,
    'Si te viene alguien a la mente, ¿nos presentarías? Si prefieres que no, no pasa nada. Aquí va una nota corta para reenviar tal cual:',
    `${seekerName} es [quién eres] y quiere preguntar a alguien del área de ${field} sobre su trabajo. Serían 20 minutos, cuando le venga bien. Es para aprender, no por empleo.`,
    'Gracias. Te contaré qué salió de esto.',
    seekerName,
  ),
})

const shortEnglish = ({ contactName, seekerName }: StartingFacts) => ({
  subject: '',
  body: `Hello ${contactName}, I study [what] and saw that you [one thing]. Could I ask you about it for 20 minutes when it suits you? To learn, not for a job. Thank you, ${seekerName}`,
})
const shortSpanish = ({ contactName, seekerName }: StartingFacts) => ({
  subject: '',
  body: `Hola, ${contactName}: estudio [qué] y vi que [algo]. ¿Le puedo preguntar sobre eso 20 minutos cuando le venga bien? Para aprender, no por empleo. Gracias, ${seekerName}`,
})

/** A few lines to whoever led to somebody: how the talk went. */
const toldEnglish = ({ contactName, seekerName, met }: StartingFacts): StartingPoint => ({
  subject: `I talked with ${met}`,
  body: lines(
    `Dear ${contactName},`,
    `Thank you for leading me to ${met}. We talked on [day], and what stayed with me most: [one thing they said].`,
    'I would not have come to this without you.',
    seekerName,
  ),
})
const toldSpanish = ({ contactName, seekerName, met }: StartingFacts): StartingPoint => ({
  subject: `Hablé con ${met}`,
  body: lines(
    `Hola, ${contactName}:`,
    `Gracias por ponerme en camino hacia ${met}. Hablamos el [día], y lo que más se me quedó: [algo que te dijo].`,
    'Sin esa ayuda no habría llegado a esta charla.',
    seekerName,
  ),
})

/** Longest title in a subject (our choice): some write their whole career into it. */
const longestTitle = 60

/** A first draft with blanks, in the language of the page. What is known is none. */
export function startingPoint(facts: StartingFacts): StartingPoint {
  const { subject, body } = blankPoint(facts)
  const title = facts.contactTitle?.trim() ?? ''
  if (title === '' || title.length > longestTitle) return { subject, body }
  return { subject: subject.replace(/\[(?:job title|puesto)\]/, () => title), body }
}

function blankPoint(facts: StartingFacts): StartingPoint {
  const { situation, locale, contactName, seekerName } = facts
  const short = facts.kind === 'request' && isShort(facts.channel)
  if (short) return facts.locale === 'es' ? shortSpanish(facts) : shortEnglish(facts)
  if (facts.kind === 'request' && facts.channel === 'phone')
    return spokenPoint({ locale, situation: situation ?? 'cold', contactName, seekerName })
  if (facts.kind === 'request' && situation)
    return situationPoint({ locale, situation, contactName, seekerName })
  if (facts.kind === 'introduction-request' && facts.field)
    return (locale === 'es' ? whomSpanish : whomEnglish)(facts.field, facts)
  if (facts.kind === 'keep-in-touch' && facts.met)
    return locale === 'es' ? toldSpanish(facts) : toldEnglish(facts)
  return (facts.locale === 'es' ? spanish : english)[facts.kind](facts)
}
