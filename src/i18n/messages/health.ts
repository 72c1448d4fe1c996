/** What the administrator's check found. */
export const health = {
  'database-answers': [
    'Database: PostgreSQL {version} answers.',
    'Base de datos: PostgreSQL {version} responde.',
  ],
  'migrations-done': ['Tables: up to date.', 'Tablas: al día.'],
  'migrations-pending': {
    one: [
      'Tables: {n} change waits; starting Halfhour applies it.',
      'Tablas: falta {n} cambio; al iniciar Halfhour se aplica.',
    ],
    other: [
      'Tables: {n} changes wait; starting Halfhour applies them.',
      'Tablas: faltan {n} cambios; al iniciar Halfhour se aplican.',
    ],
  },
  'disk-free': ['Disk: {megabytes} MB free.', 'Disco: {megabytes} MB libres.'],
  'disk-full': [
    'Disk: only {megabytes} MB free. Make room, or saving will stop.',
    'Disco: solo {megabytes} MB libres. Libera espacio o no se podrá guardar.',
  ],
  'mail-answers': ['Mail: the mail server answers.', 'Correo: el servidor de correo responde.'],
  'mail-none': [
    'Mail: none is set up, and pages say so.',
    'Correo: no está configurado, y las páginas lo dicen.',
  ],
  'mail-silent': [
    'Mail: the mail server does not answer. Look at SMTP_URL.',
    'Correo: el servidor de correo no responde. Revisa SMTP_URL.',
  ],
  'jobs-ran': ['Jobs: the last one ran at {at}.', 'Tareas: la última se ejecutó el {at}.'],
  'jobs-none': ['Jobs: none has run yet.', 'Tareas: aún no se ejecutó ninguna.'],
  'jobs-silent': [
    'Jobs: none since {at}, though one is due every hour. Is a worker running?',
    'Tareas: ninguna desde {at}, aunque toca una cada hora. ¿Hay un proceso de tareas en marcha?',
  ],
  'jobs-failing': ['Jobs: the last run of {names} failed.', 'Tareas: falló la última ejecución de {names}.'],
  'clock-right': ['Clock: right.', 'Reloj: correcto.'],
  'clock-apart': [
    'Clock: {seconds} seconds apart from the database. Set the time by network.',
    'Reloj: difiere {seconds} segundos del de la base de datos. Ajusta la hora por red.',
  ],
} as const
