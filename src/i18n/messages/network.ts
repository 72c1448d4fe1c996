/** How a list stands, whom to ask next, and who led to whom. */
export const network = {
  health: ['How your list is doing', 'Cómo está tu lista'],
  ok: ['Enough', 'Suficiente'],
  missing: ['Still missing', 'Aún falta'],
  'check-people': ['{n} of {want} people to talk to', '{n} de {want} personas con quienes hablar'],
  'check-people-more': ['{n} people to talk to', '{n} personas con quienes hablar'],
  'check-organizations': {
    zero: ['no organization yet', 'aún ninguna organización'],
    one: ['only one organization', 'solo una organización'],
    other: ['{n} organizations', '{n} organizaciones'],
  },
  'check-known': {
    zero: ['nobody you know yet', 'aún nadie que conozcas'],
    one: ['{n} you know', '{n} que conoces'],
    other: ['{n} you know', '{n} que conoces'],
  },
  'check-unmet': {
    zero: ['nobody new yet', 'aún nadie nuevo'],
    one: ['{n} new to you', '{n} por conocer'],
    other: ['{n} new to you', '{n} por conocer'],
  },
  'next-map': [
    'Nobody comes to mind? Ten short questions help.',
    '¿No te viene nadie a la mente? Diez preguntas cortas ayudan.',
  ],
  'next-choose': [
    'Your network is here. Choose five people from it and write why you want to talk to each.',
    'Tu red ya está aquí. Elige cinco personas y escribe por qué quieres hablar con cada una.',
  ],
  'next-more': [
    'A few more, and one silence does not stop you.',
    'Unas pocas más, y un silencio no te detiene.',
  ],
  'next-organizations': [
    'Look beyond one place, or write down where people work: if one door stays closed, another is open.',
    'Busca en más de un lugar o anota dónde trabaja cada quien: si una puerta no se abre, hay otra.',
  ],
  'next-say': {
    one: [
      'Say how you know one of them: it shows whether your list is a good mix.',
      'Di qué relación tienes con una de estas personas: así se ve si tu lista es una buena mezcla.',
    ],
    other: [
      'Say how you know {n} of them: it shows whether your list is a good mix.',
      'Di qué relación tienes con {n} de estas personas: así se ve si tu lista es una buena mezcla.',
    ],
  },
  'next-known': [
    'Add somebody you know: the first message is easier.',
    'Agrega a alguien que conozcas: el primer mensaje es más fácil.',
  ],
  'next-unmet': [
    'Add somebody you have not met: they tell you what your own circle cannot.',
    'Agrega a alguien que no conozcas: te dirá lo que tu círculo no puede.',
  ],
  'next-finish': {
    one: [
      'One person still needs a sentence: how you found them, or why you want to talk.',
      'A una persona le falta una frase: cómo diste con ella o por qué quieres hablar.',
    ],
    other: [
      '{n} people still need a sentence: how you found them, or why you want to talk.',
      'A {n} personas les falta una frase: cómo diste con ellas o por qué quieres hablar.',
    ],
  },
  'next-ready': ['A good mix. You can begin to ask.', 'Una buena mezcla. Ya puedes empezar a escribir.'],
  'do-map': ['Start the walk', 'Empezar el recorrido'],
  'do-choose': ['Look through them', 'Mirar la lista'],
  'do-more': ['Find more people', 'Encontrar a más personas'],
  'do-organizations': ['Add a person', 'Agregar una persona'],
  'do-say': ['Look at them', 'Verlas'],
  'do-known': ['Whom do I know?', '¿A quién conozco?'],
  'do-unmet': ['Where to find them', 'Dónde encontrarlas'],
  'do-finish': ['Finish them', 'Terminarlas'],
  beyond: ['Beyond the people you know', 'Más allá de quienes conoces'],
  'beyond-lead': [
    'Most people like to tell a student about their work, even when you have never met. Here is where to find them.',
    'A la mayoría de las personas le gusta contarle a un estudiante de qué trata su trabajo, aunque no se conozcan. Aquí puedes encontrarlas.',
  ],
  'beyond-no-field': [
    'Name a field that you are curious about, and each way gets searches that are ready to open.',
    'Escribe un área que te dé curiosidad y cada camino tendrá búsquedas listas para abrir.',
  ],
  'beyond-add': ['Add somebody from here', 'Agregar a alguien de aquí'],
  'beyond-alumni': ['People from your school', 'Personas de tu escuela o universidad'],
  'beyond-alumni-text': [
    'The career office or the alumni office often has a list of graduates who like to answer questions. Say in your first sentence that you share a school: it opens doors.',
    'La oficina de orientación profesional o la de egresados suele tener una lista de personas dispuestas a responder preguntas. Di en la primera frase que comparten escuela: eso abre puertas.',
  ],
  'beyond-school': ['Add your school to {field}', 'Agrega tu escuela a {field}'],
  'beyond-associations': ['Professional associations', 'Asociaciones profesionales'],
  'beyond-associations-text': [
    'Most have a local group, a low price for students, and officers whose names and e-mails are public. Officers are used to questions.',
    'Casi todas tienen un grupo local, un precio bajo para estudiantes y una mesa directiva con nombres y correos públicos. Están acostumbradas a recibir preguntas.',
  ],
  'beyond-voices': ['People who wrote or spoke about it', 'Personas que escribieron o hablaron de eso'],
  'beyond-voices-text': [
    'Somebody who wrote an article, gave a talk or was in a podcast likes to talk about their work. Name the part that stayed with you.',
    'A quien escribió un artículo, dio una charla o estuvo en un podcast le gusta hablar de su trabajo. Menciona la parte que se te quedó grabada.',
  ],
  'beyond-employers': ['Places that do this work', 'Lugares donde se hace este trabajo'],
  'beyond-employers-text': [
    'Small places often name their people on the web. Where they do not, call and ask who could tell a student about the work.',
    'Los lugares pequeños suelen nombrar a su gente en la web. Si no, llama y pregunta quién podría contarle a un estudiante sobre el trabajo.',
  ],
  'beyond-board': ['Your class', 'Tu clase'],
  'beyond-board-text': [
    'Ask on the board of your course: somebody’s parent, neighbor or boss may do exactly this. Classmates can introduce you there.',
    'Pregunta en el tablero de tu curso: la madre, el vecino o la jefa de alguien quizá hace justo esto. Allí tus compañeros pueden presentarte.',
  ],
  'beyond-events': ['Events and volunteering', 'Eventos y voluntariado'],
  'beyond-events-text': [
    'A fair, a talk or an afternoon of volunteering puts you beside people who do the work. Keep what you join, and whom you met.',
    'Una feria, una conferencia o una tarde de voluntariado te ponen al lado de quienes hacen el trabajo. Anota en qué participas y a quién conociste.',
  ],
  'beyond-events-do': ['Add an event', 'Agregar un evento'],
  'found-alumni': ['From my school', 'De mi escuela'],
  'found-associations': ['Through a professional association', 'Por una asociación profesional'],
  'found-voices': [
    'Read or heard what they said about their work',
    'Leí o escuché lo que dijo de su trabajo',
  ],
  'found-employers': [
    'On the website of the place where they work',
    'En la página web del lugar donde trabaja',
  ],
  title: ['Who led to whom', 'Quién te llevó a quién'],
  lead: [
    'One person leads to the next. This is how far it has come.',
    'Una persona lleva a otra. Hasta aquí has llegado.',
  ],
  picture: ['Your people and who led you to them', 'Tus contactos y quién te llevó a cada uno'],
  you: ['You', 'Tú'],
  table: ['The same as a table', 'Lo mismo en una tabla'],
  'column-by': ['Led to them by', 'Gracias a'],
  'standing-talked': ['you talked', 'hablaron'],
  'standing-asked': ['you asked', 'ya se le pidió'],
  'standing-open': ['not asked yet', 'todavía no'],
  more: {
    one: ['One more person is in the table.', 'Hay una persona más en la tabla.'],
    other: ['{n} more people are in the table.', 'Hay {n} personas más en la tabla.'],
  },
  untied: {
    one: [
      'For one more person on your list, it is not noted who led you to them.',
      'De una persona más de tu lista no está anotado quién te llevó a ella.',
    ],
    other: [
      'For {n} more people on your list, it is not noted who led you to them.',
      'De otras {n} personas de tu lista no está anotado quién te llevó a ellas.',
    ],
  },
  'untied-many': [
    'For more than {n} other people on your list, it is not noted who led you to them.',
    'De más de {n} personas de tu lista no está anotado quién te llevó a ellas.',
  ],
  'empty-title': ['Nobody has introduced you to anyone yet', 'Todavía nadie te llevó a otra persona'],
  empty: [
    'At the end of every talk, ask: “Who else should I talk to?” Whoever they name appears here. You can also choose who led you to somebody when you edit a contact.',
    'Al final de cada charla pregunta: «¿Con quién más debería hablar?». La persona que te nombren aparecerá aquí. También puedes elegir quién te llevó a alguien al editar un contacto.',
  ],
  'empty-example': [
    'My aunt → her dentist → the hygienist who teaches at the college.',
    'Mi tía → su dentista → la higienista que da clases en la universidad.',
  ],
  'to-contacts': ['To your contacts', 'A tus contactos'],
  open: ['Who led to whom', 'Quién te llevó a quién'],
} as const
