/** Protecting the people who are written to. */
export const protection = {
  'stop-title': ['Do not contact me again', 'No me escriban más'],
  'stop-lead': [
    'Somebody wrote to you with the help of this site, which students use to learn about careers.',
    'Alguien le escribió con la ayuda de este sitio, que estudiantes usan para conocer profesiones.',
  ],
  'stop-what': [
    'Press the button and nobody can write through this site again to the address this message came to. You need no account, and you owe nobody a reason.',
    'Presione el botón y nadie podrá escribir otra vez a través de este sitio a la dirección a la que llegó este mensaje. No necesita una cuenta ni dar motivos.',
  ],
  'stop-talk': [
    'If you agreed to a talk, it still stands, but no e-mail tells you any more when it is moved or called off. You can call it off first, on the page where you agreed to it.',
    'Si ya acordó una charla, sigue en pie, pero ningún correo le avisará más si cambia o se cancela. Puede cancelarla antes, en la página donde la aceptó.',
  ],
  'stop-button': ['Stop all messages to me', 'No quiero más mensajes'],
  'stop-kept': [
    'To remember this, we keep a code made from your address. Nobody can read your name or your address in it.',
    'Para recordarlo guardamos un código hecho con su dirección. Nadie puede leer en él su nombre ni su dirección.',
  ],
  'stopped-title': ['You will not be contacted again', 'No le escribirán más'],
  'stopped-what': [
    'It is done, for everyone who uses this site. You can close this page.',
    'Listo, y vale para todas las personas que usan este sitio. Puede cerrar esta página.',
  ],
  short: ['Protection', 'Protección'],
  title: ['Protecting professionals', 'Proteger a los profesionales'],
  lead: [
    'People who are asked for a talk lend their time. Here you can stop all mail to them, and note who wants none.',
    'Quienes reciben una solicitud prestan su tiempo. Aquí puedes detener todo el correo hacia ellos y anotar quién no quiere ninguno.',
  ],
  open: ['Switch, list and limits', 'Interruptor, lista y límites'],
  sending: ['Mail to professionals', 'Correo a profesionales'],
  'is-on': ['Going out', 'Se envía'],
  'is-paused': ['Stopped', 'Detenido'],
  'cannot-send': [
    'No mail server is set up: people send from their own mail.',
    'No hay un servidor de correo configurado: cada quien envía desde su propio correo.',
  ],
  'on-what': [
    'Each message is confirmed by the person who wrote it. If something goes wrong, stop everything here at once.',
    'Cada mensaje lo confirma la persona que lo escribió. Si algo va mal, aquí puedes detener todo de inmediato.',
  ],
  'paused-what': [
    'Nothing is mailed to professionals. What was confirmed waits and goes out when you turn it on again.',
    'No se envía nada a profesionales. Lo ya confirmado espera y sale cuando lo actives de nuevo.',
  ],
  pause: ['Stop all mail to professionals', 'Detener todo el correo a profesionales'],
  resume: ['Let mail go out again', 'Permitir de nuevo los envíos'],
  'now-paused': [
    'Stopped. Nothing goes out to professionals.',
    'Detenido. No sale nada hacia profesionales.',
  ],
  'now-on': ['Mail goes out again.', 'El correo sale de nuevo.'],
  list: ['Do not contact', 'No contactar'],
  'list-lead': [
    'Somebody told you that they want no messages? Add their address. It is kept as a code that cannot be read back.',
    '¿Alguien te dijo que no quiere mensajes? Agrega su dirección. Se guarda como un código que no se puede leer.',
  ],
  address: ['E-mail or profile address', 'Correo o dirección del perfil'],
  'address-hint': [
    'Such as name@example.org or linkedin.com/in/name',
    'Por ejemplo nombre@example.org o linkedin.com/in/nombre',
  ],
  'address-wrong': [
    'Write an e-mail address or the web address of a profile.',
    'Escribe un correo o la dirección web de un perfil.',
  ],
  add: ['Never contact this person', 'No contactar nunca a esta persona'],
  'address-stopped': [
    'Noted. Nobody here can mail this person any more.',
    'Anotado. Nadie de aquí puede escribirle ya.',
  ],
  caps: ['Limits for everyone', 'Límites para todas las personas'],
  'caps-lead': [
    'They hold for what this site mails. What people send from their own mail can only be warned about.',
    'Valen para lo que envía este sitio. Sobre lo que cada quien envía desde su propio correo solo se puede advertir.',
  ],
  'cap-quiet-hours': [
    'Hours between two requests or follow-ups to one person',
    'Horas entre dos solicitudes o mensajes de seguimiento a una persona',
  ],
  'cap-first': ['First messages one person gets …', 'Primeros mensajes que recibe una persona …'],
  'cap-window': ['… within so many days', '… en tantos días'],
  'limit-hint': ['{min} to {max}; usually {usual}', 'De {min} a {max}; normalmente {usual}'],
  'limit-number': ['Write a whole number.', 'Escribe un número entero.'],
  'limit-bounds': ['This number is outside of what is allowed.', 'Este número queda fuera de lo permitido.'],
  'limits-saved': ['Saved. The limits hold from now on.', 'Guardado. Los límites valen desde ahora.'],
  'lift-title': ['Somebody wants to be reachable again', 'Alguien quiere que le escriban de nuevo'],
  'lift-lead': [
    'Only when they told you so themselves. A profile and each address are entries of their own. The log records that you took somebody off the list, but not whom.',
    'Solo si te lo dijo la persona misma. Un perfil y cada dirección son entradas aparte. En el registro queda que quitaste a alguien de la lista, pero no a quién.',
  ],
  lift: ['Take off the list', 'Quitar de la lista'],
  'address-lifted': ['This address is not on the list any more.', 'Esta dirección ya no está en la lista.'],
  'cap-day': ['New people one account may write to in a day', 'Personas nuevas por cuenta y día'],
  'reach-stopped': [
    'This person does not want to be contacted from here. Please choose somebody else.',
    'Esta persona no quiere que le escriban desde aquí. Elige a otra, por favor.',
  ],
  'reach-paused': [
    'The administrator has stopped mail to professionals for now. You can still write from your own mail.',
    'La administración detuvo por ahora el correo a profesionales. Puedes escribir desde tu propio correo.',
  ],
  'reach-too-soon': [
    'This person got a message from here not long ago. Please wait until {until}.',
    'Esta persona recibió un mensaje de aquí hace poco. Espera, por favor, hasta el {until}.',
  ],
  'reach-asked-enough': [
    'Several people here have written to this person lately. Please choose somebody else for now.',
    'Varias personas de aquí le escribieron hace poco. Por ahora elige a otra, por favor.',
  ],
  'reach-day-full': {
    one: [
      'You have written to one new person in a day, as many as are allowed here: please go on tomorrow.',
      'Escribiste a una persona nueva en un día, lo máximo aquí: sigue mañana, por favor.',
    ],
    other: [
      'You have written to {n} new people in a day. That is plenty: please go on tomorrow.',
      'Escribiste a {n} personas nuevas en un día. Es mucho: sigue mañana, por favor.',
    ],
  },
  'reach-asked-recently': [
    'Someone here has asked this person recently, or is about to. It may be better to write to another person first.',
    'Alguien de aquí escribió a esta persona hace poco, o está por escribirle. Mejor escribe primero a otra persona.',
  ],
  'own-hand': [
    'Halfhour cannot see or stop what you send from your own mail. Please keep to this anyway.',
    'Halfhour no puede ver ni detener lo que envías desde tu propio correo. Respétalo igualmente, por favor.',
  ],
} as const
