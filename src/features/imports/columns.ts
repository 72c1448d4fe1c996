import { plainText } from '../../shared/text.ts'

/** What a column of an address file can hold for us. */
export type Meaning =
  | 'given'
  | 'family'
  | 'full'
  | 'url'
  | 'email'
  | 'phone'
  | 'organization'
  | 'title'
  | 'connectedOn'

/** Column numbers by meaning; e-mails and phones may have several. */
export type Columns = Partial<Record<Meaning, number[]>>

// English, Spanish, French, German and Portuguese, written as `plainText` leaves them.
const headings: Record<Meaning, string[]> = {
  given: [
    'first name',
    'firstname',
    'given name',
    'nombre',
    'nombre de pila',
    'prenom',
    'vorname',
    'nome',
    'primeiro nome',
  ],
  family: [
    ...['last name', 'lastname', 'family name', 'surname', 'apellido', 'apellidos', 'nom', 'nom de famille'],
    ...['nachname', 'familienname', 'sobrenome', 'apelido', 'ultimo nome'],
  ],
  full: [
    'name',
    'full name',
    'display name',
    'nombre completo',
    'nom complet',
    'vollstandiger name',
    'nome completo',
  ],
  url: [
    ...['url', 'profile url', 'linkedin url', 'linkedin', 'public profile url', 'profile', 'url del perfil'],
    ...['url de perfil', 'url du profil', 'profil url', 'profil', 'profilurl', 'url do perfil', 'perfil'],
  ],
  email: [
    ...[
      'email',
      'e mail',
      'email address',
      'e mail address',
      'mail',
      'correo',
      'correo electronico',
      'email adresse',
    ],
    ...[
      'direccion de correo electronico',
      'direccion de correo',
      'adresse e mail',
      'adresse email',
      'courriel',
    ],
    ...[
      'adresse de courriel',
      'e mail adresse',
      'endereco de e mail',
      'endereco de email',
      'direccion de email',
    ],
  ],
  phone: [
    'phone',
    'phone number',
    'mobile',
    'mobile phone',
    'telefono',
    'telephone',
    'telefon',
    'telefonnummer',
    'telefone',
  ],
  organization: [
    ...[
      'company',
      'company name',
      'organization',
      'organisation',
      'organization name',
      'employer',
      'empresa',
    ],
    ...[
      'compania',
      'organizacion',
      'entreprise',
      'societe',
      'unternehmen',
      'firma',
      'organizacao',
      'companhia',
    ],
  ],
  title: [
    ...[
      'position',
      'title',
      'job title',
      'organization title',
      'occupation',
      'cargo',
      'puesto',
      'posicion',
      'poste',
    ],
    ...['fonction', 'intitule du poste', 'posicao', 'funcao', 'stelle', 'berufsbezeichnung'],
  ],
  connectedOn: [
    ...[
      'connected on',
      'connected',
      'conectado el',
      'conectada el',
      'fecha de conexion',
      'conexion desde',
      'connecte le',
    ],
    ...[
      'en relation depuis',
      'relation depuis',
      'date de connexion',
      'verbunden am',
      'vernetzt am',
      'vernetzt seit',
    ],
    ...[
      'kontakt seit',
      'conectado em',
      'conectada em',
      'data da conexao',
      'data de conexao',
      'conectou se em',
    ],
  ],
}

const meaningOf = new Map<string, Meaning>()
for (const meaning of Object.keys(headings) as Meaning[])
  for (const text of headings[meaning]) meaningOf.set(text, meaning)

/** Several e-mails and phones stand in numbered columns: "E-mail 2 - Value", "Phone 1". */
const numbered = /^(e mail|email|phone|mobile|telefono|telefon)( address)? \d( value)?$/

function meaning(heading: string): Meaning | undefined {
  const text = plainText(heading)
  const many = numbered.exec(text)
  return meaningOf.get(text) ?? (many ? (/^e ?mail/.test(many[1] ?? '') ? 'email' : 'phone') : undefined)
}

/** @returns the columns, or null where these cells are no header: one without a name column */
export function columnsOf(cells: string[]): Columns | null {
  const columns: Columns = {}
  cells.forEach((cell, at) => {
    const found = cell.length <= 60 ? meaning(cell) : undefined
    if (found === undefined) return
    if (found === 'email' || found === 'phone') (columns[found] ??= []).push(at)
    else columns[found] ??= [at]
  })
  // In German "Name" beside "Vorname" is the family name.
  if (
    columns.full &&
    columns.given &&
    !columns.family &&
    plainText(cells[columns.given[0] ?? 0] ?? '') === 'vorname'
  ) {
    columns.family = columns.full
    delete columns.full
  }
  return columns.given || columns.family || columns.full ? columns : null
}

export function isLinkedIn(columns: Columns): boolean {
  const names = columns.given ?? columns.family
  return Boolean(names && (columns.connectedOn || (columns.url && (columns.organization || columns.title))))
}
