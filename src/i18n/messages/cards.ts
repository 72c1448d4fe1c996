/** A thank-you on paper. */
export const cards = {
  title: ['A card for {name}', 'Una tarjeta para {name}'],
  lead: [
    'Few people get one, and it stays on the desk. One sheet, printed on one side, folded twice.',
    'Poca gente recibe una, y se queda en el escritorio. Una hoja, impresa por un lado y doblada dos veces.',
  ],
  back: ['The thank-you', 'El agradecimiento'],
  link: ['Make it a card', 'Hacer una tarjeta'],
  paper: ['Paper', 'Papel'],
  'paper-us-letter': ['US Letter', 'Carta'],
  'paper-a4': ['A4', 'A4'],
  cover: ['Thank you', 'Gracias'],
  inside: ['Inside', 'Por dentro'],
  printed: ['Card with my text (PDF)', 'Tarjeta con mi texto (PDF)'],
  blank: ['Card to write by hand (PDF)', 'Tarjeta para escribir a mano (PDF)'],
  'blank-hint': [
    'The second is empty inside; your text comes on a page of its own, to copy from.',
    'La segunda va vacía por dentro; tu texto viene en una hoja aparte, para copiarlo.',
  ],
  blanks: [
    'There is still something in square brackets to fill in.',
    'Todavía hay algo entre corchetes por completar.',
  ],
  'too-long': [
    'The text is too long for the inside of a card. Shorten it to about 300 words, or write by hand what matters most.',
    'El texto no cabe dentro de una tarjeta. Acórtalo a unas 300 palabras o escribe a mano lo más importante.',
  ],
  unprintable: [
    'These characters cannot be printed and are shown by a mark: {characters}',
    'Estos caracteres no se pueden imprimir y salen como una marca: {characters}',
  ],
  fold: ['How to fold it', 'Cómo doblarla'],
  'fold-print': [
    'Print the page at its full size, on one side.',
    'Imprime la página a tamaño completo, por un solo lado.',
  ],
  'fold-once': [
    'Fold the upper half back, so that both printed halves look outward.',
    'Dobla la mitad de arriba hacia atrás, de modo que las dos mitades impresas miren hacia fuera.',
  ],
  'fold-twice': [
    'Fold the left half back. “Thank you” is now the front.',
    'Dobla la mitad izquierda hacia atrás. «Gracias» queda por delante.',
  ],
  done: ['Given or mailed?', '¿Entregada o en el correo?'],
  'done-lead': [
    'Note it, and the thank-you counts as sent.',
    'Anótalo y el agradecimiento cuenta como enviado.',
  ],
  'done-button': ['It is on its way', 'Ya va en camino'],
  document: ['A thank-you for {name}', 'Un agradecimiento para {name}'],
  'crib-title': ['For {name}, to copy by hand', 'Para {name}, para copiar a mano'],
  'crib-lead': [
    'Write slowly, with a pen you like. It does not have to be word for word.',
    'Escribe despacio, con un bolígrafo que te guste. No hace falta que sea palabra por palabra.',
  ],
  'file-word': ['Card', 'Tarjeta'],
} as const
