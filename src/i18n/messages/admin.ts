export const admin = {
  title: ['Administration', 'Administración'],
  lead: [
    'Counts and settings of this site. What people write is theirs and is not shown here.',
    'Cantidades y ajustes de este sitio. Lo que escribe la gente es suyo y no se muestra aquí.',
  ],
  accounts: ['Accounts', 'Cuentas'],
  demos: ['Visits with sample data', 'Visitas con datos de ejemplo'],
  mail: ['Mail', 'Correo'],
  'mail-on': ['A mail server is set up.', 'Hay un servidor de correo configurado.'],
  'mail-off': [
    'No mail server is set up. New passwords come from the command line: user reset-password.',
    'No hay servidor de correo. Las contraseñas nuevas se crean en la línea de comandos: user reset-password.',
  ],
  settings: ['Settings', 'Ajustes'],
  saved: ['Your settings are saved.', 'Tus ajustes están guardados.'],
  jobs: ['Background jobs', 'Trabajos en segundo plano'],
  'jobs-lead': [
    'When each one ran last, how it ended, and when it runs next.',
    'Cuándo corrió cada uno, cómo terminó y cuándo corre otra vez.',
  ],
  'no-jobs': ['None has run yet.', 'Todavía no ha corrido ninguno.'],
  job: ['Job', 'Trabajo'],
  letters: [
    'Letters: {waiting} waiting, {failed} failed, {unknown} that may not have arrived.',
    'Cartas: {waiting} en espera, {failed} fallidas, {unknown} que quizá no llegaron.',
  ],
  'test-reminder': ['Send me a test reminder', 'Enviarme un recordatorio de prueba'],
  'next-run': ['Next run', 'Próxima vez'],
  'last-run': ['Last run', 'Última vez'],
  ended: ['How it ended', 'Cómo terminó'],
  'job-well': ['Well', 'Bien'],
  'job-failed': ['Failed: {error}', 'Falló: {error}'],
} as const
