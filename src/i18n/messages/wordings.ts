/** Wordings of a request with their answers, two of them side by side, and the script for a call. */
export const wordings = {
  title: ['How your wordings do', 'Cómo funcionan tus textos'],
  lead: [
    'Requests that went out, put together by wording. Keep what is answered, change what is not.',
    'Peticiones enviadas, agrupadas por texto. Conserva lo que recibe respuesta y cambia lo que no.',
  ],
  none: ['No request has gone out yet', 'Aún no salió ninguna petición'],
  'none-text': [
    'Once you have written to a few people, you see here which wording was answered, and can compare two of them.',
    'Cuando hayas escrito a varias personas, verás aquí qué texto recibió respuesta y podrás comparar dos.',
  ],
  choose: ['Choose whom to write to', 'Elegir a quién escribir'],
  wording: ['Wording', 'Texto'],
  sent: ['Sent', 'Enviados'],
  answered: ['Answered', 'Respuestas'],
  of: ['{answered} of {sent} answered', '{answered} de {sent} con respuesta'],
  last: ['Last sent', 'Último envío'],
  compare: ['Lay two side by side', 'Poner dos lado a lado'],
  'compare-lead': ['You see at once what is different between them.', 'Ves enseguida en qué se diferencian.'],
  one: ['The one', 'Uno'],
  other: ['The other', 'El otro'],
  show: ['Compare', 'Comparar'],
  'small-numbers': [
    'A few messages prove little: one busy week can hide a good letter.',
    'Pocos mensajes prueban poco: una semana llena puede esconder una buena carta.',
  ],
  'compare-title': ['Two wordings side by side', 'Dos textos lado a lado'],
  marked: ['Marked words stand in this text alone.', 'Las palabras marcadas están solo en ese texto.'],
  script: ['Open as a phone script', 'Abrir como guion de llamada'],
  'script-title': ['Call {name}', 'Llama a {name}'],
  'script-lead': [
    'Say it once aloud before you dial. Breathe between the lines. You may read it off.',
    'Dilo una vez en voz alta antes de marcar. Respira entre líneas. Puedes leerlo.',
  ],
  call: ['Call {phone}', 'Llamar al {phone}'],
  'script-busy': ['If it is a bad moment', 'Si no es buen momento'],
  'script-busy-say': [
    '“No problem at all. When would be a better time, or may I send you two lines by e-mail?”',
    '«No hay problema. ¿Cuándo le viene mejor, o puedo enviarle dos líneas por correo?»',
  ],
  'script-voicemail': ['If nobody answers', 'Si nadie contesta'],
  'script-voicemail-say': [
    'Leave your name, one sentence about why you call {name}, and your number, twice and slowly. Call again once, not more.',
    'Deja tu nombre, una frase sobre por qué llamas a {name} y tu número, dos veces y despacio. Vuelve a llamar una vez, no más.',
  ],
  situation: ['How do you come to this person?', '¿Cómo llegaste a esta persona?'],
  'situation-referral': ['Somebody sent me', 'Alguien me envía'],
  'situation-alumni': ['From my school', 'De mi escuela'],
  'situation-cold': ['I found them myself', 'La encontré yo'],
  'situation-event': ['I heard them speak', 'La escuché hablar'],
  'situation-board': ['From the class board', 'Del tablón de la clase'],
  wait: [
    'You wrote to {name} at {organization} and have no answer yet. One at a time per workplace: two letters in one office are soon compared. From {until} this one is right.',
    'Escribiste a {name}, de {organization}, y aún no contesta. Una persona por lugar de trabajo: en una oficina dos cartas pronto se comparan. Desde {until} puedes escribir esta.',
  ],
  'silence-waiting': [
    'Silence is normal. From {next} write to the next person; from {nudge} one kind reminder is right here.',
    'El silencio es normal. Desde {next} escribe a la siguiente persona; desde {nudge} va bien aquí un recordatorio amable.',
  ],
  'silence-next-person': [
    'No answer yet. Write to the next person now; from {nudge} one kind reminder is right here.',
    'Aún sin respuesta. Escribe ya a la siguiente persona; desde {nudge} va bien aquí un recordatorio amable.',
  ],
  'silence-last': [
    'You have done your part. If it stays quiet until {rest}, let it rest.',
    'Hiciste tu parte. Si sigue el silencio hasta {rest}, déjalo descansar.',
  ],
  'silence-nudge': [
    'A week has passed. One short, kind reminder is right now, and then let it rest.',
    'Pasó una semana. Ahora va bien un recordatorio corto y amable, y luego déjalo descansar.',
  ],
  'silence-rest': [
    'No answer came, and that is all right. Let it rest: people are busy, and it says nothing about you.',
    'No llegó respuesta, y está bien. Déjalo descansar: la gente está ocupada y no dice nada de ti.',
  ],
} as const
