import type { Locale } from '../../i18n/index.ts'
import type { StartingPoint } from './starting-points.ts'

// How a seeker comes to somebody decides how the first lines begin. Our own words, with blanks that the coach sees.
// Spanish says usted: they are a stranger's first lines to a professional.

export const situations = ['referral', 'alumni', 'cold', 'event', 'board'] as const
export type Situation = (typeof situations)[number]

interface Opening {
  subject: string
  /** How they were found, and what about them made curious. */
  found: string
  reason: string
}

const english: Record<Situation, Opening> = {
  referral: {
    subject: '[name of who sent you] suggested that I write to you',
    found:
      '[name of who sent you] gave me your name and thought you would not mind a question. I am [who you are].',
    reason:
      'They told me that you [what they said about this person], and I would like to learn how that works.',
  },
  alumni: {
    subject: 'A question from a student at [your school]',
    found: 'I found you among the graduates of [your school], where I study [what you study].',
    reason:
      'I noticed that you went from [their degree] to [their work]. I would like to learn how you made that step.',
  },
  cold: {
    subject: 'A question about your work as [job title]',
    found: 'I found you through [page or article]. I am [who you are].',
    reason:
      'I noticed that you [one thing about their work or path], and I would like to learn how it is done.',
  },
  event: {
    subject: 'Your talk at [name of event]',
    found: 'I heard you at [name of event] on [day]. I am [who you are].',
    reason:
      'What you said about [one thing they said] has stayed with me. I would like to understand it better.',
  },
  board: {
    subject: 'A classmate of mine, [name], suggested you',
    found: '[name], who is in my class, offered to put us in touch. I am [who you are].',
    reason:
      'For our class I would like to learn about [field], and above all about [one thing about their work].',
  },
}

const spanish: Record<Situation, Opening> = {
  referral: {
    subject: '[nombre de quien te envía] me sugirió escribirle',
    found:
      '[nombre de quien te envía] me dio su nombre y pensó que no le molestaría una pregunta. Soy [quién eres].',
    reason: 'Me contó que [lo que te contó de esta persona] y me gustaría aprender cómo funciona.',
  },
  alumni: {
    subject: 'Una pregunta de estudiante de [tu escuela]',
    found: 'Le encontré entre quienes se graduaron en [tu escuela], donde estudio [qué estudias].',
    reason: 'Vi que usted pasó de [su carrera] a [su trabajo]. Me gustaría saber cómo dio ese paso.',
  },
  cold: {
    subject: 'Una pregunta sobre su trabajo como [puesto]',
    found: 'Di con usted a través de [página o artículo]. Soy [quién eres].',
    reason: 'Vi que [algo de su trabajo o su camino] y me gustaría aprender cómo se hace.',
  },
  event: {
    subject: 'Su charla en [nombre del evento]',
    found: 'Le escuché en [nombre del evento] el [día]. Soy [quién eres].',
    reason: 'Lo que usted dijo sobre [algo que dijo] se me quedó. Me gustaría entenderlo mejor.',
  },
  board: {
    subject: '[nombre], de mi clase, me habló de usted',
    found: '[nombre], que está en mi clase, ofreció ponernos en contacto. Soy [quién eres].',
    reason: 'Para nuestra clase quiero aprender sobre [área] y sobre todo de [algo de su trabajo].',
  },
}

interface Facts {
  locale: Locale
  situation: Situation
  contactName: string
  seekerName: string
}

/** A first letter for a situation. */
export function situationPoint({ locale, situation, contactName, seekerName }: Facts): StartingPoint {
  const es = locale === 'es'
  const { subject, found, reason } = (es ? spanish : english)[situation]
  const body = es
    ? [
        `Hola, ${contactName}:`,
        found,
        reason,
        '¿Podríamos hablar 20 minutos, por teléfono o video, cuando le venga bien? Solo quiero aprender sobre el trabajo; no pido empleo.',
        'Gracias por pensarlo.',
        seekerName,
      ]
    : [
        `Dear ${contactName},`,
        found,
        reason,
        'Could we talk for 20 minutes, by phone or video, at a time that suits you? I only want to learn about the work and am not asking for a job.',
        'Thank you for considering it.',
        seekerName,
      ]
  return { subject, body: body.join('\n\n') }
}

/**
 * What to say on the phone: the same beginning, in sentences to be spoken. The name comes twice, since on the phone the
 * first one is missed.
 */
export function spokenPoint({ locale, situation, contactName, seekerName }: Facts): StartingPoint {
  const es = locale === 'es'
  const { found, reason } = (es ? spanish : english)[situation]
  const lines = es
    ? [
        `Hola, ${contactName}. Me llamo ${seekerName}. ¿Es un buen momento?`,
        found,
        reason,
        '¿Podríamos hablar 20 minutos, por teléfono o video, cuando le venga bien? Solo quiero aprender sobre el trabajo; no pido empleo.',
        `Muchas gracias. Otra vez, me llamo ${seekerName}.`,
      ]
    : [
        `Hello, ${contactName}. My name is ${seekerName}. Is this a good moment?`,
        found,
        reason,
        'Could we talk for 20 minutes, by phone or video, at a time that suits you? I only want to learn about the work and am not asking for a job.',
        `Thank you very much. Once more, my name is ${seekerName}.`,
      ]
  return { subject: '', body: lines.join('\n\n') }
}
