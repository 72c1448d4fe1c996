/** Personal goals, which stand in place of an assignment for a seeker without a class. */
export const goals = {
  title: ['Goals', 'Metas'],
  lead: [
    'What you work toward. With a date, the Today page plans backward from it.',
    'Hacia dónde vas. Con una fecha, la página Hoy planea hacia atrás desde ella.',
  ],
  new: ['Set a goal', 'Ponerme una meta'],
  edit: ['Edit the goal', 'Editar la meta'],
  'name-label': ['What do you want to find out?', '¿Qué quieres averiguar?'],
  'name-hint': [
    'One sentence is enough: “Is nursing for me?”',
    'Basta una frase: «¿La enfermería es para mí?»',
  ],
  field: ['Career field', 'Área profesional'],
  wanted: ['How many talks', 'Cuántas entrevistas'],
  'wanted-hint': [
    'One is a fine start. Three let you compare.',
    'Una es un buen comienzo. Con tres puedes comparar.',
  ],
  due: ['Done by', 'Fecha límite'],
  'due-hint': [
    'Only if you want one. Until the end of that day.',
    'Solo si quieres una. Hasta el final de ese día.',
  ],
  zone: ['Time zone', 'Zona horaria'],
  'due-on': ['By {date}', 'A más tardar el {date}'],
  'no-date': ['No date', 'Sin fecha'],
  progress: {
    one: ['{held} of {n} talk held', '{held} de {n} entrevista hecha'],
    other: ['{held} of {n} talks held', '{held} de {n} entrevistas hechas'],
  },
  'progress-more': ['{held} talks held, {n} wanted', '{held} entrevistas hechas (la meta: {n})'],
  interviews: ['Interviews for this goal', 'Entrevistas para esta meta'],
  'no-interviews': ['No interview is linked to it yet.', 'Todavía no hay ninguna entrevista vinculada.'],
  close: ['I am done with it', 'Ya terminé con esto'],
  open: ['Open it again', 'Abrirla de nuevo'],
  closed: ['Closed', 'Cerrada'],
  'closed-goals': ['Closed goals', 'Metas cerradas'],
  remove: ['Remove the goal', 'Quitar la meta'],
  'remove-about': [
    'For a goal that was set by mistake. Its interviews stay, and are for no goal then. You can undo this right after, and for 30 days on the page “Removed lately” of your account.',
    'Para una meta que fijaste por error. Sus entrevistas se quedan, ya sin meta. Puedes deshacerlo justo después y, durante 30 días, en la página «Quitado hace poco» de tu cuenta.',
  ],
  'flash-removed': ['The goal is removed.', 'Quitamos la meta.'],
  'flash-restored': ['The goal is back.', 'La meta está de vuelta.'],
  'flash-saved': ['Your goal is saved.', 'Guardamos tu meta.'],
  'flash-closed': [
    'The goal is closed. The Today page no longer plans for it.',
    'La meta está cerrada. La página Hoy ya no planea para ella.',
  ],
  'flash-opened': ['The goal is open again.', 'La meta está abierta de nuevo.'],
  'empty-title': ['Give yourself a goal', 'Ponte una meta'],
  'empty-text': [
    'A class gives you an assignment. Without a class you set your own: what you want to find out, and by when if you like. The Today page then tells you whether you are on track.',
    'Una clase te da una tarea. Sin clase, la pones tú: qué quieres averiguar y, si quieres, para cuándo. La página Hoy te dice entonces si vas a tiempo.',
  ],
  'empty-example': [
    'Find out whether I want to be a dental hygienist: 3 talks by the end of March.',
    'Averiguar si quiero ser higienista dental: 3 entrevistas antes de fin de marzo.',
  ],
  assignments: ['From your courses', 'De tus cursos'],
} as const
