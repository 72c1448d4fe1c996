/** The code that an account can ask for beside its password. */
export const secondStep = {
  title: ['Second step when signing in', 'Segundo paso al iniciar sesión'],
  lead: [
    'Signing in then takes two things: your password, and a code from an app on your phone. Whoever learns your password still does not get in.',
    'Para entrar hacen falta entonces dos cosas: tu contraseña y un código de una aplicación en tu teléfono. Quien se entere de tu contraseña seguirá sin poder entrar.',
  ],
  on: {
    one: [
      'On: signing in asks for a code from your app. You have 1 recovery code left.',
      'Activado: al entrar se pide un código de tu aplicación. Te queda 1 código de recuperación.',
    ],
    other: [
      'On: signing in asks for a code from your app. You have {n} recovery codes left.',
      'Activado: al entrar se pide un código de tu aplicación. Te quedan {n} códigos de recuperación.',
    ],
  },
  open: ['Change the second step', 'Cambiar el segundo paso'],

  'begin-title': ['Turn it on', 'Activarlo'],
  'begin-lead': [
    'You need an app that makes such codes. Password managers often do, and so do Google Authenticator, Microsoft Authenticator, Aegis or 2FAS.',
    'Necesitas una aplicación que cree esos códigos. Muchos gestores de contraseñas lo hacen, y también Google Authenticator, Microsoft Authenticator, Aegis o 2FAS.',
  ],
  begin: ['Turn on a second step', 'Activar un segundo paso'],
  'scan-title': ['1. Give your app the key', '1. Dale la clave a la aplicación'],
  'scan-lead': [
    'Open the app, add an account and point the camera at this picture.',
    'Abre la aplicación, agrega una cuenta y apunta la cámara a esta imagen.',
  ],
  'scan-picture': ['QR code with the key for your app', 'Código QR con la clave para tu aplicación'],
  'scan-link': ['The app is on this device: open it', 'La aplicación está en este dispositivo: abrirla'],
  'scan-key': ['Or type this key into the app:', 'O escribe esta clave en la aplicación:'],
  'confirm-title': ['2. Type the code that it shows', '2. Escribe el código que muestra'],
  'confirm-lead': [
    'Nothing changes before this code is right. Then other devices are signed out, and a link that was mailed for a new password or another address stops working.',
    'Nada cambia mientras este código no sea correcto. Después se cierra la sesión en los demás dispositivos, y un enlace enviado por correo para otra contraseña u otra dirección deja de funcionar.',
  ],
  confirm: ['Turn it on', 'Activarlo'],
  cancel: ['Not now', 'Ahora no'],
  'turned-on': [
    'The second step is on, and all other devices were signed out. Keep these recovery codes before you go on.',
    'El segundo paso está activado y se cerró la sesión en los demás dispositivos. Guarda estos códigos de recuperación antes de seguir.',
  ],

  'turned-on-dropped': [
    'The second step is on, and all other devices were signed out. The link that was mailed to {email} works no more: ask for that address again. Keep these recovery codes before you go on.',
    'El segundo paso está activado y se cerró la sesión en los demás dispositivos. El enlace que se envió a {email} ya no funciona: vuelve a pedir esa dirección. Guarda estos códigos de recuperación antes de seguir.',
  ],

  'codes-title': ['Your recovery codes', 'Tus códigos de recuperación'],
  'codes-lead': [
    'Without your phone, one of these signs you in. Each works once. Keep them where you find them without your phone, such as on paper: they are shown here alone, as long as you stay signed in and for an hour at most, and never again.',
    'Sin tu teléfono, uno de estos te deja entrar. Cada uno sirve una vez. Guárdalos donde los encuentres sin el teléfono, por ejemplo en papel: se muestran solo aquí, mientras no cierres la sesión y una hora como mucho, y nunca más.',
  ],
  'codes-download': ['Download', 'Descargar'],
  'codes-print': ['Print', 'Imprimir'],
  'codes-done': ['I have kept them', 'Ya los guardé'],
  'codes-kept': [
    'Good. The codes are not shown again; you can make new ones at any time.',
    'Bien. Los códigos no se muestran más; puedes crear otros cuando quieras.',
  ],
  'codes-for': [
    'Recovery codes for {email} at Halfhour ({site}). Each works once.',
    'Códigos de recuperación de {email} en Halfhour ({site}). Cada uno sirve una vez.',
  ],
  'codes-wait-title': ['Do you have your recovery codes?', '¿Tienes tus códigos de recuperación?'],
  'codes-wait': [
    'They can still be looked at for a little while, and never after that.',
    'Todavía se pueden ver un rato, y después nunca más.',
  ],
  'codes-see': ['See the codes', 'Ver los códigos'],

  recovered: {
    one: [
      'You signed in with a recovery code and have 1 left. Lost your phone? Turn the second step off under Your account within {minutes} minutes: for now your password is enough for that.',
      'Entraste con un código de recuperación y te queda 1. ¿Perdiste el teléfono? Desactiva el segundo paso en «Tu cuenta» en los próximos {minutes} minutos: por ahora basta tu contraseña.',
    ],
    other: [
      'You signed in with a recovery code and have {n} left. Lost your phone? Turn the second step off under Your account within {minutes} minutes: for now your password is enough for that.',
      'Entraste con un código de recuperación y te quedan {n}. ¿Perdiste el teléfono? Desactiva el segundo paso en «Tu cuenta» en los próximos {minutes} minutos: por ahora basta tu contraseña.',
    ],
  },
  'recovered-lead': [
    'You signed in with a recovery code a moment ago. Until {until} your password is enough here, without another code.',
    'Entraste hace un momento con un código de recuperación. Hasta el {until}, aquí basta tu contraseña, sin otro código.',
  ],
  'none-left-title': ['You have no recovery codes left', 'Ya no te quedan códigos de recuperación'],
  'none-left': [
    'Make new ones now: without them and without your phone you cannot sign in with your password.',
    'Crea otros ahora: sin ellos y sin tu teléfono no podrás entrar con tu contraseña.',
  ],
  'none-left-app': [
    'Make new ones now, with a code from your app. If your phone is lost, whoever runs this site can turn the second step off for you.',
    'Crea otros ahora, con un código de tu aplicación. Si perdiste el teléfono, quien administra este sitio puede desactivar el segundo paso.',
  ],

  'on-title': ['Change it', 'Cambiarlo'],
  change: ['What would you like to do?', '¿Qué quieres hacer?'],
  'change-codes': ['Make new recovery codes', 'Crear códigos de recuperación nuevos'],
  'change-codes-hint': ['The old ones stop working.', 'Los anteriores dejan de servir.'],
  'change-off': ['Turn the second step off', 'Desactivar el segundo paso'],
  'change-off-hint': [
    'All other devices are signed out, a lost phone too; a passkey on it signs in until you remove it. For a new phone, turn it off and then on again there.',
    'Se cierra la sesión en los demás dispositivos, también en un teléfono perdido; una llave de acceso que esté en él sirve hasta que la quites. Si cambias de teléfono, desactívalo y vuelve a activarlo con el nuevo.',
  ],
  'change-do': ['Do it now', 'Hacerlo ahora'],
  'turned-off': [
    'The second step is off, and all other devices were signed out. Your password alone is enough to sign in.',
    'El segundo paso está desactivado y se cerró la sesión en los demás dispositivos. Para entrar basta tu contraseña.',
  ],

  'enter-title': ['One more step', 'Un paso más'],
  'enter-lead': [
    'Your password is right. Now open the app on your phone and type the code that it shows for Halfhour.',
    'Tu contraseña es correcta. Ahora abre la aplicación en tu teléfono y escribe el código que muestra para Halfhour.',
  ],
  'enter-recovery-lead': [
    'Your password is right. Now type one of the recovery codes that you kept. It works once.',
    'Tu contraseña es correcta. Ahora escribe uno de los códigos de recuperación que guardaste. Sirve una vez.',
  ],
  'code-app': ['Code from your app', 'Código de la aplicación'],
  'code-app-hint': ['Six digits', 'Seis cifras'],
  'code-recovery': ['Recovery code', 'Código de recuperación'],
  'code-recovery-hint': ['Such as k7m2x-9dpqa', 'Como k7m2x-9dpqa'],
  'code-either': ['Code of your second step', 'Código de tu segundo paso'],
  'code-either-hint': [
    'Six digits from your app, or a recovery code',
    'Seis cifras de tu aplicación, o un código de recuperación',
  ],
  'use-recovery': ['Use a recovery code', 'Usar un código de recuperación'],
  'use-app': ['Use the app', 'Usar la aplicación'],
  lost: [
    'Lost your phone and the recovery codes? Whoever runs this site can turn the second step off for you.',
    '¿Perdiste el teléfono y los códigos de recuperación? Quien administra este sitio puede desactivar el segundo paso.',
  ],

  'letter-on-subject': [
    'Your Halfhour account asks for a second step now',
    'Tu cuenta de Halfhour pide ahora un segundo paso',
  ],
  'letter-on': [
    'A second step was turned on: signing in to your Halfhour account takes a code from an app beside the password. All other devices were signed out.',
    'Se activó un segundo paso: para entrar en tu cuenta de Halfhour hace falta, además de la contraseña, un código de una aplicación. Se cerró la sesión en los demás dispositivos.',
  ],
  'letter-off-subject': [
    'The second step of your Halfhour account is off',
    'El segundo paso de tu cuenta de Halfhour está desactivado',
  ],
  'letter-off': [
    'The second step was turned off: the password alone is enough to sign in to your Halfhour account. All other devices were signed out.',
    'Se desactivó el segundo paso: para entrar en tu cuenta de Halfhour basta la contraseña. Se cerró la sesión en los demás dispositivos.',
  ],
  'letter-removed-subject': [
    'The second step of your Halfhour account is off',
    'El segundo paso de tu cuenta de Halfhour está desactivado',
  ],
  'letter-removed': [
    'Whoever runs the site turned off the second step of your Halfhour account: from now on it asks for the password alone. Every device was signed out.',
    'Quien administra el sitio desactivó el segundo paso de tu cuenta de Halfhour: desde ahora solo pide la contraseña. Se cerró la sesión en todos los dispositivos.',
  ],
  'letter-codes-subject': [
    'Your Halfhour account has new recovery codes',
    'Tu cuenta de Halfhour tiene códigos de recuperación nuevos',
  ],
  'letter-codes': [
    'New recovery codes were made for your Halfhour account. The ones from before open nothing any more.',
    'Se crearon códigos de recuperación nuevos para tu cuenta de Halfhour. Los anteriores ya no sirven.',
  ],
  'letter-recovery-subject': [
    'A recovery code of your Halfhour account was used',
    'Se usó un código de recuperación de tu cuenta de Halfhour',
  ],
  'letter-recovery': {
    one: [
      'Somebody used one of your recovery codes for your Halfhour account, after giving its password. You have 1 code left.',
      'Alguien usó uno de tus códigos de recuperación en tu cuenta de Halfhour, después de dar la contraseña. Te queda 1 código.',
    ],
    other: [
      'Somebody used one of your recovery codes for your Halfhour account, after giving its password. You have {n} codes left.',
      'Alguien usó uno de tus códigos de recuperación en tu cuenta de Halfhour, después de dar la contraseña. Te quedan {n} códigos.',
    ],
  },
  'letter-locked-subject': [
    'Somebody tries to guess the codes of your Halfhour account',
    'Alguien intenta adivinar los códigos de tu cuenta de Halfhour',
  ],
  'letter-locked': [
    'Somebody who gave the password of your Halfhour account typed ten wrong codes of its second step. For a quarter of an hour no code is taken, not even a right one.',
    'Alguien que dio la contraseña de tu cuenta de Halfhour escribió diez códigos equivocados de su segundo paso. Durante un cuarto de hora no se acepta ningún código, ni siquiera uno correcto.',
  ],
  'letter-end-suspended': [
    'If it was not you, set a new password right away, by “Forgot your password?” on this page:',
    'Si no fuiste tú, crea ahora mismo otra contraseña con «¿Olvidaste tu contraseña?» en esta página:',
  ],
  'letter-end-removed-suspended': [
    'If you did not ask for it, tell whoever runs the site, and set a new password right away, by “Forgot your password?” on this page:',
    'Si no lo pediste tú, avisa a quien administra el sitio y crea ahora mismo otra contraseña con «¿Olvidaste tu contraseña?» en esta página:',
  ],
  'letter-end-removed': [
    'You can turn on a new one yourself. If you did not ask for it, tell whoever runs the site, and set a new password right away:',
    'Tú puedes activar otro. Si no lo pediste tú, avisa a quien administra el sitio y crea ahora mismo otra contraseña:',
  ],
  'letter-end-locked': [
    'If it was not you, somebody else knows your password. Set a new one right away, by “Forgot your password?”:',
    'Si no fuiste tú, alguien más sabe tu contraseña. Crea otra ahora mismo con «¿Olvidaste tu contraseña?»:',
  ],
  'letter-end-on': [
    'If it was not you, somebody else knows your password. Ask whoever runs the site to turn the second step off, and set a new password by “Forgot your password?”:',
    'Si no fuiste tú, alguien más sabe tu contraseña. Pide a quien administra el sitio que desactive el segundo paso y crea otra contraseña con «¿Olvidaste tu contraseña?»:',
  ],
  'letter-end': [
    'If it was not you, set a new password right away; it signs out all other devices. If yours is no longer accepted, use “Forgot your password?”:',
    'Si no fuiste tú, crea ahora mismo otra contraseña; así se cierra la sesión en los demás dispositivos. Si ya no se acepta la tuya, usa «¿Olvidaste tu contraseña?»:',
  ],
} as const
