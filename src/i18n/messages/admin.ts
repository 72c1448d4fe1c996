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
  'mail-none': ['No mail server is set up.', 'No hay servidor de correo.'],
  'mail-off': [
    'No mail server is set up. New passwords come from the command line:',
    'No hay servidor de correo. Las contraseñas nuevas se crean en la línea de comandos:',
  ],
  'mail-command-address': ['ADDRESS', 'DIRECCIÓN'],
  parts: ['Pages of administration', 'Páginas de administración'],
  settings: ['Settings', 'Ajustes'],
  health: ['Health', 'Estado'],
  'health-well': ['Everything is well.', 'Todo está bien.'],
  'health-unwell': {
    one: ['One thing needs you.', 'Hay algo que requiere tu atención.'],
    other: ['{n} things need you.', 'Hay {n} cosas que requieren tu atención.'],
  },
  'check-well': ['Well', 'Bien'],
  'check-unwell': ['Needs you', 'Requiere atención'],
  'mail-lead': [
    'Mail is set up on the server, by SMTP_URL and MAIL_FROM; its password is never shown.',
    'El correo se configura en el servidor, con SMTP_URL y MAIL_FROM; su contraseña nunca se muestra.',
  ],
  'mail-server': ['Server', 'Servidor'],
  'mail-secure': ['Encryption', 'Cifrado'],
  'mail-secure-tls': ['From the first byte (TLS)', 'Desde el primer byte (TLS)'],
  'mail-secure-starttls': [
    'As soon as the server offers it (STARTTLS)',
    'En cuanto el servidor lo ofrece (STARTTLS)',
  ],
  'mail-sign-in': ['Signs in', 'Inicia sesión'],
  'mail-signs-in': ['Yes, with a user and a password', 'Sí, con usuario y contraseña'],
  'mail-signs-in-not': ['No', 'No'],
  'mail-from': ['Sender', 'Remitente'],
  'mail-how': [
    'Set SMTP_URL and MAIL_FROM where Halfhour is started, then start it again.',
    'Define SMTP_URL y MAIL_FROM donde se inicia Halfhour y vuelve a iniciarlo.',
  ],
  'test-letter': ['Send me a test e-mail', 'Enviarme un correo de prueba'],
  'test-subject': ['Test e-mail from Halfhour', 'Correo de prueba de Halfhour'],
  'test-text': [
    'This e-mail left your Halfhour and arrived, so mail works. You asked for it on the page “Health”.',
    'Este mensaje salió de tu Halfhour y llegó, así que el correo funciona. Lo pediste en la página «Estado».',
  ],
  'test-accepted': [
    'The mail server accepted the test e-mail to {address}. Check whether it arrives, in the spam folder too.',
    'El servidor aceptó el correo de prueba para {address}. Mira si llega, también en el correo no deseado.',
  ],
  'test-refused': [
    'The mail server refused the e-mail to {address}. Its answer: {code}',
    'El servidor rechazó el correo para {address}. Su respuesta: {code}',
  ],
  'test-later': [
    'The e-mail to {address} could not be handed to the mail server ({code}). Check SMTP_URL: address, port, user and password.',
    'El correo para {address} no se pudo entregar al servidor ({code}). Revisa SMTP_URL: dirección, puerto, usuario y contraseña.',
  ],
  'test-unknown': [
    'The mail server did not say whether it accepted the e-mail to {address} ({code}). Check whether it arrives.',
    'El servidor no dijo si aceptó el correo para {address} ({code}). Mira si llega.',
  ],
  saved: ['Your settings are saved.', 'Tus ajustes están guardados.'],
  jobs: ['Background jobs', 'Trabajos en segundo plano'],
  'jobs-lead': [
    'When each one ran last, how it ended, and when it runs next.',
    'Cuándo corrió cada uno, cómo terminó y cuándo corre otra vez.',
  ],
  'no-jobs': ['None has run yet.', 'Todavía no ha corrido ninguno.'],
  job: ['Job', 'Trabajo'],
  letters: [
    'E-mails: {waiting} waiting, {failed} failed, {unknown} that may not have arrived.',
    'Correos: {waiting} en espera, {failed} fallidos, {unknown} que quizá no llegaron.',
  ],
  held: {
    one: [
      'One e-mail has been held since the backup was restored',
      'Un correo está retenido desde que se restauró la copia',
    ],
    other: [
      '{n} e-mails have been held since the backup was restored',
      '{n} correos están retenidos desde que se restauró la copia',
    ],
  },
  'held-why': [
    'They were waiting when the backup was made and may have gone out before it was restored. Sent now, they might arrive a second time. Not sent, each counts as one that may not have arrived, and whoever wrote it is told so.',
    'Estaban en espera cuando se hizo la copia y quizá salieron antes de restaurarla. Si se envían ahora, podrían llegar dos veces. Si no, cada uno cuenta como uno que quizá no llegó, y así se le dice a quien lo escribió.',
  ],
  'held-no-mail': [
    'They can be sent once a mail server is set up.',
    'Se podrán enviar cuando haya un servidor de correo.',
  ],
  'held-send': ['Send them', 'Enviarlos'],
  'held-drop': ['Do not send them', 'No enviarlos'],
  'held-drop-what': [
    'They are given up for good. Whoever wrote one is told that it may not have arrived.',
    'Se descartan para siempre. A quien escribió uno se le avisa que quizá no llegó.',
  ],
  'held-drop-now': {
    one: ['Give up the e-mail', 'Descartar el correo'],
    other: ['Give up {n} e-mails', 'Descartar {n} correos'],
  },
  'held-sent': {
    one: ['One e-mail is on its way.', 'Un correo va en camino.'],
    other: ['{n} e-mails are on their way.', '{n} correos van en camino.'],
  },
  'held-dropped': {
    one: ['One e-mail will not be sent.', 'Un correo no se enviará.'],
    other: ['{n} e-mails will not be sent.', '{n} correos no se enviarán.'],
  },
  'test-reminder': ['Send me a test reminder', 'Probar un recordatorio'],
  'next-run': ['Next run', 'Próxima vez'],
  'last-run': ['Last run', 'Última vez'],
  ended: ['How it ended', 'Cómo terminó'],
  'job-well': ['Well', 'Bien'],
  'job-failed': ['Failed: {error}', 'Falló: {error}'],
} as const
