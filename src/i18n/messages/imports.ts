/** Importing people: what a file may be, what was found in it, and what was done. */
export const imports = {
  'refused.empty': [
    'This file is empty. Nothing was changed. Export your contacts again and choose the new file.',
    'Este archivo está vacío. No se cambió nada. Exporta tus contactos otra vez y elige el archivo nuevo.',
  ],
  'refused.too-big': [
    'This file is larger than 20 MB, which is more than any list of connections. Nothing was changed. Choose the list that your address book exported.',
    'Este archivo pesa más de 20 MB, más que cualquier lista de contactos. No se cambió nada. Elige la lista que exportó tu libreta de direcciones.',
  ],
  'refused.picture': [
    'This is a picture, whatever its name says. Nothing was changed. Choose the list that your address book exported.',
    'Esto es una imagen, diga lo que diga su nombre. No se cambió nada. Elige la lista que exportó tu libreta de direcciones.',
  ],
  'refused.pdf': [
    'This is a PDF, and we cannot read people from it. Nothing was changed. If you have the list as a spreadsheet, open it there and choose File, Save as, CSV.',
    'Esto es un PDF y no podemos leer personas de ahí. No se cambió nada. Si tienes la lista en una hoja de cálculo, ábrela y elige Archivo, Guardar como, CSV.',
  ],
  'refused.spreadsheet': [
    'This is a spreadsheet. Nothing was changed. Open it in Excel, Numbers or Google Sheets, choose Save as or Download, pick "CSV", and upload that file.',
    'Esto es una hoja de cálculo. No se cambió nada. Ábrela en Excel, Numbers o Google Sheets, elige Guardar como o Descargar, escoge «CSV» y sube ese archivo.',
  ],
  'refused.document': [
    'This is a text document, not a list. Nothing was changed. Choose the list that your address book exported.',
    'Esto es un documento de texto, no una lista. No se cambió nada. Elige la lista que exportó tu libreta de direcciones.',
  ],
  'refused.card-comment': [
    'A line in this contact card begins with #. Address books do not write such lines, so it was changed by hand or damaged, and we do not guess what belongs to whom. Nothing was changed. Export it from your address book again.',
    'Una línea de esta tarjeta de contacto empieza con #. Las libretas de direcciones no escriben líneas así: alguien la cambió a mano o está dañada, y no adivinamos qué es de quién. No se cambió nada. Expórtala otra vez desde tu libreta.',
  ],
  'refused.card-broken-line': [
    'An e-mail address in this contact card is broken over two lines, so we cannot tell what it is. Nothing was changed. Export the card from your address book again.',
    'En esta tarjeta de contacto una dirección de correo está partida en dos líneas y no podemos saber cuál es. No se cambió nada. Exporta la tarjeta otra vez desde tu libreta.',
  ],
  'refused.nobody': [
    'We found nobody in this file: no name, e-mail or phone that we could read. Nothing was changed. Open the file to see whether it holds people, or export it again.',
    'No encontramos a nadie en este archivo: ningún nombre, correo o teléfono que pudiéramos leer. No se cambió nada. Ábrelo para ver si tiene personas, o expórtalo otra vez.',
  ],
  'refused.no-rows': [
    'This list has a header and nobody below it. Nothing was changed. Export it again and make sure that your contacts are chosen.',
    'Esta lista tiene encabezado y nadie debajo. No se cambió nada. Expórtala otra vez y comprueba que tus contactos estén seleccionados.',
  ],
  'refused.web-page': [
    'This is a web page, perhaps a sign-in page that was saved by mistake. Nothing was changed. Sign in to LinkedIn and download the file again.',
    'Esto es una página web, quizá una pantalla de inicio de sesión guardada por error. No se cambió nada. Entra en LinkedIn y descarga el archivo otra vez.',
  ],
  'refused.archive': [
    'This is a packed file of a kind we do not open. Nothing was changed. Unpack it on your computer and choose Connections.csv, or choose the ZIP from LinkedIn.',
    'Es un archivo comprimido de un tipo que no abrimos. No se cambió nada. Descomprímelo y elige Connections.csv, o elige el ZIP de LinkedIn.',
  ],
  'refused.not-text': [
    'This file does not hold text, so there are no names in it that we could read. Nothing was changed. Choose the list that your address book exported.',
    'Este archivo no contiene texto, así que no hay nombres que podamos leer. No se cambió nada. Elige la lista que exportó tu libreta de direcciones.',
  ],
  'refused.zip-broken': [
    'This ZIP is damaged; perhaps the download stopped early. Nothing was changed. Download it again.',
    'Este ZIP está dañado; quizá la descarga se cortó. No se cambió nada. Descárgalo otra vez.',
  ],
  'refused.zip-locked': [
    'This ZIP is locked with a password. Nothing was changed. Unpack it on your computer and choose Connections.csv.',
    'Este ZIP está protegido con contraseña. No se cambió nada. Descomprímelo y elige Connections.csv.',
  ],
  'refused.zip-without-connections': [
    'There is no Connections.csv in this ZIP, and no contact cards. Nothing was changed. Ask LinkedIn for the download again and make sure that “Connections” is checked.',
    'En este ZIP no hay ningún Connections.csv ni tarjetas de contacto. No se cambió nada. Pide la descarga a LinkedIn otra vez y marca «Contactos».',
  ],
  'refused.zip-too-big': [
    'This ZIP unpacks to far more than a list of connections. Nothing was changed. Unpack it on your computer and choose only Connections.csv.',
    'Este ZIP contiene mucho más que una lista de contactos. No se cambió nada. Descomprímelo y elige solo Connections.csv.',
  ],
  'refused.no-names': [
    'We found no column with names. Nothing was changed. The first line of the list must name its columns, such as "First Name" and "Last Name".',
    'No encontramos ninguna columna con nombres. No se cambió nada. La primera línea de la lista debe nombrar las columnas, como «Nombre» y «Apellidos».',
  ],
  'refused.too-many-rows': [
    'This file has more than 100,000 rows. Nothing was changed. Keep the people you may want to talk to, and try again.',
    'Este archivo tiene más de 100,000 filas. No se cambió nada. Quédate con las personas con quienes quizá quieras hablar e inténtalo de nuevo.',
  ],
  'refused.broken-quotes': [
    'Too many quotation marks in this file are opened and never closed, so names would be mixed up. Nothing was changed. Download the file again without editing it.',
    'En este archivo hay demasiadas comillas que se abren y no se cierran; los nombres se mezclarían. No se cambió nada. Descárgalo otra vez sin editarlo.',
  ],
  'refused.too-slow': [
    'Reading this file took too long or too much memory, so we stopped. Nothing was changed. Choose the file as your address book or LinkedIn made it.',
    'Leer este archivo tardaba demasiado o usaba demasiada memoria, así que paramos. No se cambió nada. Elige el archivo tal como lo hizo tu libreta de direcciones o LinkedIn.',
  ],
  'refused.cancelled': ['You stopped it. Nothing was changed.', 'La detuviste. No se cambió nada.'],
  'refused.interrupted': [
    'Reading stopped halfway, because Halfhour was restarted. Nothing was changed. Choose the file again.',
    'La lectura se cortó a medias porque Halfhour se reinició. No se cambió nada. Elige el archivo otra vez.',
  ],
  'unusable.no-name': ['This row has no name.', 'Esta fila no tiene nombre.'],
  'unusable.too-long': [
    'A name, company or position in this row is too long to be one.',
    'Un nombre, empresa o puesto de esta fila es demasiado largo para serlo.',
  ],
  'unusable.too-many-cells': [
    'This row has more cells than the list has columns; a comma may be missing its quotation marks.',
    'Esta fila tiene más celdas que columnas tiene la lista; quizá a una coma le faltan las comillas.',
  ],
  'unusable.card-empty': [
    'This card has no name, e-mail or phone.',
    'Esta tarjeta no tiene nombre, correo ni teléfono.',
  ],
  'unusable.card-group': [
    'This card is a group of people, not a person.',
    'Esta tarjeta es un grupo de personas, no una persona.',
  ],
  'unusable.card-comment': [
    'A line of this card begins with #, so it was changed by hand or damaged.',
    'Una línea de esta tarjeta empieza con #: alguien la cambió a mano o está dañada.',
  ],
  'unusable.card-broken-line': [
    'An e-mail address of this card is broken over two lines.',
    'Una dirección de correo de esta tarjeta está partida en dos líneas.',
  ],
  'unusable.broken-quotes': [
    'A quotation mark in this row is never closed.',
    'En esta fila hay comillas que no se cierran.',
  ],
  reading: ['Reading your file', 'Leyendo tu archivo'],
  'reading-about': [
    'It is a big one. This page looks again by itself; you can also leave and come back.',
    'Es grande. Esta página se actualiza sola; también puedes salir y volver.',
  ],
  'reading-label': ['Rows read', 'Filas leídas'],
  keeping: ['Putting people on your list', 'Agregando personas a tu lista'],
  'keeping-about': [
    'Either everyone arrives or nobody does. This page looks again by itself.',
    'O llegan todas o no llega ninguna. Esta página se actualiza sola.',
  ],
  'keeping-label': ['People kept', 'Personas guardadas'],
  'done-of': ['{done} of {total}', '{done} de {total}'],
  stop: ['Stop', 'Detener'],
  stopping: ['Stopping…', 'Deteniendo…'],
  'look-again': ['Look again now', 'Mirar de nuevo'],
  'keeping-ended': [
    'This was stopped before it was done. Nothing was changed; you can start again.',
    'Esto se detuvo antes de terminar. No se cambió nada; puedes empezar de nuevo.',
  ],
  'columns-title': ['What is in your list?', '¿Qué hay en tu lista?'],
  'columns-lead': [
    'We read {file} and are not sure which column is which. Say what they hold; at least one is a name. Leave the others out.',
    'Leímos {file} y no estamos seguros de qué es cada columna. Di qué contienen; al menos una es un nombre. Deja fuera las demás.',
  ],
  'another-file': ['Choose another file', 'Elegir otro archivo'],
  'column-unnamed': ['Column {n}', 'Columna {n}'],
  'holds-nothing': ['Leave out', 'Dejar fuera'],
  'holds-heading': ['As its heading says', 'Lo que dice su encabezado'],
  'holds-full': ['Whole name', 'Nombre completo'],
  'holds-given': ['First name', 'Nombre'],
  'holds-middle': ['Middle name', 'Segundo nombre'],
  'holds-family': ['Last name', 'Apellidos'],
  'holds-organization': ['Organization', 'Organización'],
  'holds-title': ['Position', 'Puesto'],
  'holds-email': ['E-mail', 'Correo'],
  'holds-phone': ['Phone', 'Teléfono'],
  'holds-url': ['Profile or web page', 'Perfil o página web'],
  'holds-connectedOn': ['Day you connected', 'Día en que conectaron'],
  headerless: ['The first row is a person already', 'La primera fila ya es una persona'],
  'headerless-hint': [
    'Check this if the words above are somebody’s, not the names of columns.',
    'Márcalo si las palabras de arriba son de alguien y no nombres de columnas.',
  ],
  'use-columns': ['Look at the people', 'Ver a las personas'],
  'columns-remembered': [
    'We remember your choice for the next list with the same columns. The file is kept for a day at most.',
    'Recordamos tu elección para la próxima lista con las mismas columnas. El archivo se guarda como mucho un día.',
  ],
  'columns-no-name': [
    'Say for at least one column that it holds a name.',
    'Indica al menos una columna que contenga nombres.',
  ],
  'columns-change': ['Columns read wrongly? Choose them yourself', '¿Columnas mal leídas? Elígelas tú'],
  fix: ['Complete row {row}', 'Completar la fila {row}'],
  'fix-keep': ['Use this row', 'Usar esta fila'],
  'fix-name': ['Type a name.', 'Escribe un nombre.'],
  'flash-fixed': ['Row {row} is usable now.', 'La fila {row} ya se puede usar.'],
  'cli-done': [
    '{rows} rows: {new} new, {updated} updated, {unchanged} unchanged, {duplicates} duplicates, {unusable} unusable.',
    '{rows} filas: {new} nuevas, {updated} actualizadas, {unchanged} sin cambios, {duplicates} repetidas, {unusable} no utilizables.',
  ],
  'cli-removed': {
    one: [
      '{n} person was taken off the list before and stays off.',
      'A {n} persona ya se la había quitado de la lista; no vuelve.',
    ],
    other: [
      '{n} people were taken off the list before and stay off.',
      'A {n} personas ya se las había quitado de la lista; no vuelven.',
    ],
  },
  'cli-unusable': ['Row {row}: {reason}', 'Fila {row}: {reason}'],
  title: ['Import people', 'Importar personas'],
  lead: [
    'From LinkedIn, Google, Outlook, your phone or a list of your own. You see everything before anything is kept.',
    'Desde LinkedIn, Google, Outlook, tu teléfono o una lista tuya. Lo ves todo antes de que se guarde nada.',
  ],
  'get-file': ['How to get the file', 'Cómo conseguir el archivo'],
  'from-linkedin': ['LinkedIn', 'LinkedIn'],
  'from-linkedin-how': [
    'On a computer, open LinkedIn and choose Me → Settings & Privacy → Data privacy → Get a copy of your data.\nCheck “Connections” only and press “Request archive”.\nWait for the e-mail. It comes within minutes, at most a day.\nIts link downloads a ZIP or a file called Connections.csv. Choose either one here, as it is.',
    'En una computadora, abre LinkedIn y elige Yo → Ajustes y privacidad → Privacidad de datos → Obtener una copia de tus datos.\nMarca solo «Contactos» y presiona «Solicitar archivo».\nEspera el correo. Llega en unos minutos, como mucho en un día.\nSu enlace descarga un ZIP o un archivo llamado Connections.csv. Elige aquí cualquiera de los dos, tal cual.',
  ],
  'from-google': ['Google Contacts (Gmail)', 'Contactos de Google (Gmail)'],
  'from-google-how': [
    'On a computer, open contacts.google.com.\nIn the menu on the left, choose “Export”. On a phone, it is under “Fix & manage” → “Export to file”.\nChoose your contacts, or one label, and “Google CSV” or “vCard”.\nPress “Export” and choose the downloaded file here.',
    'En una computadora, abre contacts.google.com.\nEn el menú de la izquierda, elige «Exportar». En un teléfono está en «Corregir y administrar» → «Exportar a archivo».\nElige tus contactos, o una etiqueta, y «CSV de Google» o «vCard».\nPresiona «Exportar» y elige aquí el archivo descargado.',
  ],
  'from-outlook': ['Outlook', 'Outlook'],
  'from-outlook-how': [
    'On the web (outlook.com or your school’s Outlook): open People, choose “Manage contacts” → “Export contacts”.\nIn the Windows program: File → Open & Export → Import/Export → Export to a file → Comma Separated Values → Contacts.\nChoose the CSV file here. It may be in any language.',
    'En la web (outlook.com o el Outlook de tu escuela): abre Contactos y elige «Administrar contactos» → «Exportar contactos».\nEn el programa de Windows: Archivo → Abrir y exportar → Importar o exportar → Exportar a un archivo → Valores separados por comas → Contactos.\nElige aquí el archivo CSV. Puede estar en cualquier idioma.',
  ],
  'from-iphone': ['iPhone, iPad or Mac', 'iPhone, iPad o Mac'],
  'from-iphone-how': [
    'On an iPhone or iPad: open Contacts → Lists, hold a finger on a list and press “Export”. Then “Save to Files”.\nOn a Mac: open Contacts, choose the people, then File → Export → Export vCard.\nOn the web: at icloud.com/contacts choose the people, then “Export vCard”.\nChoose the .vcf file here.',
    'En un iPhone o iPad: abre Contactos → Listas, deja el dedo sobre una lista y presiona «Exportar». Después, «Guardar en Archivos».\nEn un Mac: abre Contactos, elige a las personas y después Archivo → Exportar → Exportar vCard.\nEn la web: en icloud.com/contacts elige a las personas y después «Exportar vCard».\nElige aquí el archivo .vcf.',
  ],
  'from-android': ['Android phone', 'Teléfono Android'],
  'from-android-how': [
    'Open the Contacts app.\nGoogle’s app: “Organize” → “Export to file”. Samsung’s app: menu → “Manage contacts” → “Export contacts”.\nThe phone saves a file that ends in .vcf, often in Downloads.\nChoose it here, on the phone or after moving it to a computer.',
    'Abre la aplicación Contactos.\nEn la de Google: «Organizar» → «Exportar a archivo». En la de Samsung: menú → «Administrar contactos» → «Exportar contactos».\nEl teléfono guarda un archivo que termina en .vcf, a menudo en Descargas.\nElígelo aquí, en el teléfono o después de pasarlo a una computadora.',
  ],
  'from-list': ['Any other list', 'Cualquier otra lista'],
  'from-list-how': [
    'A spreadsheet works too: in Excel, Numbers or Google Sheets choose Save as, Export or Download, and then CSV.\nIts first line should name the columns, such as “Name”, “E-mail” and “Company”.',
    'También sirve una hoja de cálculo: en Excel, Numbers o Google Sheets elige Guardar como, Exportar o Descargar, y después CSV.\nSu primera línea debería nombrar las columnas, como «Nombre», «Correo» y «Empresa».',
  ],
  file: ['Your file', 'Tu archivo'],
  'file-hint': [
    'CSV, vCard (.vcf) or the ZIP from LinkedIn, at most 20 MB.',
    'CSV, vCard (.vcf) o el ZIP de LinkedIn, hasta 20 MB.',
  ],
  look: ['Look at it', 'Ver qué contiene'],
  choose: ['Choose a file first.', 'Primero elige un archivo.'],
  private: [
    'The list stays on your account. Nobody on it is told, and nothing is looked up elsewhere.',
    'La lista se queda en tu cuenta. No se avisa a nadie y no se busca nada en otro sitio.',
  ],
  earlier: ['Earlier imports', 'Importaciones anteriores'],
  'preview-title': ['Look before it is kept', 'Míralo antes de guardarlo'],
  'done-title': ['Your import', 'Tu importación'],
  from: ['From {file}', 'De {file}'],
  'rows-found': {
    one: [
      '{n} row of {file} was read. Nothing is kept yet.',
      'Se leyó {n} fila de {file}. Todavía no se guardó nada.',
    ],
    other: [
      '{n} rows of {file} were read. Nothing is kept yet.',
      'Se leyeron {n} filas de {file}. Todavía no se guardó nada.',
    ],
  },
  'kind-new': ['New people', 'Personas nuevas'],
  'kind-updated': ['Updated', 'Actualizadas'],
  'kind-unchanged': ['Here already, unchanged', 'Ya estaban, sin cambios'],
  'kind-duplicate': ['Twice in the file', 'Repetidas en el archivo'],
  'kind-removed': ['You took them off', 'Las quitaste de tu lista'],
  'removed-stay': [
    'You took these people off your list, so they stay off.',
    'Quitaste a estas personas de tu lista, así que no vuelven a ella.',
  ],
  'removed-bring-back': ['Bring somebody back', 'Recuperar a alguien'],
  'kind-unusable': ['Not usable', 'No utilizables'],
  kinds: ['Rows by what happens to them', 'Filas según lo que pasa con ellas'],
  'column-row': ['Row', 'Fila'],
  'column-name': ['Name', 'Nombre'],
  'column-work': ['Work', 'Trabajo'],
  'column-reach': ['Reach', 'Contacto'],
  'column-change': ['What changes', 'Qué cambia'],
  'column-reason': ['Why', 'Por qué'],
  'column-read': ['What we read', 'Lo que leímos'],
  'same-as': ['The same person as row {row}', 'La misma persona que la fila {row}'],
  'field-name': ['Name', 'Nombre'],
  'field-organization': ['Organization', 'Organización'],
  'field-title': ['Position', 'Puesto'],
  'field-emails': ['E-mail', 'Correo'],
  'field-phones': ['Phone', 'Teléfono'],
  'field-profile_url': ['Profile', 'Perfil'],
  'field-connected_on': ['Connected on', 'Conexión'],
  'field-description': ['Description', 'Descripción'],
  'field-relationship': ['How you know them', 'Relación'],
  'field-how_found': ['How you found them', 'Cómo diste con esta persona'],
  'field-why': ['Why you want to talk', 'Por qué quieres hablar'],
  'field-notes': ['Notes', 'Notas'],
  'field-links': ['Web pages', 'Páginas web'],
  change: ['{field}: {before} → {after}', '{field}: {before} → {after}'],
  'change-new': ['{field}: {after}', '{field}: {after}'],
  'apply-all': {
    one: ['Keep this person', 'Guardar a esta persona'],
    other: ['Keep these {n} people', 'Guardar a estas {n} personas'],
  },
  'own-words': [
    'What you wrote yourself is never replaced. You can undo the whole import for 30 days.',
    'Lo que escribiste tú nunca se reemplaza. Puedes deshacer toda la importación durante 30 días.',
  ],
  'nothing-to-do': [
    'Everyone in this file is on your list already. There is nothing to keep.',
    'Todas las personas de este archivo ya están en tu lista. No hay nada que guardar.',
  ],
  'nothing-but-removed': [
    'Everyone in this file is on your list already, or you took them off it. There is nothing to keep.',
    'Todas las personas de este archivo ya están en tu lista o las quitaste de ella. No hay nada que guardar.',
  ],
  'nothing-but-unusable': {
    one: [
      'There is nothing to keep so far. {n} row could not be used: see below what is missing, and complete it if you can.',
      'Por ahora no hay nada que guardar. {n} fila no se pudo usar: mira abajo qué le falta y complétala si puedes.',
    ],
    other: [
      'There is nothing to keep so far. {n} rows could not be used: see below what is missing, and complete them if you can.',
      'Por ahora no hay nada que guardar. {n} filas no se pudieron usar: mira abajo qué les falta y complétalas si puedes.',
    ],
  },
  'rounded-phones': {
    one: [
      'The phone in {n} row was left out. A spreadsheet rounded it (it looks like 1.65055E+10), so its last digits are lost. Export the list again without opening it in a spreadsheet.',
      'En {n} fila dejamos fuera el teléfono. Una hoja de cálculo lo redondeó (se ve como 1.65055E+10) y se perdieron sus últimas cifras. Exporta la lista otra vez sin abrirla en una hoja de cálculo.',
    ],
    other: [
      'The phones in {n} rows were left out. A spreadsheet rounded them (they look like 1.65055E+10), so their last digits are lost. Export the list again without opening it in a spreadsheet.',
      'En {n} filas dejamos fuera el teléfono. Una hoja de cálculo los redondeó (se ven como 1.65055E+10) y se perdieron sus últimas cifras. Exporta la lista otra vez sin abrirla en una hoja de cálculo.',
    ],
  },
  'first-names-alone': [
    'Most people here have only a first name, and some columns of the list were left out. If one of them has the last names, choose the columns yourself.',
    'Aquí casi todas las personas tienen solo el nombre, y algunas columnas de la lista quedaron fuera. Si en una de ellas están los apellidos, elige tú las columnas.',
  ],
  cancel: ['Discard this preview', 'Descartar esta vista previa'],
  'flash-applied': ['Done. Your people are here.', 'Listo. Tus contactos están aquí.'],
  'flash-cancelled': ['Discarded. Nothing was changed.', 'Descartado. No se cambió nada.'],
  'flash-undone': ['The import was undone.', 'La importación se deshizo.'],
  'see-people': ['See your people', 'Ver tus contactos'],
  undo: ['Undo this import', 'Deshacer esta importación'],
  'undo-about': [
    'The people it added are removed, except those you have written to, planned a talk with or edited, and those another import changed. The people it updated get their earlier details back.',
    'Se quitan las personas que agregó, salvo aquellas a quienes escribiste, con quienes planeaste una charla o que cambiaste, y las que cambió otra importación. Las actualizadas recuperan sus datos de antes.',
  ],
  'undone-title': ['This import was undone', 'Esta importación se deshizo'],
  'undone-removed': {
    one: ['{n} person was removed from your list.', 'Se quitó a {n} persona.'],
    other: ['{n} people were removed from your list.', 'Se quitó a {n} personas.'],
  },
  'undone-restored': {
    one: ['{n} person got their earlier details back.', '{n} persona recuperó sus datos de antes.'],
    other: ['{n} people got their earlier details back.', '{n} personas recuperaron sus datos de antes.'],
  },
  'undone-kept': {
    one: [
      '{n} person stays, because you did something with them or another import changed them: {names}',
      'Se queda {n} persona, porque hiciste algo con ella o porque otra importación la cambió: {names}',
    ],
    other: [
      '{n} people stay, because you did something with them or another import changed them: {names}',
      'Se quedan {n} personas, porque hiciste algo con ellas o porque otra importación las cambió: {names}',
    ],
  },
  'import-of': {
    one: ['{n} person, {file}', '{n} persona, {file}'],
    other: ['{n} people, {file}', '{n} personas, {file}'],
  },
  'state-undone': ['undone', 'deshecha'],
  back: ['Contacts', 'Contactos'],
  'page-of': ['Page {page} of {pages}', 'Página {page} de {pages}'],
} as const
