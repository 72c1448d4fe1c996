// The words by which a sentence asks, wishes, waives, offers or merely tells.
import { phrases } from './phrases.ts'
import type { Strength } from './qualification.ts'

/** Welcome without being needed. */
export const welcome = phrases`
  prefer(?:red|ably|able|s|ence)?|(?:a|an|the|as a|big|huge|definite|strong|real|nice|added|major) (?:plus(?:es)?|bonus|assets?|advantage|extra)
  (?:are|is) plus(?:es)?|plus(?=[.!)]*$)|asset(?=[.!)]*$)|(?:nice|added) extras|a \+
  desir(?:ed|able)|ideally|nice[- ]to[- ]have|(?:is|are|be|would be|very|also|really) nice
  (?:is|are|be|very|also|would be|always|,)? ?helpful|(?:which |that |it )helps|helps(?=[\s.!)]*$)|advantageous|beneficial|bonus(?: points)?
  (?:is|are|also|very|most|always|especially|would be) welcomed?|welcomed?(?=[.!)]*$)|appreciated
  (?:would|'d) be (?:great|good|lovely|useful|handy|wonderful|ideal|amazing|fantastic|an? .{0,20}(?:plus|bonus|asset))
  (?:is|are) (?:great|useful|handy|lovely)|extra credit|even better|so much the better|(?:good|great) to have|a leg up
  (?:stands?|stand you) out|goes? a long way|(?:first|serious|special|extra) (?:look|consideration)|recommended
  not a deal[- ]?breaker|(?:makes?|made) us (?:happy|smile)|move you (?:to|up).*|(?:wouldn't|won't|doesn't|does not|would not|never) hurt
  (?:a|is a) dream|we(?:'d| would) (?:love|like) (?:if|it if|someone|you to)|a plus\W.*|(?<=more .{0,30})better(?=[.!)]*$)|(?:highly |very |also )valued|a good sign|fine(?=, not)
`
/** What decides for "required" even under a heading of wishes. */
export const demanded = phrases`
  must|required?|requires|mandatory|essential|needed|necessary|need to|have to
`
/** Not needed, not expected, or to be taught. */
export const waived = phrases`
  no(?:t| longer)? (?:[\w'/-]+ ){0,4}(?:required?|necessary|needed|expected|mandatory|essential|requirement|a must)
  no (?:[\w'/-]+ ){0,6}(?:necessary|needed|required|expected)|no problem|no (?:prior|previous) (?:\w+ )?experience.*
  no (?:exp|experience|degree|license|cdl)(?: at all| here)?[?!. ]*$
  (?:do|does|did|will|would|need)(?:n't| not) (?:\w+ ){0,2}(?:need|have to|require|expect|care|mind|ask|matter|drug|insist|sponsor|be (?:a|an))
  needn't|no need|(?:isn't|aren't|is not|are not|not) (?:\w+ )?(?:required|necessary|needed|expected|a must|important)
  (?:we|we'll|we will|we can|can|happy to|glad to|willing to|gladly|who will|will) (?:\w+ ){0,2}(?:teach|train)(?: you| the| on)?(?! (?:others|staff|students|new|people|children|teams|algebra|courses))
  (?:will|can|to) be (?:taught|trained|learned)|training (?:is |will be )?provided|train the right.*
  never \w+ before|don't (?:worry|need)|zero experience|without (?:any )?experience|regardless of (?:your )?experience
  not scared off.*|waived|doesn't (?:sponsor|offer)|does not offer
`
/** Something offered. */
export const offered = phrases`
  we (?:offer|provide|pay|cover|reimburse|match|supply|give|contribute|sponsor|feed)
  we(?:'ll| will) (?:pay|cover|provide|reimburse|supply|sponsor|give|feed)|benefits(?: include)?|401 ?\(?k\)?|403\(?b\)?|pto
  paid (?:time|vacation|holidays|training|sick|leave|family|parental|internship|orientation|ce|weekly|every|by the)
  tuition|reimburse(?:d|ment)|(?:health|dental|vision|life|medical) (?:insurance|plan)|(?:medical|dental) care|medical, dental.*|discounts?
  sign[- ]on|salary|wages?|(?:per|an) hour|hourly (?:rate|pay|wage)|hourly:|get your \w+ with|offered free|form available|pension|retirement(?: plan)?|profit sharing|pay (?:range|rate|is|starts|grade)
  compensation|overtime pay|provided by (?:the|us)|(?:is|are) (?:provided|furnished|supplied|encouraged)|(?:provided|furnished|supplied|included)$|free (?:meals|parking|lunch|coffee|flu)
  vacation|sick (?:days|leave)|relocation assistance|career growth|advance(?:ment)? opportunit\w+|allowance|stipend
  depending on (?:experience|qualifications)|based on (?:your )?experience|commensurate|doe|differential|(?:fees?|dues|tests?|renewal) (?:are |is )?(?:paid|covered|reimbursed)
  bonus after.*|start (?:at|them|higher)|earn(?:s)?|pays? \$?\d.*|per diem
`
/** The employer's own promises and rules about fairness. */
export const fairness = phrases`
  equal[- ](?:employment[- ])?opportunity.*|eeo|eoe|without regard.*|regardless of (?:race|age|sex|back).*|discriminat\w+
  (?:reasonable )?accommodations?|affirmative action|protected (?:veteran|class|characteristic|status)\w*
  encourage(?:d|s)? (?:[\w,]+ )*(?:to apply|to talk|candidates|applica\w+|women|veterans)
  committed to (?:[\w,]+ )*(?:diver\w+|inclus\w+|equity|building|equal)|fair chance|arrest (?:or|and) conviction.*
  conviction records?|privacy|drug-free workplace|veterans?(?:'s?)? preference|all qualified applicants|especially welcome
  particularly welcome.*
`
/** Papers of applying, which are no qualification of a person. */
export const papers = phrases`
  r[eé]sum[eé]s?|cvs?|cover letters?|letters? of (?:interest|recommendation|intent|application|introduction|reference)
  (?:\w+ )?references?|referees?|transcripts?|applications? (?:form|packet|materials|deadline|process)s?|^applications?
  (?:your|the|an|online|employment|incomplete|completed?|all|late|job|city|district|submit|submitted) applications?
  writing samples?|questionnaire
  supporting documents?|(?:oral|panel|chief's|employment|phone|in-person|personal|structured) interviews?|(?<!of the )interviews?(?=\W*$)|portfolio and your|a letter|clips|trial (?:day|shift|run)s?|a (?:short )?note|photo
`
/** Sentences that tell how to apply. */
export const stepsOfApplying = new RegExp(
  String.raw`^(?:please |to apply,? |then |or |interested\?? |and )*(?:${[
    'send|dm|attach|click|reply|walk in|fill out|reach out|ask for|tell (?:me|us)|write (?:to|us)|stop (?:by|in)',
    'come (?:by|in)|drop (?:off|by)|submit (?:your|an?|the)|upload (?:your|an?|the)|include (?:your|an?|the)',
    'apply (?:now|today|online|at|by|via|in|with|through|to|here|only|on)|visit (?:us|our|the|www)',
    'e-?mail (?:us|your|an?|the|\\w+ (?:at|with|for)|\\w+,|\\S+@)|contact (?:us|our|the|\\w+ (?:at|for))',
    'call (?:us|or|\\(?\\d|for|[a-z]+ [a-z]+ (?:at|after)|\\w+ (?:at|after|to))|call,|call \\w+\\.?$',
    'text (?:us|or|\\w+ (?:at|to|a))|complete (?:the|our|an) (?:online|app)|bring a|combine .*(?:pdf|file)',
  ].join('|')})(?!\w)(?!.*\b(?:you must|required)\b)`,
  'i',
)

/** What may stand in for something else. */
export const substitution = phrases`
  may (?:be )?substitut\w*|can (?:be )?substitut\w*|substitut(?:ed?|es|ions?)|in lieu of.*|in place of.*
  may (?:stand|count|be used|be considered|qualify|replace)|will be (?:considered|accepted) (?:in|as|for)\b.*
  (?:equivalent|equal|any|similar|comparable) (?:\w+ ){0,2}(?:combination|mix)\b.*
  (?:a )?(?:combination|mix) of (?:\w+,? ){0,2}(?:education|experience|training|schooling?|study)\b.*
  counts? (?:as|toward)|counts?$|year[- ]for[- ]year|equivalent (?:education|experience) (?:will|may)|may be enough|is qualifying
`

const employer =
  /^(?:(?:the|our|this|these|a) (?:[\w-]+ ){0,4}(?:company|team|department|clinic|town|city|county|district|school|hospital|program|office|shop|crew|position|role|job|work|restaurant|library|firm|agency|store|farm|plant|bank|practice|center|museum|hotel|church|foundation|university|court|caseloads?|caregivers|agents|clients|patients|families|staff)|we|our|us|it|there|here|they|this|that|these|those|he|she|i|most|many|clients|caseloads|rangers|everyone)(?:'(?:re|ve|s|ll|d))?\b/i
const finite =
  /\b(?:is|are|was|were|has|have|had|will|would|serves?|runs?|makes?|offers?|provides?|pays?|covers?|operates?|performs?|reports?|works?|includes?|handles?|supports?|builds?|helps?|treats?|employs?|keeps?|gives?|lies?|sits?|goes|go|does|do|can|may|live|enjoy|love|counts?|grow|fix|cook|see|use|once|varies|appl(?:y|ies)|holds|begins|receives|gets|becomes|remains|stays|takes|opens|closes|meets|participates)\b|^\w+'(?:re|ve|s|ll|d)\b/i

/** "Our shop covers your exam": tells of the employer, asks for nothing. */
export function tellsOfEmployer(words: string): boolean {
  const subject = employer.exec(words)?.[0]
  if (subject === undefined) return false
  return /'/.test(subject) || finite.test(words.slice(subject.length))
}

/** Any verb that makes a whole sentence of words. */
export const hasFiniteVerb = (words: string): boolean => finite.test(words)

interface Cue {
  pattern: RegExp
  strength: Strength
  /** Between the verb and the "who" stands a job title, which is asked for only when it names a paper or practice. */
  titled?: boolean
}

const someone = String.raw`(?:you|applicants?|candidates?|hires?|employees?|incumbents?|operators?|drivers?|individuals?|persons?|people|who|whoever|staff|volunteers?|positions?|it|males|all|finalists?|they|selectees?|appointees?|nurses?|teachers?|technicians?|members?|workers?|aides?|officers?)`
const bound = String.raw`(?:must|should|shall|needs? to|will need(?: to)?|'ll need(?: to)?|have to|has to|'ll have to|will have to|ought to|(?:are|is|will be|'ll be) (?:required|expected|asked|obliged)(?: to| for))`

/** Where a sentence begins to ask; what is asked follows. */
export const asksAhead: readonly Cue[] = [
  {
    pattern: new RegExp(
      `\\b(?:${someone}\\s?(?:also |then |still |therefore )?|^|(?=must)|(?<!\\b(?:nobody|no one|we|it|clients|customers|guests|patients|visitors|which|that|r[eé]sum[eé]s?|letters?) )(?=should))${bound} (?:also |then |still |please )?`,
      'i',
    ),
    strength: 'required',
  },
  {
    pattern:
      /\b(?:you|we)(?:'ll| will| do|'d)? (?:also )?(?:needs?|require|ask for|ask that|expect|insist on|look for|value)(?: you| someone| somebody| people| a person)?(?: to| who| with| that)?\b/i,
    strength: 'required',
  },
  {
    pattern:
      /\b(?:looking for|seeking|seeks?|searching for|in search of|hiring|needs?|wants?|wanted|(?:we're|we are) after)\b(?=[^.;]{0,90}?\b(?:who|with|that|able to)\b)/i,
    strength: 'required',
    titled: true,
  },
  {
    pattern:
      /\b(?:looking for|seeking|seeks?|searching for|in search of|(?:we're|we are) after|wants?) (?:someone|somebody|people|a person|candidates|applicants)(?: who(?:'s| is| are| can| has)?| with| that)?\b/i,
    strength: 'required',
  },
  { pattern: /\bwe(?:'d| would) like(?: you)? to (?:see|have)\b/i, strength: 'required' },
  {
    pattern:
      /\bwe(?:'ll| will|'d| do)? (?:do|run|conduct|perform) (?=[^.;]*\b(?:background|credit|drug|criminal)\b)/i,
    strength: 'required',
  },
  { pattern: /\brequir(?:es|ing)\b/i, strength: 'required' },
  { pattern: /\b(?:please|must) have\b:?/i, strength: 'required' },
  {
    pattern:
      /\b(?:ideal|successful|right|perfect|best|strong|qualified|selected|chosen|great|winning) (?:candidate|applicant|person|hire|fit)s?(?: for [\w ]+)?(?: (?:will|should|must|would))?(?: also)? (?:have|has|is|are|be|possess(?:es)?|brings?|holds?|demonstrates?|knows?|enjoys?|comes? with|offers?|shows?|supply|supplies|provides?|passes|pass|obtain|complete)\b/i,
    strength: 'required',
  },
  {
    pattern:
      /\byou(?:'re|'ve| (?:have|are|hold|possess|bring|know|can|enjoy|love|understand|speak|like|thrive|own|should already|already|might be))\b/i,
    strength: 'required',
  },
  {
    pattern:
      /\b(?:subject to|contingent (?:up)?on|conditional (?:up)?on|conditioned (?:up)?on|offered only after|after passing|upon (?:successful )?completion of|pending)\b/i,
    strength: 'required',
  },
  {
    pattern:
      /\b(?:preference (?:is |will be )?(?:given )?(?:to|for)(?: (?:candidates|applicants|those|people))?(?: (?:who|with))?|^\W*(?:it's )?(?:an? )?(?:bonus(?: points)?|extra (?:credit|points)|(?:huge |big |definite )?plus) (?:for|if)(?: you)?|(?:it|that) (?:helps|would help)(?: a lot)? (?:if|to)(?: you)?|ideally,?|preferably,?|(?:be|is) (?:a plus|nice|great|helpful|lovely|an asset|wonderful|a bonus) (?:if|to)(?: you)?|we(?:'d| would) love(?: it| to (?:see|meet|hear from))?(?: if| someone| somebody)?(?: who| with)?(?: you)?|we(?:'d| would) like it if(?: you)?|even better if(?: you)?|we prefer(?: someone| candidates| people)?(?: who| with)?)\b/i,
    strength: 'preferred',
  },
  {
    pattern: /\bif you (?:can|have|know|speak|are)\b/i,
    strength: 'required',
  },
  {
    pattern:
      /\b(?:staff|hires|employees|candidates|applicants|finalists|everyone|everybody|officers|drivers|volunteers) (?:also |will |will also )?(?:undergo|complete|pass|clear|take|submit to|(?:are|be|get) (?=fingerprinted|drug|screened|tested|background))(?=.*\b(?:tests?|checks?|screen\w*|exam\w*|fingerprint\w*|investigation|clearances?|tested))/i,
    strength: 'required',
  },
]

/** Where a sentence ends by asking; what is asked came before. */
export const asksBehind: RegExp = new RegExp(
  String.raw`,?\s+(?:(?:is|are|would be|will be|must be|should be|shall be|has to be|have to be|needs to be|was|be|also|very|strongly|highly|really|definitely|much|always|greatly|especially|absolutely|strictly|an?|as an?|big|huge|definite|strong|real|nice|added|major|but|though|most|would|'d be|nearly)\s+)*` +
    String.raw`(?:preferred|(?<=(?:an?|big|huge|definite|strong|real|major|nice|added|are|is) )(?:plus(?:es)?|assets?|advantages?|bonus|extras?)|plus(?=[\s.!)]*$)|desir(?:ed|able)|advantageous|beneficial|helpful|nice(?: to have| extras?)?|welcomed?|appreciated|(?<=(?:be|is|are) )(?:great|useful|handy|ideal|amazing|lovely)|(?:highly |very )?valued|a good sign|recommended|dream|(?<!\b(?:as|where|when|if|what is) )(?:required|needed|necessary)|mandatory|mandated|essential|expected|(?<=\ba )must|(?:a )?requirement|non-negotiable|conditions? of (?:employment|hire|hiring)|(?:will |can )?(?:moves?|puts?|sets?|gives?|gets?) you|(?<=(?:must|will|should|to|shall) be )(?:passed|obtained|completed|provided|presented|shown|maintained|held|renewed|earned|on file|current|run|conducted)|wouldn't hurt|won't hurt|doesn't hurt|helps|preferably)(?!\w)(?! (?:skills|qualif|to (?:do|be|have)))`,
  'gi',
)
