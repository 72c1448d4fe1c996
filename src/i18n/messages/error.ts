/** Words for every AppError code. */
export const error = {
  'not-found': ['We could not find that page.', 'No encontramos esa página.'],
  'not-found-advice': [
    'The link may be old, or it belongs to another account. Nothing of yours was changed.',
    'El enlace puede ser antiguo o pertenecer a otra cuenta. No se cambió nada tuyo.',
  ],
  'sign-in-first': ['Please sign in first.', 'Inicia sesión primero.'],
  forbidden: ['You are not allowed to do that.', 'No tienes permiso para hacer eso.'],
  'wrong-origin': [
    'This form was sent from another site, so we did not accept it. Open the page again and retry.',
    'Este formulario llegó desde otro sitio y no lo aceptamos. Abre la página otra vez e inténtalo de nuevo.',
  ],
  'too-many': [
    'Too many tries. Please wait {seconds} seconds and try again.',
    'Demasiados intentos. Espera {seconds} segundos y vuelve a intentarlo.',
  ],
  'too-large': [
    'That is larger than we take ({limit} at most). Nothing was changed.',
    'Es más grande de lo que aceptamos ({limit} como máximo). No se cambió nada.',
  ],
  'bad-request': ['We could not read that request. Nothing was changed.', 'No pudimos leer esa solicitud. No se cambió nada.'],
  'database-down': [
    'The database is starting again. Please wait a moment and reload: nothing is lost.',
    'La base de datos se está reiniciando. Espera un momento y recarga la página: no se pierde nada.',
  ],
  unexpected: [
    'Something went wrong on our side. Your last saved work is safe.',
    'Algo falló de nuestro lado. Lo último que guardaste está a salvo.',
  ],
  'unexpected-advice': [
    'If it happens again, tell your administrator this number: {id}',
    'Si vuelve a pasar, dale este número a quien administra el sitio: {id}',
  ],
  configuration: ['The configuration is not complete:\n{problems}', 'La configuración no está completa:\n{problems}'],
  'too-slow': [
    'That took too long, so we stopped. Nothing was changed.',
    'Tardó demasiado y lo detuvimos. No se cambió nada.',
  ],
  'changed-meanwhile': [
    'This was changed in another window. Look at it once more, then try again.',
    'Esto se cambió en otra ventana. Revísalo y vuelve a intentarlo.',
  ],
} as const
