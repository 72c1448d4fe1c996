// LinkedIn files of any length, made up here: the same number always makes the same people.

const given =
  'Ana,Ben,Chloé,Dmitri,Elif,Fatima,Grace,Hugo,Ingrid,José,Kenji,Laila,Mateo,Nadia,Olu,Priya,Quinn,Rosa,Søren,Thị'.split(
    ',',
  )
const families =
  'Abe,Berg,Cruz,Díaz,Ekwueme,Fontaine,García,Haddad,Ito,Johnson,Kowalski,Lind,Müller,Nguyen,Okafor,Petrov,Quispe,Ruiz,Smith,Tanaka'.split(
    ',',
  )
const places =
  'Valley Hospital,City Library,"Acme, Inc.",Harbor Robotics,Green Street School,North Bank,Studio Ocho,County Court'.split(
    /,(?! Inc)/,
  )
const jobs = 'Nurse,Librarian,Engineer,Teacher,Accountant,Designer,Paralegal,Welder'.split(',')

/** `Connections.csv` as bytes: names, organizations, titles and profiles; every tenth has an e-mail. */
export function connectionsFile(rows: number): Uint8Array<ArrayBuffer> {
  const pick = (words: readonly string[], n: number) => words[n % words.length] ?? ''
  const lines = Array.from({ length: rows }, (_, n) => {
    const [first, last] = [
      pick(given, n * 7),
      `${pick(families, Math.floor(n / 20))}${n % 3 === 0 ? `-${pick(families, n * 13)}` : ''}`,
    ]
    const email = n % 10 === 0 ? `person.${n}@example.org` : ''
    const url = `https://www.linkedin.com/in/person-${n.toString(36)}-${(n * 7919) % 100_003}`
    return `${first},${last},${url},${email},${pick(places, n * 3)},${pick(jobs, n * 5)},${String((n % 28) + 1).padStart(2, '0')} Mar 20${10 + (n % 15)}`
  })
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
  return new TextEncoder().encode(
    ['Notes:', '"Some people hide their address."', '', header, ...lines].join('\r\n'),
  )
}
