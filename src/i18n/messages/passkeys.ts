/** Signing in without a password. */
export const passkeys = {
  title: ['Passkeys', 'Llaves de acceso'],
  lead: [
    'A passkey signs you in without your password, and without the code of a second step: you unlock your device, with a finger, your face or its PIN. It works on this site alone, so nobody can trick you into giving it away.',
    'Una llave de acceso te deja entrar sin tu contraseña y sin el código de un segundo paso: desbloqueas tu dispositivo con el dedo, la cara o su PIN. Solo sirve en este sitio, así que nadie puede conseguirla con engaños.',
  ],
  count: {
    one: [
      '1 passkey signs you in without your password.',
      '1 llave de acceso te deja entrar sin tu contraseña.',
    ],
    other: [
      '{n} passkeys sign you in without your password.',
      '{n} llaves de acceso te dejan entrar sin tu contraseña.',
    ],
  },
  open: ['See your passkeys', 'Ver tus llaves de acceso'],
  added: ['Added', 'Agregada'],
  used: ['Last used', 'Usada por última vez'],
  'never-used': ['Not used yet', 'Sin usar todavía'],
  'made-for': ['Made for {host}, signs in there alone', 'Creada para {host}, solo sirve ahí'],
  'no-browser': [
    'Passkeys cannot be added here: this browser has none, is too old for them, or runs no scripts. Your password works on.',
    'Aquí no se pueden agregar llaves de acceso: este navegador no las tiene, es demasiado antiguo o no ejecuta scripts. Tu contraseña sigue sirviendo.',
  ],
  'no-site': [
    'Passkeys need an address with a name, and this site is opened by a number. Your password works on.',
    'Las llaves de acceso necesitan una dirección con nombre, y este sitio se abre con un número. Tu contraseña sigue sirviendo.',
  ],
  elsewhere: [
    'Passkeys of this site work at one address alone. Open Halfhour there:',
    'Las llaves de acceso de este sitio solo sirven en una dirección. Abre Halfhour ahí:',
  ],
  full: [
    'You have {n}, the most an account can have. Remove one to add another.',
    'Ya tienes {n}, el máximo de una cuenta. Quita una para agregar otra.',
  ],
  'begin-title': ['Add a passkey', 'Agregar una llave de acceso'],
  'begin-lead': [
    'First your password. Your device or password manager then makes the passkey, and your password works on.',
    'Primero tu contraseña. Después tu dispositivo o tu gestor de contraseñas crea la llave de acceso, y tu contraseña sigue sirviendo.',
  ],
  begin: ['Add a passkey', 'Agregar una llave de acceso'],
  'new-title': ['Make the passkey', 'Crea la llave de acceso'],
  'new-lead': [
    'Your browser asks where to keep it: on this device, in a password manager, on your phone or on a security key. Do not make one on a device that others can unlock.',
    'El navegador te pregunta dónde guardarla: en este dispositivo, en un gestor de contraseñas, en tu teléfono o en una llave de seguridad. No la crees en un dispositivo que otras personas puedan desbloquear.',
  ],
  create: ['Make the passkey', 'Crear la llave de acceso'],
  cancel: ['Not now', 'Ahora no'],
  'create-failed': [
    'No passkey was made. Try again, or choose another place to keep it.',
    'No se creó ninguna llave de acceso. Prueba otra vez o elige otro lugar para guardarla.',
  ],
  'flash-password-first': [
    'To add a passkey, give your password first. It counts for ten minutes.',
    'Para agregar una llave de acceso, escribe primero tu contraseña. Vale durante diez minutos.',
  ],
  unnamed: ['Passkey', 'Llave de acceso'],
  'flash-added': [
    'The passkey is added. Give it a name by which you know it again, if this one says too little.',
    'La llave de acceso está agregada. Ponle un nombre con el que la reconozcas, si este dice poco.',
  ],
  'rename-title': ['What it is called', 'Cómo se llama'],
  name: ['Name', 'Nombre'],
  'name-hint': ['Such as the device that it is on.', 'Por ejemplo, el dispositivo en el que está.'],
  'flash-renamed': ['The new name is saved.', 'El nombre nuevo está guardado.'],
  'remove-title': ['Remove it', 'Quitarla'],
  'remove-lead': [
    'It signs in here no more, and all other devices are signed out. Your device or password manager still shows it until you delete it there too.',
    'Deja de servir aquí y se cierra la sesión en los demás dispositivos. Tu dispositivo o tu gestor de contraseñas la muestra hasta que la borres también ahí.',
  ],
  remove: ['Remove the passkey', 'Quitar la llave de acceso'],
  'flash-removed': [
    'The passkey is removed, and all other devices were signed out.',
    'La llave de acceso está quitada y se cerró la sesión en los demás dispositivos.',
  ],

  'sign-in': ['Sign in with a passkey', 'Entrar con llave de acceso'],
  'use-failed': [
    'No passkey was used. Try again, or sign in with your password.',
    'No se usó ninguna llave de acceso. Prueba otra vez o entra con tu contraseña.',
  ],

  offline: [
    'This site cannot be reached right now. Try again once there is a network.',
    'Ahora no se puede llegar a este sitio. Prueba otra vez cuando haya red.',
  ],

  'letter-added-subject': [
    'A passkey was added to your Halfhour account',
    'Se agregó una llave de acceso a tu cuenta de Halfhour',
  ],
  'letter-added': [
    'A passkey called “{name}” was added to your Halfhour account. It signs in without the password, and without a code of a second step.',
    'Se agregó a tu cuenta de Halfhour una llave de acceso llamada «{name}». Con ella se entra sin la contraseña y sin el código de un segundo paso.',
  ],
  'letter-added-unnamed': [
    'A passkey was added to your Halfhour account. It signs in without the password, and without a code of a second step.',
    'Se agregó una llave de acceso a tu cuenta de Halfhour. Con ella se entra sin la contraseña y sin el código de un segundo paso.',
  ],
  'letter-added-end': [
    'If it was not you, somebody else knows your password. First set a new one, on the first of these pages (if yours is no longer accepted, use “Forgot your password?”). Then remove the passkey on the second:',
    'Si no fuiste tú, alguien más sabe tu contraseña. Primero crea otra en la primera de estas páginas (si ya no se acepta la tuya, usa «¿Olvidaste tu contraseña?»). Después quita la llave de acceso en la segunda:',
  ],
  'letter-removed-subject': [
    'A passkey of your Halfhour account was removed',
    'Se quitó una llave de acceso de tu cuenta de Halfhour',
  ],
  'letter-removed': [
    'The passkey called “{name}” was removed from your Halfhour account. It signs in no more, and all other devices were signed out.',
    'Se quitó de tu cuenta de Halfhour la llave de acceso llamada «{name}». Ya no sirve para entrar, y se cerró la sesión en los demás dispositivos.',
  ],
  'letter-removed-unnamed': [
    'A passkey of your Halfhour account was removed. It signs in no more, and all other devices were signed out.',
    'Se quitó una llave de acceso de tu cuenta de Halfhour. Ya no sirve para entrar, y se cerró la sesión en los demás dispositivos.',
  ],
  'letter-removed-end': [
    'If it was not you, set a new password right away. If yours is no longer accepted, use “Forgot your password?”:',
    'Si no fuiste tú, crea ahora mismo otra contraseña. Si ya no se acepta la tuya, usa «¿Olvidaste tu contraseña?»:',
  ],
  'letter-all-removed-subject': [
    'The passkeys of your Halfhour account were removed',
    'Se quitaron las llaves de acceso de tu cuenta de Halfhour',
  ],
  'letter-all-removed': [
    'Whoever runs the site removed all passkeys of your Halfhour account: from now on you sign in with your password. Every device was signed out.',
    'Quien administra el sitio quitó todas las llaves de acceso de tu cuenta de Halfhour: desde ahora entras con tu contraseña. Se cerró la sesión en todos los dispositivos.',
  ],
  'letter-all-removed-end': [
    'You can add new ones yourself. If you did not ask for it, tell whoever runs the site, and set a new password right away:',
    'Tú puedes agregar otras. Si no lo pediste tú, avisa a quien administra el sitio y crea ahora mismo otra contraseña:',
  ],
  'letter-password-removed': {
    one: [
      '1 passkey was removed with the old password, to be safe. If it was yours, add it again:',
      'Por seguridad, con la contraseña anterior se quitó 1 llave de acceso. Si era tuya, agrégala otra vez:',
    ],
    other: [
      '{n} passkeys were removed with the old password, to be safe. If they were yours, add them again:',
      'Por seguridad, con la contraseña anterior se quitaron {n} llaves de acceso. Si eran tuyas, agrégalas otra vez:',
    ],
  },
  'letter-password': {
    one: [
      '1 passkey still signs in to it. If it is not yours, remove it:',
      '1 llave de acceso sigue sirviendo para entrar. Si no es tuya, quítala:',
    ],
    other: [
      '{n} passkeys still sign in to it. If one of them is not yours, remove it:',
      '{n} llaves de acceso siguen sirviendo para entrar. Si alguna no es tuya, quítala:',
    ],
  },
} as const
