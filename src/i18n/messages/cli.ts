/** The command line's words. */
export const cli = {
  usage: ['Usage: npm run -s cli -- COMMAND', 'Uso: npm run -s cli -- COMANDO'],
  password: ['New password:', 'Contraseña nueva:'],
  twice: ['Give --{name} only once.', 'Escribe --{name} una sola vez.'],
  'verify-sends-nothing': [
    'Choose one: --verify only checks the file and sends nothing.',
    'Elige uno: --verify solo comprueba el archivo y no envía nada.',
  ],
  'user-added': ['{email} can sign in now.', '{email} ya puede iniciar sesión.'],
  'password-set': [
    'The new password of {email} is set; every session has ended.',
    'La contraseña nueva de {email} está guardada; se cerraron todas sus sesiones.',
  ],
  'passkeys-left': {
    one: [
      '1 passkey of this account still signs in. If it may be somebody else’s: user reset-password with --remove-passkeys.',
      '1 llave de acceso de esta cuenta sigue sirviendo para entrar. Si puede ser de otra persona: user reset-password con --remove-passkeys.',
    ],
    other: [
      '{n} passkeys of this account still sign in. If one may be somebody else’s: user reset-password with --remove-passkeys.',
      '{n} llaves de acceso de esta cuenta siguen sirviendo para entrar. Si alguna puede ser de otra persona: user reset-password con --remove-passkeys.',
    ],
  },
  'passkeys-removed': {
    one: ['1 passkey of this account was removed.', 'Se quitó 1 llave de acceso de esta cuenta.'],
    other: ['{n} passkeys of this account were removed.', 'Se quitaron {n} llaves de acceso de esta cuenta.'],
  },
  'email-set': [
    '{email} signs in with {to} from now on; every session has ended. Until they show on their account page that {to} is theirs, Halfhour mails no professional in their name.',
    '{email} inicia sesión con {to} desde ahora; se cerraron todas sus sesiones. Hasta que demuestre en la página de su cuenta que {to} es suyo, Halfhour no escribe a ningún profesional en su nombre.',
  ],
  'second-step-removed': [
    'Signing in with {email} takes the password alone now; every session has ended. A new second step can be turned on on the account page.',
    'Para iniciar sesión con {email} basta ahora la contraseña; se cerraron todas sus sesiones. En la página de la cuenta se puede activar otro segundo paso.',
  ],
  'user-suspended': [
    'Nobody can sign in as {email} until "user restore"; every session has ended.',
    'Nadie puede entrar como {email} hasta "user restore"; se cerraron todas sus sesiones.',
  ],
  'user-restored': ['{email} can sign in again.', '{email} ya puede volver a entrar.'],
  'backed-up': [
    '{rows} rows of {tables} tables are in {file}.',
    '{rows} filas de {tables} tablas están en {file}.',
  ],
  'backup-holds-secret': [
    'The file holds everything, the master secret too: keep it where only you can read it.',
    'El archivo lo contiene todo, también el secreto maestro: guárdalo donde solo tú puedas leerlo.',
  ],
  restored: [
    '{rows} rows of {tables} tables are restored, and every row was compared.',
    'Se restauraron {rows} filas de {tables} tablas y se comparó cada fila.',
  ],
  'restored-since': [
    'Everybody has to sign in again. What was decided after the backup was made is not in it. Look at these again: suspended accounts, administrators, passwords, passkeys, second steps, invitation links, class codes, and what was erased. Professionals who asked since then to be left alone can be written to again, and nobody can say who they are; docs/operations.md tells more.',
    'Todas las personas tienen que volver a iniciar sesión. La copia no contiene lo que se decidió después de hacerla. Revisa otra vez las cuentas suspendidas, quiénes administran, las contraseñas, las llaves de acceso, los segundos pasos, los enlaces de invitación, los códigos de clase y lo que se borró. A los profesionales que pidieron desde entonces que no les escriban se les puede volver a escribir, y nadie puede saber quiénes son; docs/operations.md explica más.',
  ],
  'restored-held': {
    one: [
      'An e-mail was waiting when the backup was made. It is held, since it may have gone out already: see Administration → Health.',
      'Un correo estaba en espera cuando se hizo la copia. Queda retenido, porque quizá ya salió: mira Administración → Estado.',
    ],
    other: [
      '{n} e-mails were waiting when the backup was made. They are held, since they may have gone out already: see Administration → Health.',
      '{n} correos estaban en espera cuando se hizo la copia. Quedan retenidos, porque quizá ya salieron: mira Administración → Estado.',
    ],
  },
  verified: [
    '{file} is complete: {rows} rows of {tables} tables were restored on the side and compared.',
    '{file} está completo: se restauraron aparte {rows} filas de {tables} tablas y se compararon.',
  ],
  'cut-short': [
    'The answer could not be written whole: {reason}',
    'La respuesta no se pudo escribir entera: {reason}',
  ],
  'doctor-well': ['Everything is in order.', 'Todo está en orden.'],
  'doctor-unwell': ['Something needs you; see above.', 'Algo necesita tu atención; mira arriba.'],
} as const
