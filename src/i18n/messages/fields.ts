/** Fields: the workspace of a career field, its postings, what they ask for, and the questions that stay open. */
export const fields = {
  title: ['Fields', 'Áreas'],
  lead: ['The kinds of work you are looking into.', 'Los tipos de trabajo que estás explorando.'],
  new: ['Add a field', 'Agregar un área'],
  'empty-title': ['Start with a kind of work that interests you', 'Empieza con un trabajo que te interese'],
  'empty-text': [
    'A field collects what you find out before you talk to anyone: words, job titles, employers near you, and what job postings really ask for. Then you know what to ask a person.',
    'Un área reúne lo que averiguas antes de hablar con alguien: palabras, puestos, empleadores cerca de ti y lo que de verdad piden los anuncios. Así sabes qué preguntarle a una persona.',
  ],
  'empty-example': [
    'Dental hygiene, Portland: 3 postings, 4 clinics nearby, 5 questions to ask.',
    'Higiene dental, Portland: 3 anuncios, 4 clínicas cerca, 5 preguntas para hacer.',
  ],

  name: ['What is the work called?', '¿Cómo se llama el trabajo?'],
  'name-hint': [
    'A job or a whole field: “nursing”, “electrician”.',
    'Un oficio o toda un área: «enfermería», «electricista».',
  ],
  'name-invalid': ['Write a name with letters.', 'Escribe un nombre con letras.'],
  place: ['Where are you looking?', '¿Dónde buscas?'],
  'place-hint': [
    'A town or a region. The prepared links use it.',
    'Una ciudad o región. Los enlaces preparados la usan.',
  ],
  school: ['Your school or college', 'Tu escuela o universidad'],
  'school-hint': [
    'Now or earlier. A prepared link then looks for people who went there and do this work.',
    'De ahora o de antes. Un enlace preparado busca a quienes estudiaron ahí y hacen este trabajo.',
  ],
  about: ['What draws you to it?', '¿Qué te atrae de esto?'],
  'about-hint': [
    'A sentence for yourself. It may become your reason when you ask someone.',
    'Una frase para ti. Puede ser tu motivo cuando le escribas a alguien.',
  ],
  exists: ['You have a field of that name.', 'Ya tienes un área con ese nombre.'],
  'exists-open': ['Open {name}', 'Abrir {name}'],
  create: ['Add the field', 'Agregar el área'],
  edit: ['Edit the field', 'Editar el área'],
  remove: ['Remove the field', 'Quitar el área'],
  'remove-about': [
    'Its postings, words and questions go with it. Interviews stay and keep its name. You can undo this right after, and for 30 days on the page “Removed lately” of your account.',
    'Sus anuncios, palabras y preguntas se van con ella. Las entrevistas se quedan y conservan su nombre. Puedes deshacerlo justo después y, durante 30 días, en la página «Quitado hace poco» de tu cuenta.',
  ],

  'count-postings': { one: ['{n} posting', '{n} anuncio'], other: ['{n} postings', '{n} anuncios'] },
  'count-organizations': {
    one: ['{n} organization', '{n} organización'],
    other: ['{n} organizations', '{n} organizaciones'],
  },
  'count-questions': { one: ['{n} question', '{n} pregunta'], other: ['{n} questions', '{n} preguntas'] },
  'count-interviews': {
    one: ['{n} interview', '{n} entrevista'],
    other: ['{n} interviews', '{n} entrevistas'],
  },
  'nothing-yet': ['Nothing in it yet', 'Todavía sin contenido'],
  'to-check': {
    one: ['{n} posting to look at', '{n} anuncio por revisar'],
    other: ['{n} postings to look at', '{n} anuncios por revisar'],
  },

  parts: ['In this field', 'En esta área'],
  guide: [
    'Find three job postings and paste them here. Note the words and job titles you meet, and the organizations near you. Look up what the web can tell you; keep the rest as questions for a person.',
    'Busca tres anuncios de empleo y pégalos aquí. Anota las palabras y los puestos que encuentres, y las organizaciones cerca de ti. Consulta lo que la web puede decirte; guarda lo demás como preguntas para una persona.',
  ],
  'guide-why': [
    'A half hour is too short for what anybody can look up. People answer gladly when they notice that you did your part first.',
    'Media hora es muy poco para lo que cualquiera puede consultar. La gente responde con gusto cuando nota que hiciste tu parte antes.',
  ],
  'guide-example': [
    'The web says dental hygienists need a license. Only a hygienist can tell you what the first winter in the job was like.',
    'La web dice que una higienista dental necesita licencia. Solo una higienista puede contarte cómo fue su primer invierno en el trabajo.',
  ],

  // The tally.
  tally: ['What postings ask for', 'Lo que piden los anuncios'],
  'tally-none-title': ['Begin with three postings', 'Empieza con tres anuncios'],
  'tally-none': [
    'Paste three job postings from your field. We propose what each one asks for, you say what is right, and this chart counts it: what everyone wants, and what only one employer does.',
    'Pega tres anuncios de empleo de tu área. Proponemos lo que pide cada uno, tú dices qué está bien, y este gráfico lo cuenta: lo que piden todos y lo que pide solo uno.',
  ],
  'tally-none-example': [
    'Driver’s license: 3 of 3 postings. Spanish: 1 of 3, preferred.',
    'Licencia de conducir: 3 de 3 anuncios. Español: 1 de 3, deseable.',
  ],
  'tally-unchecked': {
    one: [
      '{n} posting has proposals that you have not looked at. They count once you check them.',
      '{n} anuncio tiene propuestas que no has revisado. Cuentan cuando lo hagas.',
    ],
    other: [
      '{n} postings have proposals that you have not looked at. They count once you check them.',
      '{n} anuncios tienen propuestas que no has revisado. Cuentan cuando lo hagas.',
    ],
  },
  'tally-unread': {
    one: [
      'In {n} posting we found nothing. It counts once you add what it asks for, or say that it asks for nothing.',
      'En {n} anuncio no encontramos nada. Cuenta cuando agregues lo que pide o digas que no pide nada.',
    ],
    other: [
      'In {n} postings we found nothing. They count once you add what they ask for, or say that they ask for nothing.',
      'En {n} anuncios no encontramos nada. Cuentan cuando agregues lo que piden o digas que no piden nada.',
    ],
  },
  'read-now': ['Read it', 'Leerlo'],
  'tally-empty': [
    'None of the postings you looked at asks for anything that you kept.',
    'Ninguno de los anuncios que revisaste pide algo que hayas conservado.',
  ],
  'check-now': ['Look at them', 'Revisarlas'],
  'tally-few': {
    one: [
      'This is from {n} posting. With three you begin to see what is usual.',
      'Esto viene de {n} anuncio. Con tres empiezas a ver qué es lo normal.',
    ],
    other: [
      'This is from {n} postings. With three you begin to see what is usual.',
      'Esto viene de {n} anuncios. Con tres empiezas a ver qué es lo normal.',
    ],
  },
  'chart-title': {
    one: ['Out of {n} posting you looked at', 'De {n} anuncio que revisaste'],
    other: ['Out of {n} postings you looked at', 'De {n} anuncios que revisaste'],
  },
  'chart-qualification': ['Qualification', 'Requisito'],
  'chart-postings': ['Asked for in', 'Lo piden'],
  'chart-required': ['{n} of {all}, required in {required}', '{n} de {all}, obligatorio en {required}'],
  'chart-preferred': ['{n} of {all}, preferred', '{n} de {all}, deseable'],
  'chart-all-required': ['{n} of {all}, required', '{n} de {all}, obligatorio'],
  'all-qualifications': {
    one: ['See the one qualification', 'Ver el único requisito'],
    other: ['See all {n} qualifications', 'Ver los {n} requisitos'],
  },
  'every-qualification': {
    one: ['One qualification', 'Un requisito'],
    other: ['All {n} qualifications', 'Los {n} requisitos'],
  },
  'qualifications-lead': [
    'Postings use different words for the same thing. Check those that mean the same and merge them, and the count becomes right.',
    'Los anuncios usan palabras distintas para lo mismo. Marca los que significan lo mismo y únelos: así la cuenta queda bien.',
  ],
  'qualifications-none': [
    'Nothing is confirmed yet. Look at a posting and keep what it really asks for.',
    'Todavía no hay nada confirmado. Revisa un anuncio y conserva lo que de verdad pide.',
  ],
  merge: ['These are the same: merge them', 'Son lo mismo: unirlos'],
  'merge-hint': [
    'The merged one takes the name that most postings use.',
    'El resultado lleva el nombre que usan más anuncios.',
  ],
  'merge-two': ['Check at least two.', 'Marca al menos dos.'],
  pick: ['Same as another: {text}', 'Igual que otro: {text}'],
  'asked-in': ['Where it is asked for', 'Dónde lo piden'],
  'asked-none': ['No posting asks for it any more.', 'Ya no lo pide ningún anuncio.'],
  'asked-waits': [
    'A posting that asks for it has proposals to look at first.',
    'Un anuncio que lo pide tiene propuestas que revisar primero.',
  ],
  'other-words': ['Counted as the same', 'Cuentan como lo mismo'],
  separate: ['Count apart', 'Contar aparte'],
  'change-name': ['Change its name or kind', 'Cambiar su nombre o tipo'],
  'change-name-hint': [
    'It changes in every posting of this field. With the name of another one, the two become one.',
    'Cambia en todos los anuncios de esta área. Con el nombre de otro, los dos se unen.',
  ],
  'type-education': ['Education', 'Educación'],
  'type-experience': ['Experience', 'Experiencia'],
  'type-licence': ['License or certificate', 'Licencia o certificado'],
  'type-skill': ['Skill', 'Habilidad'],
  'type-other': ['Other', 'Otro'],
  'strength-required': ['Required', 'Obligatorio'],
  'strength-preferred': ['Preferred', 'Deseable'],

  // Postings.
  postings: ['Postings', 'Anuncios'],
  'add-posting': ['Add a posting', 'Agregar un anuncio'],
  'add-another': ['Add another posting', 'Agregar otro anuncio'],
  'posting-new-title': ['A posting for {name}', 'Un anuncio para {name}'],
  'posting-new-lead': [
    'Copy the whole posting from its page and paste it here. Nothing is fetched or sent anywhere. Only English is read for you: if a posting is in another language, add what it asks for yourself.',
    'Copia el anuncio completo de su página y pégalo aquí. No se descarga ni se envía nada. Solo leemos inglés por ti: si el anuncio está en otro idioma, agrega tú lo que pide.',
  ],
  'posting-text': ['The posting', 'El anuncio'],
  'posting-text-hint': [
    'Text, or HTML as your browser copies it. Menus and buttons in it do no harm.',
    'Texto, o HTML tal como lo copia tu navegador. Los menús y botones no molestan.',
  ],
  'posting-needs': [
    'Paste the posting, or at least its address.',
    'Pega el anuncio, o al menos su dirección.',
  ],
  'posting-no-words': [
    'This is the program of a page without its words. Open the page, select the text of the posting and copy that.',
    'Este es el programa de una página, sin sus palabras. Abre la página, selecciona el texto del anuncio y cópialo.',
  ],
  'posting-same': [
    'You have this posting in the field already. Twice it would count twice.',
    'Ya tienes este anuncio en el área. Dos veces contaría doble.',
  ],
  'posting-again': ['Add it all the same', 'Agregarlo de todos modos'],
  'posting-title': ['Job title', 'Puesto'],
  'posting-title-hint': [
    'If you leave it empty, its first line is used.',
    'Si lo dejas vacío, vale su primera línea.',
  ],
  'posting-organization': ['Organization', 'Organización'],
  'posting-link': ['Its address on the web', 'Su dirección en la web'],
  'posting-save': ['Read it for me', 'Léelo por mí'],
  'posting-qualifications': {
    zero: ['Nothing noted yet', 'Nada anotado todavía'],
    one: ['{n} qualification', '{n} requisito'],
    other: ['{n} qualifications', '{n} requisitos'],
  },
  'posting-nothing': ['It asks for nothing', 'No pide nada'],
  'posting-check': {
    one: ['{n} proposal to look at', '{n} propuesta por revisar'],
    other: ['{n} proposals to look at', '{n} propuestas por revisar'],
  },
  review: ['Is this what they ask for?', '¿Es esto lo que piden?'],
  'review-lead': [
    'We read the posting and found these; where it is not in English, we find little. Uncheck what is wrong, then keep the rest. You can rename any of them afterwards.',
    'Leímos el anuncio y encontramos esto; si no está en inglés, encontramos poco. Desmarca lo que esté mal y conserva lo demás. Después puedes cambiarles el nombre.',
  ],
  'review-keep': ['Keep what is checked', 'Conservar lo marcado'],
  'review-none': [
    'We found nothing that this posting asks for; where it is not in English, we find little. Read it yourself below, and add what you see.',
    'No encontramos nada que pida este anuncio; si no está en inglés, encontramos poco. Léelo abajo y agrega lo que veas.',
  ],
  'review-no-text': [
    'This posting has an address and no text. Open it, and add what it asks for; or paste its text below.',
    'Este anuncio tiene dirección y no texto. Ábrelo y agrega lo que pide, o pega su texto abajo.',
  ],
  'asks-nothing': ['I read it: it asks for nothing', 'Lo leí: no pide nada'],
  'asks-nothing-said': [
    'You read this posting, and it asks for nothing. If you see something after all, add it below.',
    'Leíste este anuncio y no pide nada. Si ves algo después de todo, agrégalo abajo.',
  ],
  'asks-nothing-undo': [
    'I did not mean that: I still have to read it',
    'Fue sin querer: todavía tengo que leerlo',
  ],
  asked: ['What it asks for', 'Lo que pide'],
  'asked-nothing': ['Nothing is confirmed in this posting.', 'No hay nada confirmado en este anuncio.'],
  'add-own': ['Add what is missing', 'Agregar lo que falta'],
  'qualification-text': ['Qualification', 'Requisito'],
  'qualification-hint': [
    'A few words: “CPR certificate”, “2 years with customers”.',
    'Pocas palabras: «certificado de RCP», «2 años con clientes».',
  ],
  'qualification-type': ['Kind', 'Tipo'],
  'qualification-strength': ['Required or preferred?', '¿Obligatorio o deseable?'],
  'leave-out': ['Leave it out', 'Dejarlo fuera'],
  'left-out': {
    one: ['Left out: {n}', 'Fuera: {n}'],
    other: ['Left out: {n}', 'Fuera: {n}'],
  },
  'put-back': ['Put it back', 'Volver a incluirlo'],
  'whole-posting': ['The whole posting', 'El anuncio completo'],
  'open-posting': ['Open it on the web', 'Abrirlo en la web'],
  'edit-posting': ['Edit the posting', 'Editar el anuncio'],
  'edit-posting-hint': [
    'With another text it is read again. What you have confirmed stays.',
    'Con otro texto se lee de nuevo. Lo que ya confirmaste se queda.',
  ],
  'remove-posting': ['Remove the posting', 'Quitar el anuncio'],
  'new-tab': ['opens in a new tab', 'se abre en otra pestaña'],

  // Questions.
  questions: ['Questions only a person can answer', 'Preguntas que solo una persona puede responder'],
  'questions-lead': [
    'What you keep here is offered when you plan the questions of an interview in this field.',
    'Lo que guardas aquí se ofrece cuando preparas las preguntas de una entrevista de esta área.',
  ],
  'questions-none': [
    'None yet. The more you look up, the better they get.',
    'Todavía ninguna. Cuanto más consultes, mejores serán.',
  ],
  prompts: ['From your research', 'De lo que averiguaste'],
  'prompts-lead': [
    'Keep what only a person knows. What the web can answer, look up first.',
    'Guarda lo que solo sabe una persona. Lo que la web puede responder, consúltalo antes.',
  ],
  'more-prompts': { one: ['{n} more', '{n} más'], other: ['{n} more', '{n} más'] },
  'prompt-keep': ['Ask a person', 'Preguntar a una persona'],
  'prompt-web': ['The web can tell me', 'Me lo dice la web'],
  'prompt-differs': [
    'Some postings require “{text}”, others only prefer it. What really happens to someone who applies without it?',
    'Algunos anuncios exigen «{text}» y otros solo lo prefieren. ¿Qué pasa de verdad con quien se presenta sin eso?',
  ],
  'prompt-differs-why': [
    'Required in {required} of the {postings} postings that ask for it.',
    'Obligatorio en {required} de los {postings} anuncios que lo piden.',
  ],
  'prompt-first-experience': [
    'Postings ask for “{text}”. How did you get your first experience, when nobody had given you a chance yet?',
    'Los anuncios piden «{text}». ¿Cómo consiguió usted su primera experiencia, cuando nadie le había dado una oportunidad?',
  ],
  'prompt-first-experience-why': [
    'Postings that ask for it: {postings} of {all}.',
    'Anuncios que lo piden: {postings} de {all}.',
  ],
  'prompt-everyday-skill': [
    'Postings ask for “{text}”. What does that look like on an ordinary day?',
    'Los anuncios piden «{text}». ¿Cómo se ve eso en un día normal?',
  ],
  'prompt-everyday-skill-why': [
    'Postings that ask for it: {postings} of {all}.',
    'Anuncios que lo piden: {postings} de {all}.',
  ],
  'prompt-rarely-asked': [
    'Only some employers ask for “{text}”. Was it worth it for you, or for people you know?',
    'Solo algunos empleadores piden «{text}». ¿Valió la pena para usted o para gente que conoce?',
  ],
  'prompt-rarely-asked-why': [
    'Postings that ask for it: {postings} of {all}.',
    'Anuncios que lo piden: {postings} de {all}.',
  ],
  'prompt-unclear-term': [
    'I keep reading the word “{word}”. What does it mean in your daily work?',
    'Leo mucho la palabra «{word}». ¿Qué significa en su trabajo diario?',
  ],
  'prompt-unclear-term-why': [
    'You noted the word without a meaning.',
    'Anotaste la palabra sin significado.',
  ],
  'prompt-subfields': [
    'How does a day differ between {one} and {other}? Which suits what kind of person?',
    '¿En qué se diferencia un día en {one} y en {other}? ¿Para qué tipo de persona es cada uno?',
  ],
  'prompt-subfields-why': ['Both are among your job titles.', 'Los dos están entre tus puestos.'],
  'prompt-unsaid': [
    'What do job postings never say about this work that you wish you had known?',
    '¿Qué no dicen nunca los anuncios sobre este trabajo que a usted le habría gustado saber?',
  ],
  'prompt-unsaid-why': ['You have read {all} postings.', 'Ya leíste {all} anuncios.'],
  'prompt-local': [
    'What is different about working at {name}, compared with other places around here?',
    '¿Qué tiene de distinto trabajar en {name}, comparado con otros lugares de por aquí?',
  ],
  'prompt-local-why': ['It is near you.', 'Está cerca de ti.'],
  question: ['Question', 'Pregunta'],
  'question-hint': [
    'Begin with how, what or why: it cannot be answered with yes or no.',
    'Empieza con cómo, qué o por qué: así no se responde con sí o no.',
  ],
  'answered-by': ['Who can answer it?', '¿Quién puede responderla?'],
  'answered-by-person': ['Only a person', 'Solo una persona'],
  'answered-by-web': ['The web already', 'Ya está en la web'],
  'from-web': {
    one: ['The web answers it already: {n}', 'La web ya la responde: {n}'],
    other: ['The web answers these already: {n}', 'La web ya las responde: {n}'],
  },
  'from-web-lead': [
    'These are not offered for an interview. Note the answer under “What I looked up”.',
    'Estas no se ofrecen para una entrevista. Anota la respuesta en «Lo que consulté».',
  ],

  // Parts.
  titles: ['Job titles', 'Puestos'],
  'titles-none': [
    'What people who do this work are called. One job has many names.',
    'Cómo se llama la gente que hace este trabajo. Un puesto tiene muchos nombres.',
  ],
  'titles-add': ['Add a title', 'Agregar un puesto'],
  'titles-title': ['Job title', 'Puesto'],
  'titles-subfield': ['Part of the field', 'Rama del área'],
  'titles-subfield-hint': ['Such as “children”, “emergency room”.', 'Por ejemplo «infancia», «urgencias».'],
  organizations: ['Organizations', 'Organizaciones'],
  'organizations-none': [
    'Who employs people for this, near you first. Somebody there knows the work.',
    'Quién contrata gente para esto, primero cerca de ti. Alguien ahí conoce el trabajo.',
  ],
  'organizations-add': ['Add an organization', 'Agregar una organización'],
  'organizations-name': ['Name', 'Nombre'],
  'organizations-link': ['Its page', 'Su página'],
  'organizations-local': ['It is near me', 'Está cerca de mí'],
  local: ['Near you', 'Cerca de ti'],
  terms: ['Words of the field', 'Palabras del área'],
  'terms-none': [
    'Words that everybody there uses. Leave the meaning empty and it becomes a question.',
    'Palabras que ahí usa todo el mundo. Deja vacío el significado y será una pregunta.',
  ],
  'terms-add': ['Add a word', 'Agregar una palabra'],
  'terms-word': ['Word', 'Palabra'],
  'terms-meaning': ['What it means', 'Qué significa'],
  'terms-unclear': ['Not clear yet', 'Todavía no está claro'],
  facts: ['What I looked up', 'Lo que consulté'],
  'facts-none': [
    'Pay, outlook, schooling: what the web says, with where you found it.',
    'Sueldo, futuro, estudios: lo que dice la web y dónde lo encontraste.',
  ],
  'facts-add': ['Add a fact', 'Agregar un dato'],
  'facts-label': ['About', 'Sobre qué'],
  'facts-label-hint': ['Such as “Pay here”.', 'Por ejemplo «Sueldo aquí».'],
  'facts-text': ['What it says', 'Qué dice'],
  'facts-source': ['Where it is from', 'De dónde es'],
  'facts-source-hint': ['An address, or a name and year.', 'Una dirección, o un nombre y año.'],
  'source-of': ['Source: {source}', 'Fuente: {source}'],
  'edit-entry': ['Edit: {name}', 'Editar: {name}'],
  add: ['Add', 'Agregar'],

  // Outbound links.
  links: ['Look further', 'Sigue buscando'],
  'links-lead': [
    'Searches prepared with your field, place and school. They open in your browser; Halfhour asks none of these sites anything.',
    'Búsquedas preparadas con tu área, tu lugar y tu escuela. Se abren en tu navegador; Halfhour no consulta estos sitios.',
  ],
  'links-no-place': ['Say where you are looking', 'Di dónde buscas'],
  'links-no-school': ['Name your school or college', 'Di cuál es tu escuela o universidad'],
  'link-employers': ['Employers near you', 'Empleadores cerca de ti'],
  'link-jobs': ['Job postings', 'Anuncios de empleo'],
  'link-people': ['People who do this', 'Personas que hacen esto'],
  'link-alumni': ['People from your school', 'Personas de tu escuela o universidad'],
  'link-associations': ['Associations, student rates', 'Asociaciones, tarifas de estudiante'],
  'link-voices': ['Podcasts and talks', 'Podcasts y conferencias'],
  'link-pay': ['Pay in your area', 'Sueldos en tu zona'],
  'link-day': ['What the work is, officially', 'El trabajo, según la ficha oficial'],

  interviews: ['Interviews in this field', 'Entrevistas de esta área'],
  'interviews-none': [
    'No interview belongs to it yet. Choose someone who does this work and ask for a half hour.',
    'Todavía no tiene ninguna entrevista. Elige a alguien que haga este trabajo y pídele media hora.',
  ],

  // In other pages.
  'form-hint': [
    'Choose one of your fields, or write a new one.',
    'Elige una de tus áreas o escribe una nueva.',
  ],

  'flash-added': ['{name} is one of your fields now.', '{name} ya es una de tus áreas.'],
  'flash-saved': ['Saved.', 'Guardado.'],
  'flash-removed': ['The field is removed.', 'Quitamos el área.'],
  'flash-restored': ['The field is back.', 'El área está de vuelta.'],
  'flash-entry-added': ['{name} is added.', 'Agregamos {name}.'],
  'flash-entry-removed': ['Removed.', 'Quitado.'],
  'flash-entry-restored': ['It is back.', 'Está de vuelta.'],
  'flash-question-kept': ['The question is kept.', 'Guardamos la pregunta.'],
  'flash-question-web': ['Noted: the web answers it.', 'Anotado: la web la responde.'],
  'flash-posting': {
    zero: [
      'The posting is saved. We found nothing in it by ourselves.',
      'Guardamos el anuncio. Por nuestra cuenta no encontramos nada en él.',
    ],
    one: [
      'The posting is saved. We found {n} qualification.',
      'Guardamos el anuncio. Encontramos {n} requisito.',
    ],
    other: [
      'The posting is saved. We found {n} qualifications.',
      'Guardamos el anuncio. Encontramos {n} requisitos.',
    ],
  },
  'flash-reviewed': {
    zero: ['Nothing kept from {title}.', 'No conservaste nada de {title}.'],
    one: ['{n} qualification kept from {title}.', 'Conservaste {n} requisito de {title}.'],
    other: ['{n} qualifications kept from {title}.', 'Conservaste {n} requisitos de {title}.'],
  },
  'flash-asks-nothing': ['Noted: it asks for nothing.', 'Anotado: no pide nada.'],
  'flash-posting-removed': ['The posting is removed.', 'Quitamos el anuncio.'],
  'flash-posting-restored': ['The posting is back.', 'El anuncio está de vuelta.'],
  'flash-left-out': ['Left out.', 'Queda fuera.'],
  'flash-put-back': ['It counts again.', 'Vuelve a contar.'],
  'flash-merged': ['They count as one now: {text}.', 'Ahora cuentan como uno: {text}.'],
  'flash-separated': ['They count apart again.', 'Vuelven a contar aparte.'],
} as const
