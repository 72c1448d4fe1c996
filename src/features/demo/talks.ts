/** What was said in the sample talks, each different from the next, in the visitor's language. Invented. */
import type { Locale } from '../../i18n/index.ts'
import { inLocale, type Pair } from './people.ts'

export const requiredQuestions: readonly Pair[] = [
  ['What does an ordinary week look like for you?', '¿Cómo es una semana normal para usted?'],
  [
    'Which part of the work surprised you when you began?',
    '¿Qué parte del trabajo le sorprendió al empezar?',
  ],
  [
    'What would you learn first if you began again today?',
    '¿Qué aprendería usted primero si empezara hoy de nuevo?',
  ],
  ['Who else should I talk to?', '¿Con quién más debería hablar?'],
]

/** What each of them is about, where it is one of the nine topics. */
export const requiredTopics = ['typical-day', null, 'advice', null] as const

/** A question of one's own that a talk did not come to. */
export const leftOpen: Pair = [
  'What did you give up for this work, and would you again?',
  '¿A qué renunció por este trabajo, y lo haría otra vez?',
]

interface TalkWords {
  /** Answers to the required questions, in their order. */
  answers: readonly [Pair, Pair, Pair, Pair]
  learned: Pair
  quote: Pair
  step: Pair
  /** Somebody else who was named, not yet a contact. */
  mentioned?: Pair
  debrief: { learned: Pair; wentWell: Pair; unexpected: Pair; differently: Pair; followUp: Pair }
  interested: 'yes' | 'no' | 'unsure'
  /** What they said about pay at the start, schooling and the two sides of the work. */
  heard: {
    pay: readonly [from: number, to: number, per: 'year' | 'hour']
    education: 'certificate' | 'associate' | 'bachelor'
    path: Pair
    likes: Pair
    dislikes: Pair
  }
  /** The middle of the thank-you: what stayed, and what follows. */
  thanks: Pair
}

/** One talk in one language. */
export interface Talk {
  answers: string[]
  learned: string
  quote: string
  step: string
  mentioned: string | undefined
  debrief: Record<keyof TalkWords['debrief'], string>
  interested: TalkWords['interested']
  heard: Pick<TalkWords['heard'], 'pay' | 'education'> & Record<'path' | 'likes' | 'dislikes', string>
  thanks: string
}

const talks: Readonly<Record<string, TalkWords>> = {
  'Noor Haddad': {
    answers: [
      [
        'Two days of interviews with users, one of making sense of them, two of meetings where I try to keep what they said alive.',
        'Dos días de entrevistas con usuarios, uno para entenderlas y dos de reuniones en las que intento que no se olvide lo que dijeron.',
      ],
      [
        'How little software there was in it. On the ward I had been doing the same: asking, waiting, writing it down.',
        'Que había muy poco de software. En el hospital ya hacía lo mismo: preguntar, esperar y anotar.',
      ],
      [
        'Asking a question and then being quiet for five seconds. And some statistics.',
        'Hacer una pregunta y callar cinco segundos. Y algo de estadística.',
      ],
      [
        'Her former colleague Ilse Brandt, who tests hospital software.',
        'Su antigua colega Ilse Brandt, que prueba programas para hospitales.',
      ],
    ],
    learned: [
      'Nursing counts here: people who have listened to patients are listened to.',
      'La enfermería cuenta: a quien escuchó a pacientes se le escucha.',
    ],
    quote: ['“The silence is where the answer is.”', '«La respuesta está en el silencio».'],
    step: [
      'Ask three friends how they book a doctor, and only listen.',
      'Preguntar a tres amistades cómo piden cita médica, y solo escuchar.',
    ],
    mentioned: ['Ilse Brandt, tests hospital software', 'Ilse Brandt, prueba programas para hospitales'],
    debrief: {
      learned: [
        'It is a job of listening more than of screens, and a change at thirty is no accident to hide.',
        'Es un trabajo de escuchar más que de pantallas, y cambiar a los treinta no es algo que esconder.',
      ],
      wentWell: [
        'My question about the ward made her tell stories.',
        'Preguntar por el hospital la hizo contar historias.',
      ],
      unexpected: ['She asked me to test something on the spot.', 'Me pidió probar algo en ese momento.'],
      differently: ['I talked into her pauses.', 'Hablé encima de sus pausas.'],
      followUp: [
        'I am drawn to it and need to see a day of it.',
        'Me atrae y necesito ver cómo es un día entero.',
      ],
    },
    interested: 'yes',
    heard: {
      pay: [62_000, 74_000, 'year'],
      education: 'bachelor',
      path: [
        'Nursing school\nSeven years on a ward\nEvening course in research\nFirst project at Brightdesk',
        'Escuela de enfermería\nSiete años en el hospital\nCurso nocturno de investigación\nPrimer proyecto en Brightdesk',
      ],
      likes: ['When a user says “you understood me”.', 'Cuando alguien dice «me entendiste».'],
      dislikes: ['Meetings about things already decided.', 'Reuniones sobre cosas ya decididas.'],
    },
    thanks: [
      'What stays with me is that the silence is where the answer is. I had always filled it. This week I will ask three friends how they book a doctor, and only listen.',
      'Lo que más se me quedó es que la respuesta está en el silencio. Yo siempre lo llenaba. Esta semana preguntaré a tres amistades cómo piden cita médica, y solo escucharé.',
    ],
  },
  'Paul Nguyen': {
    answers: [
      [
        'Mondays at the shops, shoe boxes of receipts. The middle of the week at the desk. In March no weekends.',
        'Los lunes en las tiendas, con cajas de recibos. A mitad de semana, en el escritorio. En marzo no hay fines de semana.',
      ],
      [
        'That people cry in his office. Money is shame for many.',
        'Que la gente llora en su oficina. Para muchos el dinero da vergüenza.',
      ],
      [
        'Spreadsheets until they bore you, and the bookkeeping certificate before the degree.',
        'Hojas de cálculo hasta aburrirse, y el certificado de contabilidad antes que la carrera.',
      ],
      [
        'The florist on Third Street, who does her own books and well.',
        'La florista de la calle Tercera, que lleva sus cuentas, y muy bien.',
      ],
    ],
    learned: [
      'The certificate takes six months and already opens the door.',
      'El certificado dura seis meses y ya abre la puerta.',
    ],
    quote: [
      '“Nobody hires me for numbers. They hire me so they can sleep.”',
      '«Nadie me contrata por los números. Me contratan para poder dormir tranquilos».',
    ],
    step: [
      'Look up when the bookkeeping certificate starts.',
      'Mirar cuándo empieza el certificado de contabilidad.',
    ],
    debrief: {
      learned: [
        'Small-shop accounting is half numbers, half calming people down.',
        'La contabilidad de tiendas es mitad números y mitad calmar a la gente.',
      ],
      wentWell: ['I had looked at one of his shops before.', 'Antes había mirado una de sus tiendas.'],
      unexpected: ['He earns least in the busiest month.', 'Gana menos en el mes con más trabajo.'],
      differently: [
        'Ask about pay earlier; he did not mind at all.',
        'Preguntar antes por el sueldo; no le molestó nada.',
      ],
      followUp: ['The people draw me; March does not.', 'Me atrae la gente; marzo, no.'],
    },
    interested: 'unsure',
    heard: {
      pay: [21, 26, 'hour'],
      education: 'certificate',
      path: [
        'Café job\nBookkeeping certificate, six months\nTwo shops as customers\nOwn office',
        'Trabajo en una cafetería\nCertificado de contabilidad, seis meses\nDos tiendas como clientas\nOficina propia',
      ],
      likes: ['Seeing a shop get out of the red.', 'Ver que una tienda sale de los números rojos.'],
      dislikes: ['March, and receipts in shoe boxes.', 'Marzo, y los recibos en cajas de zapatos.'],
    },
    thanks: [
      'I keep telling people your sentence that they hire you so they can sleep, not for the numbers. I would never have learned that from a brochure. I have looked up the bookkeeping certificate: it starts in January.',
      'No dejo de repetir su frase de que le contratan para poder dormir tranquilos, no por los números. Eso no lo habría leído en un folleto. Ya miré el certificado de contabilidad: empieza en enero.',
    ],
  },
  'Beatriz Fonseca': {
    answers: [
      [
        'Outside from eight to one, in any weather. Afternoons are for parents, plans and dry socks.',
        'Afuera de ocho a una, con cualquier clima. Las tardes son para familias, planes y calcetines secos.',
      ],
      ['How much of it is talking with grown-ups.', 'Cuánto del trabajo es hablar con personas adultas.'],
      [
        'A first-aid course, and how to read what a three-year-old does not say.',
        'Un curso de primeros auxilios, y leer lo que no dice una niña de tres años.',
      ],
      [
        'Her assistant, who came from forestry and is just finishing the diploma.',
        'Su asistente, que viene del trabajo forestal y está terminando el diploma.',
      ],
    ],
    learned: [
      'The outdoor group began with four families and a borrowed shed.',
      'El grupo al aire libre empezó con cuatro familias y un cobertizo prestado.',
    ],
    quote: [
      '“Children do not need a program. They need time.”',
      '«Los niños no necesitan un programa. Necesitan tiempo».',
    ],
    step: ['Book a first-aid course for children.', 'Reservar un curso de primeros auxilios infantiles.'],
    debrief: {
      learned: [
        'Starting small is a plan: four families and a shed were enough.',
        'Empezar en pequeño es un plan: bastaron cuatro familias y un cobertizo.',
      ],
      wentWell: [
        'I began with my own story and the talk became easy.',
        'Empecé con mi historia y la charla fue fácil.',
      ],
      unexpected: [
        'Pay is lower than I had read, and she said so.',
        'El sueldo es más bajo de lo que leí, y lo dijo.',
      ],
      differently: ['I would ask earlier who else to talk to.', 'Preguntaría antes con quién más hablar.'],
      followUp: ['I want to spend a morning with the group.', 'Quiero pasar una mañana con el grupo.'],
    },
    interested: 'yes',
    heard: {
      pay: [34_000, 39_500, 'year'],
      education: 'associate',
      path: [
        'Babysitting at sixteen\nTwo-year diploma\nAssistant in a city school\nOutdoor group with four families',
        'Cuidar niños a los dieciséis\nDiploma de dos años\nAsistente en una escuela de la ciudad\nGrupo al aire libre con cuatro familias',
      ],
      likes: ['The first minute outside, every morning.', 'El primer minuto afuera, cada mañana.'],
      dislikes: ['The pay, and wet socks in November.', 'El sueldo, y los calcetines mojados en noviembre.'],
    },
    thanks: [
      'That your group began with four families and a borrowed shed has changed how I think about starting. I have booked the first-aid course for children that you named, and I will write to you after it.',
      'Saber que su grupo empezó con cuatro familias y un cobertizo prestado cambió mi idea de cómo empezar. Ya reservé el curso de primeros auxilios infantiles que usted me dijo y le escribiré después.',
    ],
  },
  'Anneke de Vries': {
    answers: [
      [
        'Surgery in the morning, rounds at noon, and a lot of cleaning that nobody films.',
        'Cirugía por la mañana, visitas al mediodía y mucha limpieza que nadie graba.',
      ],
      [
        'The owners. The animal is patient; the owner is afraid.',
        'Los dueños. El animal tiene paciencia; el dueño, miedo.',
      ],
      ['Taking blood, and lifting with the knees.', 'Sacar sangre, y levantar peso con las rodillas.'],
      [
        'The wildlife station by the dam; they need people on Saturdays.',
        'La estación de fauna junto a la presa; necesitan gente los sábados.',
      ],
    ],
    learned: [
      'Back pain ends more careers here than the exams.',
      'El dolor de espalda termina más carreras que los exámenes.',
    ],
    quote: ['“An owl does not thank you.”', '«Un búho no te da las gracias».'],
    step: [
      'Write to the wildlife station about Saturdays.',
      'Escribir a la estación de fauna por los sábados.',
    ],
    debrief: {
      learned: [
        'It is physical work, and half of it is people.',
        'Es un trabajo físico, y la mitad son personas.',
      ],
      wentWell: ['She showed me the recovery room.', 'Me enseñó la sala de recuperación.'],
      unexpected: ['How calm it was.', 'Lo tranquilo que era.'],
      differently: ['Bring the list of questions on paper.', 'Llevar la lista de preguntas en papel.'],
      followUp: ['First a few Saturdays, then I decide.', 'Primero unos sábados y luego decido.'],
    },
    interested: 'unsure',
    heard: {
      pay: [19, 23, 'hour'],
      education: 'associate',
      path: [
        'Stable work\nTwo-year program\nState exam\nSurgery team',
        'Trabajo en un establo\nPrograma de dos años\nExamen estatal\nEquipo de cirugía',
      ],
      likes: ['An animal that walks out by itself.', 'Un animal que sale caminando.'],
      dislikes: ['Lifting, and owners who wait too long.', 'Levantar peso, y dueños que esperan demasiado.'],
    },
    thanks: [
      'I still laugh about the owl that does not thank you, and I understood what you meant. I have written to the wildlife station about Saturdays, as you suggested.',
      'Todavía me río con el búho que no da las gracias, y entendí lo que usted quería decir. Ya escribí a la estación de fauna por los sábados, como me propuso.',
    ],
  },
  'Omar Farouk': {
    answers: [
      [
        'Court on Tuesdays, letters the rest of the week. Fridays the phone does not stop.',
        'Tribunal los martes, cartas el resto de la semana. Los viernes el teléfono no para.',
      ],
      ['That a missing page decides about a home.', 'Que una página que falta decide sobre un hogar.'],
      ['Writing so that a tired judge understands it.', 'Escribir de modo que lo entienda un juez cansado.'],
      [
        'The tenants’ line, which trains volunteers every month.',
        'La línea de inquilinos, que forma voluntariado cada mes.',
      ],
    ],
    learned: [
      'One can do most of this work without being a lawyer.',
      'Se puede hacer casi todo sin ser abogado.',
    ],
    quote: ['“Read the lease. Then read it again.”', '«Lee el contrato. Luego léelo otra vez».'],
    step: ['Sign up for the volunteers’ evening.', 'Apuntarme a la tarde de voluntariado.'],
    debrief: {
      learned: [
        'Patience with paper can be the help that counts.',
        'La paciencia con los papeles puede ser la ayuda que cuenta.',
      ],
      wentWell: ['He said what he earns without my asking.', 'Dijo cuánto gana sin que preguntara.'],
      unexpected: ['How often he loses.', 'Cuántas veces pierde.'],
      differently: [
        'Ask what happens to the families after.',
        'Preguntar qué pasa después con las familias.',
      ],
      followUp: [
        'I could not leave it at the office in the evening.',
        'No podría dejarlo en la oficina por la noche.',
      ],
    },
    interested: 'no',
    heard: {
      pay: [46_000, 52_000, 'year'],
      education: 'certificate',
      path: [
        'Volunteer on the tenants’ line\nParalegal certificate\nHousing Rights Office',
        'Voluntario en la línea de inquilinos\nCertificado de asistente legal\nOficina de Derecho a la Vivienda',
      ],
      likes: ['Handing over keys that were almost lost.', 'Entregar llaves que casi se pierden.'],
      dislikes: ['Losing on a missing page.', 'Perder por una página que falta.'],
    },
    thanks: [
      'You told me that a missing page can decide about a home, and I read our own lease that evening. I have signed up for the volunteers’ evening to see whether I can carry it.',
      'Usted me contó que una página que falta puede decidir sobre un hogar, y esa noche leí nuestro contrato. Ya me inscribí en la tarde de voluntariado para ver si puedo con ello.',
    ],
  },
  'Priya Natarajan': {
    answers: [
      [
        'Twelve-hour days, three in a row. Since she teaches, one of them is in the simulation room.',
        'Jornadas de doce horas, tres seguidas. Desde que enseña, una es en la sala de simulación.',
      ],
      ['How loud a ward is at night.', 'Lo ruidoso que es un piso de hospital de noche.'],
      [
        'The sound of lungs, a hundred times, before any machine.',
        'El sonido de los pulmones, cien veces, antes que cualquier máquina.',
      ],
      [
        'Her first student, now at the children’s hospital.',
        'Su primera alumna, ahora en el hospital infantil.',
      ],
    ],
    learned: [
      'The license exam has two parts; plan a summer for the second.',
      'El examen de licencia tiene dos partes; reserva un verano para la segunda.',
    ],
    quote: [
      '“You breathe with them. Then you go home and breathe alone.”',
      '«Respiras con ellos. Luego vas a casa y respiras sola».',
    ],
    step: [
      'Ask whether I may sit in at the simulation room.',
      'Preguntar si puedo asistir a la sala de simulación.',
    ],
    debrief: {
      learned: [
        'Nights are a phase and not the whole career.',
        'Las noches son una etapa y no toda la carrera.',
      ],
      wentWell: [
        'I had two questions that only she could answer.',
        'Tenía dos preguntas que solo ella podía responder.',
      ],
      unexpected: ['She was nervous too.', 'Ella también estaba nerviosa.'],
      differently: ['Leave time for the last question.', 'Dejar tiempo para la última pregunta.'],
      followUp: ['The teaching side; I want to see the room.', 'La parte de enseñar; quiero ver la sala.'],
    },
    interested: 'yes',
    heard: {
      pay: [58_000, 66_000, 'year'],
      education: 'associate',
      path: [
        'High school\nAide on a ward\nTwo years of respiratory care\nLicense exam in two parts\nNights, then teaching',
        'Preparatoria\nAuxiliar en un piso de hospital\nDos años de terapia respiratoria\nExamen de licencia en dos partes\nNoches y luego enseñar',
      ],
      likes: ['The first breath without the machine.', 'La primera respiración sin la máquina.'],
      dislikes: ['Alarms that follow her home.', 'Las alarmas que la siguen a casa.'],
    },
    thanks: [
      'What you said about breathing with them and then alone has not left me. I have asked the simulation room whether I may sit in for an afternoon.',
      'No he dejado de pensar en lo de respirar con ellos y después sola. Ya pregunté en la sala de simulación si puedo asistir una tarde.',
    ],
  },
}

/** The talk with one of them. @throws Error when none is written: only those above are ever held. */
export function talkWith(name: string, locale: Locale): Talk {
  const words = talks[name]
  if (!words) throw new Error('no talk is written with this person')
  const say = (pair: Pair) => inLocale(locale, pair)
  const { learned, wentWell, unexpected, differently, followUp } = words.debrief
  return {
    answers: words.answers.map(say),
    learned: say(words.learned),
    quote: say(words.quote),
    step: say(words.step),
    mentioned: words.mentioned && say(words.mentioned),
    debrief: {
      learned: say(learned),
      wentWell: say(wentWell),
      unexpected: say(unexpected),
      differently: say(differently),
      followUp: say(followUp),
    },
    interested: words.interested,
    heard: {
      ...words.heard,
      path: say(words.heard.path),
      likes: say(words.heard.likes),
      dislikes: say(words.heard.dislikes),
    },
    thanks: say(words.thanks),
  }
}
