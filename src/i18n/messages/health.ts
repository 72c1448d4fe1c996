/** What the administrator's check found. */
export const health = {
  'database-answers': [
    'Database: PostgreSQL {version} answers.',
    'Base de datos: PostgreSQL {version} responde.',
  ],
  'database-silent': [
    'Database: it does not answer ({code}). Is it running, and does DATABASE_URL point to it?',
    'Base de datos: no responde ({code}). ¿Está en marcha y DATABASE_URL lleva a ella?',
  ],
  'database-shut': [
    'Database: it cannot be started in {folder} ({code}). Is that a folder that this user may write to?',
    'Base de datos: no se puede iniciar en {folder} ({code}). ¿Es una carpeta donde este usuario puede escribir?',
  ],
  'database-unopened': [
    'Database: it cannot be opened. {reason}',
    'Base de datos: no se puede abrir. {reason}',
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
  'disk-free': ['Disk: {gigabytes} GB free.', 'Disco: {gigabytes} GB libres.'],
  'disk-full': [
    'Disk: only {megabytes} MB free. Make room, or saving will stop.',
    'Disco: solo {megabytes} MB libres. Libera espacio o no se podrá guardar.',
  ],
  'proxy-none': ['Proxy: none is needed here.', 'Proxy: aquí no hace falta.'],
  'proxy-named': [
    'Proxy: its word about visitors is trusted (TRUSTED_PROXIES).',
    'Proxy: se confía en lo que dice de los visitantes (TRUSTED_PROXIES).',
  ],
  'proxy-unnamed': [
    'Proxy: HTTPS needs one in front, but TRUSTED_PROXIES is 0, so all visitors count as one and can lock each other out. Set it to 1 for one proxy.',
    'Proxy: HTTPS necesita uno delante, pero TRUSTED_PROXIES es 0: todos los visitantes cuentan como uno y pueden bloquearse entre sí. Ponlo en 1 si hay un proxy.',
  ],
  'proxy-no-url': [
    'Proxy: HOST lets other devices in, but HALFHOUR_URL is not set, so forms work on this machine only. Put a proxy with HTTPS in front and set HALFHOUR_URL to its address.',
    'Proxy: HOST deja entrar a otros dispositivos, pero falta HALFHOUR_URL: los formularios solo funcionan en esta máquina. Pon delante un proxy con HTTPS y escribe su dirección en HALFHOUR_URL.',
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
  'letters-free': ['Held e-mails: none.', 'Correos retenidos: ninguno.'],
  'letters-held': {
    one: [
      'Held e-mails: one, since the backup was restored. Decide on the Health page whether to send it.',
      'Correos retenidos: uno, desde que se restauró la copia. Decide en la página Estado si se envía.',
    ],
    other: [
      'Held e-mails: {n}, since the backup was restored. Decide on the Health page whether to send them.',
      'Correos retenidos: {n}, desde que se restauró la copia. Decide en la página Estado si se envían.',
    ],
  },
  'jobs-ran': ['Jobs: the last one ran at {at}.', 'Trabajos: el último se ejecutó el {at}.'],
  'jobs-none': ['Jobs: none has run yet.', 'Trabajos: aún no se ejecutó ninguno.'],
  'jobs-silent': [
    'Jobs: none since {at}, though one is due every hour. Is a worker running?',
    'Trabajos: ninguno desde {at}, aunque toca uno cada hora. ¿Hay un proceso en marcha que los ejecute?',
  ],
  'jobs-late': [
    'Jobs: {names} should have run by now and did not. Start Halfhour again, and look at its log.',
    'Trabajos: ya debían ejecutarse y no se ejecutaron: {names}. Inicia Halfhour otra vez y mira su registro.',
  ],
  'jobs-failing': ['Jobs: the last run of {names} failed.', 'Trabajos: falló la última vez: {names}.'],
  'clock-right': ['Clock: the same as the database’s.', 'Reloj: igual que el de la base de datos.'],
  'clock-apart': [
    'Clock: {seconds} seconds apart from the database. Set the time by network.',
    'Reloj: difiere {seconds} segundos del de la base de datos. Ajusta la hora por red.',
  ],
  'clock-jumped': [
    'Clock: a job ran at {at}, which is still to come. The clock was wrong then, or is wrong now. Set the time by network.',
    'Reloj: un trabajo se ejecutó el {at}, que aún no ha llegado. El reloj estaba mal entonces o lo está ahora. Ajusta la hora por red.',
  ],
  // What each job does, by the name it has in logs.
  'job-course-records': ['Erase the records of ended courses', 'Borrar los registros de cursos terminados'],
  'job-end-idle-demos': ['End idle visits with sample data', 'Terminar visitas de ejemplo sin uso'],
  'job-find-duplicates': ['Look for duplicates among contacts', 'Buscar contactos repetidos'],
  'job-forget-reminders': ['Forget old reminders', 'Olvidar recordatorios viejos'],
  'job-notebook-tidy': ['Tidy up notebooks', 'Ordenar los cuadernos'],
  'job-plan-reminders': ['Plan the reminders of the day', 'Planear los recordatorios del día'],
  'job-purge-activities': ['Delete what was removed: activities', 'Borrar lo que se quitó: actividades'],
  'job-purge-contacts': ['Delete what was removed: contacts', 'Borrar lo que se quitó: contactos'],
  'job-purge-fields': ['Delete what was removed: fields', 'Borrar lo que se quitó: áreas'],
  'job-purge-imports': ['Delete files that were imported', 'Borrar archivos ya importados'],
  'job-remind': ['Send reminders that are due', 'Enviar los recordatorios del momento'],
  'job-seeker-changed': ['Plan reminders after a change', 'Planear recordatorios tras un cambio'],
  'job-send-mail': ['Send e-mails', 'Enviar correos'],
  'job-tell-calendars': ['Tell calendars of a changed date', 'Avisar a calendarios de un cambio de fecha'],
  'job-tidy-limits': ['Forget what has expired', 'Olvidar lo que ya venció'],
  'job-write-backup': ['Write a backup', 'Escribir una copia de seguridad'],
} as const
