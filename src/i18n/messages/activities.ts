import type { Area } from '../translate.ts'

/** Activities: associations, volunteering, internships, training and events, their hours, and the people met there. */
export const activities = {
  title: ['Activities', 'Actividades'],
  lead: [
    'Where you meet people who do the work, and what you have to show for it.',
    'Donde conoces a gente que hace ese trabajo, y lo que puedes mostrar de ello.',
  ],
  add: ['Add an activity', 'Agregar una actividad'],
  summary: ['One-page summary', 'Resumen de una página'],
  'nav-about': [
    'Clubs, volunteering, events: keep what you join and whom you met there.',
    'Asociaciones, voluntariado, eventos: guarda en qué participas y a quién conociste.',
  ],
  'empty-title': ['People meet you where you show up', 'La gente te conoce donde apareces'],
  'empty-text': [
    'It is easier to ask for a half hour when you have stood beside someone at a meeting or a food bank. Write down what you join; hours and names add up to a page for your résumé or a scholarship.',
    'Es más fácil pedir media hora a quien estuvo a tu lado en una reunión o en un banco de alimentos. Anota en qué participas; las horas y los nombres suman una página para tu currículum o una beca.',
  ],
  'choose-kind': ['What kind of activity is it?', '¿Qué tipo de actividad es?'],
  kind: ['Kind', 'Tipo'],
  'kind-association': ['Association', 'Asociación'],
  'kind-volunteering': ['Volunteering', 'Voluntariado'],
  'kind-internship': ['Internship', 'Pasantía'],
  'kind-training': ['Training', 'Capacitación'],
  'kind-event': ['Event', 'Evento'],
  'kinds-association': ['Associations', 'Asociaciones'],
  'kinds-volunteering': ['Volunteering', 'Voluntariado'],
  'kinds-internship': ['Internships', 'Pasantías'],
  'kinds-training': ['Training', 'Capacitación'],
  'kinds-event': ['Events', 'Eventos'],
  'about-association': [
    'A professional group in your field. Most have a low student rate.',
    'Un grupo profesional de tu área. Casi todos tienen una cuota baja para estudiantes.',
  ],
  'about-volunteering': [
    'Your time for a cause. Hours count on applications.',
    'Tu tiempo por una causa. Las horas cuentan en las solicitudes.',
  ],
  'about-internship': [
    'Real work for a while, paid or not.',
    'Trabajo de verdad por un tiempo, con o sin pago.',
  ],
  'about-training': ['A course, a certificate, a workshop.', 'Un curso, un certificado, un taller.'],
  'about-event': [
    'A career fair, a talk, an open house.',
    'Una feria de empleo, una charla, un día de puertas abiertas.',
  ],
  'example-association': [
    'State Society for Respiratory Care: $25 for students, meets the first Tuesday.',
    'Sociedad estatal de terapia respiratoria: $25 para estudiantes, se reúne el primer martes.',
  ],
  'example-volunteering': [
    'Hospital reception desk: 3 hours every Saturday.',
    'Recepción del hospital: 3 horas cada sábado.',
  ],
  'example-internship': [
    'Eight weeks in the sleep lab, summer.',
    'Ocho semanas en el laboratorio del sueño, en verano.',
  ],
  'example-training': [
    'Basic Life Support card, one Saturday.',
    'Certificado de soporte vital básico, un sábado.',
  ],
  'example-event': [
    'Health career fair: met two therapists, one gave me her card.',
    'Feria de carreras de salud: conocí a dos terapeutas, una me dio su tarjeta.',
  ],

  // The list.
  totals: ['What it adds up to', 'Lo que suma'],
  'total-hours': {
    one: ['{n} hour of volunteering', '{n} hora de voluntariado'],
    other: ['{n} hours of volunteering', '{n} horas de voluntariado'],
  },
  'total-association': {
    one: ['{n} association', '{n} asociación'],
    other: ['{n} associations', '{n} asociaciones'],
  },
  'total-volunteering': {
    one: ['{n} volunteer role', '{n} voluntariado'],
    other: ['{n} volunteer roles', '{n} voluntariados'],
  },
  'total-internship': {
    one: ['{n} internship', '{n} pasantía'],
    other: ['{n} internships', '{n} pasantías'],
  },
  'total-training': {
    one: ['{n} training', '{n} capacitación'],
    other: ['{n} trainings', '{n} capacitaciones'],
  },
  'total-event': { one: ['{n} event', '{n} evento'], other: ['{n} events', '{n} eventos'] },
  'total-people': {
    one: ['{n} person met', '{n} persona que conociste'],
    other: ['{n} people met', '{n} personas que conociste'],
  },
  'by-year': ['Year by year', 'Año por año'],
  year: ['Year', 'Año'],
  'year-hours': ['Volunteer hours', 'Horas de voluntariado'],
  'year-begun': ['Activities begun', 'Actividades empezadas'],
  hours: { one: ['{n} hour', '{n} hora'], other: ['{n} hours', '{n} horas'] },
  since: ['since {when}', 'desde {when}'],
  from: ['from {when}', 'a partir de {when}'],
  'renews-on': ['Renews {when}', 'Se renueva: {when}'],

  // The form.
  'new-association': ['Add an association', 'Agregar una asociación'],
  'new-volunteering': ['Add volunteering', 'Agregar un voluntariado'],
  'new-internship': ['Add an internship', 'Agregar una pasantía'],
  'new-training': ['Add training', 'Agregar una capacitación'],
  'new-event': ['Add an event', 'Agregar un evento'],
  edit: ['Edit the activity', 'Editar la actividad'],
  name: ['What is it called?', '¿Cómo se llama?'],
  organization: ['Organization', 'Organización'],
  role: ['Your part', 'Tu papel'],
  'starts-on': ['First day', 'Primer día'],
  'ends-on': ['Last day', 'Último día'],
  'ends-on-hint': ['Leave it empty while it goes on.', 'Déjalo vacío mientras continúe.'],
  'event-on': ['Day', 'Día'],
  'event-until-hint': ['Only if it took several days.', 'Solo si duró varios días.'],
  'ends-before': ['The last day is before the first one.', 'El último día es anterior al primero.'],
  membership: ['Membership', 'Membresía'],
  fee: ['Fee', 'Cuota'],
  'fee-hint': ['For example: $120 a year.', 'Por ejemplo: $120 al año.'],
  'student-rate': ['Student rate', 'Cuota para estudiantes'],
  'student-rate-hint': [
    'Ask for it: many charge students a fraction, and few say so.',
    'Pregunta por ella: muchas cobran menos a estudiantes y pocas lo anuncian.',
  ],
  renewal: ['Renewal date', 'Fecha de renovación'],
  'renewal-hint': [
    'The Today page will remind you 30 days before.',
    'La página Hoy te lo recuerda 30 días antes.',
  ],
  meetings: ['Meetings', 'Reuniones'],
  'meetings-hint': [
    'When and where, for example: first Tuesday, 6 PM, library.',
    'Cuándo y dónde; por ejemplo: primer martes, 6 p.m., biblioteca.',
  ],
  link: ['Web page', 'Página web'],
  outcome: ['What came of it', 'Qué resultó de ello'],
  'outcome-hint': [
    'What you did and learned, in a sentence or a few lines that begin with a dash. It goes into the summary.',
    'Qué hiciste y aprendiste, en una frase o en líneas que empiecen con un guion. Va en el resumen.',
  ],
  notes: ['Private notes', 'Notas privadas'],
  'notes-hint': ['For you alone; never in the summary.', 'Solo para ti; nunca van en el resumen.'],
  remove: ['Remove the activity', 'Quitar la actividad'],
  'remove-about': [
    'Its hours go with it. The people you met stay on your list. You can undo this right after, and for 30 days on the page “Removed lately” of your account.',
    'Sus horas se van con ella. Las personas que conociste se quedan en tu lista. Puedes deshacerlo justo después y, durante 30 días, en la página «Quitado hace poco» de tu cuenta.',
  ],

  // One activity.
  when: ['When', 'Cuándo'],
  'prompts-title': ['What would help next', 'Lo que ayudaría ahora'],
  'prompt-student-rate': [
    'Ask for the student rate before you pay: many associations charge students far less.',
    'Pregunta por la cuota para estudiantes antes de pagar: muchas asociaciones les cobran mucho menos.',
  ],
  'prompt-renewal': [
    'Write down when membership renews. The Today page will remind you in time.',
    'Anota cuándo se renueva la membresía. La página Hoy te lo recuerda a tiempo.',
  ],
  'prompt-hours': [
    'Add your hours. Scholarships ask for them, and nobody remembers them later.',
    'Agrega tus horas. Las becas las piden y después nadie las recuerda.',
  ],
  'prompt-people': [
    'Whom did you talk to? One name is enough to begin with.',
    '¿Con quién hablaste? Un nombre basta para empezar.',
  ],
  'prompt-outcome': [
    'It is over. Write down what came of it while you remember.',
    'Ya terminó. Anota qué resultó mientras lo recuerdas.',
  ],
  renewed: ['I renewed it', 'Ya la renové'],
  'renewed-until': ['Moves the reminder to {when}.', 'Pasa el recordatorio a: {when}.'],
  'hours-title': ['Hours', 'Horas'],
  'hours-total': {
    one: ['{n} hour so far', '{n} hora hasta ahora'],
    other: ['{n} hours so far', '{n} horas hasta ahora'],
  },
  'hours-none': ['No hours yet.', 'Todavía no hay horas.'],
  'add-hours': ['Add hours', 'Agregar horas'],
  'held-on': ['Day', 'Día'],
  'hours-spent': ['How many hours?', '¿Cuántas horas?'],
  'hours-hint': ['For example 2.5', 'Por ejemplo 2.5'],
  'hours-invalid': ['Write hours as a number, such as 2.5.', 'Escribe las horas con un número, como 2.5.'],
  'hours-about': ['What did you do?', '¿Qué hiciste?'],
  'remove-hours-of': ['the hours of {when}', 'las horas del {when}'],
  'people-title': ['People you met', 'Personas que conociste'],
  'people-none': [
    'Nobody yet. Whoever you add here is on your contact list at once, with where you met.',
    'Nadie todavía. A quien agregues aquí lo tendrás en tus contactos, con el lugar donde se conocieron.',
  ],
  'person-name': ['Name', 'Nombre'],
  'person-hint': ['Someone on your list, or someone new.', 'Alguien de tu lista o alguien nuevo.'],
  'add-person': ['Add', 'Agregar'],
  'met-at': ['Met at {name}', 'Nos conocimos en: {name}'],

  // The summary.
  'summary-lead': [
    'A page about what you did, for a résumé or a scholarship application.',
    'Una página sobre lo que hiciste, para un currículum o una solicitud de beca.',
  ],
  'summary-choose': ['What goes in', 'Qué incluye'],
  'summary-activities': ['Activities', 'Actividades'],
  'summary-people': ['Name the people I met', 'Nombrar a las personas que conocí'],
  'summary-people-hint': [
    'Only with their permission: this page may travel far.',
    'Solo con su permiso: esta página puede llegar lejos.',
  ],
  'summary-show': ['Update the preview', 'Actualizar la vista previa'],
  preview: ['Preview', 'Vista previa'],
  'download-pdf': ['Download PDF', 'Descargar PDF'],
  'download-docx': ['Download for Word', 'Descargar para Word'],
  'download-html': ['Web page (HTML)', 'Página web (HTML)'],
  'summary-long': [
    'This fills {n} pages. Choose fewer activities, or shorten what came of them, to fit on one.',
    'Esto ocupa {n} páginas. Elige menos actividades o acorta los resultados para que quepa en una.',
  ],
  'summary-nothing': ['Choose at least one activity.', 'Elige al menos una actividad.'],
  'summary-empty-title': [
    'There is nothing to put on the page yet',
    'Todavía no hay nada que poner en la página',
  ],
  'doc-kind': ['Summary', 'Resumen'],
  'doc-title': ['Activities and service', 'Actividades y servicio'],
  'doc-with-people': ['Met: {names}', 'Conocí a: {names}'],
  'doc-hours': ['Volunteer hours', 'Horas de voluntariado'],
  'doc-count': ['Activities', 'Actividades'],
  'page-word': ['Page {n} of {total}', 'Página {n} de {total}'],
  'file-word': ['Activities', 'Actividades'],
  unprintable: [
    'The PDF cannot show some of your characters and puts � in their place: {signs}. The other files have them all.',
    'El PDF no puede mostrar algunos de tus caracteres y pone � en su lugar: {signs}. Los otros archivos los tienen todos.',
  ],

  'flash-added': ['{name} is added.', 'Agregamos {name}.'],
  'flash-saved': ['Saved.', 'Guardado.'],
  'flash-removed': ['The activity is removed.', 'Quitamos la actividad.'],
  'flash-restored': ['The activity is back.', 'La actividad está de vuelta.'],
  'flash-hours-added': ['The hours are added.', 'Agregamos las horas.'],
  'flash-hours-removed': ['The hours are removed.', 'Quitamos las horas.'],
  'flash-hours-restored': ['The hours are back.', 'Las horas están de vuelta.'],
  'flash-person-added': ['You met {name} there. Noted.', 'Conociste ahí a {name}. Anotado.'],
  'flash-person-new': [
    '{name} is on your contact list now, with where you met.',
    '{name} ya está en tus contactos, con el lugar donde se conocieron.',
  ],
  'flash-person-removed': [
    'Taken out here. The person stays on your contact list.',
    'Quitamos a la persona de aquí. Sigue en tus contactos.',
  ],
  'flash-person-removed-emptied': [
    'Taken out here. The person stays on your contact list, and how you found them is empty again.',
    'Quitamos a la persona de aquí. Sigue en tus contactos, y cómo diste con ella queda otra vez en blanco.',
  ],
  'flash-person-removed-replaced': [
    'Taken out here. The person stays on your contact list, and how you found them is now: {howFound}.',
    'Quitamos a la persona de aquí. Sigue en tus contactos, y cómo diste con ella ahora dice: {howFound}.',
  ],
  'flash-renewed': ['The next renewal is on {when}.', 'La próxima renovación es el {when}.'],
} as const satisfies Area
