/** Getting one's data out, and leaving. */
export const privacy = {
  'your-data': ['Your data', 'Tus datos'],
  'your-data-lead': [
    'What you wrote is yours: take it with you, or erase it.',
    'Lo que escribiste es tuyo: llévatelo o bórralo.',
  ],
  'export-title': ['Take everything with you', 'Llévate todo'],
  'export-what': [
    'One ZIP file with all you have here: tables for a spreadsheet, contacts for an address book, interviews for a calendar, the report of each talk, and everything together as JSON.',
    'Un archivo ZIP con todo lo que tienes aquí: tablas para una hoja de cálculo, contactos para una agenda, entrevistas para un calendario, el informe de cada charla y todo junto en JSON.',
  ],
  'export-wait': [
    'It is put together when you press the button. With much in it that takes a moment before your browser shows the file: press once.',
    'Se prepara cuando presionas el botón. Si hay mucho, tu navegador tarda un momento en mostrar el archivo: presiona una sola vez.',
  ],
  'export-button': ['Download my data', 'Descargar mis datos'],
  'export-readme': [
    'Your Halfhour data, as of {when}.\n\ndata.json holds everything. The folder csv holds the same as tables; COLUMNS.csv says what their columns hold. The folder reports has a page for each talk that took place. contacts.vcf opens in an address book, calendar.ics in a calendar. Grades and feedback are in it once your class shows them to you.\n',
    'Tus datos de Halfhour, del {when}.\n\ndata.json contiene todo. La carpeta csv contiene lo mismo en tablas; COLUMNS.csv dice, en inglés, qué hay en sus columnas. La carpeta reports tiene una página por cada charla que se hizo. contacts.vcf se abre en una agenda y calendar.ics en un calendario. Las calificaciones y los comentarios de tus docentes están incluidos en cuanto tu clase te los muestre.\n',
  ],
  'removed-title': ['Removed lately', 'Quitado hace poco'],
  'removed-link': [
    'See what you removed lately, and bring it back',
    'Mira lo que quitaste hace poco y recupéralo',
  ],
  'removed-lead': [
    'What you removed in the last {days} days. You can bring it back until the day beside it; then it is erased for good.',
    'Lo que quitaste en los últimos {days} días. Puedes recuperarlo hasta el día que se indica; después se borra para siempre.',
  ],
  'removed-what': ['What', 'Qué'],
  'removed-kind': ['Kind', 'Tipo'],
  'removed-until': ['Until', 'Hasta'],
  'removed-act': ['Bring it back', 'Recuperarlo'],
  'removed-back': ['Bring back', 'Recuperar'],
  'removed-contact': ['Contact', 'Contacto'],
  'removed-merge': ['Merged contact', 'Contacto unido'],
  'removed-merged': ['{name}, merged with {into}', '{name}, unido con {into}'],
  'removed-part': ['Make two again', 'Volver a separar'],
  'removed-goal': ['Goal', 'Meta'],
  'removed-field': ['Field', 'Área'],
  'removed-activity': ['Activity', 'Actividad'],
  'removed-message': ['Draft of a message', 'Borrador de un mensaje'],
  'removed-empty': ['Nothing to bring back', 'Nada que recuperar'],
  'removed-empty-text': [
    'A contact, goal, field, activity or draft that you remove stays here for {days} days, and so does a contact that you merged with another.',
    'Un contacto, una meta, un área, una actividad o un borrador que quites se queda aquí {days} días, y también un contacto que unas con otro.',
  ],
  'erase-title': ['Erase your account', 'Borra tu cuenta'],
  'erase-demo': [
    'You are looking around with sample data. When you leave, all of it is erased.',
    'Estás mirando con datos de ejemplo. Al salir, se borran todos.',
  ],
  'erase-what': [
    'Your contacts, messages, interviews, notes and reports are erased at once and cannot be brought back. Work that you handed in to a class stays with the class, with its feedback and grade and without your name, until 180 days after the course. Courses that you made, and questions that you set for a class, stay with the course staff, without your name. On a course’s board, what others answered you stays, without your words.',
    'Tus contactos, mensajes, entrevistas, notas e informes se borran enseguida y no se pueden recuperar. Lo que entregaste a una clase se queda con la clase, con sus comentarios y su calificación y sin tu nombre, hasta 180 días después del curso. Los cursos que creaste y las preguntas que pusiste a una clase se quedan con su equipo docente, sin tu nombre. En el tablero de un curso se queda lo que otras personas te respondieron, sin tus palabras.',
  ],
  'only-instructor-title': ['Courses that you teach alone', 'Cursos que das a solas'],
  'only-instructor': [
    'Nobody else is an instructor of these courses, and without one nobody could look after them. Add another instructor, or archive the course, and then erase your account.',
    'Nadie más enseña en estos cursos, y sin docente nadie podría ocuparse de ellos. Agrega a otra persona como docente o archiva el curso, y después borra tu cuenta.',
  ],
  'talks-title': ['Talks that are agreed', 'Charlas acordadas'],
  talks: [
    'Whoever has our entry in their calendar is told by mail, without your name, that it is off. Tell the others yourself before you erase your account.',
    'A quien tiene nuestra cita en su calendario le avisamos por correo, sin tu nombre, de que se cancela. A las demás personas avísales tú antes de borrar tu cuenta.',
  ],
  'erase-button': ['Erase my account and everything in it', 'Borrar mi cuenta y todo su contenido'],
  'suspended-title': ['This account is suspended', 'Esta cuenta está suspendida'],
  'suspended-lead': [
    'An administrator of this site has closed it for now. Nobody can sign in to it.',
    'Quien administra este sitio la ha cerrado por ahora. Nadie puede entrar en ella.',
  ],
  'suspended-what': [
    'Nothing in it is lost, and it is still yours. To have it opened again, ask whoever runs this site. Until then you can download what is in it, or erase it, with your password.',
    'No se ha perdido nada, y sigue siendo tuya. Para que se vuelva a abrir, pídeselo a quien administra el sitio. Mientras tanto puedes llevarte lo que contiene, o borrarla, con tu contraseña.',
  ],
  'suspended-choice': ['What would you like to do?', '¿Qué quieres hacer?'],
  'suspended-take': ['Take everything with me', 'Llevarme todo'],
  'suspended-do': ['Do it now', 'Hacerlo ahora'],
  erased: ['Your account and everything in it is erased.', 'Tu cuenta y todo su contenido se borraron.'],
} as const
