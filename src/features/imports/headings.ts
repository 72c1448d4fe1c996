import { plainText } from '../../shared/text.ts'

// Words that head the columns of address files: LinkedIn, Google, Outlook, Thunderbird, Yahoo and what people make
// themselves, in the languages these programs are used in. As `plainText` leaves them, several in one string.

/** What a column of an address file can hold for us. */
export const meanings = [
  ...([
    'full',
    'fileAs',
    'nickname',
    'given',
    'middle',
    'family',
    'title',
    'organization',
    'email',
    'phone',
    'url',
    'link',
  ] as const),
  ...(['connectedOn', 'description', 'relationship', 'howFound', 'why', 'notes'] as const),
  ...(['key', 'ledBy'] as const),
] as const
export type Meaning = (typeof meanings)[number]

const headings: Partial<Record<Meaning, string>> = {
  full: `name, full name, fullname, display name, displayname, contact name, contact, person, common name, cn,
    nombre completo, nombre y apellidos, nombre para mostrar, nom complet, nom affiche, nom et prenom, vollstandiger name,
    vollst name, anzeigename, angezeigter name, nome completo, nome de exibicao, nome visualizzato, nome e cognome,
    volledige naam, naam, weergavenaam, namn, fullstandigt namn, navn, nimi, imie i nazwisko, jmeno a prijmeni, ad soyad,
    имя и фамилия, фио, 姓名, 名前, 氏名, 表示名, 이름, 성명, 성함`,
  fileAs: 'file as',
  nickname: `nickname, nick name, nick, apodo, sobrenombre, surnom, spitzname, soprannome, bijnaam,
    roepnaam, smeknamn, kaelenavn, ニックネーム, 昵称`,
  given: `first name, firstname, first, given name, given, forename, nombre, nombre s, nombre de pila, primer nombre, nombres,
    prenom, vorname, nome, primeiro nome, nome proprio, nome di battesimo, voornaam, fornamn, fornavn, etunimi, imie,
    jmeno, krestni jmeno, adi, имя, 名, 名字`,
  middle: `middle name, middle, additional name, segundo nombre, deuxieme prenom, autres prenoms, zweiter vorname,
    weitere vornamen, segundo nome, nome do meio, secondo nome, middelste naam, tweede voornaam, tussenvoegsel,
    mellannamn, mellemnavn, mellomnavn, отчество`,
  family: `last name, lastname, last, family name, family, surname, apellido, apellidos, apellido s,
    primer apellido, apellido paterno, 1er apellido, 1 er apellido, 1o apellido, 1 o apellido, apellido 1, apellido1, nom, nom de famille, nachname, familienname, zuname, sobrenome, apelido, apelidos, ultimo nome, cognome, achternaam,
    familienaam, efternamn, efternavn, etternavn, sukunimi, nazwisko, prijmeni, soyadi, фамилия, 姓, 姓氏, 성`,
  organization: `company, company name, organization, organisation, organization name, organization 1 name, employer,
    workplace, firm, business, compania, nombre de la compania, organizacion, empresa, nombre de la organizacion, empleador,
    entreprise, societe, organisme, employeur, nom de l entreprise, unternehmen, firma, firmenname, arbeitgeber,
    organizacao, companhia, nome da empresa, nome da organizacao, azienda, societa, ditta, organizzazione, nome azienda,
    bedrijf, bedrijfsnaam, organisatie, werkgever, foretag, virksomhed, bedrift, yritys, spolecnost, sirket, организация,
    компания, 公司, 单位, 会社名, 会社, 勤務先, 회사, 직장`,
  title: `position, job title, jobtitle, organization title, organization 1 title, occupation, role, job, profession,
    headline, puesto, cargo, posicion, ocupacion, puesto de trabajo, titulo del puesto, poste, fonction,
    intitule du poste, profession, titre du poste, stelle, berufsbezeichnung, beruf, funktion, jobtitel, posicao, funcao,
    profissao, ocupacao, titulo do cargo, qualifica, posizione, mansione, professione, ruolo, ruolo professionale, functie,
    beroep, functietitel, befattning, jobbtitel, stilling, stillingsbetegnelse, tehtavanimike, stanowisko, pozice, unvan,
    должность, 职务, 职位, 役職, 직함, 직위, 직책`,
  url: `url, profile url, linkedin url, linkedin, linkedin profile, public profile url, profile, profile link,
    url del perfil, url de perfil, url del perfil publico, enlace del perfil, url du profil, url du profil public, profil,
    profil url, profilurl, link zum profil, url do perfil, perfil, url do perfil publico, url del profilo, profilo,
    profiel url, profiel, website, web site, web page, web page 1, web page 2, webpage, home page, homepage, web,
    pagina web, pagina personal, sitio web, page web, site web, webseite, internetseite, pagina da web, pagina web,
    sito web, webpagina, website, webbsida, hjemmeside, nettside, strona sieci web, strona www, personal website,
    business website, company website, linkedin profile url, 网页, ウェブ ページ`,
  connectedOn: `connected on, connected, connection date, conectado el, conectada el, fecha de conexion, conexion desde,
    connecte le, en relation depuis, relation depuis, date de connexion, verbunden am, vernetzt am, vernetzt seit,
    kontakt seit, conectado em, conectada em, data da conexao, data de conexao, conectou se em, collegato il,
    data di collegamento, in contatto dal, verbonden op, connectie sinds`,
}

/** Headings that are a job title only where no other column is one: in Outlook "Title" means Mr. or Dr. */
const weakTitles = new Set(
  'title, titel, titulo, titre, titolo, arbeitstitel, department title'.split(',').map((word) => word.trim()),
)

/** The mother's family name, in lists that give it a column of its own beside the father's. */
const secondFamilies = new Set(
  'apellido materno, segundo apellido, 2o apellido, 2 o apellido, 2do apellido, apellido 2, apellido2'
    .split(',')
    .map((word) => word.trim()),
)

const meaningOf = new Map<string, Meaning>()
for (const [meaning, words] of Object.entries(headings) as [Meaning, string][])
  for (const word of words.split(',')) meaningOf.set(plainText(word), meaning)

/** The words as headings are compared, which takes Korean syllables and й apart: a pattern of letters as typed would miss them. */
const anyOf = (words: string) => new RegExp(`(^| )(${words.split(',').map(plainText).join('|')})( |\\d|$)`)

const mail =
  anyOf(`email, emails, e mail, e mails, mail, mails, emailadresse, e mailadresse, emailadres, e mailadres,
  mailadresse, correo, courriel, messagerie, eposta, e posta, epost, e post, epostadress, e postadress, epostadresse,
  e postadresse, sahkoposti, posta elettronica, smtp, smtpaddress, メール, メールアドレス, eメール, eメールアドレス, 電子メール,
  эл почты, почта, почты, 电子邮件, 电子邮件地址, 邮箱, 邮件, 電子郵件, 電子郵件地址, 電郵, 이메일, 이메일주소, 메일, 전자우편`)
const phone =
  anyOf(`phone, phones, mobile, mobil, mobiles, cell, cellphone, cellular, gsm, handy, tel, telephone,
  telephones, telefon, telefono, telefonos, telefone, telefones, telefoon, telefoonnummer, telefonnummer, telefonnr,
  mobiltelefon, mobilnummer, mobieltje, mobiel, mobiele, movil, celular, telemovel, cellulare, portable, puhelin,
  matkapuhelin, komorka, komorkowy, haupttelefon, autotelefon, rufnummer, телефон, мобильный, 手机, 手机号, 手机号码, 电话,
  电话号码, 手機, 電話, 電話番号, 携帯, 携帯電話, 携帯番号, 携帯電話番号, 전화, 전화번호, 휴대폰, 휴대폰번호, 휴대전화, 휴대전화번호,
  핸드폰, 핸드폰번호`)
/**
 * Beside a value stand its kind, its label and the name it is shown with; a fax rings nobody, and an assistant's phone
 * somebody else.
 */
const beside =
  anyOf(`type, typ, tipo, label, labels, etiqueta, etichetta, libelle, beschriftung, name, nom, nombre,
  nome, naam, angezeigter, anzeigename, weergavenaam, weergegeven, affiche, visualizzato, display, fax, telefax, faks,
  telecopie, telecopieur, pager, beeper, telex, telexnummer, tty, tdd, isdn, rnis, rdsi, radio, funk, callback,
  call back, opt, opted, verified, status, count, consent, format, bounced, sent, body, subject, client, assistant,
  assistante, assistants, assistent, assistentin, assistente, asistente, ayudante, adjoint, sekretariat, secretary`)

/** Of the firm's own switchboard, which rings somebody else first. */
const switchboard = anyOf('company, compania, empresa, firma, societe, societa, bedrijf, organizacion')

/** What Yahoo calls its phones; only beside the first and last name in its own short words. */
const yahooPhones = new Set(['home', 'work', 'mobile', 'other', 'primary'])

/** What is said of a job or a person that is there now: the heading holds the same without it. */
const nowadays = /^(?:current|present|contact) | (?:actual|actuelle?|atual|attuale)$/

/** @returns what the column under a heading holds, or undefined where it is nothing to us */
export function meaningOfHeading(heading: string): Meaning | undefined {
  // "PrimarySmtpAddress" is three words.
  const text = plainText(heading.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
  const exact =
    meaningOf.get(text) ?? meaningOf.get(plainText(heading)) ?? meaningOf.get(text.replace(nowadays, ''))
  if (exact) return exact
  if (/^website \d+ value$/.test(text)) return 'url'
  if (beside.test(text)) return undefined
  if (mail.test(text)) return 'email'
  return phone.test(text) ? 'phone' : undefined
}

export const isWeakTitle = (heading: string): boolean =>
  weakTitles.has(plainText(heading).replace(nowadays, ''))

export const isSecondFamily = (heading: string): boolean => secondFamilies.has(plainText(heading))

/** Whether a phone is the firm's rather than the person's. */
export const isSwitchboard = (heading: string): boolean => switchboard.test(plainText(heading))

export const isYahooPhone = (heading: string): boolean => yahooPhones.has(plainText(heading))
