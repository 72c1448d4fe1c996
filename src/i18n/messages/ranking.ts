/** Whom to ask next for a field, and why. */
export const ranking = {
  title: ['Whom to ask next: {field}', 'A quién escribir ahora: {field}'],
  short: ['Whom to ask next', 'A quién escribir ahora'],
  people: ['People', 'Personas'],
  'people-lead': [
    'Your own list, in the order in which asking makes sense for this field, with the reason beside each name.',
    'Tu propia lista, en el orden en que conviene escribirles para esta área, con el motivo junto a cada nombre.',
  ],
  lead: [
    'Your people in the order in which asking makes sense. You decide.',
    'Tus contactos en el orden en que conviene escribirles. Tú decides.',
  ],
  list: ['People in order', 'Personas en orden'],
  'nobody-title': ['Nobody fits this field yet', 'Todavía nadie encaja con esta área'],
  nobody: [
    'Add people you know, even if they do other work: somebody who knows you can lead you to somebody who knows the field.',
    'Agrega a personas que conozcas, aunque hagan otro trabajo: quien te conoce puede llevarte a quien conoce el área.',
  ],
  'nobody-now': [
    'Nobody is next today: those who come later are below, with the reason.',
    'Hoy no le toca a nadie: abajo están quienes vienen más tarde, con el motivo.',
  ],
  'nobody-in-field': [
    'By title or organization, nobody on your list works in this field yet. Ask those who know you whom they know: most people are two steps away.',
    'Por puesto u organización, nadie de tu lista trabaja todavía en esta área. Pregunta a quienes te conocen a quién conocen: casi todo el mundo está a dos pasos.',
  ],
  'no-titles': [
    'With job titles in the field we find more people.',
    'Con puestos en el área encontramos a más personas.',
  ],
  'add-titles': ['Add job titles', 'Agregar puestos'],
  later: {
    one: ['Later: {n} person', 'Más tarde: {n} persona'],
    other: ['Later: {n} people', 'Más tarde: {n} personas'],
  },
  'ask-whom': ['Ask whom they know', 'Preguntar a quién conoce'],
  finish: ['Finish the contact', 'Terminar el contacto'],
  'how-title': ['How this order comes about', 'De dónde sale este orden'],
  how: [
    'From what you wrote down: whether their work is what you look into, whether they are where you would like to be, and how easy the first message is. For talks, one person at a time from each organization, and nobody twice in a term.',
    'De lo que apuntaste: si su trabajo es el que exploras, si están donde te gustaría estar y si el primer mensaje es fácil. Para las entrevistas, una persona a la vez de cada organización, y nadie dos veces en un semestre.',
  ],
  'why-title-same': [
    'Does the very work you look into: {wanted}',
    'Hace justo el trabajo que exploras: {wanted}',
  ],
  'why-title-close': ['Close to {wanted} in your research', 'Cerca de {wanted}, que está en tu área'],
  'why-title-other': ['{title} is close to {wanted}', '{title} se parece a {wanted}'],
  'why-organization': ['At {organization}, which is on your list', 'En {organization}, que está en tu lista'],
  'why-organization-local': [
    'At {organization}, on your list and near you',
    'En {organization}, de tu lista y cerca de ti',
  ],
  'why-led-by': ['{name} led you to them', 'Llegaste gracias a {name}'],
  'why-shared': ['You share a place: {organization}', 'Comparten un lugar: {organization}'],
  'why-talked': ['You have talked before', 'Ya hablaron antes'],
  'why-family': ['Family: an easy first message', 'Familia: un primer mensaje fácil'],
  'why-friend': ['A friend: an easy first message', 'Amistad: un primer mensaje fácil'],
  'why-colleague': ['You have worked or studied together', 'Trabajaron o estudiaron en el mismo lugar'],
  'why-teacher': ['They taught you', 'Te dio clase'],
  'why-acquaintance': ['You know each other', 'Ya se conocen'],
  'wait-asked': ['You wrote to {name} not long ago.', 'Le escribiste a {name} hace poco.'],
  'wait-talked': ['You talked with {name} not long ago.', 'Hablaste con {name} hace poco.'],
  'wait-declined': ['{name} said no not long ago.', '{name} te dijo que no hace poco.'],
  'wait-under-way': ['An interview with {name} is under way.', 'Ya hay una entrevista en marcha con {name}.'],
  'wait-organization': [
    'First {name}, at the same organization.',
    'Primero {name}, de la misma organización.',
  ],
} as const
