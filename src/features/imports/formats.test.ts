import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { importLimits, type Mapping } from './imports.ts'
import { parseFile, startOfTable } from './parse.ts'
import type { Choices } from './table.ts'

// Lists as address books write them, each made up for this test with the header its program has.

async function people(bytes: Uint8Array | string, choices: Choices = {}) {
  const file = await parseFile(
    typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
    importLimits,
    choices,
  )
  if (!file.ok) throw new Error(`refused: ${file.code}`)
  return file
}

/** The same where somebody opened the page of its columns and saved it as it stood. */
const peopleAsShown = (text: string) =>
  people(text, { mapping: { columns: startOfTable(strToU8(text))!.guess, headerless: false } })

/** Rows from objects: the header has the columns in the order given, the rows what the objects say. */
function list(header: string, delimiter: string, ...rows: Record<string, string>[]): string {
  const columns = header.split('|').map((column) => column.trim())
  for (const row of rows)
    for (const name of Object.keys(row)) if (!columns.includes(name)) throw new Error(`no column ${name}`)
  const cell = (text: string) => (/[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
  return lines.map((cells) => cells.map(cell).join(delimiter)).join('\r\n')
}

const eva = { name: 'Eva Lind', given: 'Eva', family: 'Lind', organization: 'Acme, Inc.', title: 'Nurse' }
const reach = { emails: ['eva@a.example', 'eva@b.example'], phones: ['+1 555 0100', '555 0101'] }

describe('Google', () => {
  test('in its new layout', async () => {
    const header =
      `First Name | Middle Name | Last Name | Phonetic First Name | Phonetic Middle Name | Phonetic Last Name
      | Name Prefix | Name Suffix | Nickname | File As | Organization Name | Organization Title | Organization Department
      | Birthday | Notes | Photo | Labels | E-mail 1 - Label | E-mail 1 - Value | E-mail 2 - Label | E-mail 2 - Value
      | Phone 1 - Label | Phone 1 - Value | Address 1 - Label | Address 1 - Street | Relation 1 - Label | Relation 1 - Value
      | Website 1 - Label | Website 1 - Value | Event 1 - Label | Event 1 - Value`.replace(/\s*\n\s*/g, ' ')
    const file = await people(
      list(header, ',', {
        ...{
          'First Name': 'Eva',
          'Middle Name': 'M.',
          'Last Name': 'Lind',
          'Organization Name': 'Acme, Inc.',
        },
        ...{
          'Organization Title': 'Nurse',
          'E-mail 1 - Label': '* Work',
          'E-mail 1 - Value': 'eva@a.example',
        },
        ...{
          'E-mail 2 - Value': 'eva@b.example',
          'Phone 1 - Label': 'Mobile',
          'Phone 1 - Value': '+1 555 0100 ::: 555 0101',
        },
        ...{
          'Website 1 - Value': 'https://www.linkedin.com/in/eva ::: http://eva.example',
          Notes: 'private',
          Labels: '* myContacts',
        },
        ...{ 'Relation 1 - Label': 'Spouse', 'Relation 1 - Value': 'Per', Birthday: '1980-01-01' },
      }),
    )
    expect(file.format).toBe('google')
    expect(file.contacts).toEqual([
      {
        ...eva,
        name: 'Eva M. Lind',
        ...reach,
        url: 'https://www.linkedin.com/in/eva',
        links: ['http://eva.example'],
        connectedOn: '',
        row: 2,
      },
    ])
  })

  test('in its old layout, as UTF-16', async () => {
    const header =
      `Name | Given Name | Additional Name | Family Name | Yomi Name | Given Name Yomi | Name Prefix | Nickname
      | Occupation | Hobby | Notes | Group Membership | E-mail 1 - Type | E-mail 1 - Value | E-mail 2 - Type | E-mail 2 - Value
      | Phone 1 - Type | Phone 1 - Value | Phone 2 - Type | Phone 2 - Value | Organization 1 - Type | Organization 1 - Name
      | Organization 1 - Title | Organization 1 - Department | Website 1 - Type | Website 1 - Value`.replace(
        /\s*\n\s*/g,
        ' ',
      )
    const text = list(header, ',', {
      ...{
        Name: 'Eva Lind',
        'Given Name': 'Eva',
        'Family Name': 'Lind',
        'Organization 1 - Name': 'Acme, Inc.',
      },
      ...{
        'Organization 1 - Title': 'Nurse',
        'E-mail 1 - Value': 'eva@a.example',
        'E-mail 2 - Value': 'eva@b.example',
      },
      ...{
        'Phone 1 - Value': '+1 555 0100',
        'Phone 2 - Value': '555 0101',
        'Website 1 - Value': 'eva.example',
      },
    })
    const file = await people(Buffer.from(`\uFEFF${text}`, 'utf16le'))
    expect(file.format).toBe('google')
    expect(file.contacts).toMatchObject([{ ...eva, ...reach, url: '', links: ['https://eva.example'] }])
  })

  test('inside the archive of Takeout', async () => {
    const csv = strToU8('First Name,Last Name,E-mail 1 - Value\nEva,Lind,eva@a.example\n')
    const card = (name: string) => strToU8(`BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nEND:VCARD`)
    const archive = zipSync({
      'Takeout/Contacts/All Contacts/All Contacts.vcf': card('Eva'),
      'Takeout/x/Ben.vcf': card('Ben'),
    })
    expect((await people(archive)).contacts.map((one) => one.name)).toEqual(['Eva', 'Ben'])
    expect(await people(zipSync({ 'Takeout/Contacts/contacts.csv': csv }))).toMatchObject({
      format: 'google',
      rows: 1,
    })
  })
})

describe('Outlook', () => {
  const headers = {
    English: `Title | First Name | Middle Name | Last Name | Suffix | Company | Department | Job Title | Business Street
      | Business Fax | Business Phone | Home Phone | Mobile Phone | TTY/TDD Phone | E-mail Address | E-mail Type
      | E-mail Display Name | E-mail 2 Address | E-mail 2 Type | Web Page | Birthday | Notes | Spouse`,
    Spanish: `Título | Nombre | Segundo nombre | Apellidos | Sufijo | Organización | Departamento | Puesto | Calle del trabajo
      | Fax del trabajo | Teléfono del trabajo | Particular | Móvil | Número de teletipo | Dirección de correo electrónico | Tipo de correo electrónico
      | Nombre de pantalla de correo electrónico | Dirección del correo electrónico 2 | Tipo de correo electrónico 2 | Página Web | Cumpleaños | Notas | Cónyuge`,
    German: `Anrede | Vorname | Weitere Vornamen | Nachname | Suffix | Firma | Abteilung | Position | Straße geschäftlich
      | Fax geschäftlich | Telefon geschäftlich | Telefon privat | Mobiltelefon | Telex | E-Mail-Adresse | E-Mail-Typ
      | E-Mail: Angezeigter Name | E-Mail 2: Adresse | E-Mail 2: Typ | Webseite | Geburtstag | Notizen | Partner`,
    French: `Civilité | Prénom | Deuxième prénom | Nom | Suffixe | Société | Service | Titre | Rue (bureau)
      | Télécopie (bureau) | Téléphone (bureau) | Téléphone (domicile) | Tél. mobile | Télex | Adresse de messagerie | Type de messagerie
      | Nom complet de l'adresse de messagerie | Adresse de messagerie 2 | Type de messagerie 2 | Page Web | Anniversaire | Notes | Conjoint(e)`,
    Portuguese: `Título | Nome | Segundo Nome | Sobrenome | Sufixo | Empresa | Departamento | Cargo | Rua do Endereço Comercial
      | Fax Comercial | Telefone Comercial | Telefone Residencial | Telefone Celular | Telex | Endereço de Email | Tipo de Email
      | Nome para Exibição do Email | Endereço de Email 2 | Tipo de Email 2 | Página da Web | Aniversário | Anotações | Cônjuge`,
    Italian: `Titolo | Nome | Secondo nome | Cognome | Titolo straniero | Società | Reparto | Posizione | Via (uff.)
      | Fax (uff.) | Telefono (uff.) | Abitazione | Cellulare | Telex | Indirizzo posta elettronica | Tipo posta elettronica
      | Nome visualizzato posta elettronica | Indirizzo posta elettronica 2 | Tipo posta elettronica 2 | Pagina Web | Compleanno | Notizie | Coniuge`,
    Dutch: `Titel | Voornaam | Middelste naam | Achternaam | Achtervoegsel | Bedrijf | Afdeling | Functie | Werkadres, straat
      | Fax op werk | Telefoon op werk | Telefoon thuis | Mobiele telefoon | Telex | E-mailadres | E-mailtype
      | E-mail, weergegeven als | E-mailadres 2 | E-mailtype 2 | Webpagina | Verjaardag | Notities | Partner`,
  }

  test.each(Object.entries(headers))('in %s, Windows-1252 with semicolons', async (_language, header) => {
    const columns = header.split('|').map((column) => column.trim())
    const values = [
      'Dr.',
      'Zoë',
      '',
      'Núñez',
      'Jr.',
      'Acme; Söhne',
      'Ward',
      'Nurse',
      '1 Street',
      '555 0109',
      '+1 555 0100',
      '',
      '555 0101',
    ]
    const more = [
      '',
      'zoe@a.example',
      'SMTP',
      'Zoë (zoe@a.example)',
      'zoe@b.example',
      'SMTP',
      'http://acme.example',
      '1980-01-01',
      'a note',
      'Per',
    ]
    const row = Object.fromEntries(columns.map((column, at) => [column, [...values, ...more][at] ?? '']))
    const file = await people(Buffer.from(list(columns.join('|'), ';', row), 'latin1'))
    expect(file).toMatchObject({ format: 'outlook', rows: 1, unusable: [] })
    expect(file.contacts).toEqual([
      {
        ...{ name: 'Zoë Núñez', given: 'Zoë', family: 'Núñez', organization: 'Acme; Söhne', title: 'Nurse' },
        ...{ emails: ['zoe@a.example', 'zoe@b.example'], phones: ['+1 555 0100', '555 0101'] },
        ...{ url: '', links: ['http://acme.example'], connectedOn: '', row: 2 },
      },
    ])
  })
})

describe('other address books', () => {
  test.each([
    [
      'Thunderbird',
      `First Name | Last Name | Display Name | Nickname | Primary Email | Secondary Email | Screen Name | Work Phone
        | Home Phone | Fax Number | Pager Number | Mobile Number | Home Address | Job Title | Department | Organization
        | Web Page 1 | Web Page 2 | Birth Year | Notes`,
      {
        'First Name': 'Eva',
        'Last Name': 'Lind',
        'Display Name': 'Eva Lind',
        'Primary Email': 'eva@a.example',
        'Secondary Email': 'eva@b.example',
        'Work Phone': '+1 555 0100',
        'Mobile Number': '555 0101',
        'Fax Number': '555 0102',
        'Job Title': 'Nurse',
        Organization: 'Acme, Inc.',
        'Web Page 1': 'http://eva.example',
      },
    ],
    [
      'Yahoo',
      `First | Middle | Last | Nickname | Email | Category | Distribution Lists | Messenger ID | Home | Work | Pager | Fax
        | Mobile | Other | Alternate Email 1 | Personal Website | Title | Company | Comments`,
      {
        First: 'Eva',
        Last: 'Lind',
        Email: 'eva@a.example',
        'Alternate Email 1': 'eva@b.example',
        Home: '+1 555 0100',
        Mobile: '555 0101',
        Fax: '555 0102',
        Title: 'Nurse',
        Company: 'Acme, Inc.',
      },
    ],
    [
      'an Exchange directory',
      'DisplayName | GivenName | Surname | PrimarySmtpAddress | EmailAddress | OfficePhone | MobilePhone | Title | Company',
      {
        DisplayName: 'Eva Lind',
        GivenName: 'Eva',
        Surname: 'Lind',
        PrimarySmtpAddress: 'eva@a.example',
        EmailAddress: 'eva@b.example',
        OfficePhone: '+1 555 0100',
        MobilePhone: '555 0101',
        Title: 'Nurse',
        Company: 'Acme, Inc.',
      },
    ],
    [
      'a Nokia phone',
      'Title | First name | Middle name | Last name | Job title | Company | General mobile | General phone | General e-mail | Work e-mail',
      {
        'First name': 'Eva',
        'Last name': 'Lind',
        'Job title': 'Nurse',
        Company: 'Acme, Inc.',
        'General mobile': '+1 555 0100',
        'General phone': '555 0101',
        'General e-mail': 'eva@a.example',
        'Work e-mail': 'eva@b.example',
      },
    ],
  ])('%s', async (_program, header, row) => {
    for (const delimiter of [',', ';', '\t']) {
      const file = await people(list(header.replace(/\s*\n\s*/g, ' '), delimiter, row))
      expect(file.contacts).toMatchObject([{ ...eva, ...reach }])
    }
  })

  test.each([
    [
      'Russian, Windows-1251',
      Buffer.from([
        0xc8, 0xec, 0xff, 0x2c, 0xd4, 0xe0, 0xec, 0xe8, 0xeb, 0xe8, 0xff, 0x0a, 0xc0, 0xed, 0xed, 0xe0, 0x2c,
        0xcf, 0xe5, 0xf2, 0xf0, 0xee, 0xe2, 0xe0,
      ]),
      'Анна Петрова',
    ],
    [
      'Japanese, Shift_JIS',
      Buffer.from([
        0x96, 0xbc, 0x91, 0x4f, 0x2c, 0x83, 0x81, 0x81, 0x5b, 0x83, 0x8b, 0x0a, 0x83, 0x41, 0x83, 0x93, 0x83,
        0x69, 0x2c, 0x61, 0x40, 0x61, 0x2e, 0x6a, 0x70,
      ]),
      'アンナ',
    ],
    ['Excel with its separator above', strToU8('sep=;\r\nName;Company\r\nEva Lind;Acme\r\n'), 'Eva Lind'],
    ['a comment above the header', strToU8('# people\nid,name\n1,Eva Lind\n'), 'Eva Lind'],
    ['bars', strToU8('Name|E-mail|Company\nEva Lind|eva@a.example|Acme\n'), 'Eva Lind'],
  ])('%s', async (_case, bytes, name) => {
    expect((await people(bytes)).contacts[0]?.name).toBe(name)
  })

  test.each([
    ['이메일', 'emails'],
    ['이메일 주소', 'emails'],
    ['メールアドレス', 'emails'],
    ['電子郵件', 'emails'],
    ['E-post', 'emails'],
    ['전화', 'phones'],
    ['전화번호', 'phones'],
    ['휴대폰', 'phones'],
    ['휴대전화', 'phones'],
    ['携帯電話番号', 'phones'],
    ['Мобильный', 'phones'],
  ] as const)('under %s are %s', async (heading, field) => {
    const value = field === 'emails' ? 'j@x.example' : '010-1234-5678'
    const file = await people(`이름,${heading},직위\n박지영,${value},간호사\n`)
    expect(file.contacts).toMatchObject([{ name: '박지영', title: '간호사', [field]: [value] }])
  })

  test.each([
    [
      'Nombre,Apellido paterno,Apellido materno,Empresa',
      'Ana,Ruiz,Lima,Acme',
      ['Ana Ruiz Lima', 'Ruiz Lima'],
    ],
    ['Nombre(s),Apellido(s),Empresa', 'Ana,Ruiz,Acme', ['Ana Ruiz', 'Ruiz']],
    ['Segundo apellido,Primer apellido,Nombre', 'Lima,Ruiz,Ana', ['Ana Ruiz Lima', 'Ruiz Lima']],
    ['Nombre,1º apellido,2º apellido', 'Ana,Ruiz,Lima', ['Ana Ruiz Lima', 'Ruiz Lima']],
    ['Nombre,1.º apellido,2.º apellido', 'Ana,Ruiz,Lima', ['Ana Ruiz Lima', 'Ruiz Lima']],
    ['Nombre,Apellido1,Apellido 2', 'Ana,Ruiz,Lima', ['Ana Ruiz Lima', 'Ruiz Lima']],
    ['이름,성,회사', '지영,박,삼성', ['박지영', '박']],
  ])('family names under %s', async (header, row, [name, family]) => {
    const text = `${header}\n${row}\n`
    for (const file of [await people(text), await peopleAsShown(text)])
      expect(file).toMatchObject({ contacts: [{ name, family }] })
  })

  test('first names alone beside a column that was not read are pointed out', async () => {
    const told = async (text: string) => (await people(text)).firstNamesAlone ?? false
    expect(await told('Nombre,Linaje,Empresa\nAna,Ruiz,Acme\nEva,Lind,Acme\n')).toBe(true)
    expect(await told('Nombre,Linaje,Segundo apellido\nAna,Ruiz,Lima\nEva,Lind,Sol\n')).toBe(true)
    expect(await told('Nombre,Empresa\nAna,Acme\n')).toBe(false)
    expect(await told('Nombre,Ciudad\nAna Ruiz,Lima\nEva Lind,Lund\n')).toBe(false)
    expect(await told('Nombre,Apellidos,Ciudad\nAna,Ruiz,Lima\n')).toBe(false)
    // Not to whoever has chosen the columns.
    expect((await peopleAsShown('Nombre,Linaje,Empresa\nAna,Ruiz,Acme\n')).firstNamesAlone).toBeUndefined()
  })

  test("an assistant's phone is nobody's here, and the firm's own comes last", async () => {
    const text = list(
      "First Name | Last Name | Assistant's Phone | Company Main Phone | Business Phone | Mobile Phone",
      ',',
      {
        ...{ 'First Name': 'Eva', 'Last Name': 'Lind', "Assistant's Phone": '555 0100' },
        ...{ 'Company Main Phone': '555 0101', 'Business Phone': '555 0102', 'Mobile Phone': '555 0103' },
      },
    )
    for (const file of [await people(text), await peopleAsShown(text)])
      expect(file.contacts[0]?.phones).toEqual(['555 0102', '555 0103', '555 0101'])
    const german = await people('Name,Telefon Assistent,Mobiltelefon\nEva,555 0100,555 0103\n')
    expect(german.contacts[0]?.phones).toEqual(['555 0103'])
  })

  test.each([
    ['old line ends', '\r', 'María,Nuñez', 'María Nuñez'],
    ['new line ends', '\r\n', 'José,Gómez', 'José Gómez'],
    ['new line ends', '\n', 'Élise,Müller', 'Élise Müller'],
  ])('as a Mac writes letters, with %s', async (_case, end, row, name) => {
    const text = `Nombre,Apellidos${end}${`${row}${end}`.repeat(20)}`
    const mac: Record<string, number> = { í: 0x92, ñ: 0x96, é: 0x8e, ó: 0x97, É: 0x83, ü: 0x9f }
    const bytes = Buffer.from([...text].map((letter) => mac[letter] ?? letter.charCodeAt(0)))
    expect((await people(bytes)).contacts[0]?.name).toBe(name)
    const windows = Buffer.from(text.replaceAll('\r', '\r\n').replaceAll('\n\n', '\n'), 'latin1')
    expect((await people(windows)).contacts[0]?.name).toBe(name)
  })

  test('curly apostrophes of Windows stay what they are', async () => {
    const bytes = Buffer.from(strToU8('Name\r\nBo O?Neil\r\n')).map((byte) => (byte === 0x3f ? 0x92 : byte))
    expect((await people(bytes)).contacts[0]?.name).toBe('Bo O’Neil')
  })

  test('an honorific is no position', async () => {
    const file = await people('Title,First Name,Last Name,Position,Email\nDr.,Eva,Lind,Nurse,eva@a.example\n')
    expect(file.contacts[0]).toMatchObject({ name: 'Eva Lind', title: 'Nurse' })
  })

  test('an extension behind a semicolon stays with its phone', async () => {
    const file = await people('Name,Phone\nEva,650 555 1212;20 ::: 555 0101; ext. 3\n')
    expect(file.contacts[0]?.phones).toEqual(['650 555 1212 ext. 20', '555 0101 ext. 3'])
  })

  test('the name that an address book files somebody under stands only where they have no other', async () => {
    const file = await people(
      'First Name,Last Name,File As,E-mail 1 - Value\nMaria,Lopez,"Lopez, Maria",\n,,Night desk,desk@a.example\n',
    )
    expect(file.contacts.map(({ name }) => name)).toEqual(['Maria Lopez', 'Night desk'])
  })

  test('who has no name is called by nickname or organization, or described by how to reach them', async () => {
    const file = await people(
      list(
        'First Name | Last Name | Nickname | Company | Title | Email | Phone',
        ',',
        { Nickname: 'Nana', Company: 'Acme' },
        { Company: 'Acme', Phone: '555 0100' },
        { Company: 'Acme', Title: 'Nurse', Email: 'n@a.example', Phone: '555 0101' },
        { Company: 'Acme', Email: 'office@a.example' },
        { Phone: '555 0102' },
        { Company: 'Acme', Title: 'Nurse' },
      ),
    )
    expect(file.contacts.map(({ name, description = '' }) => [name, description])).toEqual([
      ['Nana', ''],
      ['Acme', ''],
      ['', 'n@a.example'],
      ['', 'office@a.example'],
      ['', '555 0102'],
    ])
    expect(file.unusable).toEqual([
      { row: 7, reason: 'no-name', person: { organization: 'Acme', title: 'Nurse' } },
    ])
  })

  test.each([
    ['太郎', '山田', '山田太郎'],
    ['민수', '김', '김민수'],
    ['Taro', 'Yamada', 'Taro Yamada'],
  ])('first name %s and last name %s', async (given, family, name) => {
    const file = await people(`First Name,Last Name\n${given},${family}\n`)
    expect(file.contacts).toMatchObject([{ name, given, family }])
  })

  test('a phone that a spreadsheet rounded is left out, and counted', async () => {
    const file = await people(
      'Name,Phone,Mobile\nEva,1.65055E+10,555 0100\nBo,"1,65055E+10",\nCy,555 0101,\n',
    )
    expect(file.contacts.map(({ phones }) => phones)).toEqual([['555 0100'], [], ['555 0101']])
    expect(file.roundedPhones).toBe(2)
    const own = await people(
      'Name,Given name,Relationship,How I found them,Why I want to talk to them,Organization,Title,E-mails,Phones,Notes\nEva,,,,,,,,5.21555E+11,\nBo,,,,,,,,555 0100,\n',
    )
    expect([own.format, own.roundedPhones]).toEqual(['halfhour', 1])
    expect(own.contacts.map(({ phones }) => phones)).toEqual([[], ['555 0100']])
  })

  test('one address in two spellings is one', async () => {
    const file = await people(
      'Name,Email,Web page\nEva,m@x.example; M@X.example,https://www.linkedin.com/in/eva linkedin.com/in/Eva/\n',
    )
    expect(file.contacts[0]).toMatchObject({
      ...{ emails: ['m@x.example'], url: 'https://www.linkedin.com/in/eva' },
    })
    expect(file.contacts[0]).not.toHaveProperty('links')
  })

  test.each([
    ['Name,Current Employer,Current Title', 'Eva,Acme,Nurse'],
    ['Name,Company,Contact Title', 'Eva,Acme,Nurse'],
    ['Nombre completo,Empresa actual,Puesto actual', 'Eva,Acme,Nurse'],
  ])('%s', async (header, row) => {
    expect((await people(`${header}\n${row}\n`)).contacts).toMatchObject([
      { name: 'Eva', organization: 'Acme', title: 'Nurse' },
    ])
  })

  test('a row that has to be completed keeps as many addresses and phones as any other', async () => {
    const [emails, phones] = [
      Array.from({ length: 15 }, (_, n) => `eva${n}@a.example`),
      Array.from({ length: 15 }, (_, n) => `555 01${10 + n}`),
    ]
    const surplus = await people(
      `Name,Email,Phone\nBo,${emails.join(' ')},${phones.join(' ::: ')},x\nEva,,\n`,
    )
    expect(surplus.unusable).toMatchObject([{ reason: 'too-many-cells', person: { emails, phones } }])
  })

  test('an apostrophe that kept a spreadsheet from calculating is taken away', async () => {
    const file = await people("Name,Phone\n'+Eva,'+1 555 0100\nO'Neil,''twas\n")
    expect(file.contacts).toMatchObject([{ name: '+Eva', phones: ['+1 555 0100'] }, { name: "O'Neil" }])
  })
})

describe('LinkedIn', () => {
  test.each([
    ['Italian', 'Nome,Cognome,URL,Indirizzo email,Azienda,Posizione,Collegato il', '7 mar 2024'],
    ['Dutch', 'Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op', '7 mrt 2024'],
    [
      'an older English',
      'First Name,Last Name,Email Address,Company,Position,Connected On,Tags',
      '3/7/24, 10:22 AM',
    ],
  ])('with %s header', async (_language, header, date) => {
    const cells: Record<string, string> = { URL: 'https://www.linkedin.com/in/eva', Tags: '' }
    const fill = ['Eva', 'Lind', 'eva@a.example', 'Acme', 'Nurse', date]
    const row = header.split(',').map((name) => cells[name] ?? `"${fill.shift()}"`)
    const file = await people(`${header}\n${row.join(',')}\n`)
    expect(file).toMatchObject({
      format: 'linkedin',
      contacts: [{ name: 'Eva Lind', connectedOn: '2024-03-07', organization: 'Acme' }],
    })
  })

  test('that a spreadsheet program of semicolons opened and saved keeps the lines it put into one cell', async () => {
    const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
    const text = `${header}\nEva,Lind,,,Acme,Nurse,02 Mar 2024\n"Bo,Li,https://www.linkedin.com/in/bo,,""Acme, Inc."",Engineer,02 Mar 2024"\n`
    const file = await people(text)
    expect(startOfTable(strToU8(text))?.rows[1]?.slice(0, 2)).toEqual(['Bo', 'Li'])
    expect(file.contacts).toMatchObject([
      { name: 'Eva Lind' },
      ...[{ name: 'Bo Li', organization: 'Acme, Inc.', title: 'Engineer', connectedOn: '2024-03-02' }],
    ])
    const list =
      'Name,Relationship,How I found them,Why I want to talk to them,Id\n"Bo,none,""met, at"",y,k1"\nEva,none,x,y,k2\n'
    // What nobody chooses on the page of columns stays as it was read.
    for (const read of [people, peopleAsShown])
      expect((await read(list)).contacts).toMatchObject([
        { name: 'Bo', howFound: 'met, at', why: 'y', key: 'k1' },
        { name: 'Eva', howFound: 'x' },
      ])
    const plain = await people('Name,Company\n"Ruiz, Ana"\n')
    expect(plain.contacts).toMatchObject([{ name: 'Ruiz, Ana', organization: '' }])
    const two = await people(
      'Name,Company\n"Robert ""Bob"" Lee, PhD"\n"""Bo"" Lee, PhD"\n"Bo Li,""Acme, Inc."""\n',
    )
    expect(two.contacts).toMatchObject([
      { name: 'Robert "Bob" Lee, PhD', organization: '' },
      { name: '"Bo" Lee, PhD', organization: '' },
      { name: 'Bo Li', organization: 'Acme, Inc.' },
    ])
  })

  describe('of ours, with columns that its owner added,', () => {
    const heads = 'How I found them,Why I want to talk to them'
    const read = (header: string, row: string, chosen: Mapping['columns']) =>
      people(`${heads},${header}\nx,y,${row}\n`, {
        mapping: { columns: ['', '', ...chosen], headerless: false },
      })

    test('has the name in two or three of them', async () => {
      const chosen = await read('Name,First,Middle,Last', ',Ana,María,Ruiz', [
        '',
        'given',
        'middle',
        'family',
      ])
      expect(chosen.contacts).toMatchObject([{ name: 'Ana María Ruiz', howFound: 'x', why: 'y' }])
      const family = await people(`${heads},Given name,Family name\nx,y,지영,박\n`)
      expect(family).toMatchObject({ format: 'halfhour', contacts: [{ name: '박지영' }] })
    })

    test('has of e-mails and phones there what is one', async () => {
      const chosen = await read(
        'Name,E-mails,Phones,Work,Cell',
        'Bo Li,b@a.example,+1 650 555 0100,"n/a; B@a.example; c@a.example",n/a',
        ['full', 'email', 'phone', 'email', 'phone'],
      )
      expect(chosen.contacts).toMatchObject([
        { emails: ['b@a.example', 'c@a.example'], phones: ['+1 650 555 0100'] },
      ])
    })

    test('knows nobody by the website of a firm', async () => {
      const page = 'https://www.linkedin.com/in/bo'
      const chosen = await people(
        `${heads},Website,Profile,Name,Links\nx,y,https://acme.example,${page},Bo Li,\nx,y,https://acme.example,,Ana Ruiz,\n`,
        { mapping: { columns: ['', '', 'url', 'url', 'full', ''], headerless: false } },
      )
      expect(chosen.contacts).toMatchObject([
        { name: 'Bo Li', url: page, links: ['https://acme.example'] },
        { name: 'Ana Ruiz', url: '', links: ['https://acme.example'] },
      ])
    })
  })

  test.each([
    ['dots', ',', '03.04.2024', '2024-04-03'],
    ['semicolons', ';', '03/04/2024', '2024-04-03'],
    ['neither', ',', '03/04/2024', '2024-03-04'],
  ])('with numeric dates and %s', async (_case, delimiter, date, day) => {
    const file = await people(
      ['First Name', 'Last Name', 'Connected On\nEva', 'Lind', `${date}\n`].join(delimiter),
    )
    expect(file.contacts[0]?.connectedOn).toBe(day)
  })
})
