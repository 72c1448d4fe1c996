/** Getting ready for a talk: the checklist, the plan on a card, practice. */
export const preparing = {
  title: ['Get ready for {name}', 'Prepárate para {name}'],
  link: ['Get ready', 'Prepararme'],
  'no-date': [
    'There is no date yet. You can get ready all the same.',
    'Todavía no hay fecha. Puedes prepararte igual.',
  ],
  'guide-text': [
    'Check things off as you do them. Say the beginning once aloud: it sounds different from how it reads.',
    'Marca cada cosa cuando la hagas. Di el comienzo una vez en voz alta: suena distinto de como se lee.',
  ],
  'guide-why': [
    'Nerves come from what is open. When the route, the clothes and the first sentence are settled, your head is free to listen.',
    'Los nervios vienen de lo que está sin decidir. Con la ruta, la ropa y la primera frase resueltos, tienes la cabeza libre para escuchar.',
  ],
  'guide-example': [
    'The evening before: shirt on the chair, bus at 9:12, first sentence said twice to the mirror.',
    'La noche anterior: la camisa en la silla, el autobús de las 9:12, la primera frase dicha dos veces ante el espejo.',
  ],
  'part-before': ['Up to the day before', 'Hasta el día anterior'],
  'part-day': ['On the day', 'El mismo día'],
  'part-begin': ['With your first words', 'Con tus primeras palabras'],
  'done-count': ['{n} of {all} done', '{n} de {all} hechas'],
  'all-done': ['All done. You are ready.', 'Todo hecho. Tienes todo listo.'],
  'check-confirm': ['Confirm the day before', 'Confirmar el día anterior'],
  'hint-confirm': [
    'One line is enough: “I look forward to our talk tomorrow at 10.”',
    'Basta una línea: «Espero con gusto nuestra charla de mañana a las 10».',
  ],
  'check-dress': ['Lay out what I will wear', 'Dejar lista la ropa'],
  'hint-dress': [
    'Clean and one step neater than people there wear on a usual day. It does not have to be new.',
    'Limpia y un poco más formal que la de allí en un día normal. No tiene que ser nueva.',
  ],
  'check-dress-video': [
    'Choose a plain top and look at what is behind me',
    'Elegir una prenda lisa y mirar qué hay detrás de mí',
  ],
  'hint-dress-video': [
    'Light from the front, a tidy wall, the camera at eye height.',
    'Luz de frente, una pared ordenada y la cámara a la altura de los ojos.',
  ],
  'check-way': ['Look up the route and the entrance', 'Buscar la ruta y la entrada'],
  'hint-way': [
    'Which bus, which door, whom to ask for at the desk.',
    'Qué autobús, qué puerta y por quién preguntar en recepción.',
  ],
  'check-link': ['Try the link, camera and sound', 'Probar el enlace, la cámara y el sonido'],
  'hint-link': [
    'Open it once on the device you will use, and keep their number at hand in case it fails.',
    'Ábrelo una vez en el aparato que usarás y ten a mano su número por si falla.',
  ],
  'check-questions': ['Read my questions once more', 'Releer mis preguntas'],
  'hint-questions': [
    'Know the first two by heart; the rest can stay on paper.',
    'Apréndete las dos primeras; las demás pueden ir en papel.',
  ],
  'open-plan': ['Open the questions', 'Abrir las preguntas'],
  'check-aloud': ['Say the beginning once aloud', 'Decir el comienzo una vez en voz alta'],
  'hint-aloud': [
    'The words are below. Change them until they sound like you.',
    'El texto está abajo. Cámbialo hasta que suene a ti.',
  ],
  'check-pen': ['Pack pen, paper and a charged phone', 'Llevar lápiz, papel y el teléfono cargado'],
  'hint-pen': [
    'The notebook works without a network. Paper works without a battery.',
    'El cuaderno funciona sin red. El papel funciona sin batería.',
  ],
  'check-quiet': ['Find a quiet room', 'Buscar un lugar tranquilo'],
  'hint-quiet': [
    'Tell those you live with. Other sounds off, charger in reach.',
    'Avisa a quienes viven contigo. Sin otros sonidos y con el cargador cerca.',
  ],
  'check-early': ['Be there 5–10 minutes early', 'Llegar 5–10 minutos antes'],
  'check-early-at': ['Be there between {from} and {to}', 'Estar allí de {from} a {to}'],
  'hint-early': [
    'Earlier than that, wait outside: they are still at work.',
    'Si llegas antes, espera afuera: aún están trabajando.',
  ],
  'check-seated': ['Sit ready 5–10 minutes early', 'Tener todo listo 5–10 minutos antes'],
  'check-seated-at': ['Sit ready between {from} and {to}', 'Tener todo listo entre {from} y {to}'],
  'hint-seated': [
    'Notebook open, water within reach, one deep breath.',
    'El cuaderno abierto, agua a mano, una respiración honda.',
  ],
  'check-thanks': ['Say thank you first', 'Dar las gracias primero'],
  'hint-thanks': ['They give you part of their day.', 'Te regalan parte de su día.'],
  'check-who': ['Say who I am', 'Decir quién soy'],
  'hint-who': [
    'Name, where you study or work, and who led you to them.',
    'Nombre, dónde estudias o trabajas y quién te llevó hasta esa persona.',
  ],
  'check-information': [
    'Say why I am there: to learn, not for a job',
    'Decir a qué vengo: a aprender, no por empleo',
  ],
  'hint-information': [
    'It takes the weight off them, and they talk more freely.',
    'Les quita un peso de encima, y hablan con más libertad.',
  ],
  paper: ['Your questions on paper', 'Tus preguntas en papel'],
  'paper-lead': [
    'A card fits the hand and looks at ease; a page has room to write.',
    'Una tarjeta cabe en la mano y se ve natural; una página deja espacio para escribir.',
  ],
  'no-plan': ['No questions are planned yet.', 'Todavía no hay preguntas planeadas.'],
  card: ['Index card', 'Tarjeta'],
  'one-page': ['Page to print', 'Página para imprimir'],
  'card-title': ['Card for {name}', 'Tarjeta para {name}'],
  'card-lead': [
    'Your questions on the front, how to begin and to end on the back.',
    'Tus preguntas en el frente; cómo empezar y terminar, en el reverso.',
  ],
  'card-size': ['Size of the card', 'Tamaño de la tarjeta'],
  'card-3x5': ['3 × 5 in', '3 × 5 pulgadas'],
  'card-a6': ['A6', 'A6'],
  'card-hint': [
    'Print from your browser’s menu (on a computer: Ctrl or ⌘ and P). The page already has the size of the card; choose the same paper in the print window, or cut it out of a plain sheet.',
    'Imprime desde el menú del navegador (en una computadora: Ctrl o ⌘ y P). La página ya tiene el tamaño de la tarjeta; elige ese papel en la ventana de impresión o recórtala de una hoja.',
  ],
  'card-required': ['required', 'obligatoria'],
  'card-minute': ['min {n}', 'min {n}'],
  suggested: ['Suggested for this talk', 'Propuestas para esta charla'],
  'suggested-lead': [
    'From your research, from what this person does, and from what earlier talks left open.',
    'De lo que averiguaste, de lo que hace esta persona y de lo que quedó abierto en otras charlas.',
  ],
  'because-kept': [
    'You kept it in {field}: only a person can answer it.',
    'La guardaste en {field}: solo una persona puede responderla.',
  ],
  'because-open': ['Left open in your talk with {name}.', 'Quedó abierta en tu charla con {name}.'],
  'because-came-up': [
    'It came up in your talk with {name}. A second answer helps you compare.',
    'Surgió en tu charla con {name}. Una segunda respuesta te ayuda a comparar.',
  ],
  'ask-fact': [
    'I read this about {label}: “{text}”. Does it match what you see?',
    'Leí esto sobre {label}: «{text}». ¿Coincide con lo que usted ve?',
  ],
  'because-fact': [
    'You looked it up in {field}; they know whether it holds.',
    'Lo buscaste en {field}; esta persona sabe si es cierto.',
  ],
  'ask-organization': [
    'What is different about doing this work at {organization}?',
    '¿Qué tiene de distinto hacer este trabajo en {organization}?',
  ],
  'because-organization': ['They work at {organization}.', 'Trabaja en {organization}.'],
  'ask-title': [
    'What do people get wrong when they hear “{title}”?',
    '¿Qué se imagina mal la gente cuando oye «{title}»?',
  ],
  'because-title': [
    'A title hides what fills the day.',
    'El nombre de un puesto esconde lo que llena el día.',
  ],
  'ask-role-leads': [
    'When you take on someone new, what decides it for you?',
    'Cuando contrata a alguien nuevo, ¿qué pesa más en su decisión?',
  ],
  'because-role-leads': ['{title}: they see who gets in, and why.', '{title}: ve quién entra y por qué.'],
  'ask-role-owner': [
    'How did your first customers find you, and how long was it until you could live on it?',
    '¿Cómo le encontraron sus primeros clientes y cuánto tardó en vivir de esto?',
  ],
  'because-role-owner': ['{title}: they began it themselves.', '{title}: lo empezó por su cuenta.'],
  'ask-role-recruits': [
    'What makes you read an application to the end?',
    '¿Qué hace que usted lea una solicitud hasta el final?',
  ],
  'because-role-recruits': ['{title}: they read what others send in.', '{title}: lee lo que otros envían.'],
  'ask-role-teaches': [
    'What do the ones who do well have in common a year later?',
    '¿Qué tienen en común, un año después, quienes llegan lejos?',
  ],
  'because-role-teaches': ['{title}: they have seen many begin.', '{title}: ha visto empezar a mucha gente.'],
  'ask-role-new': [
    'What do you wish you had known in your first months?',
    '¿Qué le habría gustado saber en sus primeros meses?',
  ],
  'because-role-new': ['{title}: their beginning is not long ago.', '{title}: su comienzo no queda lejos.'],
  'ask-role-licensed': [
    'Which license or exam do you need, what did it cost you in time and money, and how do you keep it?',
    '¿Qué licencia o examen hace falta, cuánto le costó en tiempo y dinero, y cómo se mantiene?',
  ],
  'because-role-licensed': [
    '{title}: in many places this work needs a license.',
    '{title}: en muchos lugares hace falta licencia.',
  ],
  'ask-role-shifts': [
    'How are nights and weekends shared, and how do you live with them?',
    '¿Cómo se reparten las noches y los fines de semana, y cómo vive usted con eso?',
  ],
  'because-role-shifts': [
    '{title}: this work often goes around the clock.',
    '{title}: este trabajo suele no parar de noche.',
  ],
  'card-begin': ['How to begin', 'Cómo empezar'],
} as const
