import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readByHand } from '../../../../tests/support/read-by-hand.ts'
import { importLimits } from '../imports.ts'
import { parseFile } from '../parse.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')
const read = (file: string | Uint8Array) =>
  parseFile(typeof file === 'string' ? bytesOf(file) : file, importLimits)

async function people(file: string | Uint8Array) {
  const answer = await read(file)
  if (!answer.ok) throw new Error(`refused: ${answer.code}`)
  return answer.contacts
}

/** Bytes of text that holds `=XX` for what ASCII cannot say. */
const rawBytes = (text: string) =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )

describe('a card', () => {
  test('says name, organization, position, e-mails, phones and pages; of private life nothing is taken', async () => {
    const [eva] = await people(
      card(
        'VERSION:3.0',
        'N:Lind;Eva;Maria;Dr.;',
        'FN:Dr. Eva Maria Lind',
        'ORG:Valley Hospital\\, Inc.;Night shift',
        'TITLE:Nurse',
        'EMAIL;TYPE=INTERNET,HOME:eva@hospital.example',
        'item1.EMAIL;type=INTERNET;type=pref:eva@home.example',
        'item1.X-ABLabel:_$!<Other>!$_',
        'TEL;TYPE=CELL:+1 555 0100',
        'URL:http\\://www.hospital.example',
        'item2.URL:https://www.linkedin.com/in/eva-lind',
        'X-SOCIALPROFILE;type=twitter:http://twitter.com/eva',
        'BDAY;value=date:1604-05-21',
        'NOTE:She likes cake',
        'ADR;TYPE=HOME:;;1 Street;Town;;;',
        'item3.X-ABRELATEDNAMES:Per',
        `PHOTO;ENCODING=b;TYPE=JPEG:${'QUJD'.repeat(20)}`,
        ` ${'QUJD'.repeat(20)}`,
      ),
    )
    expect(eva).toEqual({
      ...{ name: 'Dr. Eva Maria Lind', given: 'Eva', family: 'Lind', organization: 'Valley Hospital, Inc.' },
      ...{ title: 'Nurse', emails: ['eva@hospital.example', 'eva@home.example'], phones: ['+1 555 0100'] },
      ...{ url: 'https://www.linkedin.com/in/eva-lind', links: ['http://www.hospital.example'] },
      ...{ connectedOn: '', row: 1 },
    })
  })

  test.each([
    ['only N', ['N:Lind;Eva;;;'], 'Eva Lind'],
    ['only N, family first where names go so', ['N:王;小明;;;'], '王小明'],
    ['only N, a foreigner in katakana', ['N:スミス;ジョン;;;'], 'スミス ジョン'],
    ['only a nickname', ['NICKNAME:Evi'], 'Evi'],
    ['only a company', ['ORG:Acme, Inc.;Sales', 'X-ABShowAs:COMPANY'], 'Acme, Inc.'],
    ['only a company and a mailbox', ['ORG:Acme, Inc.', 'EMAIL:office@a.example'], ''],
    ['an empty FN', ['FN:', 'N:Lind;Eva'], 'Eva Lind'],
    ['lower case, blanks and no version', ['fn : Eva Lind'], 'Eva Lind'],
    [
      'guards as iPhones write them',
      ['VERSION:3.0', 'FN:Eva\\, Lind\\; Dr\\: A\\\\B'],
      'Eva, Lind; Dr: A\\B',
    ],
    ['a semicolon nobody guards', ['VERSION:2.1', 'FN:Eva;Lind\\Sons'], 'Eva;Lind\\Sons'],
    ['a name folded in a word', ['VERSION:3.0', 'FN:Eva Li', ' nd'], 'Eva Lind'],
    ['a name folded at a blank', ['VERSION:2.1', 'FN:Eva', ' Lind'], 'Eva Lind'],
    ['a colon in a quoted parameter', ['VERSION:4.0', 'FN;X-A="b:c;d":Eva Lind'], 'Eva Lind'],
    ['a quotation mark that never closes', ['VERSION:4.0', 'FN;X-A="b:Eva Lind'], 'Eva Lind'],
    [
      'a nickname in Android’s own property',
      ['X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Evi;1;;'],
      'Evi',
    ],
  ])('with %s', async (_case, lines, name) => {
    expect((await people(card(...lines)))[0]).toMatchObject({ name })
  })

  test.each([
    [
      'a tel: address',
      'TEL;VALUE=uri;TYPE="work,voice":tel:+1-418-555-0100;ext=102',
      '+1-418-555-0100 ext. 102',
    ],
    ['bare parameters', 'TEL;CELL;VOICE;PREF:(650) 555-0100', '(650) 555-0100'],
    ['a service number', 'TEL;CELL:*2#', '*2#'],
    ['a pause before an extension', 'TEL:+1 (650) 555-1212\\,\\,204', '+1 (650) 555-1212 ext. 204'],
    ['a wait before a short one', 'TEL:+1 (650) 555-1212\\;20', '+1 (650) 555-1212 ext. 20'],
    ['words where a number belongs', 'TEL;WORK:BusinessPhone', 'BusinessPhone'],
  ])('with %s as its phone', async (_case, line, phone) => {
    expect((await people(card('FN:Eva', line)))[0]?.phones).toEqual([phone])
  })

  test.each([
    ['mailto:', 'EMAIL:mailto:eva@a.example', ['eva@a.example']],
    ['SMTP:', 'EMAIL:SMTP:eva@a.example', ['eva@a.example']],
    ['a name before it', 'EMAIL;INTERNET:"Eva Lind" <eva@a.example>', ['eva@a.example']],
    ['two in one', 'EMAIL:eva@a.example, eva@b.example', ['eva@a.example', 'eva@b.example']],
    ['an inner address of Exchange', 'EMAIL;TYPE=EX:/o=Org/ou=Site/cn=Recipients/cn=eva', []],
  ])('with %s as its e-mail', async (_case, line, emails) => {
    expect((await people(card('FN:Eva', line)))[0]?.emails).toEqual(emails)
  })

  test('without a name is called by its e-mail or phone until one is known', async () => {
    expect(await people(card('EMAIL:eva@a.example') + card('TEL:555 0100'))).toMatchObject([
      { name: '', description: 'eva@a.example', emails: ['eva@a.example'] },
      { name: '', description: '555 0100', phones: ['555 0100'] },
    ])
  })
})

test('a card that says it is ours is believed in nothing that no list of ours holds', async () => {
  const [eva] = await people(
    card(
      ...['VERSION:4.0', 'PRODID:-//Halfhour//Contacts//EN', 'FN:Eva Lind'],
      ...['X-HALFHOUR-CONNECTED-ON:2024-99-99', 'URL;X-HALFHOUR-PROFILE=yes:javascript:alert(1)'],
      ...[
        'URL:javascript:alert(2)',
        'URL:https://eva.example',
        `X-HALFHOUR-DESCRIPTION:${'x'.repeat(5_000)}`,
      ],
    ),
  )
  expect(eva).toMatchObject({ name: 'Eva Lind', connectedOn: '', url: '', links: ['https://eva.example'] })
  expect(eva?.description).toHaveLength(200)
})

describe('letters', () => {
  test.each([
    [
      'quoted-printable cut inside a character',
      bytesOf(
        card('VERSION:2.1', 'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Jos=C3=', '=A9 N=C3=BA=C3=B1ez'),
      ),
    ],
    [
      'quoted-printable with a bare parameter',
      bytesOf(card('VERSION:2.1', 'FN;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Jos=E9 N=FA=F1ez')),
    ],
    [
      'quoted-printable that nobody announced',
      bytesOf(card('VERSION:2.1', 'FN;CHARSET=UTF-8:Jos=C3=A9 N=C3=BA=C3=B1ez')),
    ],
    [
      'quoted-printable of a phone that cuts inside a character',
      bytesOf(card('VERSION:2.1', 'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Jos=C3=A9 N=C3=BA=C3=B1ez=C3')),
    ],
    [
      'base64',
      bytesOf(
        card(
          'VERSION:2.1',
          `FN;ENCODING=BASE64;CHARSET=UTF-8:${Buffer.from('José Núñez').toString('base64')}`,
        ),
      ),
    ],
    ['raw UTF-8', bytesOf(card('VERSION:3.0', 'FN:José Núñez'))],
    [
      'raw UTF-8 folded inside a character',
      rawBytes(card('VERSION:3.0', 'FN:Jos=C3', ' =A9 N=C3=BA=C3=B1ez')),
    ],
    ['raw Latin-1 without a word', rawBytes(card('VERSION:2.1', 'FN:Jos=E9 N=FA=F1ez'))],
    [
      'raw Latin-1 that calls itself UTF-8',
      rawBytes(card('VERSION:3.0', 'FN;CHARSET=UTF-8:Jos=E9 N=FA=F1ez')),
    ],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${card('VERSION:3.0', 'FN:José Núñez')}`, 'utf16le')],
    ['UTF-16 without', Buffer.from(card('VERSION:3.0', 'FN:José Núñez'), 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(card('VERSION:3.0', 'FN:José Núñez'), 'utf16le').swap16()],
    ['a charset nobody knows', bytesOf(card('VERSION:3.0', 'FN;CHARSET=X-MINE:José Núñez'))],
  ])('in %s', async (_case, bytes) => {
    expect((await people(bytes))[0]?.name).toBe('José Núñez')
  })

  test.each([
    ['SHIFT_JIS, its backslash part of a character', 'SHIFT_JIS', '=94=5C =88=C0=93=A1', '能 安藤'],
    ['CP932', 'CP932', '=88=C0=93=A1', '安藤'],
    ['EUC-KR', 'EUC-KR', '=B1=E8', '김'],
    ['GB2312', 'GB2312', '=CD=F5', '王'],
    ['BIG5', 'BIG5', '=A4=FD', '王'],
    ['KOI8-R', 'KOI8-R', '=E1=CE=CE=C1', 'Анна'],
    ['ISO-2022-JP', 'ISO-2022-JP', '=1B$B=42=3F=1B(B', ''],
  ])('in %s', async (_case, charset, bytes, name) => {
    const [encoded] = await people(
      card('VERSION:2.1', `FN;CHARSET=${charset};ENCODING=QUOTED-PRINTABLE:${bytes}`),
    )
    if (name) expect(encoded?.name).toBe(name)
    expect(encoded?.name).not.toContain('\uFFFD')
    const [raw] = await people(rawBytes(card('VERSION:2.1', `FN;CHARSET=${charset}:${bytes}`, 'N:;;;;')))
    expect(raw?.name).toBe(encoded?.name)
  })
})

describe('a file', () => {
  const two = [card('VERSION:3.0', 'FN:Ana'), card('VERSION:3.0', 'FN:Ben')]
  test.each([
    ['Windows line ends', two.join('')],
    ['Unix line ends', two.join('').replaceAll('\r\n', '\n')],
    ['old Mac line ends', two.join('').replaceAll('\r\n', '\r')],
    ['line ends written twice', two.join('').replaceAll('\r\n', '\r\r\n')],
    ['a blank line after each', two.join('').replaceAll('\r\n', '\r\n\r\n')],
    ['a byte order mark and blanks above', `\uFEFF\r\n  \r\n${two.join('')}`],
    ['all of it set in', two.join('').replaceAll(/^(?=.)/gm, '    ')],
    ['its first card never ended', two.join('').replace('END:VCARD\r\n', '')],
    ['its last card never ended', two.join('').replace(/END:VCARD\r\n$/, '')],
    [
      'cut in the middle of its last picture',
      `${two.join('').replace(/END:VCARD\r\n$/, '')}PHOTO;ENCODING=b:QUJD`,
    ],
    [
      'lower-case marks',
      two.join('').replaceAll('BEGIN:VCARD', 'begin:vCard').replaceAll('END:VCARD', 'end:vCard'),
    ],
    ['words between its cards', two.join('here is another\r\n')],
  ])('with %s', async (_case, text) => {
    expect((await people(text)).map((one) => one.name)).toEqual(['Ana', 'Ben'])
  })

  test('an agent inside a card is a person of its own and lends the other no phone', async () => {
    const agent = card('VERSION:2.1', 'FN:Agent', 'TEL:555 0199')
    const file = `BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Boss\r\nAGENT:\r\n${agent}TEL:555 0100\r\nEND:VCARD\r\n`
    expect(await people(file)).toMatchObject([
      { name: 'Boss', phones: ['555 0100'] },
      { name: 'Agent', phones: ['555 0199'] },
    ])
  })

  test('a picture whose lines are not folded, with blank lines in it, hides nothing', async () => {
    const [ana] = await people(
      card('VERSION:2.1', 'FN:Ana', 'PHOTO;JPEG;BASE64:QUJD', 'QUJD', '', 'QUJD==', '', 'TEL:555 0100'),
    )
    expect(ana).toMatchObject({ name: 'Ana', phones: ['555 0100'] })
  })

  test('cards that say nobody are named, the others are read', async () => {
    const answer = await read(card('FN:Ana') + card('VERSION:3.0', 'NOTE:x') + card('FN:Ben', '# mine'))
    expect(answer).toMatchObject({
      ...{ ok: true, format: 'vcard', rows: 3, contacts: [{ name: 'Ana', row: 1 }] },
      unusable: [
        { row: 2, reason: 'card-empty' },
        { row: 3, reason: 'card-comment' },
      ],
    })
  })

  test('whole cards that hold nobody are read, a group among them', async () => {
    const group = ['VERSION:4.0', 'KIND:group', 'FN:The Team', 'MEMBER:urn:uuid:1']
    const apple = ['VERSION:3.0', 'N:The Team', 'FN:The Team', 'X-ADDRESSBOOKSERVER-KIND:group']
    const file = card(...group) + card(...apple) + card('VERSION:2.1', 'PHOTO;JPEG;BASE64:QUJD')
    const reasons = ['card-group', 'card-group', 'card-empty']
    expect(await read(file)).toEqual({
      ...{ ok: true, format: 'vcard', rows: 3, contacts: [] },
      unusable: reasons.map((reason, at) => ({ row: at + 1, reason })),
    })
    expect(await read(card('VERSION:2.1') + card('FN:Ben', '# mine'))).toEqual({ ok: false, code: 'nobody' })
  })

  test.each([
    ['card-comment', card('VERSION:2.1', 'FN:Ana', '# a line of mine')],
    ['card-broken-line', card('VERSION:2.1', 'FN:Ana', 'EMAIL;INTERNET:"Ana"', '  <ana@a.example>')],
    ['too-many-rows', 'BEGIN:VCARD\n'.repeat(importLimits.rows + 1)],
  ])(
    'is refused: %s',
    async (code, text) => {
      expect(await read(text)).toEqual({ ok: false, code })
    },
    20_000,
  )

  test('an address folded in 2.1 that is one without its fold is read', async () => {
    const [ana] = await people(card('VERSION:2.1', 'FN:Ana', 'EMAIL;INTERNET:ana.lima', ' @a.example'))
    expect(ana?.emails).toEqual(['ana.lima@a.example'])
  })

  test('cards as JSON', async () => {
    const jcard = [
      'vcard',
      [
        ['version', {}, 'text', '4.0'],
        ['fn', {}, 'text', 'Ana; Lima'],
        ['n', {}, 'text', ['Lima', 'Ana', '', '', ['Dr.', 'PhD']]],
        ['tel', {}, 'uri', 'tel:+1-555-0100;ext=7'],
      ],
    ]
    expect(await people(JSON.stringify(jcard))).toMatchObject([
      { name: 'Ana; Lima', given: 'Ana', family: 'Lima', phones: ['+1-555-0100 ext. 7'] },
    ])
  })
})

const corpora = process.env['HALFHOUR_CORPORA']
if (corpora) describe('files that others wrote', () => readCorpora(join(corpora, 'vcard')))

function readCorpora(folder: string): void {
  if (!existsSync(folder)) throw new Error(`HALFHOUR_CORPORA is set, but there is no ${folder}`)
  test.each(Object.entries(readByHand))('%s says what a person reads in it', async (name, expected) => {
    const answer = await read(readFileSync(join(folder, name)))
    if (typeof expected === 'string') return expect(answer).toEqual({ ok: false, code: expected })
    const found = answer.ok
      ? answer.contacts.map(({ name, phones, emails }) => ({
          name,
          phones: phones.toSorted(),
          emails: emails.toSorted(),
        }))
      : answer.code
    expect(found).toEqual(
      expected.map(({ name, phones = [], emails = [] }) => ({
        name,
        phones: phones.toSorted(),
        emails: emails.toSorted(),
      })),
    )
  })
}
