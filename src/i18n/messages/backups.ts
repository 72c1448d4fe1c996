/** Administration: backups in the data folder, and how long what is kept. */
export const backups = {
  title: ['Backups', 'Copias'],
  lead: [
    'A backup is one file with everything of this moment. It stays in the data folder of the server.',
    'Una copia es un archivo con todo lo de este momento. Se queda en la carpeta de datos del servidor.',
  ],
  now: ['Back up now', 'Hacer una copia ahora'],
  none: [
    'No backup was made here yet. Make one before every update, and now and then.',
    'Aquí todavía no se hizo ninguna copia. Haz una antes de cada actualización y de vez en cuando.',
  ],
  started: ['The backup is on its way.', 'La copia está en camino.'],
  deleted: ['The backup is deleted.', 'La copia está borrada.'],
  'deleted-entry': [
    'The backup is off the list. Its file was not here: if {file} lies on another machine, delete it there.',
    'La copia ya no está en la lista. Su archivo no estaba aquí: si {file} está en otra máquina, bórralo allí.',
  ],
  'state-waiting': ['Waits for its turn', 'Espera su turno'],
  'state-running': ['Is being written', 'Se está escribiendo'],
  'state-done': ['Complete', 'Completa'],
  'state-failed': ['Failed; look at the log', 'Falló; mira el registro'],
  'state-refused': ['Failed', 'Falló'],
  'state-away': ['The file is not in the folder', 'El archivo no está en la carpeta'],
  running: ['Writing the tables', 'Escribiendo las tablas'],
  tables: ['{done} of {total} tables', '{done} de {total} tablas'],
  size: ['{rows} rows · {kb} KB', '{rows} filas · {kb} KB'],
  stopped: ['The backup was stopped.', 'La copia se detuvo.'],
  'stopped-late': [
    'It was not on its way any more. Nothing was deleted.',
    'Ya no estaba en curso. No se borró nada.',
  ],
  stop: ['Stop this backup', 'Detener esta copia'],
  delete: ['Delete', 'Borrar'],
  'delete-what': [
    'The file is deleted from the folder. This cannot be undone.',
    'El archivo se borra de la carpeta. No se puede deshacer.',
  ],
  'delete-now': ['Delete this backup', 'Borrar esta copia'],
  how: [
    'It holds everything that people wrote, so it never goes through a browser, not even yours: whoever runs the server copies it to a safe place. Try it there, without touching anything:',
    'Contiene todo lo que ha escrito la gente, así que nunca pasa por un navegador, tampoco por el tuyo: quien administra el servidor la guarda en un lugar seguro. Pruébala allí, sin tocar nada:',
  ],
  retention: ['What is erased automatically', 'Qué se borra solo'],
  'retention-lead': [
    'What people keep for themselves stays theirs as long as they want. The rest is erased after:',
    'Lo que cada quien guarda para sí es suyo mientras quiera. El resto se borra tras:',
  ],
  'keeps-courses': [
    'Course records, after the last day of the course (instructors are told twice)',
    'Registros de un curso, tras su último día (se avisa dos veces al equipo docente)',
  ],
  'keeps-exports': [
    'The file with everything of an account that its owner asked for',
    'El archivo con todo lo de una cuenta que pidió quien la usa',
  ],
  'keeps-writing': [
    'That somebody began to write to a professional, kept without a name',
    'Que alguien empezó a escribirle a un profesional, sin su nombre',
  ],
  'keeps-asked': [
    'That a professional was asked, kept without a name',
    'Que se pidió una charla a un profesional, sin su nombre',
  ],
  'keeps-guests': ['Links of professionals, after they ended', 'Enlaces de profesionales, después de vencer'],
  'keeps-letters': ['That an e-mail went out', 'Que salió un correo'],
  'keeps-audit': [
    'What administrators and instructors did',
    'Lo que hicieron la administración y el equipo docente',
  ],
  'keeps-invitations': [
    'Invitations to this site, after they ended',
    'Invitaciones a este sitio, después de vencer',
  ],
  'keeps-demos': [
    'Visits with sample data, after the last page',
    'Visitas con datos de ejemplo, tras la última página',
  ],
  days: ['{n} days', '{n} días'],
  hours: ['{n} hours', '{n} horas'],
  privacy: ['How privacy works here', 'Cómo funciona la privacidad aquí'],
} as const
