import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'

// Address files as no program should write them: whole ones, then cut, re-encoded, mis-quoted and folded oddly.

const name = fc.constantFrom(
  'Ana Lima',
  'José Núñez',
  '王小明',
  'O"Neil',
  'x;y,z',
  "'=1+1",
  '',
  '👩‍🔬',
  'a\\nb',
  'Ünal\tİ',
)
const line = (head: readonly string[]) =>
  fc.tuple(fc.constantFrom(...head), name).map(([start, value]) => start + value)

const cardLine = line([
  ...[
    'FN:',
    'N:',
    'N;CHARSET=SHIFT_JIS:',
    'FN;ENCODING=QUOTED-PRINTABLE:=C3=',
    'FN;QUOTED-PRINTABLE;CHARSET=NONE:=E9==',
  ],
  ...[
    'TEL;CELL:+1 555 ',
    'TEL;VALUE=uri:tel:',
    'EMAIL;INTERNET:a@b.example,',
    'item1.EMAIL:',
    'EMAIL;X="a:b;c:',
    'ORG:;;',
    'URL:http\\://',
  ],
  ...[
    'PHOTO;ENCODING=b:QUJD',
    'AGENT:',
    'BEGIN:VCARD',
    'END:VCARD',
    'VERSION:2.1',
    'VERSION:9',
    'NOTE;ENCODING=BASE64:%%%',
    '# ',
    ' ',
    '\t',
    ':::',
    '',
  ],
])
const card = fc
  .array(cardLine, { maxLength: 12 })
  .map((lines) => ['BEGIN:VCARD', ...lines, 'END:VCARD'].join('\r\n'))
const cards = fc.array(card, { minLength: 1, maxLength: 5 }).map((all) => all.join('\r\n'))

const headers = [
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Name,Given Name,Family Name,E-mail 1 - Value,Phone 1 - Value,Organization 1 - Name',
  'Vorname;Nachname;Firma;E-Mail-Adresse;E-Mail-Typ;Mobiltelefon',
  'Name\tE-mail\tPhone',
  'a,b,c',
  'Name,How I found them,Why I want to talk to them,Notes',
]
const cell = fc.oneof(
  name,
  fc.constantFrom('"', '""', '"a', 'a"', '"a\nb"', '7 Mar 2024', 'x'.repeat(400), '=cmd', ',,,', '\u0000'),
)
const list = fc
  .tuple(
    fc.constantFrom(...headers),
    fc.array(fc.array(fc.oneof(name, cell), { minLength: 1, maxLength: 9 }), { maxLength: 12 }),
    fc.constantFrom(',', ';', '\t'),
  )
  .map(([header, rows, delimiter]) => [header, ...rows.map((cells) => cells.join(delimiter))].join('\n'))

const json = fc.oneof(
  fc.json().map((value) => `{"kind":"halfhour-contacts","contacts":[${value}]}`),
  fc.json().map((value) => `["vcard",[["fn",{},"text",${value}]]]`),
  fc.json(),
)

type Change = (text: string) => string
const changes = fc.array(
  fc.oneof(
    fc.nat(300).map(
      (at): Change =>
        (text) =>
          text.slice(0, at),
    ),
    fc.nat(300).map(
      (at): Change =>
        (text) =>
          text.slice(at),
    ),
    fc
      .tuple(
        fc.nat(300),
        fc.constantFrom(
          '\u0000',
          '"',
          '\r',
          '\n ',
          '=\r\n',
          '\r\r\n',
          '\uFEFF',
          '\u001b$B',
          ';',
          'BEGIN:VCARD\n',
        ),
      )
      .map(
        ([at, piece]): Change =>
          (text) =>
            text.slice(0, at) + piece + text.slice(at),
      ),
    fc.constantFrom('\r', '\n', '\r\r\n', '\n\r', '\u2028', '\n\n').map(
      (end): Change =>
        (text) =>
          text.replace(/\r?\n/g, end),
    ),
    fc.integer({ min: 1, max: 20 }).map(
      (width): Change =>
        (text) =>
          text.replace(new RegExp(`[^\\n]{${width}}`, 'g'), '$&\n '),
    ),
    fc.tuple(fc.constantFrom('"', 'BEGIN:VCARD\n', 'a,"b\n', '=\n', ' \n', ':', ';', '=C3'), fc.nat(400)).map(
      ([piece, times]): Change =>
        (text) =>
          text + piece.repeat(times),
    ),
  ),
  { maxLength: 4 },
)

const encoders: ((text: string) => Uint8Array)[] = [
  ...Array.from({ length: 8 }, () => strToU8),
  (text) => Buffer.from(text, 'latin1'),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le').subarray(1)]),
  (text) => Buffer.concat([Buffer.from(text.slice(0, 40), 'latin1'), Buffer.from(text.slice(40), 'utf8')]),
  (text) => Buffer.concat([Buffer.from(text.slice(0, 60), 'utf8'), Buffer.from(text.slice(60), 'utf16le')]),
  (text) => zipSync({ 'Connections.csv': strToU8(text) }),
  (text) => zipSync({ 'a.vcf': strToU8(text), 'b.vcf': strToU8(text) }),
]

const bytes = fc
  .tuple(
    fc.oneof({ arbitrary: cards, weight: 5 }, { arbitrary: list, weight: 4 }, { arbitrary: json, weight: 1 }),
    changes,
    fc.constantFrom(...encoders),
  )
  .map(([text, all, encode]) => encode(all.reduce((changed, change) => change(changed), text)))

const damaged = fc
  .tuple(
    bytes,
    fc.oneof(fc.constant([]), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 3 })),
    fc.option(fc.nat(), { freq: 4 }),
  )
  .map(([whole, flips, cut]) => {
    const copy = Uint8Array.from(whole)
    for (const [at, value] of flips) if (copy.length > 0) copy[at % copy.length] = value
    return cut === null ? copy : copy.slice(0, cut % (copy.length + 1))
  })

/** So many malformed files; the same seed makes the same ones. */
export function malformedFiles(count: number, seed: number): Uint8Array<ArrayBuffer>[] {
  return fc
    .sample(
      fc.oneof(
        { arbitrary: damaged, weight: 9 },
        { arbitrary: fc.uint8Array({ maxLength: 600 }), weight: 1 },
      ),
      { numRuns: count, seed },
    )
    .map((one) => Uint8Array.from(one))
}
