/**
 * What the coach says: the name of each check (its topic, since it stands over what is good as over what is to be mended),
 * why it speaks, and one way to mend it. Words that a check looks for stay English in the Spanish column: it looks for
 * them in English messages alone.
 */
export const coach = {
  'rule.greets-by-name': ['Greeting', 'Saludo'],
  'rule.says-how-found': ['How you found them', 'Cómo diste con la persona'],
  'rule.says-who-you-are': ['Who you are', 'Quién eres'],
  'rule.specific-reason': ['Why this person', 'Por qué esta persona'],
  'rule.asks-duration': ['How long', 'Cuánto tiempo'],
  'rule.at-their-convenience': ['When it suits them', 'Cuando le venga bien'],
  'rule.information-not-job': ['What the talk is for', 'Para qué es la charla'],
  'rule.no-job-ask': ['Job questions', 'Preguntas sobre un empleo'],
  'rule.no-resume': ['Résumé', 'Currículum'],
  'rule.length': ['Length', 'Extensión'],
  'rule.one-clear-ask': ['What you ask for', 'Qué pides'],
  'rule.thanks-and-name': ['Thanks and your name', 'Gracias y tu nombre'],
  'rule.telling-subject': ['Subject', 'Asunto'],
  'rule.no-placeholders': ['Blanks in the text', 'Espacios en blanco'],
  'rule.no-pressure': ['Pressure', 'Presión'],
  'rule.no-empty-flattery': ['Praise', 'Elogios'],
  'rule.refers-to-first': ['Your first message', 'Tu primer mensaje'],
  'rule.thanks': ['Thanks', 'Gracias'],
  'rule.specific-detail': ['Something they said', 'Algo que te dijo'],
  'rule.next-step': ['What you do next', 'Qué harás ahora'],
  'rule.ends-with-name': ['Your name', 'Tu nombre'],
  'rule.own-words': ['Compared with your other messages', 'Comparado con tus otros mensajes'],
  'rule.right-organization': ['Their workplace', 'Su lugar de trabajo'],
  'rule.known-detail': ['Your notebook', 'Tu cuaderno'],
  'rule.about-them': ['More about them than about you', 'Más sobre esas personas que sobre ti'],
  'rule.easy-no': ['Room to say no', 'Poder decir que no'],
  'rule.forwardable': ['Words to pass on', 'Palabras para reenviar'],
  'rule.in-time': ['When it goes out', 'Cuándo sale'],

  'reason.greeting': [
    'The opening does not greet {name} by name yet.',
    'El comienzo aún no saluda a {name} por su nombre.',
  ],
  'reason.how-found': [
    'A stranger wonders first: how did you get my name?',
    'Lo primero que se pregunta quien no te conoce: ¿de dónde sacó mi nombre?',
  ],
  'reason.who-you-are': ['They cannot see yet who is writing.', 'Todavía no se ve quién escribe.'],
  'reason.specific-reason': [
    'This could be sent to anyone in the field. People say yes when it is about them.',
    'Esto podría enviarse a cualquiera. La gente dice que sí cuando se trata de ella.',
  ],
  'reason.no-duration': [
    'It does not say how long the talk would take.',
    'No dice cuánto duraría la charla.',
  ],
  'reason.duration-outside': [
    'A busy person can spare 20 to 30 minutes; this asks for something else.',
    'Una persona ocupada puede dar de 20 a 30 minutos; aquí se pide otra cosa.',
  ],
  'reason.duration-short': ['That is very short for a real talk.', 'Es muy poco para una charla de verdad.'],
  'reason.no-time': ['It does not say that they may choose the time.', 'No dice que puede elegir la hora.'],
  'reason.fixed-time': ['One fixed time makes it easy to say no.', 'Una hora fija hace fácil decir que no.'],
  'reason.job-purpose': [
    'It reads as if you wanted a job from them.',
    'Se lee como si quisieras que te dé trabajo.',
  ],
  'reason.no-purpose': [
    'It does not say that you want to learn about their work.',
    'No dice que quieres aprender sobre su trabajo.',
  ],
  'reason.job-ask': [
    'This asks for a job or a good word. That closes doors at a first contact.',
    'Aquí se pide trabajo o una recomendación. En un primer contacto eso cierra puertas.',
  ],
  'reason.resume': [
    'A résumé turns a talk into an application.',
    'Un currículum convierte la charla en una solicitud.',
  ],
  'reason.too-long': [
    'Words: {count}. Up to {max} are read on a phone; longer is put off.',
    'Palabras: {count}. Hasta {max} se leen en el teléfono; lo más largo se deja para luego.',
  ],
  'reason.too-short': [
    'Words: {count}. From {min} on it feels meant.',
    'Palabras: {count}. Desde {min} se siente sincero.',
  ],
  'reason.note-too-long': [
    '{count} characters; LinkedIn takes {max}.',
    '{count} caracteres; LinkedIn admite {max}.',
  ],
  'reason.no-ask': ['It is not clear what you ask for.', 'No queda claro qué pides.'],
  'reason.many-asks': [
    'More than one thing is asked. One question is easier to say yes to.',
    'Se pide más de una cosa. A una sola pregunta es más fácil decir que sí.',
  ],
  'reason.no-thanks': ['There is no thank-you yet.', 'Aún no das las gracias.'],
  'reason.no-name': ['It does not end with your name.', 'No termina con tu nombre.'],
  'reason.subject-empty': [
    'A mail without a subject is often left unopened.',
    'Un correo sin asunto muchas veces no se abre.',
  ],
  'reason.subject-vague': [
    'The subject does not tell what it is about.',
    'El asunto no dice de qué se trata.',
  ],
  'reason.placeholder': ['A blank from a draft is still here: {text}', 'Queda un espacio sin llenar: {text}'],
  'reason.pressure': [
    'This may feel like pressure or blame.',
    'Esto puede sentirse como presión o reproche.',
  ],
  'reason.flattery': [
    'Very big praise sounds less true than one small thing you really noticed.',
    'Un elogio enorme suena menos cierto que un detalle que de verdad notaste.',
  ],
  'reason.no-first': ['It reads like a first message.', 'Se lee como un primer mensaje.'],
  'reason.no-detail': [
    'It does not name one thing they said or showed you.',
    'No nombra nada concreto que te dijo o te mostró.',
  ],
  'reason.detail-unknown': [
    'Your notebook does not know this detail. Are you sure they said it?',
    'Tu cuaderno no tiene este detalle. ¿Seguro que lo dijo?',
  ],
  'reason.no-next-step': [
    'It does not say what you will do with what you learned.',
    'No dice qué harás con lo que aprendiste.',
  ],
  'reason.same-text': [
    'Nearly the same text went to somebody else.',
    'Casi el mismo texto ya fue a otra persona.',
  ],
  'reason.other-organization': [
    'This names {organization}, where somebody else on your list works.',
    'Aquí aparece {organization}, donde trabaja otra persona de tu lista.',
  ],
  'reason.about-oneself': [
    'It speaks more of you than of them (“I” or “my”: {own}, “you” or “they”: {others}).',
    'Habla más de ti que de esas personas («I» o «my»: {own}; «you» o «they»: {others}).',
  ],
  'reason.no-easy-no': [
    'It does not leave an easy way to say no.',
    'No deja una forma fácil de decir que no.',
  ],
  'reason.not-forwardable': [
    'There is no short paragraph that can be sent on as it is.',
    'No hay un párrafo corto que se pueda reenviar tal cual.',
  ],
  'reason.soon-late': ['A day has passed since you talked.', 'Ha pasado un día desde que hablaron.'],
  'reason.late': [
    '{n} days have passed. A late thank-you is still far better than none.',
    'Han pasado {n} días. Un agradecimiento tardío es mucho mejor que ninguno.',
  ],

  'fix.greeting': [
    'Begin with “Dear” or “Hello” and {name}.',
    'Empieza con «Dear» o «Hello» (en español, «Hola») y el nombre: {name}.',
  ],
  'fix.how-found': [
    'Say in one sentence who or what led you to them.',
    'Di en una frase quién o qué te llevó hasta la persona.',
  ],
  'fix.who-you-are': [
    'Add what you study or do now, in a few words.',
    'Agrega en pocas palabras qué estudias o qué haces.',
  ],
  'fix.specific-reason': [
    'Name one thing about the work or path of {name} that made you curious.',
    'Nombra algo del trabajo o del camino de {name} que te dio curiosidad.',
  ],
  'fix.duration': ['Ask for 20 to 30 minutes.', 'Pide de 20 a 30 minutos.'],
  'fix.convenience': [
    'Let them choose the day and the hour, or offer a few.',
    'Deja que elija el día y la hora, u ofrece varias opciones.',
  ],
  'fix.information': [
    'Say that you want to learn about the work and are not asking for a job.',
    'Di que quieres aprender sobre el trabajo y que no pides empleo.',
  ],
  'fix.job-ask': [
    'Leave it out. If the talk goes well, they may offer help by themselves.',
    'Quítalo. Si la charla va bien, quizá te ofrezca ayuda.',
  ],
  'fix.resume': [
    'Leave it at home. They will ask if they want to see it.',
    'Déjalo en casa. Si quiere verlo, te lo pedirá.',
  ],
  'fix.too-long': [
    'Take out what they do not need in order to say yes.',
    'Quita lo que no necesita para decir que sí.',
  ],
  'fix.too-short': [
    'Add one thing that you remember and what you will do with it.',
    'Agrega algo que recuerdas y qué harás con eso.',
  ],
  'fix.note-too-long': ['Characters to take out: {over}.', 'Caracteres que sobran: {over}.'],
  'fix.no-ask': [
    'Ask one question: could we talk for half an hour?',
    'Haz una sola pregunta: ¿podríamos hablar media hora?',
  ],
  'fix.many-asks': [
    'Keep the talk and save the rest for later.',
    'Quédate con la charla y guarda lo demás para después.',
  ],
  'fix.thanks': ['Thank them, simply.', 'Da las gracias, con sencillez.'],
  'fix.name': ['Put your name at the end: {name}', 'Pon tu nombre al final: {name}'],
  'fix.subject': [
    'Name the topic, such as “A student’s question about your work in …”.',
    'Nombra el tema, por ejemplo: «A student’s question about your work in …».',
  ],
  'fix.placeholder': ['Fill it in, or take it out.', 'Llénalo o quítalo.'],
  'fix.pressure': [
    'Give them an easy way to say no. It makes a yes more likely.',
    'Dale una forma fácil de decir que no. Así es más probable un sí.',
  ],
  'fix.flattery': [
    'Say plainly what you noticed, and leave the big words out.',
    'Di con sencillez qué notaste y deja fuera las palabras grandes.',
  ],
  'fix.refers-to-first': [
    'Mention when you wrote before and what about.',
    'Menciona cuándo escribiste antes y sobre qué.',
  ],
  'fix.detail': [
    'Pick one mark from your notebook and say it in your own words.',
    'Elige una marca de tu cuaderno y dila con tus palabras.',
  ],
  'fix.detail-unknown': [
    'If it is right, leave it. Else choose a mark from your notebook.',
    'Si es correcto, déjalo. Si no, elige una marca de tu cuaderno.',
  ],
  'fix.next-step': ['Say one thing that you did or will do.', 'Di algo que ya hiciste o que harás.'],
  'fix.same-text': [
    'Change the part that is only about this person.',
    'Cambia la parte que es solo sobre esta persona.',
  ],
  'fix.other-organization': ['Did you mean {organization}?', '¿Querías decir {organization}?'],
  'fix.about-them': [
    'Say what you know of the person and why you ask this friend. About yourself, one sentence is enough.',
    'Di qué sabes de esa persona y por qué se lo pides a quien te lee. Sobre ti basta una frase.',
  ],
  'fix.easy-no': [
    'Add “If you would rather not, that is fine.” A favor is only one if it can be refused.',
    'Agrega: «If you would rather not, that is fine.» Un favor solo lo es si se puede rechazar.',
  ],
  'fix.forwardable': [
    'Write “Here is a note that you can forward:” and below it who you are and what you would like to ask.',
    'Escribe: «Here is a note that you can forward:» y debajo quién eres y qué quieres preguntar.',
  ],
  'fix.send-now': [
    'Send it now, as it is. Short and soon beats long and late.',
    'Envíalo ya, tal como está. Breve y pronto vale más que largo y tarde.',
  ],
} as const
