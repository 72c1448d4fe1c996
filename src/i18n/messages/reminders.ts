/** Letters that remind a seeker, and which of them are wanted. */
export const reminders = {
  title: ['E-mails I get', 'Correos que recibo'],
  lead: [
    'They go to {address}. Each comes once, and the Today page shows the same things.',
    'Llegan a {address}. Cada uno llega una sola vez, y la página Hoy muestra lo mismo.',
  ],
  'no-mail': [
    'This site has no mail server, so nothing is mailed. The Today page shows everything.',
    'Este sitio no tiene servidor de correo, así que no se envía nada. La página Hoy lo muestra todo.',
  ],
  which: ['Remind me by mail', 'Recordarme por correo'],
  saved: ['Your choice is saved.', 'Tu elección está guardada.'],
  open: ['Choose which e-mails I get', 'Elegir qué correos recibo'],
  'kind-day-before': ['The day before a talk', 'El día antes de una charla'],
  'kind-one-hour': ['An hour before a talk', 'Una hora antes de una charla'],
  'kind-debrief': [
    'Right after a talk: write down what you learned',
    'Justo después: anota lo que aprendiste',
  ],
  'kind-thank-you': ['When a thank-you is due', 'Cuando toca dar las gracias'],
  'kind-nudge': [
    'When somebody has not answered and you may ask once more',
    'Cuando puedes escribir otra vez a quien no contestó',
  ],
  'kind-keep-in-touch': [
    'When it is time to get in touch again with people you talked to',
    'Cuando toca retomar el contacto con quien ya hablaste',
  ],
  off: ['Choose which e-mails you get', 'Elige qué correos recibes'],
  test: ['Test', 'Prueba'],
  'test-sent': [
    'A test reminder is on its way to {address}.',
    'Un recordatorio de prueba va en camino a {address}.',
  ],
  'subject-day-before': ['You talk with {name}: {when}', 'Hablas con {name}: {when}'],
  'why-day-before': [
    'Send a short note to confirm, if you have not done so, and read your questions once.',
    'Envía una nota corta para confirmar, si no lo hiciste ya, y lee tus preguntas una vez.',
  ],
  'open-day-before': ['Open the interview', 'Abrir la entrevista'],
  'subject-one-hour': ['In an hour you talk with {name}', 'En una hora hablas con {name}'],
  'why-one-hour': [
    'Look at your questions, have paper or your phone ready, and take a breath. They said yes to you.',
    'Mira tus preguntas, prepara papel o el teléfono y respira. Te dijeron que sí.',
  ],
  'open-one-hour': ['Open your questions', 'Abrir tus preguntas'],
  'subject-debrief': ['How was it with {name}?', '¿Cómo te fue con {name}?'],
  'why-debrief': [
    'Write down what you learned while it is fresh. Ten minutes now are worth an hour later.',
    'Anota lo que aprendiste mientras está fresco. Diez minutos ahora valen una hora después.',
  ],
  'open-debrief': ['Write it down', 'Anotarlo'],
  'subject-thank-you': ['Thank {name} by {when}', 'Da las gracias a {name} a más tardar el {when}'],
  'why-thank-you': [
    'Thank them, name one thing they said, and say what you will do with it.',
    'Da las gracias, nombra algo que te dijo y cuenta qué harás con eso.',
  ],
  'open-thank-you': ['Write the thank-you', 'Escribir el agradecimiento'],
  'subject-nudge': ['{name} has not answered yet', '{name} aún no ha contestado'],
  'why-nudge': [
    'You wrote on {when}. One kind, short note is fine now.',
    'Escribiste el {when}. Ahora va bien una nota corta y amable.',
  ],
  'open-nudge': ['Write once more', 'Escribir otra vez'],
  'subject-keep-in-touch': ['Say hello to {name}', 'Saluda a {name}'],
  'why-keep-in-touch': [
    'You were last in touch on {when}. Tell them what came of their advice.',
    'Su último contacto fue el {when}. Cuéntale qué salió de su consejo.',
  ],
  'open-keep-in-touch': ['Write a few lines', 'Escribir unas líneas'],
} as const
