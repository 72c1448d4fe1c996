/** Today: what to do now, why, and by when. */
export const today = {
  title: ['Today', 'Hoy'],
  'first-thing': ['First', 'Primero'],
  others: ['Then', 'Después'],
  by: ['by {when}', 'a más tardar: {when}'],
  'was-due': ['was due {when}', 'plazo: {when}'],
  'urgency-late': ['Late', 'Atrasado'],
  go: ['Do it now', 'Hacerlo ahora'],
  done: ['Done', 'Hecho'],
  postpone: ['Tomorrow', 'Mañana'],
  dismiss: ['Not needed', 'No hace falta'],
  about: ['about: {item}', 'sobre: {item}'],
  'flash-done': ['Done. One less.', 'Hecho. Uno menos.'],
  'flash-nudge': [
    'Write down here what you wrote or said, and that it went out.',
    'Anota aquí qué escribiste o dijiste, y que ya salió.',
  ],
  'flash-postponed': ['It comes back tomorrow.', 'Vuelve mañana.'],
  'flash-dismissed': ['Taken off the list.', 'Quitado de la lista.'],
  'flash-back': ['It is back on the list.', 'Está otra vez en la lista.'],
  'flash-gone': ['That was already off your list.', 'Eso ya no estaba en tu lista.'],
  'all-done': ['Nothing to do right now', 'No hay nada que hacer ahora'],
  'all-done-text': [
    'Everything is on its way. We will put the next step here when it is time.',
    'Todo está en marcha. Pondremos aquí el siguiente paso cuando sea el momento.',
  ],
  coming: ['Coming up', 'Lo que viene'],
  goals: ['Goals', 'Metas'],
  'set-goal': ['Set a goal', 'Ponerme una meta'],
  'welcome-title': ['A half hour can show you a career', 'Media hora puede mostrarte una profesión'],
  'welcome-text': [
    'Talk for 30 minutes with someone who does the work. We go with you, one small step at a time. This page always shows the next one.',
    'Habla 30 minutos con alguien que hace ese trabajo. Vamos contigo, paso a paso. Esta página siempre te muestra el siguiente.',
  ],
  'welcome-action': ['Add your first person', 'Agrega a tu primera persona'],
  'welcome-import': ['Import contacts from a file', 'Importar contactos de un archivo'],
  'way-title': ['How you get there', 'El camino'],
  'way-1': ['Make a list of at least five people.', 'Haz una lista de al menos cinco personas.'],
  'way-2': [
    'Write to one of them. We check the message with you.',
    'Escribe a una. Revisamos el mensaje contigo.',
  ],
  'way-3': ['Agree on a day and plan your questions.', 'Acuerden un día y prepara tus preguntas.'],
  'way-4': ['Talk, and take notes on your phone.', 'Hablen y toma notas en tu teléfono.'],
  'way-5': ['Say thank you, and keep what you learned.', 'Da las gracias y guarda lo que aprendiste.'],
  'guide-text': [
    'Do the first thing on the list. The rest can wait.',
    'Haz lo primero de la lista. Lo demás puede esperar.',
  ],
  'guide-why': [
    'Asking feels big. One small step a day does not, and answers need time anyway.',
    'Pedir da nervios. Un paso pequeño al día, no, y las respuestas necesitan tiempo de todos modos.',
  ],
  'guide-example': [
    'Monday: three names. Tuesday: one message. Friday: a yes.',
    'Lunes: tres nombres. Martes: un mensaje. Viernes: un sí.',
  ],
  'plan-on-track': ['On track', 'A tiempo'],
  'plan-behind': ['Behind', 'Con retraso'],
  'plan-done': ['All done', 'Todo hecho'],
  'plan-to-hand-in': ['Ready to hand in', 'Listo para entregar'],
  'plan-due': ['due {when}', 'entrega: {when}'],
  'plan-next': ['Next: {what} by {when}.', 'Sigue: {what} (a más tardar: {when}).'],
  'plan-late': [
    'Planned for {when}: {what}. You can still catch up: do the first thing below.',
    'Con retraso: {what} (previsto: {when}). Aún puedes ponerte al día: haz lo primero de abajo.',
  ],
  'plan-unlinked': {
    one: [
      'One talk has no goal yet and does not count here. Is it for this?',
      'Una entrevista aún no tiene meta y no cuenta aquí. ¿Es para esto?',
    ],
    other: [
      '{n} talks have no goal yet and do not count here. Which of them are for this?',
      '{n} entrevistas aún no tienen meta y no cuentan aquí. ¿Cuáles son para esto?',
    ],
  },
  'plan-too-late': [
    'The date you agreed on is after this is due. Ask for an earlier one, or your instructor for more time:',
    'La fecha que acordaste es después del plazo. Pide una anterior, o más tiempo a tu docente:',
  ],
  'plan-too-late-own': [
    'The date you agreed on is after this is due. Ask for an earlier one, or give yourself more time:',
    'La fecha que acordaste es después del plazo. Pide una anterior o date más tiempo:',
  ],
  'plan-not-for': ['Not for this', 'No es para esto'],
  'plan-show': ['The whole plan', 'Todo el plan'],
  'plan-step': ['Step', 'Paso'],
  'plan-by': ['By', 'A más tardar'],
  'plan-have': ['So far', 'Hasta ahora'],
  'plan-state': ['State', 'Estado'],
  have: ['{have} of {want}', '{have} de {want}'],
  'state-done': ['done', 'hecho'],
  'state-open': ['to come', 'por hacer'],
  'state-late': ['late', 'atrasado'],
  'step-contacts': ['{want} people ready on your list', '{want} fichas completas en tu lista'],
  'step-requests': ['{want} requests sent', '{want} solicitudes enviadas'],
  'step-date': ['a date agreed', 'una fecha acordada'],
  'step-talk': ['the talk held', 'la entrevista hecha'],
  'step-report': ['the report ready', 'el informe listo'],

  'item-find-postings': {
    one: ['Find one more posting for {name}', 'Busca un anuncio más para {name}'],
    other: ['Find {n} postings for {name}', 'Busca {n} anuncios para {name}'],
  },
  'why-find-postings': [
    'You have {have} of {wanted}. Together they show what employers really ask for, and what to ask a person.',
    'Tienes {have} de {wanted}. Juntos muestran qué piden de verdad los empleadores y qué preguntarle a una persona.',
  ],
  'item-check-postings': {
    one: ['Look at what a posting for {name} asks for', 'Revisa lo que pide un anuncio de {name}'],
    other: ['Look at what {n} postings for {name} ask for', 'Revisa lo que piden {n} anuncios de {name}'],
  },
  'why-check-postings': [
    'A posting counts once you keep what it really asks for, or say that it asks for nothing.',
    'Un anuncio cuenta cuando conservas lo que de verdad pide, o dices que no pide nada.',
  ],
  'item-ask-introduced': ['An introduction is ready: {title}', 'Una presentación está lista: {title}'],
  'why-ask-introduced': {
    one: ['Somebody said yes to talking with you.', 'Alguien aceptó hablar contigo.'],
    other: ['{n} people said yes to talking with you.', '{n} personas aceptaron hablar contigo.'],
  },
  'item-ask-answered': ['Read the answers to “{title}”', 'Lee las respuestas a «{title}»'],
  'why-ask-answered': {
    one: ['One answer on your class’s board.', 'Una respuesta en el tablero de tu clase.'],
    other: ['{n} answers on your class’s board.', '{n} respuestas en el tablero de tu clase.'],
  },
  'item-seated': ['See your new course: {course}', 'Mira tu curso nuevo: {course}'],
  'why-seated': [
    'Its staff put you in. If it is not your class, you can leave it on its page “People”.',
    'Alguien del equipo docente te inscribió. Si no es tu clase, puedes dejarla en su página «Personas».',
  ],
  'item-request-answered': [
    'Your request was answered: {assignment}',
    'Respondieron tu solicitud: {assignment}',
  ],
  'why-request-granted': [
    'Your instructor allowed it: you can go on.',
    'Tu docente lo permitió: puedes seguir.',
  ],
  'why-request-refused': [
    'Your instructor did not allow it. See what to do instead.',
    'Tu docente no lo permitió. Mira qué hacer entonces.',
  ],
  'item-feedback': ['Read your feedback: {assignment}', 'Lee tus comentarios: {assignment}'],
  'why-feedback': ['Your instructor wrote to you.', 'Tu docente te escribió.'],
  'item-grade': ['Grade “{assignment}”', 'Califica «{assignment}»'],
  'why-grade': {
    one: ['One hand-in waits for a word from you.', 'Una entrega espera tu respuesta.'],
    other: ['{n} hand-ins wait for a word from you.', '{n} entregas esperan tu respuesta.'],
  },
  'item-answer-requests': ['Answer your students: {assignment}', 'Responde a tus estudiantes: {assignment}'],
  'why-answer-requests': {
    one: ['One student asks for an exception and waits.', 'Alguien pide una excepción y espera.'],
    other: ['{n} students ask for an exception and wait.', '{n} estudiantes piden una excepción y esperan.'],
  },
  'item-let-in': ['Let people into {course}', 'Da acceso a quienes esperan en {course}'],
  'why-let-in': {
    one: ['One person asks to join.', 'Una persona pide entrar.'],
    other: ['{n} people ask to join.', '{n} personas piden entrar.'],
  },
  'item-flagged': ['Look at the board of {course}', 'Mira el tablero de {course}'],
  'why-flagged': {
    one: ['Somebody told you about a post.', 'Alguien te avisó de una publicación.'],
    other: ['Somebody told you about {n} posts.', 'Alguien te avisó de {n} publicaciones.'],
  },
  'item-hand-in': ['Hand in “{stage}”: {assignment}', 'Entrega «{stage}»: {assignment}'],
  'why-hand-in': {
    zero: ['It is due today. A list says what is still missing.', 'Es para hoy. Una lista dice qué falta.'],
    one: [
      'It is due tomorrow. A list says what is still missing.',
      'Es para mañana. Una lista dice qué falta.',
    ],
    other: [
      'It is due in {n} days. A list says what is still missing.',
      'Es para dentro de {n} días. Una lista dice qué falta.',
    ],
  },
  'why-hand-in-late': [
    'The due date has passed. You can still hand it in, but each day may cost points.',
    'El plazo ya pasó. Todavía puedes entregarlo, pero cada día puede costar puntos.',
  ],
  'item-event': ['Get ready for {name}', 'Prepárate para {name}'],
  'why-event-today': [
    'It is today. Have two questions ready that you can ask anyone there.',
    'Es hoy. Ten listas dos preguntas que puedas hacerle a cualquiera.',
  ],
  'why-event-tomorrow': [
    'It is tomorrow. Think of two questions that you can ask anyone there.',
    'Es mañana. Piensa en dos preguntas que puedas hacerle a cualquiera.',
  ],
  'item-met': ['Whom did you meet at {name}?', '¿A quién conociste en {name}?'],
  'why-met': [
    'One name is enough, or a few words. In a week it is hard to remember.',
    'Basta un nombre o unas palabras. En una semana cuesta recordarlo.',
  ],
  'item-renew': ['Renew {name}', 'Renueva {name}'],
  'why-renew': {
    zero: [
      'Membership ends today. A lapsed one often costs the full fee again.',
      'La membresía termina hoy. Si vence, a menudo se paga otra vez la cuota completa.',
    ],
    one: [
      'Membership ends in one day. You pay the student rate as long as you are enrolled.',
      'La membresía termina en un día. Pagas la cuota de estudiante mientras estés en clases.',
    ],
    other: [
      'Membership ends in {n} days. You pay the student rate as long as you are enrolled.',
      'La membresía termina en {n} días. Pagas la cuota de estudiante mientras estés en clases.',
    ],
  },
  'why-renew-ask': {
    zero: [
      'Membership ends today. Ask for the student rate before you pay.',
      'La membresía termina hoy. Pregunta por la cuota para estudiantes antes de pagar.',
    ],
    one: [
      'Membership ends in one day. Ask for the student rate before you pay.',
      'La membresía termina en un día. Pregunta por la cuota para estudiantes antes de pagar.',
    ],
    other: [
      'Membership ends in {n} days. Ask for the student rate before you pay.',
      'La membresía termina en {n} días. Pregunta por la cuota para estudiantes antes de pagar.',
    ],
  },
  'why-renew-late': [
    'Membership has ended. If you still want it, ask how to come back at the student rate.',
    'La membresía terminó. Si aún la quieres, pregunta cómo volver con la cuota para estudiantes.',
  ],
  'item-first-contact': ['Write down the first person', 'Anota a la primera persona'],
  'why-first-contact': [
    'A neighbor, a teacher, a former boss: someone who knows the work, or knows someone who does.',
    'Una vecina, un maestro, un antiguo jefe: alguien que conoce el trabajo o a quien lo hace.',
  ],
  'item-list-short': ['Find {missing} more for your list', 'Busca {missing} más para tu lista'],
  'why-list-short': [
    '{people} of {size} people. With five, one silence does not stop you.',
    '{people} de {size} personas. Con cinco, un silencio no te detiene.',
  ],
  'why-list-short-unfinished': [
    '{people} of {size} people, {n} still unfinished. With five, one silence does not stop you.',
    '{people} de {size} personas, {n} sin terminar. Con cinco, un silencio no te detiene.',
  ],
  'item-list-unfinished': {
    one: ['Finish one more person on your list', 'Termina una ficha más de tu lista'],
    other: ['Finish {n} more people on your list', 'Termina {n} fichas más de tu lista'],
  },
  'why-list-unfinished': [
    '{ready} of {size} people are ready. With five, one silence does not stop you.',
    '{ready} de {size} fichas están completas. Con cinco, un silencio no te detiene.',
  ],
  'item-choose-person': ['Choose whom to ask', 'Elige a quién pedírselo'],
  'why-choose-person': [
    'Your list has people on it. One of them is the first.',
    'Ya hay personas en tu lista. Una de ellas es la primera.',
  ],
  'why-choose-more': [
    '“{title}” takes more talks than you have so far. One of your list is the next.',
    '«{title}» pide más charlas de las que llevas. Una persona de tu lista es la siguiente.',
  ],
  'why-choose-another': [
    'The last try is closed. The next person may say yes.',
    'El último intento está cerrado. La siguiente persona puede decir que sí.',
  ],
  'item-finish-contact': ['Complete {name}', 'Completa a {name}'],
  'why-finish-contact': [
    'How you found them, or why you want to talk, is still missing. Your message will need it.',
    'Falta cómo llegaste a esta persona o por qué quieres hablar con ella. Tu mensaje lo necesitará.',
  ],
  'item-write-request': ['Write to {name}', 'Escribe a {name}'],
  'why-write-request': [
    'You decided to ask. A short message is enough, and we check it with you.',
    'Decidiste pedírselo. Basta un mensaje corto, y lo revisamos contigo.',
  ],
  'why-write-again': [
    'You took this talk up again. They will not write first: a short new message starts it.',
    'Retomaste esta entrevista. No te va a escribir primero: empieza con un mensaje nuevo y corto.',
  ],
  'item-send-draft': ['Send your message to {name}', 'Envía tu mensaje a {name}'],
  'why-send-draft': [
    'A draft is waiting. Look it over once more and send it.',
    'Hay un borrador esperando. Léelo una vez más y envíalo.',
  ],
  'item-confirm-sent': ['Did your message to {name} go out?', '¿Salió tu mensaje para {name}?'],
  'why-confirm-sent': [
    'You opened it in your mail or messages. Tell us if you sent it, so that we can count the days.',
    'Lo abriste en tu correo o en tus mensajes. Dinos si lo enviaste para contar los días.',
  ],
  'item-bounced': ['Find another address for {name}', 'Busca otra dirección de {name}'],
  'why-bounced': ['Your message came back.', 'Tu mensaje fue devuelto.'],
  'item-mail-failed': ['Your message to {name} did not go out', 'Tu mensaje para {name} no salió'],
  'why-mail-failed': [
    'Your text is safe. See what happened, and try again or send it yourself.',
    'Tu texto está a salvo. Mira qué pasó e inténtalo de nuevo o envíalo tú.',
  ],
  'item-mail-unknown': ['Did your message reach {name}?', '¿Le llegó tu mensaje a {name}?'],
  'why-mail-unknown': [
    'Nobody can say whether it went out. We never send twice by ourselves.',
    'Nadie puede decir si salió. Nunca enviamos dos veces por nuestra cuenta.',
  ],
  'item-undelivered': ['Our e-mail did not reach {name}', 'Nuestro correo no le llegó a {name}'],
  'why-undelivered-calendar': [
    'It was about the date. Tell them yourself, so that nobody waits in vain.',
    'Era sobre la fecha. Avísale tú, para que nadie espere en vano.',
  ],
  'why-undelivered-own-link': [
    'They asked for a link of their own. Check the address you have.',
    'Pidió un enlace propio. Revisa la dirección que tienes.',
  ],
  'why-undelivered-confirmation': [
    'It asked them to confirm your talk. Check the address, or ask them yourself.',
    'Le pedía confirmar su charla. Revisa su dirección de correo o pídeselo tú.',
  ],
  'item-guest-suggested': ['{name} suggests another time', '{name} propone otra hora'],
  'why-guest-suggested': [
    'Take one of the times and both of you have a date.',
    'Toma una de las horas y ya tendrán fecha.',
  ],
  'why-guest-suggested-words': [
    'They wrote when it would suit them. Offer times that fit.',
    'Escribió cuándo le vendría bien. Ofrece horas que encajen.',
  ],
  'why-guest-suggested-passed': [
    'The times they suggested have passed. Offer other times.',
    'Las horas que propuso ya pasaron. Ofrece otras.',
  ],
  'item-guest-agreed': ['{name} said yes: {at}', '{name} dijo que sí: {at}'],
  'why-guest-agreed': [
    'They picked one of your times. Put it into your calendar.',
    'Eligió una de tus horas. Ponla en tu calendario.',
  ],
  'item-guest-cancelled': ['{name} called off your talk: {at}', '{name} canceló la charla: {at}'],
  'why-guest-cancelled': [
    'The talk will not take place. See what they wrote, then write back or ask the next person.',
    'La charla no se hará. Mira qué escribió y luego responde o escribe a otra persona.',
  ],
  'item-talk-off': ['Your talk is called off: {at}', 'Se canceló tu charla: {at}'],
  'why-talk-off': [
    'The person you were to meet had everything about them erased here. Nobody will be there; ask the next person.',
    'La persona con quien ibas a hablar hizo borrar aquí todos sus datos. No irá nadie; escribe a la siguiente persona.',
  ],
  'item-guest-declined': ['{name} cannot talk with you', '{name} no puede hablar contigo'],
  'why-guest-declined': [
    'See what they wrote. It is about their week, not about you.',
    'Mira qué escribió. Tiene que ver con su semana, no contigo.',
  ],
  'why-guest-stopped': [
    'They want no more messages. Leave it at that, and write to the next person.',
    'No quiere recibir más mensajes. Déjalo así y escribe a otra persona.',
  ],
  'item-introduced': ['Write to {name}', 'Escribe a {name}'],
  'why-introduced': [
    '{by} introduced you, and they would be glad to hear from you.',
    '{by} hizo la presentación, y esa persona espera tu mensaje.',
  ],
  'item-answered': ['Set the date with {name}', 'Fija la fecha con {name}'],
  'why-answered': [
    'They answered. Reply within a day and write down what you agree on.',
    'Respondió. Contesta en un día y anota lo que acuerden.',
  ],
  'item-next-person': ['Write to the next person', 'Escribe a la siguiente persona'],
  'why-next-person': {
    one: [
      'One business day without an answer from {name}. That is normal; do not wait for one person.',
      'Un día hábil sin respuesta de {name}. Es normal; no esperes a una sola persona.',
    ],
    other: [
      '{n} business days without an answer from {name}. That is normal; do not wait for one person.',
      '{n} días hábiles sin respuesta de {name}. Es normal; no esperes a una sola persona.',
    ],
  },
  'item-nudge': ['Write once more to {name}', 'Escribe otra vez a {name}'],
  'why-nudge': {
    one: [
      'A day without an answer. People are busy; one short note is welcome.',
      'Un día sin respuesta. La gente está ocupada; una nota corta se agradece.',
    ],
    other: [
      '{n} days without an answer. People are busy; one short note is welcome.',
      '{n} días sin respuesta. La gente está ocupada; una nota corta se agradece.',
    ],
  },
  'item-let-rest': ['Stop waiting for {name}', 'Deja de esperar a {name}'],
  'why-let-rest': {
    one: [
      'You asked and a day has passed. Close it and put your energy elsewhere.',
      'Escribiste y ha pasado un día. Ciérralo y pon tu energía en otra parte.',
    ],
    other: [
      'You asked {n} days ago. Close it and put your energy elsewhere.',
      'Escribiste y han pasado {n} días. Ciérralo y pon tu energía en otra parte.',
    ],
  },
  'item-set-date': ['Find a date with {name}', 'Encuentra una fecha con {name}'],
  'why-set-date': [
    'They said yes. Offer two or three times that suit you.',
    'Dijo que sí. Propón dos o tres momentos que te vengan bien.',
  ],
  'item-plan': ['Plan your questions for {name}', 'Prepara tus preguntas para {name}'],
  'why-plan': [
    'You agreed to talk, and there are no questions yet. Nine good ones are ready to use.',
    'Ya acordaron hablar y aún no hay preguntas. Tenemos nueve buenas listas.',
  ],
  'item-confirm': ['Confirm tomorrow’s talk with {name}', 'Confirma la charla de mañana con {name}'],
  'why-confirm': [
    'It is {at}. Send a short note, and look at your questions.',
    'Hora: {at}. Envía una nota corta y mira tus preguntas.',
  ],
  'item-talk-today': ['You talk with {name} today', 'Hoy hablas con {name}'],
  'why-talk-today': {
    zero: [
      'In less than an hour, {at}. Look at your questions once more.',
      'Hora: {at}, en menos de una hora. Mira tus preguntas una vez más.',
    ],
    one: [
      'In about an hour, {at}. Look at your questions once more.',
      'Hora: {at}, en una hora más o menos. Mira tus preguntas una vez más.',
    ],
    other: [
      'In about {n} hours, {at}. Look at your questions once more.',
      'Hora: {at}, en unas {n} horas. Mira tus preguntas una vez más.',
    ],
  },
  'item-talk-now': ['Your talk with {name} is now', 'Tu charla con {name} es ahora'],
  'why-talk-now': [
    'The notebook is ready. Breathe, and listen.',
    'El cuaderno está listo. Respira y escucha.',
  ],
  'item-did-you-talk': ['Did you talk with {name}?', '¿Hablaste con {name}?'],
  'why-did-you-talk': [
    'It was planned for {at}. Tell us, so that the thank-you is not late.',
    'Hora prevista: {at}. Dínoslo, para que el agradecimiento no llegue tarde.',
  ],
  'item-thank': ['Send {name}’s thank-you', 'Envía el agradecimiento a {name}'],
  'why-thank-fresh': {
    one: [
      'While they still remember you: about {n} hour is left of the first day.',
      'Mientras aún te recuerda: queda {n} hora del primer día.',
    ],
    other: [
      'While they still remember you: about {n} hours are left of the first day.',
      'Mientras aún te recuerda: quedan unas {n} horas del primer día.',
    ],
  },
  'why-thank-amber': {
    one: [
      'A day has passed: about {n} hour is left to thank them in time.',
      'Ya pasó un día: te queda {n} hora para agradecer a tiempo.',
    ],
    other: [
      'A day has passed: about {n} hours are left to thank them in time.',
      'Ya pasó un día: te quedan unas {n} horas para agradecer a tiempo.',
    ],
  },
  'why-thank-late': {
    one: [
      'Late by {n} hour, and still much better than never.',
      'Va {n} hora tarde, y aun así es mucho mejor que nunca.',
    ],
    other: [
      'Late by {n} hours, and still much better than never.',
      'Va {n} horas tarde, y aun así es mucho mejor que nunca.',
    ],
  },
  'why-thank-late-days': {
    one: [
      'Late by {n} day, and still much better than never.',
      'Va {n} día tarde, y aun así es mucho mejor que nunca.',
    ],
    other: [
      'Late by {n} days, and still much better than never.',
      'Va {n} días tarde, y aun así es mucho mejor que nunca.',
    ],
  },
  'item-debrief': ['Write down what {name} taught you', 'Anota lo que te enseñó {name}'],
  'why-debrief': [
    'Ten minutes now are worth an hour next week.',
    'Diez minutos ahora valen una hora la semana que viene.',
  ],
  'item-next-step': ['{text}', '{text}'],
  'why-next-step': [
    'Your next step after the talk with {name}.',
    'Tu siguiente paso tras la charla con {name}.',
  ],
  'item-report': ['Finish the report about {name}', 'Termina el informe sobre {name}'],
  'why-report-early': [
    'For “{title}”. Planned a day early, so that nothing can go wrong.',
    'Para «{title}». Previsto un día antes, para que nada salga mal.',
  ],
  'why-report-due': ['“{title}” is due {due}.', 'Plazo de «{title}»: {due}.'],
  'why-report-late': [
    '“{title}” was due {due}. Hand in what you have, and tell your instructor.',
    'Plazo de «{title}»: {due}. Entrega lo que tengas y avisa a tu docente.',
  ],
  'why-report-late-own': [
    '“{title}” was due {due}. Finish it in short, while you still remember the talk.',
    'Plazo de «{title}»: {due}. Termínalo en breve, mientras aún recuerdas la charla.',
  ],
  'item-tell-introducer': ['Tell {name} how it went with {met}', 'Cuéntale a {name} cómo te fue con {met}'],
  'why-tell-introducer': [
    '{name} led you to {met}. Whoever hears how it went likes to help again.',
    'Llegaste a {met} gracias a {name}. Quien se entera de cómo salió ayuda otra vez con gusto.',
  ],
  'item-report-back': ['Tell {name} what came of it', 'Cuéntale a {name} qué resultó'],
  'why-report-back': [
    'You did what they advised (“{text}”). Few people ever hear how it went.',
    'Hiciste lo que te aconsejó («{text}»). Casi nadie llega a saber cómo salió.',
  ],
  'item-keep-in-touch': ['Say hello to {name}', 'Saluda a {name}'],
  'why-keep-in-touch': [
    '{days} days since you were last in touch. Two lines are enough.',
    'Hace {days} días del último contacto. Bastan dos líneas.',
  ],
} as const
