/** Setup, signing in and out, and what an account holds. */
export const accounts = {
  'session-ended-copy': [
    'Your session had ended, so what you sent was not saved. Go back in your browser to see your words and copy them, then sign in.',
    'Tu sesión había terminado, así que lo que enviaste no se guardó. Vuelve atrás en el navegador para ver y copiar tus palabras, y luego inicia sesión.',
  ],
  'session-ended-kept': [
    'Your session had ended, so what you sent was not saved. If it was a letter or anything you cannot write again, first go back in your browser and copy it. Then sign in here, in this tab: most longer forms still have your words.',
    'Tu sesión había terminado, así que lo que enviaste no se guardó. Si era un mensaje o algo que no puedes volver a escribir, primero vuelve atrás en el navegador y cópialo. Después inicia sesión aquí, en esta pestaña: casi todos los formularios largos todavía tienen tus palabras.',
  ],
  'sign-in': ['Sign in', 'Iniciar sesión'],
  'sign-in-lede': ['Good to see you again.', 'Qué gusto verte de nuevo.'],
  'sign-out': ['Sign out', 'Cerrar sesión'],
  'sign-up': ['Create your account', 'Crea tu cuenta'],
  'sign-up-lede': [
    'Your contacts, notes and drafts belong to you. No instructor ever sees them.',
    'Tus contactos, notas y borradores son tuyos. Ningún docente los ve nunca.',
  ],
  'no-account': ['No account yet?', '¿Aún no tienes cuenta?'],
  'have-account': ['Already have an account?', '¿Ya tienes cuenta?'],
  name: ['Your name', 'Tu nombre'],
  'name-hint': ['As you would sign a letter.', 'Como firmarías una carta.'],
  email: ['E-mail address', 'Correo electrónico'],
  password: ['Password', 'Contraseña'],
  'password-hint': [
    'At least 10 characters. Three random words are easy to remember and hard to guess.',
    'Al menos 10 caracteres. Tres palabras al azar son fáciles de recordar y difíciles de adivinar.',
  ],
  'password-common': [
    'This password is one of the first that anybody would try. Take a few words that only you would put together.',
    'Esta contraseña es de las primeras que cualquiera probaría. Usa varias palabras que solo tú juntarías.',
  ],
  'password-too-short': [
    'Choose a password of at least 10 characters.',
    'Elige una contraseña de al menos 10 caracteres.',
  ],
  'password-too-long': [
    'Choose a password of at most 128 characters.',
    'Elige una contraseña de 128 caracteres como máximo.',
  ],
  zone: ['Your time zone', 'Tu zona horaria'],
  'zone-hint': ['Times are shown in this zone.', 'Las horas se muestran en esta zona.'],
  locale: ['Language', 'Idioma'],
  'forgot-link': ['Forgot your password?', '¿Olvidaste tu contraseña?'],
  'forgot-title': ['Set a new password', 'Crea una contraseña nueva'],
  'forgot-lede': [
    'Write your e-mail address and we send you a link that works for one hour.',
    'Escribe tu correo y te enviamos un enlace que funciona durante una hora.',
  ],
  'forgot-no-mail': [
    'This site cannot send e-mail. Ask the person who runs it for a new password: on the server, this command sets one: npm run -s cli -- user reset-password --email ADDRESS',
    'Este sitio no puede enviar correos. Pide una contraseña nueva a quien lo administra: en el servidor, este comando crea una: npm run -s cli -- user reset-password --email DIRECCIÓN',
  ],
  'forgot-send': ['Send me the link', 'Enviarme el enlace'],
  'forgot-sent': [
    'If there is an account with this address, a link is on its way. Check your spam folder too.',
    'Si hay una cuenta con ese correo, el enlace va en camino. Mira también en la carpeta de correo no deseado.',
  ],
  'reset-title': ['Choose a new password', 'Elige una contraseña nueva'],
  'new-password': ['New password', 'Contraseña nueva'],
  'current-password': ['Current password', 'Contraseña actual'],
  'reset-done': ['Your new password works. Please sign in.', 'Tu contraseña nueva funciona. Inicia sesión.'],
  'reset-done-removed': {
    one: [
      'Your new password works. Please sign in. 1 passkey was removed, since nobody had shown before that this address is yours. If it was yours, add it again under Your account.',
      'Tu contraseña nueva funciona. Inicia sesión. Se quitó 1 llave de acceso, porque hasta ahora nadie había demostrado que este correo es tuyo. Si era tuya, agrégala otra vez en «Tu cuenta».',
    ],
    other: [
      'Your new password works. Please sign in. {n} passkeys were removed, since nobody had shown before that this address is yours. If they were yours, add them again under Your account.',
      'Tu contraseña nueva funciona. Inicia sesión. Se quitaron {n} llaves de acceso, porque hasta ahora nadie había demostrado que este correo es tuyo. Si eran tuyas, agrégalas otra vez en «Tu cuenta».',
    ],
  },
  'reset-done-passkeys': {
    one: [
      'Your new password works. Please sign in. 1 passkey still signs in too. If it is not yours, remove it under Your account.',
      'Tu contraseña nueva funciona. Inicia sesión. También sigue sirviendo 1 llave de acceso. Si no es tuya, quítala en «Tu cuenta».',
    ],
    other: [
      'Your new password works. Please sign in. {n} passkeys still sign in too. If one of them is not yours, remove it under Your account.',
      'Tu contraseña nueva funciona. Inicia sesión. También siguen sirviendo {n} llaves de acceso. Si alguna no es tuya, quítala en «Tu cuenta».',
    ],
  },
  'reset-letter-subject': ['Set a new password for Halfhour', 'Crea una contraseña nueva para Halfhour'],
  'reset-letter-intro': [
    'Somebody, most likely you, asked for a new password for Halfhour. This link works for one hour:',
    'Alguien, seguramente tú, pidió una contraseña nueva para Halfhour. Este enlace funciona durante una hora:',
  ],
  'reset-letter-end': [
    'If it was not you, you do not have to do anything: your password stays as it is.',
    'Si no fuiste tú, no tienes que hacer nada: tu contraseña sigue igual.',
  ],
  'email-lead': [
    'You sign in with {email}, and Halfhour writes to you there.',
    'Inicias sesión con {email} y Halfhour te escribe ahí.',
  ],
  'new-email': ['New e-mail address', 'Correo electrónico nuevo'],
  'new-email-hint': [
    'We mail a link there. Nothing changes until you open it and confirm.',
    'Enviamos ahí un enlace. Nada cambia hasta que lo abras y confirmes.',
  ],
  'email-send': ['Send the link', 'Enviar el enlace'],
  'email-no-mail': [
    'This site cannot send e-mail, so it cannot check a new address. Ask the person who runs it for another one: on their machine, the command "user set-email" sets it.',
    'Este sitio no puede enviar correos, así que no puede comprobar uno nuevo. Pide el cambio a quien lo administra: en su equipo, el comando «user set-email» lo hace.',
  ],
  'email-waiting-title': ['Confirm your new address', 'Confirma tu correo nuevo'],
  'email-waiting': [
    'We wrote to {email}. Open the link in that e-mail and confirm; until then everything stays as it is. Check your spam folder too.',
    'Escribimos a {email}. Abre el enlace de ese mensaje y confirma; hasta entonces todo sigue igual. Mira también en la carpeta de correo no deseado.',
  ],
  'email-waiting-until': ['Until {until} the link works.', 'Hasta el {until}, el enlace funciona.'],
  'email-refused-title': ['Our e-mail was rejected', 'Nuestro correo fue rechazado'],
  'email-refused': [
    'The mail server rejected our e-mail to {email}. If the address has a mistake in it, cancel the change and write it again. Until then everything stays as it is.',
    'El servidor de correo rechazó un mensaje a {email}. Si hay un error en la dirección, cancela el cambio y escríbela de nuevo. Hasta entonces todo sigue igual.',
  ],
  'email-refused-own': [
    'The mail server rejected our e-mail to {email}. If the address has a mistake in it, press “Use another address”.',
    'El servidor de correo rechazó un mensaje a {email}. Si la dirección tiene un error, presiona «Usar otro correo».',
  ],
  'email-again': ['Send it again', 'Enviarlo otra vez'],
  'email-cancel': ['Cancel the change', 'Cancelar el cambio'],
  'email-asked': [
    'We wrote to {email}. Open the link in that e-mail and confirm.',
    'Escribimos a {email}. Abre el enlace de ese mensaje y confirma.',
  ],
  'email-asked-again': [
    'We wrote to {email} once more. The link works for the full time again.',
    'Escribimos otra vez a {email}. El enlace vuelve a tener todo su plazo.',
  ],
  'email-cancelled': [
    'The change is canceled. {email} stays your address.',
    'El cambio está cancelado. {email} sigue siendo tu correo.',
  ],
  'email-write-other': ['Write the other address below.', 'Escribe abajo el otro correo.'],
  'email-changed': [
    'Your e-mail address is {email} now. Other devices were signed out.',
    'Tu correo es ahora {email}. Se cerró la sesión en los demás dispositivos.',
  ],
  'email-unproved-title': ['Show that this address is yours', 'Demuestra que este correo es tuyo'],
  'email-unproved': [
    'Until then, Halfhour mails nobody in your name: anybody could have typed your address. We mail you a link; open it and confirm.',
    'Hasta entonces, Halfhour no le escribe a nadie en tu nombre: cualquiera pudo haber escrito tu correo. Te enviamos un enlace; ábrelo y confirma.',
  ],
  'prove-first': [
    'Anybody could have typed {email} when this account was made. So how you sign in stays as it is until you show that the address is yours. Your account page mails you a link: open it, confirm, and come back here.',
    'Cualquiera pudo haber escrito {email} al crear esta cuenta. Por eso tu forma de entrar se queda como está hasta que demuestres que el correo es tuyo. La página de tu cuenta te envía un enlace: ábrelo, confirma y vuelve aquí.',
  ],
  'email-other-instead': ['Use another address', 'Usar otro correo'],
  'email-proof-title': ['Is this your address?', '¿Es este tu correo?'],
  'email-proof-confirm': [
    'If you confirm that {email} is yours, Halfhour can send messages in your name.',
    'Si confirmas que {email} es tuyo, Halfhour podrá enviar mensajes en tu nombre.',
  ],
  'email-proof-button': ['Yes, it is mine', 'Sí, es mío'],
  'email-proved': [
    'Thank you. Halfhour knows now that {email} is yours.',
    'Gracias. Halfhour ya sabe que {email} es tu correo.',
  ],
  'email-proof-letter-subject': [
    'Confirm your e-mail address for Halfhour',
    'Confirma tu correo para Halfhour',
  ],
  'email-proof-letter': [
    'Somebody, most likely you, has a Halfhour account with this address. Open this link, sign in, and confirm that it is yours. It works for {hours} hours:',
    'Alguien, seguramente tú, tiene una cuenta de Halfhour con este correo. Abre este enlace, inicia sesión y confirma que es tuyo. Funciona durante {hours} horas:',
  ],
  'email-confirm-title': ['Use this address?', '¿Usar este correo?'],
  'email-confirm': [
    'From now on you sign in with {email}, and Halfhour writes to you there.',
    'Desde ahora inicias sesión con {email} y Halfhour te escribe ahí.',
  ],
  'email-confirm-also': [
    'Your other devices are signed out. Answers to messages you have sent already still go to {old}.',
    'Se cierra la sesión en tus demás dispositivos. Las respuestas a mensajes que ya enviaste seguirán llegando a {old}.',
  ],
  'email-confirm-button': ['Yes, use this address', 'Sí, usar este correo'],
  'email-not-now': ['Not now', 'Ahora no'],
  'email-sign-in-title': ['Almost done: sign in first', 'Ya casi: primero inicia sesión'],
  'email-sign-in': [
    'Sign in as you did until now. Then you can confirm the address.',
    'Inicia sesión como hasta ahora. Después podrás confirmar el correo.',
  ],
  'email-other-title': ['This link is for another account', 'Este enlace es de otra cuenta'],
  'email-other': [
    'You are signed in as {name}. Sign out, then open the link again and sign in to the account that asked for it.',
    'Iniciaste sesión como {name}. Cierra la sesión, abre el enlace otra vez e inicia sesión en la cuenta que lo pidió.',
  ],
  'email-gone-title': ['This link does not work any more', 'Este enlace ya no funciona'],
  'email-gone': [
    'It has expired, was used, or was canceled. Your account shows which address is yours.',
    'Venció, ya se usó o se canceló. Tu cuenta muestra cuál es tu correo.',
  ],
  'to-account': ['Go to your account', 'Ir a tu cuenta'],
  'email-link-letter-subject': [
    'Confirm your new e-mail address for Halfhour',
    'Confirma tu correo nuevo para Halfhour',
  ],
  'email-link-letter': [
    'Somebody, most likely you, wants to use this address for their Halfhour account. Open this link, sign in as you did until now, and confirm. It works for {hours} hours:',
    'Alguien, seguramente tú, quiere usar este correo para su cuenta de Halfhour. Abre este enlace, inicia sesión como hasta ahora y confirma. Funciona durante {hours} horas:',
  ],
  'email-link-letter-end': [
    'If it was not you, you do not have to do anything: nothing changes without you.',
    'Si no fuiste tú, no tienes que hacer nada: sin ti nada cambia.',
  ],
  'email-taken-letter-subject': [
    'This address was asked for by another Halfhour account',
    'Otra cuenta de Halfhour pidió este correo',
  ],
  'email-taken-letter': [
    'Somebody wants to use this address for another Halfhour account. It belongs to your account already, so nothing was changed. If it was you, you have two accounts: sign in to this one and give it another address, or erase it, before you ask again:',
    'Alguien quiere usar este correo para otra cuenta de Halfhour. Ya es de tu cuenta, así que no se cambió nada. Si fuiste tú, tienes dos cuentas: inicia sesión en esta y dale otro correo, o bórrala, antes de pedirlo de nuevo:',
  ],
  'email-taken-letter-end': [
    'If it was not you, you do not have to do anything.',
    'Si no fuiste tú, no tienes que hacer nada.',
  ],
  'email-asked-letter-subject': [
    'Somebody asked for another e-mail address for your Halfhour account',
    'Se pidió otro correo para tu cuenta de Halfhour',
  ],
  'email-asked-letter': [
    'Somebody, most likely you, asked for another e-mail address for your Halfhour account. Until it is confirmed, this one stays.',
    'Alguien, seguramente tú, pidió otro correo para tu cuenta de Halfhour. Hasta que se confirme, este sigue igual.',
  ],
  'email-asked-letter-end': [
    'If it was not you, somebody knows your password. Choose a new one on your account page; that cancels the change too:',
    'Si no fuiste tú, alguien conoce tu contraseña. Elige una nueva en la página de tu cuenta; eso también cancela el cambio:',
  ],
  'email-changed-letter-subject': [
    'Your Halfhour account has another e-mail address',
    'Tu cuenta de Halfhour tiene otro correo',
  ],
  'email-changed-letter': [
    'The e-mail address of your Halfhour account was changed. Most likely you asked for this. Sign in with the new one; we write to it from now on.',
    'El correo de tu cuenta de Halfhour cambió. Seguramente lo pediste tú. Inicia sesión con el nuevo; desde ahora te escribimos ahí.',
  ],
  'email-changed-letter-end': [
    'If it was not you, tell the person who looks after this site at once:',
    'Si no fuiste tú, avisa cuanto antes a quien administra este sitio:',
  ],
  'setup-title': ['Set up Halfhour', 'Configura Halfhour'],
  'setup-lede': [
    'You are the first one here. This makes the administrator, who looks after this site and sees nobody’s content.',
    'Eres la primera persona aquí. Esto crea la cuenta de administración, que cuida del sitio y no ve el contenido de nadie.',
  ],
  'setup-code': ['Setup code', 'Código de configuración'],
  'setup-code-hint': [
    'You will find it in the window where Halfhour was started.',
    'Está en la ventana donde se inició Halfhour.',
  ],
  'setup-registration': ['Who may create an account?', '¿Quién puede crear una cuenta?'],
  'registration-closed': [
    'Nobody: I make accounts on the server (command “user add”)',
    'Nadie: las cuentas las creo yo en el servidor (comando «user add»)',
  ],
  'registration-invitation': [
    'Whoever is invited, or has the link of a course',
    'Quien reciba una invitación o tenga el enlace de un curso',
  ],
  'registration-open': ['Anybody who can open this site', 'Cualquiera que pueda abrir este sitio'],
  'setup-courses': ['Who may create courses?', '¿Quién puede crear cursos?'],
  'courses-administrators': ['Administrators only', 'Solo la administración'],
  'courses-invitation': [
    'Administrators, and people they allow',
    'La administración y quienes ella autorice',
  ],
  'courses-open': ['Anybody with an account', 'Cualquiera con una cuenta'],
  'setup-demo': [
    'Visitors may look around with sample data',
    'Quien visite el sitio puede mirar con datos de ejemplo',
  ],
  'setup-submit': ['Create the administrator', 'Crear la cuenta de administración'],
  'setup-done': ['Everything is ready. Welcome!', 'Todo está listo. ¡Te damos la bienvenida!'],
  account: ['Your account', 'Tu cuenta'],
  settings: ['Settings', 'Ajustes'],
  'settings-saved': ['Your settings are saved.', 'Tus ajustes están guardados.'],
  shortcuts: ['Single-key shortcuts (such as ? for help)', 'Atajos de una tecla (como ? para la ayuda)'],
  work: ['How I work', 'Cómo trabajo'],
  'work-lead': [
    'How long you wait for an answer, and how often you ask again. The Today page follows these.',
    'Cuánto esperas una respuesta y cuántas veces escribes otra vez. La página Hoy se guía por esto.',
  ],
  'work-next-person': ['Next person', 'Siguiente persona'],
  'work-after-business-days': {
    one: ['after one business day without an answer', 'tras un día hábil sin respuesta'],
    other: ['after {n} business days without an answer', 'tras {n} días hábiles sin respuesta'],
  },
  'work-again': ['Asking again', 'Escribir otra vez'],
  'work-nudges': { one: ['once', 'una vez'], other: ['up to {n} times', 'hasta {n} veces'] },
  'work-after-days': {
    one: ['after a day of silence', 'tras un día de silencio'],
    other: ['after {n} days of silence', 'tras {n} días de silencio'],
  },
  'work-note': ['LinkedIn notes', 'Notas de LinkedIn'],
  'work-characters': ['{n} characters', '{n} caracteres'],
  'work-change': ['Change how I work', 'Cambiar cómo trabajo'],
  'next-person-days': [
    'Business days without an answer before the next person',
    'Días hábiles sin respuesta antes de la siguiente persona',
  ],
  'next-person-days-hint': [
    'Silence is normal. Writing to somebody else keeps you moving.',
    'El silencio es normal. Escribir a otra persona te mantiene en marcha.',
  ],
  'nudge-days': [
    'Days without an answer before you ask again',
    'Días sin respuesta antes de escribir otra vez',
  ],
  'max-nudges': ['How often you ask one person again', 'Cuántas veces escribes otra vez a una misma persona'],
  'max-nudges-hint': [
    'Once is kind. A second time can feel like pressure.',
    'Una vez es amable. La segunda puede sentirse como presión.',
  ],
  'no-nudge': ['Never', 'Nunca'],
  'note-limit': ['Length of a LinkedIn note', 'Largo de una nota de LinkedIn'],
  'note-free': ['{n} characters (free account)', '{n} caracteres (cuenta gratuita)'],
  'note-paid': ['{n} characters (paid account)', '{n} caracteres (cuenta de pago)'],
  'days-off': ['Days that do not count', 'Días que no cuentan'],
  'days-off-lead': [
    'Holidays and breaks. Nobody is expected to answer on them, and weekends never count anyway.',
    'Feriados y vacaciones. En esos días nadie tiene que responder; los fines de semana tampoco cuentan.',
  ],
  'day-off-from': ['Day, or first day', 'Día, o primer día'],
  'day-off-to': ['Last day', 'Último día'],
  'day-off-order': ['The last day is before the first day.', 'El último día es anterior al primero.'],
  'day-off-add': ['Add these days', 'Agregar estos días'],
  'day-off-added': ['Taken off your business days: {days}.', 'Fuera de tus días hábiles: {days}.'],
  'day-off-remove': ['Remove', 'Quitar'],
  'day-off-remove-which': ['Remove {days}', 'Quitar {days}'],
  'day-off-removed': ['Business days again: {days}.', 'De nuevo días hábiles: {days}.'],
  'change-password': ['Change password', 'Cambiar contraseña'],
  'password-changed': [
    'Your password is changed. Other devices were signed out.',
    'Tu contraseña ha cambiado. Se cerró la sesión en los demás dispositivos.',
  ],
  'password-changed-dropped': [
    'Your password is changed. Other devices were signed out. The link that was mailed to {email} works no more: ask for that address again.',
    'Tu contraseña ha cambiado. Se cerró la sesión en los demás dispositivos. El enlace que se envió a {email} ya no funciona: vuelve a pedir esa dirección.',
  ],
  'password-changed-passkeys': {
    one: [
      'Your password is changed. Other devices were signed out. 1 passkey still signs in: if it is not yours, remove it under Passkeys.',
      'Tu contraseña ha cambiado. Se cerró la sesión en los demás dispositivos. Sigue sirviendo 1 llave de acceso: si no es tuya, quítala en «Llaves de acceso».',
    ],
    other: [
      'Your password is changed. Other devices were signed out. {n} passkeys still sign in: if one of them is not yours, remove it under Passkeys.',
      'Tu contraseña ha cambiado. Se cerró la sesión en los demás dispositivos. Siguen sirviendo {n} llaves de acceso: si alguna no es tuya, quítala en «Llaves de acceso».',
    ],
  },
  'password-letter-subject': [
    'The password of your Halfhour account was changed',
    'Se cambió la contraseña de tu cuenta de Halfhour',
  ],
  'password-letter': [
    'The password of your Halfhour account was changed, and all other devices were signed out.',
    'Se cambió la contraseña de tu cuenta de Halfhour y se cerró la sesión en los demás dispositivos.',
  ],
  'password-letter-end': [
    'If it was not you, set a new one right away, by “Forgot your password?”:',
    'Si no fuiste tú, crea otra ahora mismo con «¿Olvidaste tu contraseña?»:',
  ],
  sessions: ['Where you are signed in', 'Dónde tienes la sesión abierta'],
  'session-current': ['This device', 'Este dispositivo'],
  'session-unknown': ['Unknown device', 'Dispositivo desconocido'],
  'session-end': ['Sign out there', 'Cerrar esa sesión'],
  'session-ended': ['That device is signed out.', 'Se cerró la sesión en ese dispositivo.'],
  'sessions-end-others': ['Sign out everywhere else', 'Cerrar todas las demás sesiones'],
  'sessions-ended-others': [
    'All other devices are signed out.',
    'Se cerró la sesión en los demás dispositivos.',
  ],
  'your-data': ['Your data', 'Tus datos'],
  'your-data-link': ['Take your data with you, or erase your account', 'Llévate tus datos o borra tu cuenta'],
} as const
