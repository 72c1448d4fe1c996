export const roster = {
  title: ['Import your class list', 'Importa la lista de tu clase'],
  lead: [
    'A list from your school keeps a place for each student, and its numbers go back into your gradebook. You see what will change before anything does.',
    'Una lista de tu escuela guarda un lugar para cada estudiante, y sus números vuelven a tu libro de calificaciones. Verás qué cambia antes de que cambie nada.',
  ],
  file: ['Class list (CSV)', 'Lista de la clase (CSV)'],
  'file-hint': [
    'With a row for each student and a header above. Nothing is kept until you say so.',
    'Con una fila por estudiante y un encabezado arriba. No se guarda nada hasta que tú lo digas.',
  ],
  'choose-file': ['Choose a file first.', 'Primero elige un archivo.'],
  nobody: [
    'No column of this list says who people are. It needs a header such as “Name” and “Email”.',
    'Ninguna columna de esta lista dice quién es quién. Necesita un encabezado como «Nombre» y «Correo».',
  ],
  look: ['Look at the list', 'Ver la lista'],
  where: ['Where to get it', 'Dónde conseguirla'],
  'from-canvas': [
    'Open Grades, choose Export, then Export Entire Gradebook. That file has the numbers that Canvas wants back.',
    'Abre Calificaciones, elige Exportar y luego Exportar libro completo. Ese archivo tiene los números que Canvas pide de vuelta.',
  ],
  'from-moodle': [
    'Open Participants, select everybody, and download the table as a comma separated file.',
    'Abre Participantes, selecciona a todas las personas y descarga la tabla como archivo separado por comas.',
  ],
  other: ['Any other list', 'Cualquier otra lista'],
  'from-other': [
    'A table with a header: a name or an e-mail address, and if you like a student number and a section. Save it as CSV.',
    'Una tabla con encabezado: un nombre o un correo y, si quieres, un número de estudiante y una sección. Guárdala como CSV.',
  ],
  'preview-title': ['What this list would change', 'Qué cambiaría esta lista'],
  'preview-lead': [
    'New: {fresh}. Changed: {updated}. The same: {same}. Left alone: {left}. Cannot be used: {bad}. Nobody is taken out.',
    'Nuevas: {fresh}. Cambiadas: {updated}. Iguales: {same}. Sin tocar: {left}. No sirven: {bad}. No se quita a nadie.',
  ],
  apply: { one: ['Apply 1 row', 'Aplicar 1 fila'], other: ['Apply {n} rows', 'Aplicar {n} filas'] },
  applied: [
    'The list is here. New places: {added}; changed: {updated}; already in the course: {joined}.',
    'La lista está aquí. Lugares nuevos: {added}; cambiados: {updated}; ya en el curso: {joined}.',
  ],
  unusable: ['Rows that cannot be used', 'Filas que no sirven'],
  row: ['Row {row}:', 'Fila {row}:'],
  'why-no-name': ['has neither a name nor an address', 'no tiene nombre ni correo'],
  'why-bad-email': [
    'has something else where the e-mail address belongs',
    'tiene otra cosa en lugar del correo',
  ],
  'why-twice': ['is somebody listed further up', 'es alguien que ya está más arriba'],
  'why-too-long': ['has a cell that is too long', 'tiene una celda demasiado larga'],
  people: ['People on the list', 'Personas de la lista'],
  name: ['Name', 'Nombre'],
  email: ['E-mail', 'Correo'],
  'school-id': ['School number', 'Número escolar'],
  section: ['Section', 'Sección'],
  change: ['What happens', 'Qué pasa'],
  'change-left': ['Left the course', 'Salió del curso'],
  absent: ['In the course, not on this list', 'En el curso, pero no en esta lista'],
  'absent-lead': [
    'Whoever dropped the course at your school may still be in it here. A list takes nobody out. Apply the list first, and then take those people out on the course’s people page. To see their names again, choose the same file once more.',
    'Quien se dio de baja en tu escuela quizá sigue aquí. Una lista no quita a nadie. Aplica primero la lista y después quita a esas personas en la página de personas del curso. Para ver otra vez sus nombres, elige de nuevo el mismo archivo.',
  ],
  'absent-sections': [
    'Named are people of the sections on this list ({sections}) and people without a section.',
    'Aparecen personas de las secciones de esta lista ({sections}) y personas sin sección.',
  ],
  'absent-place': ['has not joined yet', 'todavía no ha entrado'],
  left: {
    one: ['1 person left the course', '1 persona salió del curso'],
    other: ['{n} people left the course', '{n} personas salieron del curso'],
  },
  'left-lead': [
    'They get no invitation, and a new list does not bring them back. To let somebody in again, add them by their address. If somebody is back under another address, say here who it is.',
    'No reciben invitaciones, y una lista nueva no las trae de vuelta. Para que alguien entre otra vez, agrega su correo. Si alguien volvió con otro correo, di aquí quién es.',
  ],
  'change-new': ['New', 'Nueva'],
  'change-update': ['Changed', 'Cambia'],
  'change-same': ['The same', 'Igual'],
  'change-other-row': [
    'Left alone: another row of this list is this person',
    'Sin tocar: otra fila de esta lista es esta persona',
  ],
  'change-staff-place': [
    'Left alone: a place of the teaching staff, for an instructor to change',
    'Sin tocar: un lugar del equipo docente, que solo cambia quien enseña el curso',
  ],
  places: ['Class list', 'Lista de la clase'],
  'places-lead': {
    one: ['1 person has not joined yet.', '1 persona todavía no ha entrado.'],
    other: ['{n} people have not joined yet.', '{n} personas todavía no han entrado.'],
  },
  'no-places': ['Nobody is missing.', 'No falta nadie.'],
  invite: {
    one: ['Mail 1 invitation', 'Enviar 1 invitación'],
    other: ['Mail {n} invitations', 'Enviar {n} invitaciones'],
  },
  invited: {
    one: ['1 invitation is on its way.', '1 invitación va en camino.'],
    other: ['{n} invitations are on their way.', '{n} invitaciones van en camino.'],
  },
  'invited-some': {
    one: [
      'On their way now: {sent}. 1 more person is not written to today, so that mail servers do not take the class for advertising. Try again tomorrow.',
      'Van en camino: {sent}. A 1 persona más no le escribimos hoy, para que los servidores de correo no tomen la clase por publicidad. Inténtalo de nuevo mañana.',
    ],
    other: [
      'On their way now: {sent}. {n} more people are not written to today, so that mail servers do not take the class for advertising. Try again tomorrow.',
      'Van en camino: {sent}. A {n} personas más no les escribimos hoy, para que los servidores de correo no tomen la clase por publicidad. Inténtalo de nuevo mañana.',
    ],
  },
  'invited-lately': [
    'Whoever was invited within the last day is not written to again. To repeat it to one person, add them by their address.',
    'A quien recibió una invitación en el último día no le escribimos otra vez. Para repetirla a una persona, agrégala con su correo.',
  ],
  'invited-at': ['invited', 'con invitación del'],
  show: { one: ['Show 1 person', 'Mostrar 1 persona'], other: ['Show {n} people', 'Mostrar {n} personas'] },
  'drop-name': ['Take {name} off the list', 'Quitar a {name} de la lista'],
  'drop-what': [
    'The invitation stops working, also one that is on its way. To bring the person back, add them by their address or apply the list again.',
    'La invitación deja de funcionar, también la que va en camino. Para que la persona vuelva, agrégala con su correo o aplica la lista otra vez.',
  ],
  'drop-left-what': [
    'The school’s numbers and the section go with them, and the list no longer knows since when the person was in the course. What they handed in stays. If a new list names them, it brings them back into the course.',
    'Con esto se van los números de la escuela y la sección, y la lista ya no sabe desde cuándo estuvo la persona en el curso. Lo que entregó se queda. Si una lista nueva nombra a la persona, la trae de vuelta al curso.',
  ],
  dropped: [
    'Taken off the list. An invitation to this place no longer works.',
    'Ya no está en la lista. Una invitación a este lugar ya no funciona.',
  ],
  more: ['More about {name}', 'Más sobre {name}'],
  'no-email': [
    'No e-mail address on the list: pass on the personal link below, or upload a list that has it.',
    'La lista no trae su correo: pásale el enlace personal de abajo o sube una lista que lo tenga.',
  ],
  'email-unusable': [
    'No e-mail can go to this address: pass on the personal link below, or upload a corrected list.',
    'A esta dirección no llega ningún correo: pásale el enlace personal de abajo o sube una lista corregida.',
  ],
  'own-link': ['Personal link, for this person only:', 'Enlace personal, solo para esta persona:'],
  'link-until': ['It works until', 'Funciona hasta el'],
  'link-over': [
    'The personal link has ended: it worked for a month.',
    'El enlace personal ya terminó: funcionó durante un mes.',
  ],
  renew: ['Make a new link', 'Crear un enlace nuevo'],
  renewed: [
    'There is a new link. The old one stays closed.',
    'Hay un enlace nuevo. El anterior sigue cerrado.',
  ],
  match: ['Who is this?', '¿Quién es?'],
  'match-title': ['Who of the class is {name}?', '¿Quién de la clase es {name}?'],
  'match-next': ['Go on to {name}', 'Pasar a {name}'],
  'match-hint': ['Somebody who joined under another address.', 'Alguien que entró con otro correo.'],
  'match-choose': ['Choose a person', 'Elige a una persona'],
  'match-nobody': ['Choose first who this is.', 'Primero elige quién es.'],
  'match-button': ['This is the same person', 'Es la misma persona'],
  'has-place': ['on the list already', 'ya está en la lista'],
  'matched-moved': [
    'The list knows this person now. The place they had before is open again: take it off if nobody else needs it.',
    'La lista ya reconoce a esta persona. El lugar que tenía está libre otra vez: quítalo si nadie más lo necesita.',
  ],
  matched: ['The list knows {name} now.', 'La lista ya reconoce a {name}.'],
  'as-role': ['You are invited as: {role}', 'Te invitan como: {role}'],
  'place-kept': [
    'This person has no account yet. A place is kept, and the invitation is on its way or waits below to be copied.',
    'Esta persona aún no tiene cuenta. Le guardamos un lugar; la invitación va en camino o espera abajo para copiarla.',
  ],
  'place-kept-unproved': [
    '{email} has an account here, but nobody has shown yet that this address is theirs. A place is kept, and the invitation is on its way or waits below to be copied.',
    '{email} tiene una cuenta aquí, pero nadie ha demostrado todavía que ese correo sea suyo. Guardamos un lugar; la invitación va en camino o espera abajo para copiarla.',
  ],
  'letter-subject': ['You are invited to {course}', 'Te invitan a {course}'],
  'letter-student': [
    '{name} invites you to the course “{course}”. It takes you from an interest to a half hour with somebody who does the work. Open this link to join:',
    '{name} te invita al curso «{course}». Te lleva de un interés a media hora con alguien que hace ese trabajo. Abre este enlace para entrar:',
  ],
  'letter-assistant': [
    '{name} invites you to help with the course “{course}” as an assistant. Open this link to join:',
    '{name} te invita a ayudar en el curso «{course}» como asistente. Abre este enlace para entrar:',
  ],
  'letter-instructor': [
    '{name} invites you to teach the course “{course}” together. Open this link to join:',
    '{name} te invita a dar el curso «{course}» en equipo. Abre este enlace para entrar:',
  ],
  'letter-end': [
    'The link is for you alone and works for {days} days. If you did not expect it, you do not have to do anything.',
    'El enlace es solo para ti y funciona durante {days} días. Si no lo esperabas, no tienes que hacer nada.',
  ],
} as const
