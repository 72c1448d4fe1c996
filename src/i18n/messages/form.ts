/** What a form says beside a field; zod schemas name these keys as their messages. */
export const form = {
  required: ['Please fill this in.', 'Falta completar este campo.'],
  'too-long': [
    'Please make this shorter ({max} characters at most).',
    'Es demasiado largo ({max} caracteres como máximo).',
  ],
  'too-short': [
    'Please make this longer ({min} characters at least).',
    'Es demasiado corto ({min} caracteres como mínimo).',
  ],
  email: ['Write an e-mail address like name@example.com.', 'Debe ser un correo como nombre@ejemplo.com.'],
  url: [
    'Write a web address that starts with https://',
    'Debe ser una dirección web que empiece con https://',
  ],
  date: ['Write a date like 2026-09-14.', 'Debe ser una fecha como 2026-09-14.'],
  time: ['Write a time like 15:30.', 'Debe ser una hora como 15:30.'],
  number: ['Write a number from {min} to {max}.', 'Debe ser un número de {min} a {max}.'],
  choice: ['Choose one of the options.', 'Hay que elegir una de las opciones.'],
  zone: ['Choose a time zone from the list.', 'Hay que elegir una zona horaria de la lista.'],
  invalid: ['We could not read this. Please check it.', 'No pudimos leer esto. Hay que revisarlo.'],
  merged: [
    'Two versions were merged: another window had saved meanwhile. Read these once more: {parts}.',
    'Se unieron dos versiones: otra ventana había guardado mientras tanto. Vuelve a leer: {parts}.',
  ],
  'gave-way': ['{label} (the other window said “{other}”)', '{label} (la otra ventana decía «{other}»)'],
  save: ['Save', 'Guardar'],
  edit: ['Edit', 'Editar'],
  remove: ['Remove', 'Quitar'],
  cancel: ['Cancel', 'Cancelar'],
  undo: ['Undo', 'Deshacer'],
} as const
