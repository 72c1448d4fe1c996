/** Words for every AppError code. */
export const error = {
  'not-found': ['We could not find that page.', 'No encontramos esa página.'],
  'not-found-advice': [
    'The link may be old, or it belongs to another account. Nothing of yours was changed.',
    'El enlace puede ser antiguo o pertenecer a otra cuenta. No se cambió nada.',
  ],
  'sign-in-first': ['Please sign in first.', 'Inicia sesión primero.'],
  forbidden: ['You are not allowed to do that.', 'No tienes permiso para hacer eso.'],
  'own-work': [
    'This is your own, from when you were a student here. Somebody else of the staff has to do it.',
    'Esto es tuyo, de cuando eras estudiante aquí. Lo tiene que hacer otra persona del equipo docente.',
  ],
  'wrong-origin': [
    'This form did not come from a page of this site, so we did not accept it.',
    'Este formulario no llegó de una página de este sitio y no lo aceptamos.',
  ],
  'wrong-origin-advice': [
    'Forms work at {origin} only. Open the page there and try again. Whoever runs this site can change that address (HALFHOUR_URL).',
    'Los formularios solo funcionan en {origin}. Hay que abrir la página ahí y volver a intentarlo. Quien administra el sitio puede cambiar esa dirección (HALFHOUR_URL).',
  ],
  'too-many': {
    one: [
      'Too many tries. Please wait a minute and try again.',
      'Demasiados intentos. Hay que esperar un minuto antes de volver a intentarlo.',
    ],
    other: [
      'Too many tries. Please wait {n} minutes and try again.',
      'Demasiados intentos. Hay que esperar {n} minutos antes de volver a intentarlo.',
    ],
  },
  'too-many-hours': {
    one: [
      'Too many tries. Please wait an hour and try again.',
      'Demasiados intentos. Hay que esperar una hora antes de volver a intentarlo.',
    ],
    other: [
      'Too many tries. Please wait {n} hours and try again.',
      'Demasiados intentos. Hay que esperar {n} horas antes de volver a intentarlo.',
    ],
  },
  'file-unwritable': ['{path} could not be written.', 'No se pudo escribir {path}.'],
  'document-too-long': [
    'This document is too long to print. Shorten the longest answers, or download the HTML file.',
    'Este documento es demasiado largo para imprimirlo. Acorta las respuestas más largas o descarga el archivo HTML.',
  ],
  'too-large': [
    'That is larger than we take ({limit} at most). Nothing was changed.',
    'Es más grande de lo que aceptamos ({limit} como máximo). No se cambió nada.',
  ],
  'too-many-days-off': [
    'That would be more than {max} days off. Choose fewer days.',
    'Serían más de {max} días libres. Elige menos días.',
  ],
  'message-changed': [
    'The text changed after you looked at it. Nothing was sent. Read it again, then send it.',
    'El texto cambió después de que lo viste. No se envió nada. Léelo otra vez y envíalo.',
  ],
  'not-mailable': [
    'This message cannot be mailed from here. Nothing was sent. Send it from your own mail.',
    'Este mensaje no se puede enviar desde aquí. No se envió nada. Envíalo desde tu propio correo.',
  ],
  'bad-request': [
    'We could not read what you sent. Nothing was changed. Go back and try again.',
    'No pudimos leer lo que llegó. No se cambió nada. Hay que volver atrás e intentarlo de nuevo.',
  ],
  'database-down': [
    'The database is starting again. Please wait a moment and reload: nothing is lost.',
    'La base de datos se está reiniciando. Hay que esperar un momento y recargar la página: no se pierde nada.',
  ],
  'temporary-folder-full': [
    'The server has no room to put the file together. Nothing was lost.',
    'El servidor no tiene espacio para preparar el archivo. No se perdió nada.',
  ],
  'temporary-folder-full-advice': [
    'Tell your administrator that its temporary folder is full, and try again later.',
    'Avisa a quien administra el sitio de que la carpeta temporal está llena e inténtalo más tarde.',
  ],
  'export-interrupted': [
    'The file was not finished, because Halfhour stopped on the way. Nothing of it was kept. Press the button again.',
    'El archivo no se terminó, porque Halfhour se detuvo por el camino. No se guardó nada de él. Presiona el botón otra vez.',
  ],
  'export-disk-full': [
    'The server has too little room to keep the file. Nothing was lost.',
    'El servidor no tiene espacio suficiente para guardar el archivo. No se perdió nada.',
  ],
  'export-disk-full-advice': [
    'Tell your administrator that its disk is full, and try again later.',
    'Avisa a quien administra el sitio de que el disco está lleno e inténtalo más tarde.',
  ],
  'export-failed': [
    'The file could not be put together. Nothing of it was kept. Press the button again; if it fails again, tell whoever runs this site.',
    'No se pudo preparar el archivo. No se guardó nada de él. Presiona el botón otra vez; si vuelve a fallar, avisa a quien administra el sitio.',
  ],
  'update-pending': [
    'Halfhour was updated, and its database was not yet. Start Halfhour once (stop the old one first), then run this command again. Nothing was changed.',
    'Halfhour se actualizó y su base de datos todavía no. Inicia Halfhour una vez (detén antes el anterior) y repite el comando. No se cambió nada.',
  ],
  'data-folder-in-use': [
    'Another process ({holder}) is using the data folder {folder}. Stop it first, or choose another folder with HALFHOUR_DATA.',
    'Otro proceso ({holder}) está usando la carpeta de datos {folder}. Detenlo primero o elige otra carpeta con HALFHOUR_DATA.',
  ],
  'no-database': [
    'There is no database in {folder}, and this command makes none. If Halfhour runs with settings of its own, such as DATABASE_URL or HALFHOUR_DATA, give the command the same ones. Nothing was done.',
    'No hay ninguna base de datos en {folder} y este comando no crea ninguna. Si Halfhour funciona con ajustes propios, como DATABASE_URL o HALFHOUR_DATA, da los mismos al comando. No se hizo nada.',
  ],
  'embedded-unsupported': [
    'No embedded PostgreSQL is installed for this system ({system}). Run "npm ci" with optional packages, or set DATABASE_URL to a PostgreSQL server.',
    'No hay un PostgreSQL integrado para este sistema ({system}). Ejecuta "npm ci" con los paquetes opcionales o indica un servidor PostgreSQL en DATABASE_URL.',
  ],
  'embedded-link-missing': [
    'The library link {file} is missing and cannot be made here. Run "npm ci" with install scripts allowed.',
    'Falta el enlace de biblioteca {file} y aquí no se puede crear. Ejecuta "npm ci" permitiendo los scripts de instalación.',
  ],
  'embedded-as-root': [
    'PostgreSQL refuses to run as root, and no other user can reach its programs ({programs}) and the data folder ({folder}). Start Halfhour as an ordinary user, or keep both in folders that others may enter (such as /srv), or set DATABASE_URL to a PostgreSQL server.',
    'PostgreSQL no se ejecuta como root, y ningún otro usuario puede llegar a sus programas ({programs}) y a la carpeta de datos ({folder}). Inicia Halfhour como un usuario normal, o guarda ambos en carpetas abiertas a otros (como /srv), o indica un servidor PostgreSQL en DATABASE_URL.',
  ],
  'embedded-other-version': [
    'The database in {folder} was made by PostgreSQL {found}, and this program brings {brought}. Make a backup with the program that made it, and restore it into a new data folder.',
    'La base de datos de {folder} se creó con PostgreSQL {found}, y este programa trae la versión {brought}. Haz una copia con el programa que la creó y restáurala en una carpeta de datos nueva.',
  ],
  'embedded-old-server': [
    'An earlier PostgreSQL of this data folder does not end (process {processes}). End it, then start again.',
    'Un PostgreSQL anterior de esta carpeta de datos no termina (proceso {processes}). Termínalo y vuelve a empezar.',
  ],
  'embedded-did-not-start': ['PostgreSQL did not start: {reason}', 'PostgreSQL no arrancó: {reason}'],
  'password-missing': [
    'Type a password, or give it on standard input.',
    'Escribe una contraseña o dala por la entrada estándar.',
  ],
  'password-lines': [
    'A password is one line. More than one was given, so nothing was done.',
    'Una contraseña es una sola línea. Se dio más de una, así que no se hizo nada.',
  ],
  'no-such-account': ['There is no account with {email}.', 'No hay ninguna cuenta con {email}.'],
  'no-such-interview': [
    'There is no interview with this id for {email}.',
    'No hay ninguna entrevista con este identificador para {email}.',
  ],
  'backup-unreadable': [
    '{file} is not a backup of Halfhour, or it is incomplete. Nothing was changed.',
    '{file} no es una copia de Halfhour o no está completa. No se cambió nada.',
  ],
  'backup-missing': [
    '{file} cannot be read ({code}). Is it there, and may this user read it? Nothing was changed.',
    'No se puede leer {file} ({code}). ¿Está ahí y este usuario puede leerlo? No se cambió nada.',
  ],
  'backup-altered': [
    '{file} is not as Halfhour wrote it: its contents do not fit together ({code}). Take another backup. Nothing was changed.',
    '{file} no está como lo escribió Halfhour: su contenido no encaja ({code}). Usa otra copia. No se cambió nada.',
  ],
  'backup-no-folder': [
    'There is no folder {folder}. Make it first, or choose another place. No backup was written.',
    'No existe la carpeta {folder}. Créala primero o elige otro lugar. No se escribió ninguna copia.',
  ],
  'backup-not-writable': [
    'This user may not write into {folder}. No backup was written.',
    'Este usuario no puede escribir en {folder}. No se escribió ninguna copia.',
  ],
  'backup-is-folder': [
    '{file} is a folder. Give the name of a file. No backup was written.',
    '{file} es una carpeta. Da el nombre de un archivo. No se escribió ninguna copia.',
  ],
  'backup-disk-full': [
    'There is not enough room in {folder}. No backup was written.',
    'No queda suficiente espacio en {folder}. No se escribió ninguna copia.',
  ],
  'backup-newer': [
    'This backup was made by a newer Halfhour (it knows {migration}). Update this one first. Nothing was changed.',
    'Esta copia la hizo un Halfhour más nuevo (conoce {migration}). Actualiza primero este. No se cambió nada.',
  ],
  'backup-differs': [
    'After restoring, {tables} did not hold the rows of the backup. Nothing was changed.',
    'Al restaurar, {tables} no tenía las filas de la copia. No se cambió nada.',
  ],
  'restore-foreign-database': [
    'This database holds the tables of another program, which a restore would remove. Check DATABASE_URL: restore needs an empty database.',
    'Esta base de datos tiene las tablas de otro programa, y restaurar las quitaría. Revisa DATABASE_URL: restaurar necesita una base vacía.',
  ],
  'restore-not-empty': [
    'This database already holds accounts. Restore needs an empty one: choose a new HALFHOUR_DATA folder, or a new database.',
    'Esta base de datos ya tiene cuentas. Restaurar necesita una vacía: elige otra carpeta en HALFHOUR_DATA o una base nueva.',
  ],
  'restore-server-runs': [
    'A running Halfhour uses this database. Stop it first, then restore.',
    'Un Halfhour en marcha usa esta base de datos. Detenlo primero y luego restaura.',
  ],
  'restore-other-secret': [
    'HALFHOUR_SECRET is not the secret in the backup. Set it to the "secret" in the first line of the file (gunzip -c FILE | head -n 1).',
    'HALFHOUR_SECRET no es el secreto de la copia. Usa el "secret" de la primera línea del archivo (gunzip -c ARCHIVO | head -n 1).',
  ],
  'verify-disk-full': [
    'Trying a backup needs about {megabytes} MB free in {folder}, and there is less. Nothing was changed.',
    'Probar una copia necesita unos {megabytes} MB libres en {folder}, y hay menos. No se cambió nada.',
  ],
  'scratch-refused': [
    'This database user may not create a scratch database, which --verify needs.',
    'Este usuario de la base de datos no puede crear una base provisional, y --verify la necesita.',
  ],
  unexpected: [
    'Something went wrong on our side. Your last saved work is safe.',
    'Algo falló de nuestro lado. Lo último que se guardó está a salvo.',
  ],
  'unexpected-advice': [
    'If it happens again, tell your administrator this number: {id}',
    'Si vuelve a pasar, hay que dar este número a quien administra el sitio: {id}',
  ],
  configuration: [
    'The configuration is not complete:\n{problems}',
    'La configuración no está completa:\n{problems}',
  ],
  'too-slow': [
    'That took too long, so we stopped. Nothing was changed.',
    'Tardó demasiado y lo detuvimos. No se cambió nada.',
  ],
  'not-yet': [
    'That is in the future. Enter when it really ended.',
    'Eso está en el futuro. Escribe cuándo terminó de verdad.',
  ],
  'talk-over': ['That time is already over.', 'Esa hora ya pasó.'],
  'aim-removed': [
    'That goal was removed meanwhile. Choose another one, or none.',
    'Esa meta se quitó mientras tanto. Elige otra, o ninguna.',
  ],
  'year-slip': [
    'Is the year {year} right? It is more than two years away from today.',
    '¿Es correcto el año {year}? Está a más de dos años de hoy.',
  ],
  'sent-ahead': [
    'That is in the future. Enter when it really went out.',
    'Eso está en el futuro. Escribe cuándo salió de verdad.',
  ],
  'sent-before-talk': [
    'Your talk was later than that. A thank-you goes out after it.',
    'La charla fue después. Un agradecimiento se envía cuando ya hablaron.',
  ],
  'sent-before-request': [
    'Your request went out later than that. A follow-up has to be later than the request.',
    'Tu mensaje salió después. El mensaje de seguimiento tiene que ser posterior.',
  ],
  'graded-meanwhile': [
    'Somebody graded this in the meantime. Their grade is below your form; yours is still in it. Save again to replace theirs.',
    'Alguien calificó esto mientras tanto. Lo que dio está debajo de tu formulario; lo tuyo sigue en él. Guarda otra vez para reemplazarlo.',
  ],
  'rubric-changed-meanwhile': [
    '“How it is graded” was changed in the meantime, so nothing was saved. What still fits of what you typed is in the form. Look at every line, then save again.',
    '«Cómo se califica» cambió mientras tanto, así que no se guardó nada. Lo que aún vale de lo que escribiste sigue en el formulario. Revisa cada línea y guarda otra vez.',
  ],
  'name-erased-meanwhile': [
    'Somebody named in this feedback asked for their name to be taken out, so nothing was saved. Take the name out of your words too, then save again.',
    'Una persona nombrada en estos comentarios pidió que se quite su nombre, así que no se guardó nada. Quita también el nombre de lo que escribiste y guarda otra vez.',
  ],
  'handed-in-again': [
    'This was handed in again meanwhile, so nothing was saved. What you wrote is still in the form; the link at the top leads to what counts.',
    'Esto se entregó otra vez mientras tanto, así que no se guardó nada. Lo que escribiste sigue en el formulario; el enlace de arriba lleva a lo que cuenta.',
  ],
  'earlier-version': [
    'You wrote this about an earlier version; it was handed in again meanwhile. Nothing was saved. Read the new version beside your words, then save again.',
    'Esto lo escribiste sobre una versión anterior; mientras tanto se entregó otra. No se guardó nada. Lee la versión nueva junto a lo que escribiste y guarda otra vez.',
  ],
  'changed-meanwhile': [
    'This was changed in another window. Look at it once more, then try again.',
    'Esto se cambió en otra ventana. Hay que revisarlo y volver a intentarlo.',
  ],
  'to-form': ['Back to that page', 'Volver a esa página'],
  'to-start': ['Go to the start page', 'Ir a la página de inicio'],
  'other-address': [
    'This invitation is for another address. Use the one it was sent to.',
    'Esta invitación es para otro correo. Usa el correo al que llegó.',
  ],
  'backup-running': [
    'A backup is being written. Wait until it is done.',
    'Se está escribiendo una copia. Espera a que termine.',
  ],
  'no-mail': [
    'No mail server is set up, so nothing can be sent.',
    'No hay servidor de correo, así que no se puede enviar nada.',
  ],
  'last-administrator': [
    'This is the only administrator who can sign in. Make somebody else one first (Administration → People).',
    'Es la única persona que administra y puede iniciar sesión. Nombra antes a otra (Administración → Personas).',
  ],
  'reach-needed': [
    'Say a number, a link or a place, or write a few words.',
    'Ponga un teléfono, un enlace o un lugar, o unas palabras.',
  ],
  'time-past': [
    'This time has passed. Choose one in the future.',
    'Esa hora ya pasó. Hay que elegir una futura.',
  ],
  'time-gone': [
    'This time is not offered any more. Please choose another one.',
    'Esa hora ya no se ofrece. Elija otra, por favor.',
  ],
  'talk-changed': [
    'This talk has changed since you opened the page. Look at how it stands now, then answer again.',
    'Esta charla cambió desde que usted abrió la página. Mire cómo está ahora y responda de nuevo.',
  ],
  'too-many-times': [
    'Offer at most {max} times; more are hard to choose from.',
    'Ofrece como máximo {max} horas; con más cuesta elegir.',
  ],
  'no-guest-link': [
    'No link can be offered here: this site has no public https address.',
    'Aquí no se puede ofrecer un enlace: el sitio no tiene una dirección https pública.',
  ],
  'guest-needs-own': [
    'This needs the link that Halfhour mailed to you. Ask for it on this page.',
    'Para esto hace falta el enlace que Halfhour le envió por correo. Pídalo en esta página.',
  ],
  'guest-no-address': [
    'No e-mail can be sent from here. Please answer the message that this link came with.',
    'Desde aquí no se puede enviar un correo. Responda, por favor, al mensaje con el que llegó este enlace.',
  ],
  'guest-letter-later': [
    'This e-mail has to wait: only so many can go out from here in a day. Please try again tomorrow, or answer the message that this link came with.',
    'Este correo tiene que esperar: desde aquí solo pueden salir unos cuantos al día. Inténtelo mañana, por favor, o responda al mensaje con el que llegó este enlace.',
  ],
  'guest-own-link': [
    'This is your own link. Only the person it is for can answer on it.',
    'Este es tu propio enlace. Solo puede responder la persona a quien va dirigido.',
  ],
  'message-sent': ['This message was sent already.', 'Este mensaje ya se envió.'],
  'message-not-sent': ['This message was not sent yet.', 'Este mensaje aún no se envió.'],
  'port-taken': [
    'Port {port} is taken by another program. Stop it, or set PORT to another number.',
    'Otro programa usa el puerto {port}. Detenlo o indica otro número en PORT.',
  ],
  'wrong-secret': [
    'The secret is not the one this database was started with. Set HALFHOUR_SECRET to the first one (it is in every backup).',
    'El secreto no es el que se usó al crear esta base de datos. Pon en HALFHOUR_SECRET el primero (está en cada copia de seguridad).',
  ],
  'broken-secret': [
    'The file {path} does not hold 64 hexadecimal digits. Put it back from a backup.',
    'El archivo {path} no contiene 64 dígitos hexadecimales. Recupéralo de una copia de seguridad.',
  ],
  'account-suspended': [
    'An administrator of this site has suspended this account. What is in it is still yours: sign in on the usual page to see how to get it.',
    'Quien administra este sitio ha suspendido esta cuenta. Lo que contiene sigue siendo tuyo: inicia sesión en la página habitual para ver cómo obtenerlo.',
  ],
  'not-suspended': [
    'This account is open. Sign in as usual.',
    'Esta cuenta está abierta. Inicia sesión como siempre.',
  ],
  'own-account': ['You cannot suspend your own account.', 'No puedes suspender tu propia cuenta.'],
  'wrong-credentials': [
    'The e-mail address and the password do not match. Check both and try again.',
    'El correo y la contraseña no coinciden. Revisa los dos e inténtalo de nuevo.',
  ],
  'address-taken': [
    'Somebody else has an account with this address now. Nothing was changed: choose another address.',
    'Ya hay otra cuenta con esta dirección. No se cambió nada: elige otra dirección.',
  ],
  'account-exists': [
    'There is already an account with this e-mail address. Sign in, or set a new password.',
    'Ya hay una cuenta con este correo. Inicia sesión o crea una contraseña nueva.',
  ],
  'same-address': ['This is the address of this account already.', 'Esta cuenta ya tiene ese correo.'],
  'wrong-password': ['That is not your current password.', 'Esa no es tu contraseña actual.'],
  'wrong-code': [
    'That code is wrong, or it was used before. Wait until your app shows the next one and type that. If that is wrong too, set your phone’s clock to automatic.',
    'Ese código no es correcto o ya se usó. Espera a que la aplicación muestre el siguiente y escríbelo. Si tampoco sirve, pon el reloj del teléfono en automático.',
  ],
  'wrong-recovery-code': [
    'That recovery code is wrong, or it was used before. Check each letter and digit, or use another one.',
    'Ese código de recuperación no es correcto o ya se usó. Revisa cada letra y cada cifra o usa otro.',
  ],
  'code-needed': [
    'This account has a second step: type a code from your app, or a recovery code.',
    'Esta cuenta tiene un segundo paso: escribe un código de la aplicación o uno de recuperación.',
  ],
  'second-step-over': [
    'The code took too long, or there were too many wrong ones. Sign in with your password again.',
    'El código tardó demasiado o hubo demasiados errores. Inicia sesión otra vez con tu contraseña.',
  ],
  'second-step-key-over': [
    'The key for your app waited more than an hour, or was let go or made anew elsewhere. Begin again; what your app has of it can be removed there.',
    'La clave para tu aplicación esperó más de una hora, o se descartó o se creó otra en otro lugar. Empieza de nuevo; la que guardó tu aplicación se puede borrar allí.',
  ],
  'second-step-off': [
    'This account has no second step: the password alone is enough to sign in.',
    'Esta cuenta no tiene segundo paso: para iniciar sesión basta la contraseña.',
  ],
  'wrong-passkey': [
    'That passkey is not accepted here; perhaps it was removed. Try another one, or use your password.',
    'Esa llave de acceso no se acepta aquí; quizá se quitó. Prueba con otra o usa tu contraseña.',
  ],
  'prove-first': [
    'First show that your e-mail address is yours: your account page mails you a link.',
    'Demuestra primero que tu correo es tuyo: la página de tu cuenta te envía un enlace.',
  ],
  'passkey-not-made': [
    'This passkey could not be added here. Try again, or choose another place to keep it, such as another device or a password manager.',
    'No se pudo agregar esta llave de acceso. Prueba otra vez o elige otro lugar para guardarla, como otro dispositivo o un gestor de contraseñas.',
  ],
  'passkey-over': [
    'That took too long, or it was sent twice. Please try again.',
    'Tardó demasiado o se envió dos veces. Prueba otra vez.',
  ],
  'passkey-known': [
    'This device or password manager has a passkey for your account already.',
    'Este dispositivo o gestor de contraseñas ya tiene una llave de acceso para tu cuenta.',
  ],
  'too-many-passkeys': [
    'There is no room for one more passkey. Remove one to add another.',
    'No caben más llaves de acceso. Quita una para agregar otra.',
  ],
  'no-passkeys': [
    'This account has no passkeys any more. Reload the page to see how it stands.',
    'Esta cuenta ya no tiene llaves de acceso. Vuelve a cargar la página para ver cómo está.',
  ],
  'own-passkeys': [
    'Remove your own passkeys on the page of your account: it asks for your password.',
    'Quita tus propias llaves de acceso en la página de tu cuenta: ahí se pide la contraseña.',
  ],
  'own-second-step': [
    'Turn off your own second step on your account page: it takes a code there.',
    'Desactiva tu propio segundo paso en la página de tu cuenta: ahí se pide un código.',
  ],
  'link-expired': [
    'This link has expired or was used before. Ask for a new one.',
    'Este enlace venció o ya se usó. Pide uno nuevo.',
  ],
  'password-too-short': [
    'Choose a password of at least {min} characters.',
    'Elige una contraseña de al menos {min} caracteres.',
  ],
  'password-too-long': [
    'Choose a password of at most {max} characters.',
    'Elige una contraseña de {max} caracteres como máximo.',
  ],
  'registration-closed': [
    'New accounts are not open here. Ask your administrator or instructor for one.',
    'Aquí no se pueden crear cuentas nuevas. Pide una a quien administra el sitio o a tu docente.',
  ],
  'wrong-setup-code': [
    'That is not the setup code. You will find it in the window where Halfhour was started.',
    'Ese no es el código de configuración. Está en la ventana donde se inició Halfhour.',
  ],
  'only-instructor': [
    'Your account is not erased: nobody else is an instructor of {courses}. Add another instructor there, or archive the course, and try again.',
    'Tu cuenta no se borró: nadie más enseña en {courses}. Agrega a otra persona como docente o archiva el curso, y vuelve a intentarlo.',
  ],
  'last-instructor': [
    'Nobody else is an instructor of this course. Add another one, and then leave it. An archived course has to come out of the archive before that. The sample class goes with the visit: choose “Leave and erase it”.',
    'Nadie más enseña en este curso. Agrega a otra persona como docente y después déjalo. Un curso archivado tiene que salir antes del archivo. La clase de ejemplo se va con la visita: elige «Salir y borrarlo».',
  ],
  'address-unproved': [
    'Nobody has shown yet that this e-mail address is theirs. Remove them, and add them again by their address in the new role: the invitation shows it.',
    'Nadie ha demostrado todavía que ese correo sea suyo. Quita a la persona y agrégala de nuevo con su correo en la función nueva: la invitación lo demuestra.',
  ],
  'already-member': ['They are in this course already.', 'Ya está en este curso.'],
  'opens-too-early': [
    'This is due more than a year from now. It cannot be opened yet.',
    'Falta más de un año para el plazo. Aún no se puede abrir.',
  ],
  'stage-handed-in': [
    'Students handed something in for “{stage}”, so it cannot be removed. You can change its name and its date. If it is missing here, open this page again.',
    'Hay entregas en «{stage}», así que no se puede quitar. Puedes cambiar su nombre y su fecha. Si falta aquí, vuelve a abrir esta página.',
  ],
  'due-in-the-past': ['Choose a time that is still to come.', 'Elige un momento que aún no haya pasado.'],
  'due-day-past': [
    'That day is past. Choose today or a later day, or leave the date out.',
    'Ese día ya pasó. Elige hoy o un día posterior, o no pongas fecha.',
  ],
  'demo-closed': ['Sample data is switched off here.', 'Los datos de ejemplo están desactivados aquí.'],
  'demo-full': [
    'Too many people are looking around right now. Please try again in an hour.',
    'Hay demasiadas personas mirando ahora mismo. Vuelve a intentarlo en una hora.',
  ],
  'notebook-damaged': [
    'These notes arrived damaged and were not saved. Copy what you wrote before you close this page.',
    'Estas notas llegaron dañadas y no se guardaron. Copia lo que escribiste antes de cerrar esta página.',
  ],
  'notebook-full': [
    'This notebook is full ({limit}). Nothing new was saved.',
    'Este cuaderno está lleno ({limit}). No se guardó nada nuevo.',
  ],
  'json-line': ['Line {line} is not JSON.', 'La línea {line} no es JSON.'],
  'json-line-field': [
    'Line {line}: “{field}” is missing or is not what it should be.',
    'Línea {line}: «{field}» falta o no es lo que debe ser.',
  ],
  'occupations-nothing': [
    'No file in {path} has the columns of the O*NET database or of the BLS projections. Nothing was changed. A text file needs “O*NET-SOC Code” beside “Title” and “Description”, “Alternate Title”, “Job Zone” or “Related O*NET-SOC Code”; a workbook needs “National Employment Matrix code”.',
    'Ningún archivo de {path} tiene las columnas de la base de datos O*NET ni de las proyecciones de BLS. No se cambió nada. Un archivo de texto necesita «O*NET-SOC Code» junto a «Title» y «Description», «Alternate Title», «Job Zone» o «Related O*NET-SOC Code»; un libro necesita «National Employment Matrix code».',
  ],
  'occupations-column': [
    '{file} lacks a column: {columns}. Nothing was changed.',
    'A {file} le falta una columna: {columns}. No se cambió nada.',
  ],
  'occupations-empty': [
    '{file} has the right columns and no row that can be used. Nothing was changed.',
    '{file} tiene las columnas correctas, pero ninguna fila que sirva. No se cambió nada.',
  ],
  'occupations-zip-broken': [
    '{file} is not a complete ZIP archive. Download it again. Nothing was changed.',
    '{file} no es un archivo ZIP completo. Descárgalo de nuevo. No se cambió nada.',
  ],
  'occupations-workbook-broken': [
    '{file} cannot be read as an Excel workbook. Download it again. Nothing was changed.',
    '{file} no se puede leer como libro de Excel. Descárgalo de nuevo. No se cambió nada.',
  ],
  'occupations-too-big': [
    '{file} is larger than any release of this data. Nothing was changed.',
    '{file} es más grande que cualquier versión de estos datos. No se cambió nada.',
  ],
  'file-unreadable': ['This file cannot be read: {path}', 'No se puede leer este archivo: {path}'],
  'too-many-materials': [
    'A course holds {max} links at most. Remove one first.',
    'Un curso tiene {max} enlaces como máximo. Quita uno primero.',
  ],
  'course-archived': [
    'This course is archived: it can still be read, but nothing can be posted or handed in, and nobody can be added.',
    'Este curso está archivado: se puede leer, pero ya no se publica ni se entrega nada, ni se agrega a nadie.',
  ],
  'sample-class': [
    'Nobody is invited from the sample class.',
    'Desde la clase de ejemplo no se invita a nadie.',
  ],
  'nudged-already': [
    'This student was written to in the last two days.',
    'A esta persona ya se le escribió en los últimos dos días.',
  ],
  'no-help-needed': [
    'Nothing was sent: by now no help is needed there.',
    'No se envió nada: a estas alturas ya no hace falta ayuda.',
  ],
  'nudge-archived': [
    'Nothing was sent: the course or the assignment is archived.',
    'No se envió nada: el curso o la tarea se archivó.',
  ],
  'own-ask': ['This is your own question.', 'Esta pregunta es tuya.'],
  'introduction-over': [
    'This question has expired. Nothing was passed on.',
    'Esta pregunta ya venció. No se compartió nada.',
  ],
  'contact-removed': ['{name} is not on your list.', '{name} no está en tu lista.'],
  'contact-removed-advice': [
    'You took this person off. Messages and interviews with them are still here: bring them back to read and to go on.',
    'Quitaste a esta persona. Los mensajes y entrevistas con ella siguen aquí: recupérala para leerlos y continuar.',
  ],
  'contact-removed-remedy': ['Bring back {name}', 'Recuperar a {name}'],
  'contact-merged': [
    '{name} was merged with somebody on your list.',
    '{name} se unió con otra persona de tu lista.',
  ],
  'contact-merged-advice': [
    'Everything that belonged to this person is there now. For 30 days you can make two of them again, under “Removed lately”.',
    'Todo lo que era de esta persona está ahora allí. Durante 30 días puedes volver a separarlas, en «Quitado hace poco».',
  ],
  'contact-merged-remedy': ['Open that person', 'Abrir esa persona'],
  'contact-exists': ['{name} is on your list already.', '{name} ya está en tu lista.'],
  'field-exists': ['You have another field called {name}.', 'Tienes otra área llamada {name}.'],
  'field-exists-advice': [
    'Two fields cannot have one name, so the removed one was not brought back.',
    'Dos áreas no pueden llamarse igual, así que no recuperamos la que quitaste.',
  ],
  'import-undone': [
    'This import was undone. Upload the file again to import it once more.',
    'Esta importación se deshizo. Sube el archivo otra vez para importarlo de nuevo.',
  ],
  'import-applied': [
    'This import was carried out already. You can change the person on your list.',
    'Esta importación ya se realizó. Puedes cambiar a la persona en tu lista.',
  ],
  'import-cancelled': ['You stopped it. Nothing was changed.', 'La detuviste. No se cambió nada.'],
  'import-not-applied': ['This import was never carried out.', 'Esta importación nunca se realizó.'],
  'import-undo-late': [
    'An import can be undone for {days} days. This one is older.',
    'Una importación se puede deshacer durante {days} días. Esta es más antigua.',
  ],
  'merge-undo-late': [
    'A merge can be undone for {days} days. That time has passed.',
    'Dos personas unidas se pueden separar durante {days} días. Ese plazo ya pasó.',
  ],
  'merge-changed': [
    'One of the two was merged again or taken off the list since. Undo that first.',
    'Desde entonces, una de las dos se unió de nuevo o salió de la lista. Deshaz eso primero.',
  ],
  'debrief-too-early': [
    'The debrief opens when the talk has ended.',
    'El balance se abre cuando la charla ha terminado.',
  ],
  'not-complete': [
    'Something is still missing. The list beside the form says what; everything you wrote is saved.',
    'Todavía falta algo. La lista junto al formulario dice qué; todo lo que escribiste está guardado.',
  ],
  'early-not-offered': [
    'This cannot be handed in early. Hand it in when it is done.',
    'Esto no se puede entregar antes. Entrégalo cuando esté listo.',
  ],
  'early-too-late': [
    'It is too late for feedback before it counts.',
    'Ya es tarde para recibir comentarios antes de que cuente.',
  ],
  'first-handed-in': [
    'What you sent first has been handed in. What you changed since then is saved, but not handed in: press the button again to hand it in too.',
    'Lo que enviaste primero ya está entregado. Lo que cambiaste después está guardado, pero no entregado: presiona el botón otra vez para entregarlo también.',
  ],
  'first-shown': [
    'What you sent first came in for feedback, which does not count yet. This is saved, but not handed in: press the button again to hand it in.',
    'Lo que enviaste primero llegó para recibir comentarios, y eso todavía no cuenta. Esto está guardado, pero no entregado: presiona el botón otra vez para entregarlo.',
  ],
  'merged-not-handed-in': [
    'Two versions were merged: another window had saved meanwhile. Nothing was handed in. Read these once more, then press the button again: {parts}.',
    'Se unieron dos versiones: otra ventana había guardado mientras tanto. No se entregó nada. Vuelve a leer esto y presiona el botón otra vez: {parts}.',
  ],
  'resubmission-closed': [
    'The due date has passed, and your earlier version counts. Ask your instructor if you need more time.',
    'El plazo ya pasó y cuenta tu versión anterior. Pide más tiempo a tu docente si lo necesitas.',
  ],
  'archived-assignment': [
    'This assignment is archived; nothing can be handed in for it.',
    'Esta tarea está archivada; ya no se puede entregar nada.',
  ],
  'asked-already': [
    'You have already asked for this. Wait for the answer.',
    'Ya lo pediste. Espera la respuesta.',
  ],
  'extension-too-early': [
    'Everybody has this much time already. Choose a later time.',
    'Toda la clase ya tiene ese plazo. Elige uno posterior.',
  ],
} as const
