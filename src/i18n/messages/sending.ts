/** Mailing a message through the instance, and what became of it. */
export const sending = {
  'review-title': ['Read it once more, then send it to {name}', 'Léelo una vez más y envíalo a {name}'],
  'review-lead': [
    'This is exactly what goes out. Nothing is sent until you press the button.',
    'Esto es exactamente lo que sale. Nada se envía hasta que presiones el botón.',
  ],
  back: ['Back to the message', 'Volver al mensaje'],
  from: ['From', 'De'],
  to: ['To', 'Para'],
  'reply-to': ['Answers go to', 'Las respuestas llegan a'],
  'stop-note': [
    'A link follows here that lets the reader stop all messages. It is for the reader only.',
    'Aquí sigue un enlace para que quien lee pueda detener todos los mensajes. Es solo para esa persona.',
  ],
  send: ['Send it to {address}', 'Enviarlo a {address}'],
  change: ['Change something', 'Cambiar algo'],
  changed: [
    'The text or the address changed after you looked. Please read it again.',
    'El texto o la dirección cambió después de que lo viste. Léelo otra vez, por favor.',
  ],
  'not-mailable': [
    'Halfhour cannot mail this message. Send it from your own mail.',
    'Halfhour no puede enviar este mensaje. Envíalo desde tu propio correo.',
  ],
  unproved: [
    'Your draft is saved. Before Halfhour sends it in your name, show that your address is yours.',
    'Tu borrador está guardado. Antes de que Halfhour lo envíe en tu nombre, demuestra que tu correo es tuyo.',
  ],
  'only-mail': [
    'Only an e-mail can be sent from here. Your draft is saved.',
    'Desde aquí solo se puede enviar un correo. Tu borrador está guardado.',
  ],
  'send-here': ['Look it over and send it', 'Revisarlo y enviarlo'],
  'send-here-lead': [
    'Halfhour can mail it for you. You see exactly what goes out first, and answers come to your own mailbox.',
    'Halfhour puede enviarlo por ti. Antes ves exactamente lo que sale, y las respuestas llegan a tu propio buzón.',
  ],
  'prove-first-lead': [
    'Halfhour can mail it for you. First show that your address is yours; your draft is saved.',
    'Halfhour puede enviarlo por ti. Primero demuestra que tu correo es tuyo; tu borrador se guarda.',
  ],
  'prove-first': ['Show that my address is mine', 'Demostrar que mi correo es mío'],
  'or-yourself': ['Or send it yourself', 'O envíalo tú'],
  'queued-flash': ['It goes out now.', 'Está saliendo.'],
  cancelled: ['It was not sent. Here is your draft.', 'No se envió. Aquí está tu borrador.'],
  'draft-answered': [
    'This was not sent: {name} answered before it left.',
    'No se envió: {name} respondió antes de que saliera.',
  ],
  'retry-refused': [
    'It cannot go out now. Read above the message why.',
    'Ahora no puede salir. Encima del mensaje dice por qué.',
  ],
  'bounced-flash': ['Noted: the mail was returned.', 'Anotado: el correo fue devuelto.'],
  'way-server': ['Mailed by Halfhour', 'Enviado por Halfhour'],
  'it-bounced': ['The mail was returned', 'El correo fue devuelto'],
  'state-handed': ['Did you send it?', '¿Lo enviaste?'],
  'why-handed': [
    'You opened it in your own mail, or can do so here. Halfhour cannot see whether it went out.',
    'Lo abriste en tu propio correo, o puedes hacerlo aquí. Halfhour no puede ver si salió.',
  ],
  'why-handed-text': [
    'You opened it in your messages, or can do so here. Halfhour cannot see whether it went out.',
    'Lo abriste en tus mensajes, o puedes hacerlo aquí. Halfhour no puede ver si salió.',
  ],
  'yes-sent': ['Yes, I sent it', 'Sí, lo envié'],
  'not-yet': ['Not yet', 'Todavía no'],
  'state-queued': ['On its way', 'En camino'],
  'why-queued': [
    'It is handed to the mail server next. If the server is down, we keep trying for two days.',
    'Pronto se entrega al servidor de correo. Si no responde, lo intentamos durante dos días.',
  ],
  'state-held': ['Not sent for now', 'Por ahora no se envía'],
  'why-held': [
    'It was waiting to go out when this site was restored from a backup, and may have gone out before that. Whoever runs the site decides whether it is sent.',
    'Esperaba su salida cuando este sitio se restauró desde una copia, y quizá salió antes. Quien administra el sitio decide si se envía.',
  ],
  cancel: ['Do not send it', 'No enviarlo'],
  'state-failed': ['It did not go out', 'No salió'],
  'why-failed': [
    'The mail server accepted nothing for two days. Your text is safe. Try again, or send it from your own mail.',
    'El servidor de correo no aceptó nada en dos días. Tu texto está a salvo. Inténtalo otra vez o envíalo desde tu correo.',
  ],
  'why-stopped': [
    'This person has asked not to be contacted from here. Please choose somebody else. It is not about you.',
    'Esta persona pidió que no le escriban desde aquí. Elige a otra, por favor. No tiene que ver contigo.',
  ],
  retry: ['Try again', 'Intentar de nuevo'],
  'to-draft': ['Back to a draft', 'Volver a borrador'],
  'state-unknown': ['It may have arrived', 'Quizá llegó'],
  'why-unknown': [
    'The mail server went silent just when it should have said yes. We never send twice. Wait for an answer, or ask them whether it arrived.',
    'El servidor de correo calló justo cuando debía confirmar. Nunca enviamos dos veces. Espera la respuesta o pregúntale si le llegó.',
  ],
  'why-unknown-held': [
    'It was waiting to go out when this site was restored from a backup, and may have gone out before that. It is not sent again. Wait for an answer, or ask them whether it arrived.',
    'Esperaba su salida cuando este sitio se restauró desde una copia, y quizá salió antes. No se envía de nuevo. Espera la respuesta o pregúntale si le llegó.',
  ],
  'arrived-yes': ['It arrived', 'Llegó'],
  'arrived-no': ['It did not arrive', 'No llegó'],
  'state-bounced': ['The mail was returned', 'El correo fue devuelto'],
  'why-bounced': [
    'Their mail server refused it. Often the address is old or has a typo. Check it, then write again.',
    'Su servidor de correo lo rechazó. A menudo la dirección es antigua o tiene un error. Revísala y escribe de nuevo.',
  ],
  'why-by-hand': [
    'You noted that the mail was returned. Check the address, then write again.',
    'Anotaste que el correo fue devuelto. Revisa la dirección y escribe de nuevo.',
  ],
  'footer-who': [
    '{name} wrote this to you by way of Halfhour ({origin}), where people learn about careers from those who do the work. To answer, simply reply: your answer goes to {address}.',
    '{name} le escribió a través de Halfhour ({origin}), donde se conocen profesiones hablando con quienes las ejercen. Para contestar, responda a este correo: su respuesta llega a {address}.',
  ],
  'footer-found': ['How {name} found you: {how}', 'Cómo {name} dio con usted: {how}'],
  'footer-kept': [
    '{name} keeps your name, this address and notes on your work in a private account. If {name} writes a class report about a talk with you, the instructor reads that report; you can say that your name must not appear in it.',
    '{name} guarda el nombre de usted, esta dirección y notas sobre su trabajo en una cuenta privada. Si {name} escribe un informe para una clase sobre una charla con usted, lo lee su docente; usted puede decir que su nombre no aparezca.',
  ],
  'footer-stop': [
    'Would you rather not get messages? This page stops all messages from here to this address:',
    '¿Prefiere que no le escriban? Esta página detiene todos los mensajes de aquí a esta dirección:',
  ],
  'footer-stop-link': [
    'Stop all messages from here to this address',
    'Detener todos los mensajes de aquí a esta dirección',
  ],
} as const
