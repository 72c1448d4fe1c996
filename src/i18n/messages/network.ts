/** How a list stands, whom to ask next, and who led to whom. */
export const network = {
  health: ['How your list is doing', 'Cómo está tu lista'],
  ok: ['Enough', 'Suficiente'],
  missing: ['Still missing', 'Aún falta'],
  'check-people': ['{n} of {want} people', '{n} de {want} personas'],
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
      'Di de qué conoces a una de estas personas: así se ve si tu lista es una buena mezcla.',
    ],
    other: [
      'Say how you know {n} of them: it shows whether your list is a good mix.',
      'Di de qué conoces a {n} de estas personas: así se ve si tu lista es una buena mezcla.',
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
  'do-unmet': ['Add a person', 'Agregar una persona'],
  'do-finish': ['Finish them', 'Terminarlas'],
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
  'standing-asked': ['you asked', 'ya le escribiste'],
  'standing-open': ['not asked yet', 'aún sin escribirle'],
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
