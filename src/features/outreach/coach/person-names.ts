// Who is greeted and who signs: names compared without accents, with titles, short forms and compound surnames.
import { fold, type Reading } from './reading.ts'
import { wordsOf } from './stems.ts'

const titles = new Set(
  'mr mrs ms miss mx mme mlle monsieur madame herr frau signor signora dr lt lieutenant uncle aunt auntie aunty tio tia big old lil little cousin grandpa grandma doctor prof professor sir madam maam chef captain capt sgt sergeant officer rev reverend father sister brother pastor rabbi imam judge nurse coach hon senora senor senorita sra sr srta don dona doctora maj major col colonel gen general cpl corporal cmdr commander adm admiral sensei deputy chief director principal attorney atty counselor counsellor engr engineer barrister senator mayor councillor justice inspector detective constable sheriff ranger elder deacon bishop sheikh ustadh pandit shri sri smt kumari alhaji alhaja hajia mallam mama ma mum papa baba oga bro sis bhai friend fru hr fr mwalimu'.split(
    ' ',
  ),
)
/** Before one name alone these are a given name: Don Hefner, but Don Pedro Ruiz. */
const givenToo = new Set(['don'])
const suffixes = new Set(
  'jr sr ii iii iv phd md rn cpa esq pe dds dvm mba jd pmp msw lcsw rph bsn pt ot aia'.split(' '),
)

/** Groups of plain short forms of the same given name. */
const shortForms: readonly string[] = [
  'alexander sasha al',
  'alexandra sandra sandy lexi ally',
  'abigail abby',
  'albert al bert',
  'alfred al fred alfie',
  'allison ally allie',
  'amanda mandy',
  'andrew andy drew',
  'andrea andy',
  'angela angie',
  'angus gus',
  'anthony tony',
  'antonio tony toni',
  'augustus gus',
  'barbara barbie',
  'benjamin benny benji',
  'bernard bernie',
  'bernadette bernie',
  'caroline carrie',
  'catherine cathy kate katie kathy',
  'katherine kate katie kathy kitty',
  'kathleen kathy kate katie',
  'cecilia cece',
  'charles charlie chuck chas',
  'charlotte charlie lottie',
  'christina christy',
  'christine tina christy',
  'cynthia cindy',
  'constance connie',
  'cornelius neil',
  'daniel danny',
  'david dave davey',
  'deborah debbie',
  'debra deb debbie',
  'dennis denny',
  'dominic nick',
  'donald donny',
  'dorothy dot dottie',
  'edward ed eddie ted teddy ned',
  'edmund ed ned',
  'edwin ed',
  'eduardo eddie lalo',
  'eleanor ellie nell nora',
  'elizabeth liz lizzie betsy betty libby lisa',
  'emily em',
  'emma em',
  'eugene gene',
  'ezekiel zeke',
  'frances frankie',
  'francis frank',
  'francisco frank paco pancho',
  'frederick freddy',
  'gabriel gabe',
  'gabriela gabby',
  'gabrielle gabby',
  'geoffrey jeff',
  'gerald gerry jerry',
  'gerard gerry',
  'harold harry hal',
  'harriet hattie',
  'helen nell',
  'henry hank harry',
  'howard howie',
  'hubert bert',
  'humberto beto',
  'ignacio nacho',
  'isabella izzy',
  'isabel izzy bel',
  'jacob jake',
  'jacqueline jackie',
  'james jim jimmy jamie',
  'jamal jay',
  'janet jan',
  'jason jay',
  'jennifer jenny',
  'jeremiah jerry jeremy',
  'jeremy jerry',
  'jerome jerry',
  'jessica jessie',
  'jonathan john jonny',
  'john jack jon',
  'jose pepe',
  'joseph joe joey',
  'josephine jo josie',
  'joanna jo',
  'judith judy',
  'julia julie jules',
  'kenneth kenny',
  'kevin kev',
  'lawrence larry',
  'laurence larry',
  'leonard len lenny',
  'lillian lily',
  'linda lindy',
  'louis lou louie',
  'lucille lucy',
  'luis lucho',
  'madeline maddie',
  'madison maddie',
  'manuel manny',
  'marcus mark',
  'margaret maggie meg peggy marge margie greta',
  'maria mari',
  'marjorie marge margie',
  'martin marty',
  'martha marty',
  'maureen mo',
  'megan meg',
  'melissa missy',
  'michael mike mick mickey',
  'michelle shelly',
  'miguel mike',
  'montgomery monty',
  'morris mo',
  'nancy nan',
  'nathan nate',
  'nathaniel nate',
  'nicholas nick nicky',
  'nicole nikki nicky',
  'oliver ollie',
  'olivia liv livvy',
  'oscar ozzie',
  'patricia patty trish patsy tricia',
  'patrick paddy',
  'penelope penny',
  'peter pete',
  'ramon ray',
  'rebecca becky',
  'reginald reggie',
  'richard rick dick richie',
  'robert bob bobby robbie bert',
  'roberto beto',
  'roberta bobbie',
  'roger rog',
  'ronald ronnie',
  'rosemary rosie',
  'samuel sammy',
  'sarah sally sadie',
  'sebastian bas',
  'sharon shari',
  'sophia sophie',
  'stephen steve',
  'steven steve',
  'susan sue susie',
  'susannah sue susie',
  'tabitha tabby',
  'terence terry',
  'teresa terry tess tessa',
  'theresa terry tess tessa',
  'theodore ted teddy',
  'thomas tom tommy',
  'timothy timmy',
  'tobias toby',
  'tyler ty',
  'veronica ronnie',
  'victoria vicky tori',
  'vincent vinny',
  'virginia ginny',
  'walter wally',
  'wilhelmina billie',
  'william bill billy willie',
  'winifred winnie',
  'yolanda yoli',
  'zachary zack',
]

const formsOf = new Map<string, Set<string>>()
for (const line of shortForms) {
  const [full, ...short] = line.split(' ') as [string, ...string[]]
  formsOf.set(full, new Set([...(formsOf.get(full) ?? []), ...short]))
}

/** Whether one given name is a plain short form of the other (either way round), the same, or the same misspelt. */
export function sameGivenName(a: string, b: string): boolean {
  return (
    a === b ||
    formsOf.get(a)?.has(b) === true ||
    formsOf.get(b)?.has(a) === true ||
    cut(a, b) ||
    cut(b, a) ||
    pet(a, b) ||
    pet(b, a) ||
    (a.length > 3 && b.length > 3 && sound(a) === sound(b))
  )
}

/** A long name cut to its first or last letters: Olu for Oluwaseun, Lupe for Guadalupe. */
const cut = (full: string, short: string): boolean =>
  short.length >= 3 &&
  ((full.length >= 7 && (full.startsWith(short) || full.endsWith(short))) ||
    (full.length === 6 && short.length <= 4 && full.startsWith(short)))

/** How the first letter of a name is called: Dee for Deandra, Jay for Javier. */
const letterNames = new Set('bea bee cee dee gee jay kay vee tee zee em ell elle'.split(' '))
/** Names of their own, whatever they begin like. */
const ownNames = new Set('mary marie jamie anny leo theo marco carlo mario paolo romeo'.split(' '))

/** The beginning of a name with a small ending: Robby for Robert, Kimmie for Kimberly, Gabi for Gabriel. */
function pet(full: string, short: string): boolean {
  if (letterNames.has(short))
    return (
      full.length > short.length + 1 &&
      full.startsWith(short.at(short === 'em' || short.startsWith('el') ? 1 : 0)!)
    )
  const root = /^([a-z]{2,}?)(?:y|ie|i|ey|ee|o)$/.exec(short)?.[1]
  if (!root || ownNames.has(short) || full.length <= short.length) return false
  const single = root.replace(/([b-df-hj-np-tv-z])\1$/, '$1')
  return single.length >= 3 && full.startsWith(single)
}

/** Letters that are heard alike: Sara and Sarah, Phillip and Filip, Marc and Mark. */
const sound = (name: string): string =>
  name
    .replace(/ph/g, 'f')
    .replace(/c(?=[aouklr]|$)/g, 'k')
    .replace(/(?<=.)h/g, '')
    .replace(/y/g, 'i')
    .replace(/(.)\1/g, '$1')

export interface PersonName {
  given: string[]
  surname: string[]
  all: string[]
}

const nameWords = (text: string): string[] =>
  wordsOf(fold(text).replace(/['.]/g, (c) => (c === '.' ? ' ' : '')))

/** A name as parts for comparison; which word is the surname stays open in compound names. */
export function partsOf(name: string): PersonName {
  const all = nameWords(name.replace(/,.*$/, '')).filter((word) => !suffixes.has(word))
  while (all.length > (givenToo.has(all[0]!) ? 2 : 1) && titles.has(all[0]!)) all.shift()
  return { given: all.slice(0, 1), surname: all.slice(1), all }
}

const greetingWords = new Set(
  `hi hello hey hiya howdy dear dearest greetings good morning afternoon evening day respected esteemed honored honorable
  estimado estimada querido querida hola buenos buenas dias tardes salutations to my most very there again thank thanks you so much many yo hola aloha namaste salaam salam salamu alaikum alaykum as bonjour guten tag attention attn and
  happy monday tuesday wednesday thursday friday sup well ok okay a warm kind regards warmest welcome first off belated
  gentle quick omg wow hallo helo ahoy oh gday top o of the for big um uh er erm yes`.split(/\s+/),
)
/** "Hiii", "heyyy". */
const drawled = /^(?:h+i+|h+e+y+|hell+o+|yo+)$/
/** Words of respect after a name: "Watanabe-san", "Sarah-ji", "Lindell Ma'am". */
const respects = new Set(
  'san sama sensei ji jee bhai garu sahib saheb sir madam maam ma didi nim bey hanim'.split(' '),
)
/** How somebody on the telephone comes to the name. */
const asked =
  /^\W*(?:(?:um+|uh+|er+m?)\W+)?(?:(?:hi|hello|hey|good \w+)[,.!]? ){0,3}(?:(?:this|it) is |it's )?(?:an? |the |my )?(?:(?:may|can|could) i (?:please )?(?:speak|talk) (?:to|with)|is (?:this|that)|(?:for, )?(?:i'm|i am) (?:calling|ringing|phoning|trying to reach)(?: for)?|am i speaking (?:to|with)|(?:message|note|letter|question|word)(?: is)? for|looking for|for(?= (?:mr|mrs|ms|dr|prof|miss)\b)) /

export interface Opening {
  ok: boolean
  /** Position of the greeting in the folded text. */
  start: number
  end: number
}

interface Token {
  word: string
  /** Whether it was typed with a capital followed by small letters. */
  capital: boolean
}

/**
 * Whether the opening addresses the contact by a right name: given name, surname with a title, full name or short form.
 *
 * @param role the contact's occupation, which may stand as a title: "Marshal Dunleavy"
 */
export function readOpening(body: Reading, name: string, role = ''): Opening {
  const { text } = body
  const start = text.search(/\S/)
  if (start < 0) return { ok: false, start: 0, end: 0 }
  const line = text.slice(start).split('\n')[0]!
  const scope = line.slice(0, 90)
  const end =
    start +
    (/^[^\n]*?(?:[,!:-]|(?<!\b(?:mr|mrs|ms|mx|dr|prof|lt|sgt|rev|st))\.)(?=\s|$)/.exec(scope)?.[0].length ??
      Math.min(scope.length, 40))
  const person = partsOf(name)
  const skip = asked.exec(scope)?.[0].length ?? 0
  const tokens: Token[] = [
    ...scope
      .slice(skip)
      .replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu, '\u0001')
      .replace(/ -+(?=\s|$)/g, (dash) => ','.padEnd(dash.length))
      .matchAll(/[\p{L}\p{N}\u0001]+|[,.!:;?()-]/gu),
  ].map((m) => {
    const at = body.at[start + skip + m.index]!
    return {
      // "Rajesh's team" is not Rajesh.
      word: m[0].replace(/^(.*)\u0001s$/, "'$1").replaceAll('\u0001', ''),
      capital: /^\p{Lu}\p{Ll}/u.test(body.typed.slice(at, at + 2)),
    }
  })
  const isTitle = (word: string) => titles.has(word) || nameWords(role).includes(word)
  let i = 0
  const word = () => tokens[i]?.word ?? ''
  while (greetingWords.has(word()) || drawled.test(word()) || /^[,.!:;?()-]$/.test(word())) i++
  if (i === 0) i = foreignGreeting(tokens, person, isTitle)
  let titled = false
  while ((isTitle(word()) || /^[.,]$/.test(word())) && !atName(tokens, i, person)) {
    if (isTitle(word())) titled = true
    i++
  }
  const filled = !/^[^,!\n]{0,40}[[{<]/.test(scope)
  const ok = filled && (matchesName(tokens.slice(i), person, titled) || setOff(scope, person))
  return { ok, start, end }
}

/** "Sawubona Thandi,": up to three words of any language before a name or a title, closed by a stop. */
function foreignGreeting(tokens: Token[], person: PersonName, isTitle: (word: string) => boolean): number {
  for (let i = 1; i <= 4 && i < tokens.length; i++) {
    const before = tokens[i - 1]!.word
    if (before !== '-' && (likelyWord(before) || !/^\p{L}/u.test(before))) return 0
    if (before === person.given[0] || person.surname.includes(before)) return 0
    const { word } = tokens[i]!
    const next = tokens.slice(i + 1).find((t) => !person.all.includes(t.word) && !respects.has(t.word))
    const closed = next === undefined || /^[,.!:;-]$/.test(next.word)
    if (sameGivenName(person.given[0] ?? '', word) && closed) return i
    if (isTitle(word)) return i
  }
  return 0
}

const atName = (tokens: Token[], i: number, person: PersonName): boolean =>
  person.given[0] === tokens[i]!.word && tokens[i + 1]?.word !== '.'

function matchesName(rest: Token[], person: PersonName, titled: boolean): boolean {
  const run: Token[] = []
  let stopped = true
  for (const token of rest) {
    const { word } = token
    if (word === '-') continue
    if (run.length > 0 && likelyWord(word)) {
      stopped = false
      break
    }
    if (/^[,.!:;?()]$/.test(word)) {
      if (word === '.' && run.at(-1)?.word.length === 1) continue
      break
    }
    run.push(token)
  }
  const [first, second] = run
  if (!first || person.all.length === 0) return false
  const inName = ({ word }: Token) =>
    person.all.includes(word) || person.all.some((part) => word.length === 1 && part.startsWith(word))
  const belongs = (t: Token) => inName(t) || suffixes.has(t.word) || respects.has(t.word)
  if (sameGivenName(person.given[0]!, first.word)) {
    // "Dear Patrick Miller," to Patrick O'Dowd: the surname is somebody else's. "Patrick met you" has none.
    const other = !run.slice(1).every(belongs)
    return !(other && run.length <= 3 && (second!.capital || (stopped && !first.capital && run.length === 2)))
  }
  if (first.word.length === 1 && person.given[0]!.startsWith(first.word))
    return second !== undefined && person.surname.includes(second.word)
  if (!person.surname.includes(first.word)) return joined(run, person, titled)
  // After a title, before a word of respect, or the family name first.
  return titled || (second !== undefined && (inName(second) || respects.has(second.word)))
}

/** "dimarco" for "di marco" and the like. */
function joined(run: Token[], person: PersonName, titled: boolean): boolean {
  if (!titled) return false
  const surname = person.surname.join('')
  return (
    surname !== '' &&
    run
      .map(({ word }) => word)
      .join('')
      .startsWith(surname)
  )
}

const likelyWord = (word: string): boolean =>
  /^(?:it|its|this|my|i|im|here|hope|how|thank|thanks|we|you|your|u|just|saw|hi|hello|good|from|and|if|got|is|again|please|sorry|quick|long|so|not|hows|the|a|can|could|would|with|for|was|as|when|whats|whatsup|sup|id|ive|are|do|did|so|about|me|our|at|on|of|in|to|will|may|might|should|have|am|not|u|ur|still|one|last|two|once|now|wanna)$/.test(
    word,
  )

/** "I hope you are well, Maria," within the first words. */
function setOff(scope: string, person: PersonName): boolean {
  const early = scope.split(/\s+/).slice(0, 10).join(' ')
  const given = person.given[0]
  return given !== undefined && new RegExp(`^[^\\n.!?]{4,48}, ${given}[,.!]`).test(early)
}

/** Contact data that may follow a signature: phone, mail, address of a page, pronouns. */
const contactData =
  /(?:\b(?:sent from my|get outlook for) \w+(?: \w+)?|(?:\b(?:at|on) )?\(?\+?\d[\d\s().x-]{5,}\d|\b[\w.+-]+@[\w-]+\.[\w.]+|(?:https?:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)+\/\S*|(?:\b[a-z]+: ?)?(?<!\S)@\w[\w.]*|\((?:she|he|they|ze|xe|any|ella|el)(?:\s*\/\s*\w+)+\)|\b(?:she|he|they|ze|xe)\s*\/\s*\w+(?:\s*\/\s*\w+)*|\b(?:phone|tel|telephone|cell|mobile|e-?mail|call or text|text|linkedin|website|web|number|call back|reach me at|my number is|ext)\b\s*:?(?=[\s|:.]*$|[\s:]*[+(\d]))/g

/** Where the sender's name closes the text, or undefined. Contact data and pronouns may follow it. */
export function closingName(text: string, name: string): { start: number; end: number } | undefined {
  const person = partsOf(name)
  if (person.all.length === 0) return undefined
  const bare = text.replace(contactData, (found) => ' '.repeat(found.length))
  const tokens = [...bare.matchAll(/[\p{L}\p{N}_\u0027]+/gu)].map((m) => ({
    word: m[0].replace(/'/g, ''),
    start: m.index,
    end: m.index + m[0].length,
  }))
  const tail = bare.slice(Math.max(0, (tokens.at(-1)?.start ?? 0) - 30))
  // A blank beside the name, not one at the end of the sentence before it.
  if (/[[\]{}<>]/.test(tail.split(/\n|[.?!] /).at(-1)!)) return undefined
  let from = tokens.length
  while (from > 0 && inPerson(tokens[from - 1]!.word, person)) from--
  const run = tokens.slice(from)
  if (run.length === 0) return undefined
  const first = run.some(({ word }) => sameGivenName(person.given[0]!, word))
  const whole = run.some(({ word }) => word.length > 1 && person.surname.includes(word))
  return first || whole ? { start: run[0]!.start, end: run.at(-1)!.end } : undefined
}

function inPerson(word: string, person: PersonName): boolean {
  return (
    person.all.includes(word) ||
    (word.length === 1 && person.all.some((part) => part.startsWith(word))) ||
    sameGivenName(person.given[0]!, word) ||
    suffixes.has(word)
  )
}
