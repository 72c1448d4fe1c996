/** Writing to people, and what comes back. */
export const outreach = {
  'title-request': ['Write to {name}', 'Escribe a {name}'],
  'under-way': [
    'A talk with {name} is on your list already',
    'Ya tienes una entrevista con {name} en tu lista',
  ],
  'under-way-lead': [
    'Open it first: an answer, a day or your thank-you belongs there.',
    'Ábrela primero: una respuesta, un día o tu agradecimiento van ahí.',
  ],
  'another-talk': ['Ask for another talk', 'Pedir otra entrevista'],
  'sent-title-request': ['Your request to {name}', 'Tu solicitud a {name}'],
  'sent-title-introduction-request': [
    'Your request to {name} for an introduction',
    'Tu solicitud a {name} para que te presente',
  ],
  'sent-title-keep-in-touch': ['Your lines to {name}', 'Tus líneas para {name}'],
  'sent-title-nudge': ['Your follow-up to {name}', 'Tu mensaje de seguimiento a {name}'],
  'sent-title-thank-you': ['Your thank-you to {name}', 'Tu agradecimiento a {name}'],
  unsaved: [
    'This message was sent in the meantime, or was tried to be, so what you typed here was not saved. Here are your words, to copy:',
    'Mientras tanto este mensaje se envió, o se intentó enviar, así que lo que escribiste aquí no se guardó. Estas son tus palabras, para copiarlas:',
  ],
  'unsaved-signed-out': [
    'Not saved: you are signed out. What you wrote stays here and is saved once you sign in in another tab.',
    'Sin guardar: se cerró tu sesión. Lo que escribiste sigue aquí y se guardará cuando entres en otra pestaña.',
  ],
  'unsaved-sign-in': ['Sign in in a new tab', 'Entrar en una pestaña nueva'],
  'unsaved-sent': [
    'Not saved: this message went out in the meantime. Copy your words before you close this page.',
    'Sin guardar: este mensaje salió mientras tanto. Copia tus palabras antes de cerrar esta página.',
  ],
  'unsaved-too-long': [
    'Not saved: this is longer than a message can be. Shorten it, and it is saved.',
    'Sin guardar: esto es más largo de lo que cabe en un mensaje. Acórtalo y se guardará.',
  ],
  'unsaved-refused': [
    'Not saved: the server did not accept it. Copy what you wrote before you close this page.',
    'Sin guardar: el servidor no lo aceptó. Copia lo que escribiste antes de cerrar esta página.',
  ],
  noted: ['What you noted about this person', 'Lo que anotaste sobre esta persona'],
  'title-introduction-request': ['Ask {name} for an introduction', 'Pide a {name} que te presente a alguien'],
  'title-keep-in-touch': ['A few lines to {name}', 'Unas líneas para {name}'],
  'guide-introduction-request': [
    'Say whom you would like to meet, or what work you look into, and why: more about them than about you. Add a short paragraph about you that can be forwarded as it is, and make a no easy. Tell them later how it went.',
    'Di a quién quieres conocer, o qué trabajo exploras, y por qué: más sobre esa persona que sobre ti. Agrega un párrafo corto sobre ti que se pueda reenviar tal cual, y facilita decir que no. Después, cuenta cómo te fue.',
  ],
  'guide-introduction-request-why': [
    'An introduction takes one minute when the words are ready, and people answer friends sooner than strangers.',
    'Presentar toma un minuto si las palabras ya están, y la gente contesta antes a sus amistades.',
  ],
  'guide-introduction-request-example': [
    '“Would you introduce me to your cousin Ivo? If you would rather not, that is fine. Here is a note that you can forward.”',
    '«¿Me presentarías a tu primo Ivo? Si prefieres que no, no pasa nada. Aquí va una nota para reenviar».',
  ],
  'guide-keep-in-touch': [
    'Tell them in a few lines what came of their advice, and ask for nothing.',
    'Cuenta en pocas líneas qué salió de su consejo, sin pedir nada.',
  ],
  'guide-keep-in-touch-why': [
    'People like to hear that their half hour mattered. It is how a talk becomes a tie.',
    'A la gente le gusta saber que su media hora sirvió. Así una charla se vuelve un vínculo.',
  ],
  'guide-keep-in-touch-example': [
    '“You told me to shadow a night first. I did, and I have signed up for the certificate.”',
    '«Usted me dijo que primero acompañara una noche. Lo hice y ya me inscribí en el certificado».',
  ],
  'title-nudge': ['Write once more to {name}', 'Escribe otra vez a {name}'],
  'title-thank-you': ['Thank {name}', 'Da las gracias a {name}'],
  'guide-request': [
    'Say who you are, how you found them, and one thing about their work that made you curious. Then ask for 20 to 30 minutes at a time that suits them.',
    'Di quién eres, cómo diste con la persona y algo de su trabajo que te dio curiosidad. Luego pide de 20 a 30 minutos cuando le venga bien.',
  ],
  'guide-request-why': [
    'People like to talk about their work when the question is about them and costs little time.',
    'A la gente le gusta hablar de su trabajo cuando la pregunta es sobre ella y toma poco tiempo.',
  ],
  'guide-request-example': [
    '“Your talk about the night shift in the lab made me curious: how do you stay exact at 4 a.m.?”',
    '«Su charla sobre el turno de noche en el laboratorio me dio curiosidad: ¿cómo trabaja con precisión a las 4 de la mañana?»',
  ],
  'guide-nudge': [
    'One short note, once. Mention your first message and leave them an easy way out.',
    'Una nota breve, una sola vez. Menciona tu primer mensaje y deja una salida fácil.',
  ],
  'guide-nudge-why': [
    'Most silence is a full inbox, not a no. A kind second note is often the one that is answered.',
    'El silencio suele ser un buzón lleno, no un no. Muchas veces se responde la segunda nota amable.',
  ],
  'guide-nudge-example': [
    '“I wrote last Tuesday about your work with seniors. If this month is full, that is fine.”',
    '«Le escribí el martes sobre su trabajo con personas mayores. Si este mes no puede, no pasa nada».',
  ],
  'guide-thank-you': [
    'Within a day or two: thank them, name one thing they said, and say what you will do with it.',
    'En uno o dos días: da las gracias, nombra algo que te dijo y cuenta qué harás con eso.',
  ],
  'guide-thank-you-why': [
    'It shows that you listened, and it is how a stranger becomes somebody you know.',
    'Muestra que escuchaste, y así una persona desconocida pasa a ser alguien que conoces.',
  ],
  'guide-thank-you-example': [
    '“You said the first year is mostly listening. I signed up for the volunteer line to try it.”',
    '«Usted dijo que el primer año es sobre todo escuchar. Me inscribí en la línea de voluntariado para probar».',
  ],
  channel: ['How you send it', 'Por dónde lo envías'],
  'channel-email': ['E-mail', 'Correo'],
  'channel-linkedin-note': ['LinkedIn invitation note', 'Nota de invitación de LinkedIn'],
  'channel-linkedin-message': ['LinkedIn message', 'Mensaje de LinkedIn'],
  'channel-text': ['Text message', 'Mensaje de texto'],
  'channel-card': ['Card', 'Tarjeta'],
  'channel-phone': ['Phone call', 'Llamada'],
  language: ['Language', 'Idioma'],
  'language-other': ['Another language', 'Otro idioma'],
  'language-differs-en': [
    'Your message reads like English. Choose English, and the coach looks at your wording too.',
    'Tu mensaje parece estar en inglés. Elige English y los consejos también mirarán cómo está escrito.',
  ],
  'language-differs-es': [
    'Your message reads like Spanish. Choose Español: the coach reads English only.',
    'Tu mensaje parece estar en español. Elige Español: los consejos solo leen inglés.',
  ],
  subject: ['Subject', 'Asunto'],
  body: ['Your message', 'Tu mensaje'],
  characters: ['{n} of {limit} characters', '{n} de {limit} caracteres'],
  words: ['Words: {n}', 'Palabras: {n}'],
  'open-mail': ['Open in mail app', 'Abrir en la app de correo'],
  'open-gmail': ['Open in Gmail', 'Abrir en Gmail'],
  'open-outlook': ['Open in Outlook', 'Abrir en Outlook'],
  'open-text': ['Open in messages', 'Abrir en mensajes'],
  'no-phone': [
    'No phone number is on record. Add one to the contact to open this in your messages, or copy the text.',
    'No hay un teléfono guardado. Agrégalo al contacto para abrir esto en tus mensajes, o copia el texto.',
  ],
  'open-profile': ['Open their profile', 'Abrir su perfil'],
  'copy-text': ['Copy the text', 'Copiar el texto'],
  coach: ['Coach', 'Consejos'],
  'coach-open': ['To look at: {n}', 'Por revisar: {n}'],
  'coach-score': ['{good} of {all} checks are good', '{good} de {all} puntos están bien'],
  'coach-ready': [
    'This is ready. Read it aloud once, then send it.',
    'Está listo. Léelo una vez en voz alta y envíalo.',
  ],
  'coach-english': [
    'The coach reads English only. In this language it looked at the length, the names, blanks left to fill and words you sent to others, not at how you ask.',
    'Los consejos solo leen inglés. En este idioma se revisó el largo, los nombres, los espacios sin llenar y lo que ya enviaste a otras personas, no cómo lo pides.',
  ],
  'coach-unread': [
    'The coach has not read these words yet. If it stays so, save your draft: then it is read.',
    'Aún no se han revisado estas palabras. Si sigue así, guarda el borrador: entonces se revisan.',
  ],
  'coach-all': ['All checks', 'Todos los puntos'],
  'coach-note': [
    'The coach only advises. You know best what is right for this person.',
    'Son solo consejos. Tú sabes mejor qué conviene con esta persona.',
  ],
  'coach-show': ['Show me', 'Mostrar'],
  'verdict-pass': ['Good', 'Bien'],
  'verdict-warn': ['Could be better', 'Puede mejorar'],
  'verdict-fail': ['To fix', 'Por corregir'],
  'save-first': ['Save the draft', 'Guardar el borrador'],
  'save-check': ['Save and check', 'Guardar y revisar'],
  saved: ['Your draft is saved.', 'Tu borrador está guardado.'],
  'sent-lead': [
    'Send it from your own mail or phone. Then tell Halfhour, so that it can remind you.',
    'Envíalo desde tu propio correo o teléfono. Luego avisa aquí, para que podamos recordarte.',
  ],
  'sent-how': ['How did you send it?', '¿Cómo lo enviaste?'],
  'way-mail-app': ['My mail app', 'Mi app de correo'],
  'way-webmail': ['Mail on the web', 'Correo en la web'],
  'way-linkedin': ['LinkedIn', 'LinkedIn'],
  'way-text': ['Text message', 'Mensaje de texto'],
  'way-phone': ['By phone', 'Por teléfono'],
  'way-in-person': ['In person', 'En persona'],
  'way-card': ['A card', 'Una tarjeta'],
  'goes-to': ['Goes to {email}.', 'Va a {email}.'],
  'other-address': ['Write to another address', 'Escribir a otro correo'],
  'no-address': [
    'No e-mail address is on record. Add one to the contact to open this in your mail, or copy the text.',
    'No hay un correo guardado. Agrégalo al contacto para abrir esto en tu correo, o copia el texto.',
  ],
  'mark-sent': ['I sent it', 'Lo envié'],
  'marked-sent': ['Well done. It is on its way.', '¡Bien hecho! Va en camino.'],
  'marked-sent-over': [
    'Noted as sent, with the words on this page. Other words had also been saved, in another window or earlier in this one: undo this, and you will find them among the earlier versions.',
    'Anotado como enviado, con las palabras de esta página. Entretanto se había guardado con otras, en otra ventana o antes en esta: deshazlo y las encontrarás entre las versiones anteriores.',
  ],
  'sent-earlier': ['I sent it earlier', 'Lo envié antes'],
  'sent-date': ['I sent it on', 'Lo envié el'],
  'sent-time': ['At', 'A las'],
  'sent-when': [
    'Leave both empty for just now. A day without a time counts from its noon.',
    'Deja ambos vacíos si es ahora mismo. Un día sin hora cuenta desde el mediodía.',
  ],
  'sent-then': ['I sent it then', 'Lo envié entonces'],
  'marked-sent-earlier': ['Noted: it went out on {when}.', 'Anotado: salió el {when}.'],
  'marked-sent-before': [
    'Noted: it went out before {when}, when {name} answered.',
    'Anotado: salió antes del {when}, cuando {name} respondió.',
  ],
  'undo-sent': ['I did not send it', 'No lo envié'],
  'sent-on': ['Sent', 'Enviado'],
  versions: {
    one: ['One earlier version', 'Una versión anterior'],
    other: ['{n} earlier versions', '{n} versiones anteriores'],
  },
  over: [
    'This message was also saved with other words, in another window or earlier in this one. What you wrote now counts; the other text is kept.',
    'Este mensaje también se guardó con otras palabras, en otra ventana o antes en esta. Ahora vale lo que escribiste; el otro texto se conserva.',
  ],
  'over-see': ['See the other text', 'Ver el otro texto'],
  remove: ['Remove this draft', 'Quitar este borrador'],
  'remove-what': [
    'You can undo this right after, and for 30 days on the page “Removed lately” of your account.',
    'Puedes deshacerlo justo después y, durante 30 días, en la página «Quitado hace poco» de tu cuenta.',
  ],
  removed: ['The draft is removed.', 'El borrador se quitó.'],
  'outcome-title': ['What came back?', '¿Qué respondió?'],
  'outcome-lead': [
    'No answer is normal. If it stays quiet, the Today page will tell you when to write to the next person.',
    'Es normal no recibir respuesta. Si sigue el silencio, la página Hoy te avisa cuándo escribir a la siguiente persona.',
  ],
  'outcome-replied': ['They answered', 'Respondió'],
  'outcome-declined': ['They declined', 'Dijo que no'],
  'outcome-no-reply': ['No answer', 'Sin respuesta'],
  'outcome-replied-next': [
    'Wonderful. Agree on a day and an hour, and note it with the interview.',
    '¡Qué bien! Acuerda día y hora y anótalo en la entrevista.',
  ],
  'outcome-declined-next': [
    'That is about their week, not about you. The next person may say yes.',
    'Tiene que ver con su semana, no contigo. La siguiente persona quizá diga que sí.',
  ],
  'outcome-no-reply-next': [
    'Let it rest. You did your part, and others are waiting to be asked.',
    'Déjalo descansar. Hiciste tu parte, y hay otras personas a quienes escribir.',
  ],
  'outcome-introduced-next': [
    'Good! Write down whom they named. Then write to that person.',
    '¡Bien! Anota a quién mencionó. Luego escríbele a esa persona.',
  ],
  'outcome-touch-next': [
    'Good! A few lines now and then keep you in touch.',
    '¡Bien! Con unas líneas de vez en cuando siguen en contacto.',
  ],
  'outcome-touch-quiet': [
    'That is fine. A few months from now you can write again.',
    'No pasa nada. Dentro de unos meses puedes volver a escribir.',
  ],
  'add-named': ['Write down whom they named', 'Anotar a quién mencionó'],
  'next-person': ['Choose the next person', 'Elegir a la siguiente persona'],
  'write-nudge': ['Write once more', 'Escribir otra vez'],
  'to-interview': ['Go to the interview', 'Ir a la entrevista'],

  // The link to the page where they answer.
  'link-line': [
    'You can pick a time here, without an account: {link}',
    'Aquí puede elegir una hora, sin cuenta: {link}',
  ],
  'link-put': ['Add the link', 'Agregar el enlace'],
  'link-offer': [
    'A link lets them answer with two taps, without an account.',
    'Con un enlace la persona puede responder con dos toques, sin cuenta.',
  ],
  'link-is-in': [
    'The link is in your message: they can answer with two taps.',
    'El enlace está en tu mensaje: la persona puede responder con dos toques.',
  ],
  'link-other': [
    'A link in your message is for somebody else, or for another talk. Add the one for {name}, which takes its place: with this one they would answer in the wrong place, or not at all.',
    'Un enlace de tu mensaje es para otra persona o para otra entrevista. Agrega el de {name}, que lo reemplaza: con este respondería en el lugar equivocado, o no podría responder.',
  ],
  'link-ended': [
    'The link in your message was withdrawn and opens nothing. Add a new one for {name}, which takes its place.',
    'El enlace de tu mensaje se retiró y ya no abre nada. Agrega uno nuevo para {name}, que lo reemplaza.',
  ],
  'link-times': {
    one: ['It offers one time. Change it', 'Ofrece una hora. Cambiarla'],
    other: ['It offers {n} times. Change them', 'Ofrece {n} horas. Cambiarlas'],
  },
  'link-no-times': ['Offer a few times first', 'Ofrece antes algunas horas'],
  'link-impossible': [
    'No link can be put in here: this Halfhour has no public https address, so it would open only on this computer. They can answer your message itself. (Whoever runs it can set HALFHOUR_URL.)',
    'Aquí no se puede poner un enlace: este Halfhour no tiene una dirección https pública y solo se abriría en esta computadora. La persona puede responder a tu mensaje. (Quien lo administra puede poner HALFHOUR_URL.)',
  ],
  'link-flash': ['The link is in your message.', 'El enlace está en tu mensaje.'],
  'link-no-room': [
    'Your message is saved, but it has no room for the link. Take out some words first.',
    'Tu mensaje está guardado, pero no queda lugar para el enlace. Quita antes algunas palabras.',
  ],
} as const
