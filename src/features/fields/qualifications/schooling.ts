// Schooling and papers: what a school gives, and what a state, board or certifying body gives.
import { phrases } from './phrases.ts'

const schoolWords = phrases`
  diplomas?|g\.?e\.?d\.?|hiset|high[- ]?school(?! (?:students?|teach\w+|classroom|level|math|age))|hs (?:grad\w*|diploma)
  (?:twelfth|12th|eleventh|tenth|10th|eighth|8th) grade
  degrees?(?! (?:f|of freedom|c)\b)|bachelor'?s?|baccalaureate|associate'?s? (?:degree|of|in)|associate'?s
  master'?s(?! (?:plumber|electrician))|masters?(?= degree| in| of (?!ceremonies))|master of (?!ceremonies)\w+
  doctor(?:ate|al)|undergraduate|post-?graduate|post-?secondary
  course ?work|course of study|(?:some|\w+ years? of|complet\w+) college|college (?:degree|diploma|credits?|units|education|course\w*|graduates?|work|hours|preferred)|college$|university (?:degree|education|diploma|study)|university$|vocational|technical (?:school|college|institute)
  trade[- ]school|culinary (?:school|degree|program)|schooling|cosmetology school|beauty school
  graduate (?:of|from|degree|program|study|studies|level|certificate)|graduat(?:ed|ion)|currently attending|enrolled
  semester (?:hours|credits|units)|credit hours|college credits?|units of
  apprenticeship(?! program coord)|(?:one|two|three|four|\d|completed?|a) (?:year of )?(?:courses?|algebra)(?: in)?
  (?:training|certificate|certification|degree|nursing|hygiene|technician|assisting|assistant|apprentice|apprenticeship|accredited|approved|education|preparation|police|fire|welding|culinary|phlebotomy|cosmetology|vocational|coding|teacher|paralegal) (?:training )?(?:program|bootcamp)
  (?:residency|externship|bootcamp)|academy|equivalency|major(?:ing)? in|courses? in|clinical rotations?
  (?:four|two|4|2)-year degree
`
const degreeLetters = new RegExp(
  String.raw`(?:^|[\s(/,-])(?:` +
    [
      ...[
        'B\\.?\\s?A',
        'B\\.?\\s?S',
        'B\\.?S\\.?N',
        'A\\.?D\\.?N',
        'M\\.?S\\.?N',
        'M\\.?B\\.?A',
        '[MB]\\.?S\\.?W',
      ],
      ...[
        'M\\.?A',
        'M\\.?S',
        '[MB]\\.?Ed',
        '[MB]\\.?F\\.?A',
        'M\\.?L\\.?I?\\.?S',
        'M\\.?P\\.?[AHP]',
        'J\\.?D',
      ],
      ...[
        'LL\\.?[BM]',
        'Ph\\.?\\s?D',
        'Ed\\.?[DS]',
        'D\\.?N\\.?P',
        'D\\.?P\\.?T',
        'Pharm\\.?\\s?D',
        'D\\.?V\\.?M',
      ],
      ...[
        'A\\.?A\\.?S?',
        'A\\.?S',
        '[BM]\\.?Arch',
        '[BM]\\.?Sc',
        '[BM]Eng',
        'O\\.?T\\.?D',
        'Au\\.?D',
        '[BM]\\.?Mus',
      ],
    ].join('|') +
    String.raw`)\.?(?=$|[\s),/;:]|'s)(?! (?:office|word|excel|project|teams|access|outlook))`,
)
const paper = phrases`
  (?:un)?licen[sc]\w*|certif\w*|credential\w*|registration|registered (?!voter|with)\w+|registered$
  (?:work )?permits?|endorse(?:ment|d)\w*|accredited as|(?<!work |employment )authorization$|chartered|accreditation(?! standards| process| visits?)
  (?:\w+ )?cards?(?= |$)(?! (?:reader|game|stock|payment|processing|number))|cdl(?:-?[ab])?|dl|cpat
  cpr|bls|acls|first[- ]aid|aed|notary(?: public)?|twic|servsafe|tabc|hazwoper
  food[- ]?(?:handler|worker|manager|protection)\w*|osha[- ]?(?:10|30|forty|40)\w*
  enrolled agent|comptia|shrm-\w+|paramedic|emt(?:-?[abp])?|rn|lpn|lvn|cna|epa[- ]?(?:608|609)\w*|epa section 608|aws (?:d1\.1|certified)
  journey(?:man|person|worker|level)?(?: (?:card|license))?|master (?:plumber|electrician)
  bar admission|admitted to (?:the |practice).*|(?:state )?bar (?:card|member\w*)|member(?:ship)? (?:of|in) the .*\bbar
  pilot certificate|a&p|airframe|lifeguard|wilderness first|(?:qualified )?applicator
  series (?:6|7|63|65|66)|passport|(?:tsa|sida) badge|rigger(?: level.*)?|signal person|(?:green|black) belt
  scrum master|class [abc](?: (?:cdl|license|licence))?|[a-z] endorsement
`
const shortPaper = /(?:^|\s)A\+|(?:Network|Security|Linux)\+/
/** Written large only: "PALS" is a course for emergencies, "pals" are friends. */
const letters = new RegExp(
  `(?<![\\w/])(?:${[
    ...[
      'CPA',
      'CMA',
      'CFA',
      'CIA',
      'PMP',
      'CAPM',
      'CCNA',
      'CCNP',
      'CISSP',
      'CISA',
      'CISM',
      'CEH',
      'RHCE',
      'ITIL',
      'PHR',
      'SPHR',
    ],
    ...[
      'RHIA',
      'RHIT',
      'CCS',
      'CPC',
      'CPhT',
      'STNA',
      'RMA',
      'CCMA',
      'NREMT',
      'LCSW',
      'LMSW',
      'LPC',
      'LMFT',
      'LCPC',
      'BCBA',
      'RBT',
    ],
    ...[
      'RDH',
      'CDA',
      'ARRT',
      'RDMS',
      'RRT',
      'CRT',
      'RCP',
      'NBRC',
      'NBCOT',
      'CCC(?:-SLP|-A)?',
      '[RCL]VT',
      'ASE',
      'NATE',
      'NCCER',
      'NCCCO',
    ],
    ...[
      'CWI',
      'CETP',
      'NICET',
      'NACE',
      'IICRC',
      'BPI',
      'LEED(?: AP| GA)?',
      'AICP',
      'PALS',
      'NRP',
      'TNCC',
      'CCRN',
      'CEN',
      'OCN',
      'CNOR',
      'CMSRN',
    ],
    ...[
      'CRNA',
      'FNP',
      'PA-C',
      'DEA',
      'RDN?',
      'LMT',
      'NASM',
      'CSCS',
      'ATC',
      'WSI',
      'WFR',
      'WFA',
      'QMHP',
      'NCES',
      'NIMS',
      'CMP',
      'CPP',
      'CSP',
      'CIH',
    ],
    ...[
      'EIT',
      'FE',
      'PE',
      'PLS',
      'CFM',
      'CHES',
      'CDCES',
      'TESOL',
      'TEFL',
      'CELTA',
      'POST',
      'CPO',
      'CDL',
      'HHA',
      'DAS',
      'CMCA',
      'CPM',
      'ARM',
    ],
  ].join('|')})(?:s|®)?(?![\\w/])`,
)

/** Whether the words name schooling; `words` as written, since degree letters are capitals. */
export const namesSchooling = (words: string): boolean => schoolWords.test(words) || degreeLetters.test(words)

/** Whether the words name a paper of a state, board or certifying body. */
export function namesPaper(words: string): boolean {
  const lower = words.toLowerCase()
  if (shortPaper.test(words)) return true
  if (!(paper.test(lower) || letters.test(words)) || noPaper.test(lower)) return false
  if (/^(?:\w+ )?(?:knowledge|understanding|familiarity|experience) (?:of|with|in)\b/.test(lower))
    return false
  const firm =
    /\blicen[sc]e[ds]?\b|licensure|certified\b|certification\b(?! program)|registration\b|registered nurse|permit\b|credential/
  if (!namesSchooling(words)) return true
  return (
    firm.test(lower) &&
    !/\b(?:diploma|degree|bachelor|master's|ged|graduat\w+|(?:training|certificate|certification) program)\b/.test(
      lower.slice(0, firm.exec(lower)!.index),
    )
  )
}

const noPaper = phrases`
  cash register|selective service|registered with|criminal|background (?:check|screen\w*|investigation)
  (?:credit|debit|gift|green|time|report|business|sim|post|greeting|fuel|score|index|wild|diet) cards?
  certified (?:mail|copies|letter)|permitting|building permits?|permit (?:applications?|process\w*|drawings)
  license (?:plates?|fees?|holders?)|software licen[sc]\w*|disciplinary
  registration (?:desk|system|process|forms?|of (?:students|guests|patients))
`
