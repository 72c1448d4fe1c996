/** The first page, and the plain pages that anybody may read. */
export const home = {
  title: ['Half an hour with someone who does the work', 'Media hora con alguien que hace ese trabajo'],
  lead: [
    'Curious about a career? Talk for half an hour with a person who has it. Halfhour helps you find them, ask kindly, listen well and say thank you.',
    '¿Te interesa una carrera? Habla media hora con una persona que la ejerce. Halfhour te ayuda a encontrarla, pedirlo con amabilidad, escuchar bien y dar las gracias.',
  ],
  setup: ['Set up Halfhour', 'Configurar Halfhour'],
  'setup-note': [
    'Nobody has set this up yet. The window where you started Halfhour shows a link with a setup code: open it, or paste the code on the next page.',
    'Nadie lo ha configurado todavía. La ventana donde iniciaste Halfhour muestra un enlace con un código: ábrelo, o pega el código en la página siguiente.',
  ],
  'sign-in': ['Sign in', 'Iniciar sesión'],
  'sign-up': ['Create your account', 'Crea tu cuenta'],
  demo: ['Look around with sample data', 'Mirar con datos de ejemplo'],
  'demo-note': [
    'A made-up class, just for you. Nothing is sent to anyone, and it is erased when you leave.',
    'Una clase inventada, solo para ti. No se envía nada a nadie y se borra cuando sales.',
  ],
  steps: ['Five steps, one at a time', 'Cinco pasos, uno a la vez'],
  'step-1': ['Research the field', 'Investiga el área'],
  'step-1-text': [
    'Learn the words and what jobs ask for, so your questions are good ones.',
    'Aprende las palabras y lo que piden los empleos, para hacer buenas preguntas.',
  ],
  'step-2': ['Find people', 'Encuentra personas'],
  'step-2-text': [
    'You know more people than you think. Five names are enough to start.',
    'Conoces a más gente de la que crees. Cinco nombres bastan para empezar.',
  ],
  'step-3': ['Write a short message', 'Escribe un mensaje corto'],
  'step-3-text': [
    'A coach beside your words tells you what works and why. You decide.',
    'Junto a tus palabras, unos consejos te dicen qué funciona y por qué. Tú decides.',
  ],
  'step-4': ['Have the interview', 'Haz la entrevista'],
  'step-4-text': [
    'Your questions, a notebook and a clock, all on your phone.',
    'Tus preguntas, un cuaderno y un reloj, todo en tu teléfono.',
  ],
  'step-5': ['Follow up and reflect', 'Agradece y reflexiona'],
  'step-5-text': [
    'A thank-you in time, what you learned, and a report you can hand in.',
    'Un agradecimiento a tiempo, lo que aprendiste y un informe para entregar.',
  ],
  calm: [
    'Most people like being asked about their work. A short, honest note is not a bother.',
    'A la mayoría le gusta que le pregunten por su trabajo. Una nota corta y honesta no molesta.',
  ],

  'keyboard-title': ['Keyboard', 'Teclado'],
  'keyboard-lead': [
    'Every page works with the keyboard alone: Tab goes on, Shift and Tab go back, Enter opens.',
    'Todas las páginas funcionan solo con el teclado: Tab avanza, Mayús y Tab retroceden, Enter abre.',
  ],
  'keyboard-places': ['Every place', 'Todos los lugares'],
  'keyboard-places-lead': [
    'The palette goes to these places. They are plain links too.',
    'La paleta lleva a estos lugares. También son enlaces normales.',
  ],
  'keyboard-contacts': ['Find a contact', 'Buscar un contacto'],
  'keyboard-find': ['Find', 'Buscar'],

  'credits-title': ['Credits', 'Créditos'],
  'credits-chapter-title': ['The chapter behind the five steps', 'El capítulo detrás de los cinco pasos'],
  'credits-chapter': [
    'Halfhour follows the chapter “Networking and Informational Interviewing” in Career & Life Planning by Forrester & Isenstein. The chapter is shared under the license CC BY 4.0. The words in Halfhour are our own; the order of the steps and the ideas are theirs, changed and added to by us.',
    'Halfhour sigue el capítulo «Networking and Informational Interviewing» de Career & Life Planning, de Forrester e Isenstein. El capítulo se comparte con la licencia CC BY 4.0. Las palabras de Halfhour son nuestras; el orden de los pasos y las ideas son suyos, con cambios y agregados nuestros.',
  ],
  'credits-license': ['The license CC BY 4.0', 'La licencia CC BY 4.0'],
  'credits-occupations-title': ['Facts about occupations', 'Datos sobre ocupaciones'],
  'credits-occupations': [
    'Where an administrator has added them, job titles and levels of preparation come from the O*NET Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license and changed in part. O*NET® is a trademark of USDOL/ETA, which has not approved, endorsed, or tested Halfhour. Pay and outlook come from the Employment Projections of the U.S. Bureau of Labor Statistics.',
    'Donde la administración los agregó, los puestos y niveles de preparación vienen de la base de datos O*NET, del Departamento de Trabajo de Estados Unidos, Employment and Training Administration (USDOL/ETA), usada con la licencia CC BY 4.0 y cambiada en parte. O*NET® es una marca de USDOL/ETA, que no aprobó, respaldó ni probó Halfhour. Los sueldos y perspectivas vienen de Employment Projections, del U.S. Bureau of Labor Statistics.',
  ],
  'credits-software-title': ['The program', 'El programa'],
  'credits-software': [
    'Halfhour is free software under the license Apache-2.0. It builds on the work of many others, among them PostgreSQL, Node, Preact, Hono, Yjs, Typst and the Noto fonts.',
    'Halfhour es software libre con la licencia Apache-2.0. Se apoya en el trabajo de muchas personas, entre otros PostgreSQL, Node, Preact, Hono, Yjs, Typst y las tipografías Noto.',
  ],

  'privacy-title': ['Privacy, in plain words', 'Privacidad, en palabras sencillas'],
  'privacy-lead': [
    'What is kept, who can see it, and how to take it with you or erase it.',
    'Qué se guarda, quién puede verlo y cómo llevártelo o borrarlo.',
  ],
  'privacy-yours-title': ['What you write is yours', 'Lo que escribes es tuyo'],
  'privacy-yours': [
    'Your contacts, messages, notes and reflections belong to you, not to a class. No other student sees them.',
    'Tus contactos, mensajes, notas y reflexiones son tuyos, no de una clase. Ninguna otra persona de la clase los ve.',
  ],
  'privacy-teacher-title': ['What an instructor sees', 'Lo que ve tu docente'],
  'privacy-teacher': [
    'How far you are, dates, counts, and what you hand in or choose to share. Never your drafts, notes or contacts.',
    'En qué paso vas, fechas, cantidades y lo que entregas o decides compartir. Nunca tus borradores, notas ni contactos.',
  ],
  'privacy-admin-title': ['What the administrator sees', 'Lo que ve quien administra el sitio'],
  'privacy-admin': [
    'Whether the program runs well; your name, e-mail address, courses and when you last signed in; and what staff and administrators did, for a year. No page shows what people write. Whoever runs the server keeps its backups, so you trust them with those.',
    'Si el programa funciona bien; tu nombre, tu correo, tus cursos y cuándo entraste por última vez; y, durante un año, lo que hicieron el equipo docente y la administración. Ninguna página muestra lo que la gente escribe. Quien administra el servidor guarda las copias de seguridad, así que confías en esa persona.',
  ],
  'privacy-contacts-title': ['About the people you talk to', 'Sobre las personas con quienes hablas'],
  'privacy-contacts': [
    'Keep only what the talk needs: their work, how you found them, why you want to talk. Nothing is looked up behind their back, and messages carry no hidden trackers.',
    'Guarda solo lo que la conversación necesita: su trabajo, cómo diste con ella, por qué quieres hablar. No se investiga a nadie a sus espaldas y los mensajes no llevan rastreadores ocultos.',
  ],
  'privacy-device-title': ['Cookies and other sites', 'Cookies y otros sitios'],
  'privacy-device': [
    'A cookie keeps you signed in; others keep your language, your time zone, whether you call this computer shared, a short message for the next page and, for ten minutes at most, that your password was right where a code or a new passkey comes next. There are no advertising cookies. Notebooks you open stay on your device, so that they open without a network; signing out wipes them, and a computer that you call shared keeps none. What you type into a debrief stays in its browser tab until it is saved, but not on a shared computer. Pages load nothing from other companies.',
    'Una cookie mantiene tu sesión; otras guardan tu idioma, tu zona horaria, si dijiste que esta computadora es compartida, un mensaje corto para la página siguiente y, diez minutos como mucho, que tu contraseña era correcta cuando después viene un código o una llave de acceso nueva. No hay cookies de publicidad. Los cuadernos que abres se quedan en tu dispositivo para abrirse sin red; al cerrar sesión se borran, y una computadora que marcas como compartida no guarda ninguno. Lo que escribes en un balance se queda en su pestaña del navegador hasta que se guarda, pero no en una computadora compartida. Las páginas no cargan nada de otras empresas.',
  ],
  'privacy-take-title': ['Take it with you, or erase it', 'Llévatelo o bórralo'],
  'privacy-take': [
    'On your account page you can download all of it or erase your account. Work that you handed in to a class stays with the class, without your name, until 180 days after the course.',
    'En la página de tu cuenta puedes descargarlo todo o borrar tu cuenta. Lo que entregaste a una clase queda con la clase, sin tu nombre, hasta 180 días después del curso.',
  ],
  'privacy-account': ['Go to my account', 'Ir a mi cuenta'],
} as const
