export const assignments = {
  'new-lead': [
    'Say what is wanted and by when. Two weeks give people time to answer.',
    'Di qué se pide y para cuándo. Dos semanas dan tiempo a que la gente responda.',
  ],
  'title-field': ['Title', 'Título'],
  instructions: ['What to do', 'Qué hay que hacer'],
  'interviews-wanted': ['How many interviews (1 to 5)', 'Cuántas entrevistas (de 1 a 5)'],
  'one-to-five': ['Write a number from 1 to 5.', 'Escribe un número del 1 al 5.'],
  'due-date': ['Due date', 'Fecha límite'],
  'due-time': ['Time', 'Hora'],
  'required-questions': ['Questions everyone asks', 'Preguntas que hace todo el mundo'],
  'required-questions-hint': [
    'One a line. They open each student’s question plan; students add their own.',
    'Una por línea. Abren el plan de preguntas de cada estudiante; después agregan las suyas.',
  ],
  'question-too-long': [
    'One of the questions is too long ({max} characters at most).',
    'Una de las preguntas es demasiado larga ({max} caracteres como máximo).',
  ],
  'too-many-questions': [
    'At most {max} questions. Half an hour holds about ten.',
    'Como máximo {max} preguntas. En media hora caben unas diez.',
  ],
  create: ['Give this assignment', 'Poner esta tarea'],
  created: ['Your class can see the assignment now.', 'Tu clase ya puede ver la tarea.'],
  wanted: {
    one: ['one interview', 'una entrevista'],
    other: ['{n} interviews', '{n} entrevistas'],
  },
  questions: ['Questions everyone asks', 'Preguntas que hace todo el mundo'],
  'questions-lead': [
    'They stand in the question plan of an interview for this assignment.',
    'Aparecen en el plan de preguntas de una entrevista para esta tarea.',
  ],
  'your-interviews': ['Your interviews for this', 'Tus entrevistas para esto'],
  'no-interviews': ['Choose somebody to talk to', 'Elige con quién hablar'],
  'no-interviews-text': [
    'Open a contact and plan an interview with them; there you choose this assignment.',
    'Abre un contacto y planea una entrevista; ahí eliges esta tarea.',
  ],
  'choose-person': ['Look at my contacts', 'Ver mis contactos'],
  'edit-lead': [
    'Your class sees the changes at once. Question plans that were begun keep their questions and offer the new ones.',
    'Tu clase ve los cambios enseguida. Los planes ya empezados conservan sus preguntas y ofrecen las nuevas.',
  ],
  'edit-questions-hint': [
    'In the order in which they are asked. Nothing is saved until you save the changes.',
    'En el orden en que se hacen. Nada se guarda hasta que guardes los cambios.',
  ],
  'question-n': ['Question {n}', 'Pregunta {n}'],
  'question-up': ['Move question {n} up', 'Subir la pregunta {n}'],
  'question-down': ['Move question {n} down', 'Bajar la pregunta {n}'],
  'question-remove': ['Remove question {n}', 'Quitar la pregunta {n}'],
  'add-question': ['Add a question', 'Agregar una pregunta'],
  changed: ['The assignment is changed. Your class sees it now.', 'La tarea ha cambiado. Tu clase ya la ve.'],
  archive: ['Archive this assignment', 'Archivar esta tarea'],
  'archive-text': [
    'Students no longer see it on Today or in the course. Interviews they made for it stay theirs, and you can undo it.',
    'Tus estudiantes ya no la ven en Hoy ni en el curso. Las entrevistas que hicieron siguen siendo suyas y puedes deshacerlo.',
  ],
  archived: ['The assignment is archived.', 'La tarea está archivada.'],
  unarchived: ['Your class sees the assignment again.', 'Tu clase ve la tarea de nuevo.'],
  'is-archived': [
    'This assignment is archived. It is no longer on Today, and nothing is due for it.',
    'Esta tarea está archivada. Ya no está en Hoy y no hay nada que entregar.',
  ],
  'no-name': ['An interview', 'Una entrevista'],
} as const
