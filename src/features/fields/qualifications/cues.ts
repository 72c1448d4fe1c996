// The words by which a sentence asks, waives, offers or merely tells.
import type { Strength } from './qualification.ts'

/** Welcome without being needed. */
export const welcome =
  /\b(?:preferred|preferabl[ye]|prefers?|preference|(?:is |are |a |an |as a |big |huge |definite |strong |real )+(?:plus|pluses|bonus|asset|advantage)\b|plus(?=[.;,)!]|$)|asset(?=[.;,)]|$)|a \+|desir(?:ed|able)|ideally|nice[- ]to[- ]have|(?:is|are|be|would be|very|also|really) nice|helpful|helps\b|advantageous|beneficial|bonus(?: points)?|welcome(?:d)?|appreciated|would be (?:great|good|lovely|useful|handy|wonderful|ideal)|(?:is|are) (?:great|useful|handy)|we(?:'d| would) (?:love|like)|we like|extra credit|even better|so much the better|all the better|good to have|great to have|valued|a leg up|stands? out|goes? a long way|(?:first|serious|special|extra) (?:look|consideration)|recommended|encouraged|not a deal[- ]?breaker|(?:makes?|made) us (?:happy|smile)|sweeten|icing)\b|\ba \+|\bplus[.!)]?$/i

/** What decides for "required" even under a heading of wishes. */
export const demanded =
  /\b(?:must|required?|requires|requirement|mandatory|essential|needed|necessary|need to)\b/i

/** Not needed, not expected, or to be taught. */
export const waived =
  /\b(?:no(?:t| longer)? (?:\w+ ){0,4}(?:required?|necessary|needed|expected|mandatory|essential|a requirement|a must|requirement)|no (?:\w+[- ]?){0,6}(?:necessary|needed|required|expected)|(?:do|does|did|will|would|need)(?:n't| not) (?:\w+ ){0,2}(?:need|have to|require|expect|care|mind|ask|matter|drug|be)|needn't|no need|not (?:a |be )?(?:required|necessary|needed|expected)|(?:isn't|aren't|is not|are not) (?:\w+ )?(?:required|necessary|needed|expected|a must|important)|(?:we|we'll|we will|we can|can|will|happy to|glad to|willing to|gladly) (?:\w+ ){0,2}(?:teach|train\b)|(?:will|can|to) (?:be )?(?:teach|taught)|will train|we train|training (?:is |will be )?provided|train the right|no problem|no experience\??$|no prior|never \w+ before|don't (?:worry|need)|zero experience|without (?:any )?experience|regardless of (?:your )?experience|(?:optional|waived))\b/i

/** Something offered. */
export const offered =
  /\b(?:we (?:offer|provide|pay|cover|reimburse|match|supply|give|contribute)|we(?:'ll| will) (?:pay|cover|provide|reimburse|supply|sponsor|give)|benefits|401\(?k|403\(?b|pto|paid (?:time|vacation|holidays|training|sick|leave|family|parental|internship)|tuition|reimbursement|health insurance|dental insurance|medical, dental|life insurance|employee discount|sign[- ]on|salary|wages?|per hour|an hour|hourly|\/ ?(?:hr|hour|yr)|pension|retirement plan|profit sharing|pay (?:range|rate|is|starts|grade)|compensation|we celebrate|overtime (?:pay|paid)|provided by (?:the|us)|(?:is|are) provided|free (?:meals|parking|lunch)|vacation|sick (?:days|leave)|relocation assistance|career growth|advance(?:ment)? opportunit|continuing education (?:paid|allowance|stipend|budget)|stipend|depending on (?:experience|qualifications)|based on experience|commensurate|\bdoe\b|differential)\b/i

/** The employer's own promises and rules about fairness. */
export const fairness =
  /\b(?:equal[- ](?:employment[- ])?opportunity|eeo|eoe|without regard|regardless of|discriminat\w+|accommodat(?:ion|e)s?|affirmative action|protected (?:veteran|class|characteristic)|encourage(?:d|s)? (?:\w+ )*(?:to apply|candidates|applica)|committed to (?:\w+ )*(?:divers|inclus|equity|building|equal)|fair chance|arrest (?:or|and) conviction|conviction records?|privacy|drug-free workplace|veterans?(?:'s?)? preference|all qualified applicants)\b/i

/** Papers and steps of applying. */
export const papers =
  /\b(?:r[eé]sum[eé]s?|cvs?|cover letters?|letters? of (?:interest|recommendation|intent|application|introduction)|references|transcripts?|applications?|apply|application form|writing samples?|questionnaire|e-?mail|send|attach(?:ed)?|upload|submit\w*|interview(?:s|ed)?|click|call (?:or|us|\(?\d)|phone number|short note|deadline|stop by|walk in|open until|position closes?|closing date|first review|drop (?:off|by)|supporting documents?)\b/i

/** What may stand in for something else. */
export const substitution =
  /\b(?:may (?:be )?substitut\w*|can (?:be )?substitut\w*|substitut(?:ed?|ion)\b|in lieu of|may (?:stand|count|be used|be considered|qualify|replace)|will be (?:considered|accepted) (?:in|as)|(?:equivalent|equal|any) (?:\w+ ){0,2}(?:combination|mix)|combination of (?:\w+ ){0,2}(?:education|experience|training|school)|counts? (?:as|toward)|considered in place|year[- ]for[- ]year|considered equivalent|equivalent (?:education|experience) (?:will|may))\b/i

/** Subjects whose duties are not the applicant's. */
const employer =
  /^(?:(?:the|our|this|these) (?:\w+ ){0,4}(?:company|team|department|clinic|town|city|county|district|school|hospital|program|office|shop|crew|position|role|job|work|restaurant|library|firm|agency|store|farm|plant|bank|practice|center|museum|hotel|church|foundation)|we|our|us|it|there|here|they|this|that|these|those|he|she|i)\b/i
const finite =
  /\b(?:is|are|was|were|has|have|had|will|serves?|runs?|makes?|offers?|provides?|pays?|covers?|operates?|performs?|reports?|works?|includes?|handles?|supports?|builds?|helps?|treats?|employs?|keeps?|gives?|lies?|sits?|goes|go|does|do|can|may)\b/i

/** "The town pays for the course": tells of the employer, asks for nothing. */
export const tellsOfEmployer = (words: string): boolean => employer.test(words) && finite.test(words)

/** Where a sentence begins to ask; what is asked follows. */
export const asksAhead: readonly (readonly [RegExp, Strength])[] = [
  [
    /\b(?:you|applicants?|candidates?|hires?|employees?|incumbents?|operators?|drivers?|individuals?|persons?|people|who|whoever|and|staff|volunteers?|positions?|it|males|all|finalists?|he\/she|they|selectee|appointees?|grads?|graduates?|nurses?|teachers?|technicians?|members?) (?:also |then |still |therefore )?(?:must|should|shall|need(?:s)? to|will need(?: to)?|'ll need(?: to)?|have to|has to|will have to|ought to|are required to|is required to|will be (?:required|asked|expected) to|are expected to|is expected to)\b/i,
    'required',
  ],
  [/\b(?:must|should|shall) (?:also |then |still )?/i, 'required'],
  [
    /\b(?:you|we)(?:'ll| will)? (?:also )?(?:need|require|ask for|ask that|expect|insist on|look for|value)(?: you| someone| somebody| people| a person)?(?: to| who| with| that)?\b/i,
    'required',
  ],
  [
    /\b(?:we(?:'re| are) |is |are |am |currently )?(?:looking for|seeking|searching for|hiring|in search of|need|needs|needed|want|wants|wanted)\b[^.;]{0,80}?\b(?:who|with|that|able to)\b/i,
    'required',
  ],
  [/\brequir(?:es|ing|e)\b(?! (?:in|by|of|to be))/i, 'required'],
  [
    /\b(?:ideal|successful|right|perfect|best|strong|qualified|selected|chosen|great|winning|our) (?:candidate|applicant|person|hire|fit)s?(?: for [\w ]+)?(?: (?:will|should|must|would))?(?: also)?(?: (?:have|has|is|are|be|possess(?:es)?|bring|brings|hold|holds|demonstrate|know|knows|enjoys?|comes? with|offers?|shows?))?\b/i,
    'required',
  ],
  [
    /\byou (?:have|are|hold|possess|bring|know|can|enjoy|understand|love|speak|like|thrive|own)\b|\byou(?:'re|'ve)\b/i,
    'required',
  ],
  [
    /\b(?:subject to|contingent (?:up)?on|conditional (?:up)?on|depend(?:s|ent) (?:up)?on|after passing|upon (?:successful )?completion of|pending)\b/i,
    'required',
  ],
  [/\b(?:will be|are|is) (?:required|asked|expected|obliged) to\b/i, 'required'],
  [
    /\b(?:preference (?:is |will be )?(?:given )?(?:to|for)(?: (?:candidates|applicants|those|people))?(?: (?:who|with))?|bonus(?: points)? (?:for|if)|extra credit (?:for|if)|(?:it|that) (?:helps|would help)(?: a lot)? (?:if|to)|ideally,?|preferably,?|(?:big|huge|definite|a)? ?plus (?:if|for)|(?:be|is) (?:a plus|nice|great|helpful|lovely|an asset|wonderful) (?:if|to)|we(?:'d| would) (?:love|like)(?: it| to (?:see|meet|hear from))?(?: if| someone| somebody)?(?: who| with)?|even better if|we prefer(?: someone| candidates| people)?(?: who| with)?)/i,
    'preferred',
  ],
]

/** Where a sentence ends by asking; what is asked came before. */
export const asksBehind: readonly (readonly [RegExp, Strength])[] = [
  [
    /\s?(?:\b(?:is|are|would be|will be|was|be|also|very|strongly|highly|really|definitely|much|always|is also|are also|greatly)\s+)*(?:\b(?:preferred|a plus|a big plus|a huge plus|a definite plus|a strong plus|a real plus|pluses|plus|desir(?:ed|able)|an? asset|an? advantage|advantageous|beneficial|an? (?:added )?bonus|helpful|nice(?: to have)?|welcome|appreciated|great|useful|handy|valued|recommended|encouraged|ideal)\b)(?! (?:if|to|for|skills|qualif))/i,
    'preferred',
  ],
  [
    /\b(?:helps|stands? out|goes? a long way|gets? (?:you )?(?:a|our)|would (?:help|be)|makes us)\b/i,
    'preferred',
  ],
  [
    /\s?\b(?:is|are|will be|was|be)? ?(?:also |always |absolutely |strictly )?(?:required|mandatory|essential|necessary|needed|expected|a must|a requirement|non-negotiable|conditions? of (?:employment|hire|hiring))\b(?! (?:to|by law)\b)/i,
    'required',
  ],
]
