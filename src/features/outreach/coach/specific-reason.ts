// Whether the message names something particular to this person's work, path or employer.
import { jobActs } from './job-asks.ts'
import { handedOver } from './handed-over.ts'
import { flatteryActs } from './flattery.ts'
import { does } from './acts.ts'
import { partsOf } from './person-names.ts'
import { evidenceAt, fold, type Hit, type Reading, type Sentence } from './reading.ts'
import { concept, conceptsOf, isSmallWord, stem, wordsOf } from './stems.ts'
import type { CoachInput, Finding } from './verdict.ts'

/** Words that say nothing particular about one person's work. */
const general = new Set(
  `work working works job jobs career careers field industry profession professional professionals company firm business
  organization experience experiences path role position people person team office interest interested interesting
  learn learning hear ask asking talk talking speak speaking chat call conversation interview informational meeting meet
  minute half hour convenience convenient information advice insight insights guidance question questions student
  students college university school program degree major class classes semester graduate thank thanks appreciate
  grateful name email message profile linkedin page website site contact connect connection connecting reach reaching write writing
  find found saw came across read impressed impressive inspired inspiring inspire amazing great wonderful awesome
  incredible excellent successful success background knowledge skill skills expert expertise love enjoy hope wish want
  help helpful possible available free phone video zoom coffee person virtual kind generous busy schedule respond reply
  answer look looking forward dear hello best sincerely regards truly honest really greatly deeply know understand
  opportunity opportunities life world state country everything anything something someone expand share sharing
  currently today recently journey story stories living start started starting step pursue pursuing
  consider considering become becoming attention admire admired admiration respect proud perfect perfection excellence
  level fine magnificent greatest line type way area areas subject resume attached opening hire hiring internship
  list family friends home house health business members staff directory details detail card booth fair event got obtained comfortable easy evening morning
  afternoon week month any please kindly seek seeking employment knowledge only choose suit suits prefer friend
  gave give given told tell said mentioned suggest suggested recommend recommended teacher professor instructor counselor adviser coach
  cousin uncle aunt neighbor brother sister mother father roommate big biggest large famous known reputation town city
  dedication passion passionate pick brain where hard hardworking qualified able greetings lovely esteemed respected god bless sir
  hospital clinic region action immediate urgent esteemed organisation perusal vacancy kindly revert senior nicest kindest smartest best study studies studying begin begins began train trains training pay salary offer offers offering wage formed form ministry calling vocation route craft practice post posts article talk lecture book essay podcast photo picture webinar speech episode panel interviewed`
    .split(/\s+/)
    .map(stem),
)

const blank = /\[[^\]]*\]|\{+[^}]*\}+|<[^>]*>|_{2,}|\bx{3,}\b/g
const onlyFound =
  /\b(?:see|saw|seen|found|got|read|heard|noticed|obtained|received) (?:[\w']+ ){0,3}(?:name|ad|advert|advertisement|card|profile|number|contact|flyer|bench|sign|van|truck|billboard|poster|booth|table|page|website)\b|\b(?:i will|i'll|i am|i'm|let me)(?: \w+)? (?:be|come|coming|stop|wait|call|drop|stand|sit|visit)\b[^.;]*|\byou (?:sat|spoke|came|visited|judged|presented|lectured|talked|stopped by|were|ran|led|gave)(?: [\w'-]+){0,5} (?:our|my|the)(?: [\w'-]+){0,2} (?:class|school|court|club|church|fair|event|table|science fair|career day|night|meeting|group|panel|college|campus|workshop|lesson|team|students)\b(?! (?:about|and|how|that|on)\b)|\b(?:attended|came to|went to|sat in|sat through|visited|enjoyed) your (?:[\w'-]+ ){0,3}(?:workshop|talk|lecture|class|session|panel|demo|presentation|seminar|webinar)(?: (?:at|in) [^,.;]{0,30})?/
const askClause =
  /\bwould be plenty\b|\b(?:could|can|would|will|may|might|shall) (?:you|u|i|we)\b|\b(?:please|kindly|let me know|i'd be grateful|i would be grateful|any chance|i hope to|is there a time|are you|do you have|(?:it|that) would be|i expect|i await|i need)\b/
/** Where something stood ("in Deep Water magazine") is how it was found, not why this person. */
const source =
  /\b(?:in|on|from|at|through|via|off|by|of(?= (?:the|our)\b))(?: the| your| a| our| my)?(?: [\w'&-]+){0,4}? (?:magazine|newsletter|journal|newspaper|paper|herald|times|gazette|tribune|news|website|web ?site|page|directory|list|board|bulletin|bus (?:stop|bench)|billboard|linkedin|facebook|instagram|yelp|discord|reddit|group|program|fair|expo|conference|podcast|blog|radio|tv|library|profile|college|school|company)\b/g
const youDid =
  /\b(?:you|u|he|she)(?: who)?(?:'ve|'d|'re|'s| have| had| has| were| are| was| once| also| still| actually| always| only| never| even| first| just| yourself| both| now| recently| really| used to)* (?!(?:can|could|can't|would|will|might|may|should|have|are|like|want|choose|prefer|need|think|were|was|is|do|did|had|be|or|and|in|on|at|for|by|to|the|if|about|as|so|please|find|get|know|guys|all|who|best|set|pick|name|decide|say|see|feel|agree|reply|answer|wish|must|a|an|my|your|with|from|soon|very|today|it|this|that|when|whenever|any|some|i|too|ever|reading|well|out|of|because|but|through|there|then|enough|think|also|mention|remember|recall|wouldn|answered|liked|accepted|free|welcome|around|available|able|got (?:my|this)|gave (?!up|away)|says|tells|seem|don|didn|won|haven|aren|weren|couldn|said(?! (?:that|the|you|it|a))|told me(?! (?:that|how|about|the|you|a|it|what|why|your))|suggested|work|works|worked|guest)\b)([a-z]+)|\b(?:you|he|she)(?:'re| are|'s| is| were| was| have been|'ve been) (?:the|a|an|one of) (?!(?:one to|very|really|great\w*|good|kind|busy|best|top|finest|\w+est|most|no\.|number|#\d|godd?e?s?s?|king|queen|angel|genius|legend|hero|icon|goat|professional|expert|perfect)\b)|\b(?:you|he|she)(?:'re| are|'s| is| were| was| have been|'ve been)? (?:both|still|only|once|now) (?!(?:very|really|great|good|kind|busy|best|most|professional|expert|perfect)\b)/g
const yours =
  /(?<!\b(?:i'm|im|i am|i was|being) )\b(?:your|yours|ur) (?!(?:\w+ )?(?:name|floor|ward|street|building|block|desk|voicemail|inbox|clock|rules|shift|break|lunch|preference|feedback|opinion|view|thoughts|niece|nephew|cousin|sister|brother|aunt|uncle|wife|husband|daughter|son|mother|father|kids?|child|children|boy|girl|household|neighbou?r|sleeve|hands|agenda|diary|calendar|rota|confirmation|address|number|e-?mail|cards?|contact|details|mailbox|mail|door|time|convenience|perusal|attention|consideration|reply|answer|resume|partners|staff|colleagues?|assistant|secretary|receptionist|team|hr|boss|manager|office|schedule|day|kind|family|profile|website|page|advice|insight|experience|career|field|success|profession|trade|industry|occupation|calling)\b)|\b[a-z]{2,}(?:ed|ught|ank) you (?:for|with|in|at|on|as) |\basked (?:you|u) (?:\w+ )?about /g
/** "... is why I write", "what caught my eye": the particular may stand without "your". */
const because =
  /\b(?:reason (?:i|why|for)|why i(?:'m| am)? (?:writ\w*|ask\w*)|what (?:caught|made|drew|struck|hooked|brought|got)|caught my|struck me|stuck with me|made me (?:wonder|want|think|stop|curious|look|write|reach|call|ask|seek|laugh)|hooked me|fascinat\w+|drew me|leave me alone|the way (?:you|he|she|they|\w+)|how (?:you|he|she) \w+)\b/

/** What may come, and what is demanded, tells nothing of this person. */
const supposed =
  /^[\s,;:-]*(?:and |but |so |or )?(?:if|unless|should) (?:you|u|there|i|it)\b|\b(?:gotta|have to|must|better) (?:answer|reply|respond|call|write|help)\b|\byou were (?:so )?kind enough\b|\blook(?:ing)? forward to\b|\b(?:dodg|ignor|ghost|avoid)ing me\b|\byou(?:'re| are| would be) welcome to\b|\byou(?:'ve| have) been nothing but\b|^[\s,;:-]*(?:and |but |so )?i (?:know|can|am able|could)(?= (?:to |how )?)(?!.*\b(?:you|your|he|she)\b)|\b(?:past|by|near|opposite) your \w+|\b(?:hope|may|trust|wish|pray)\b[^,;]{0,24}\b(?:finds?|meets?|reach(?:es)?|greets?) you\b|\b(?:hope|trust|wish|pray)\b[^,;]{0,30}\b(?:well|warm|safe|healthy|dry|cool)\b|\byou (?:said|promised|swore)(?: that)? you(?:'d| would| will) (?:help|answer|reply|look after|be there|do it)\b|\b(?:thought|expected|hoped) you(?:'d| would) be (?:nicer|kinder|better|more)\b/
/** How the address came here, or who is related to whom. */
const onlyAddress =
  /\b(?:[\w']+ ){0,2}(?:your|ur|yr|this|me the) (?:letter|note|message|e-?mail|invitation|name|number|#|numbers?|address|e-?mail|card|details|contact)(?![\w'])(?: (?:on|along|over|out|off|from)\b[^,;.]*)?|\b(?:you|your name|u)(?:'re| are| is| were|r) (?:listed|named|included|shown|mentioned)\b[^,;]*|\blist(?:s|ed) (?:you|your)\b[^,;]*|\byou(?:'re| are) (?:her|his|their|my|the \w+'s) (?:aunt\w*|uncle|cousin|sister|brother|mother|father|mom|dad|friend|neighbou?r|niece|nephew|boss|godmother|godfather|landlord|landlady)\b|\byou(?:'ve been| have been|'re| are|were) (?:my|our|the) (?:[\w-]+ ){0,3}[\w-]+'s (?!first|only|last)[\w-]+(?: since \w+)?|\bi(?:'ve| have)? (?:read|watched|heard|seen|liked) every \w+(?: (?:of|on|in|from|you've|you)(?: \w+){1,2})?|\b(?:been )?follow(?:ed|ing) (?:you|your)\b[^,;]*|\b(?:thank you|thanks) for (?:coming|visiting|speaking|being)\b[^,;]*/g

/** The particular should stand where a blank of the template still is. */
const leftBlank = (s: Sentence): boolean =>
  /\b(?:your|in|on|about|of|the|admire|for|at)\s+(?:\w+ )?(?:\[[^\]]*\]|\{+[^}]*\}+|<[^>]*>|_{2,}|x{3,})/.test(
    s.text,
  ) &&
  !/\b(?:at|the|in|from|of) (?:the )?(?:\[+|<+|\{+|\()(?:\w+ )*(?:college|school|term|university|semester|program)/.test(
    s.text,
  )

/** "Dear Jo of the golden hands," is how one is called; "I was a driver in Italy" is one's own way. */
const salutation = /^(?:dear|hi|hello|hey|to|good \w+|greetings)\b(?!.*\b(?:i|you|your)\b).*,$/
const ownWay =
  /^[\s,]*(?:and |but |so |now )*(?:i'm|i am|i was|i've been|im)\b(?!.*\b(?:you|your|yours|u|ur|he|she|his|her|they|their|it|that|this|these|those|about|into|saw|read|heard|wonder\w*|curious|want\w*)\b)/

/** "Three days" under a note would be met by any offer of hours. */
const count = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|days?|hours?)$/

export function specificReason(input: CoachInput, body: Reading): Finding {
  const names = new Set([...partsOf(input.contact.name).all, ...partsOf(input.seeker.name).all].map(concept))
  const field = new Set([
    ...conceptsOf(input.contact.title ?? ''),
    ...conceptsOf(input.contact.organization ?? ''),
  ])
  const why = wordsOf(fold(input.contact.why ?? ''))
    .filter(
      (w) => (w.length > 2 || /\d/.test(w)) && !isSmallWord(w) && !count.test(w) && !general.has(stem(w)),
    )
    .map(concept)
    .filter((c) => !names.has(c) && ![...field].some((f) => alike(c, f)))
  const role = wordsOf(fold(input.contact.title ?? '')).at(-1)
  const whom = role === undefined ? undefined : new RegExp(`\\bthe ${role}\\b`, 'g')
  const firm = wordsOf(fold(input.contact.organization ?? ''))
    .slice(0, 2)
    .join('[\\W]+')
  const house =
    firm === ''
      ? undefined
      : new RegExp(`\\b${firm}(?:'s)?(?: \\w+)? (?:is|are|was|has|still|also|only|[a-z]{2,}s)(?= \\w)`)
  const usable = body.clauses.filter(
    (c) =>
      !leftBlank(c.sentence) &&
      !salutation.test(c.sentence.text) &&
      !flatteryActs.some((act) => does(act, c.text)) &&
      !/\b(?:if|unless|should) (?:you|u)(?: \w+)? (?:ignore|don't|do not|won't|refuse|say no)\b|\byou have (?:one|two|three|\d+|until) /.test(
        c.text,
      ) &&
      !jobActs.some((act) => !act.wide && does(act, c.text)) &&
      !supposed.test(c.text),
  )
  const hit =
    usable.find((c) => !askClause.test(c.text) && !ownWay.test(c.text) && meets(why, c.text)) ??
    usable.find((c) => meets(why, c.text) && /\b(?:you|your|u|ur)\b/.test(c.text)) ??
    usable.find((c) =>
      isParticular(c, (w) => !general.has(stem(w)) && !names.has(concept(w)) && !field.has(concept(w)), {
        whom,
        house,
      }),
    )
  if (hit) return { verdict: 'pass', evidence: evidenceAt(body, hit.start, hit.end) }
  return {
    verdict: 'fail',
    reason: { code: 'specific-reason' },
    fix: { code: 'specific-reason', params: { name: input.contact.name } },
  }
}

/** Whether one of the note's words stands in the text, also as part of a longer form ("cello", "cellist"). */
function meets(why: readonly string[], text: string): boolean {
  const here = [...conceptsOf(text.replace(source, ' '))]
  return why.some((c) => here.some((h) => alike(h, c)))
}

const alike = (a: string, b: string): boolean =>
  a === b || (a.length >= 4 && b.length >= 4 && (a.startsWith(b) || b.startsWith(a)))

function isParticular(
  clause: Hit,
  counts: (word: string) => boolean,
  { whom, house }: { whom: RegExp | undefined; house: RegExp | undefined },
): boolean {
  const text = clause.text
    .replace(blank, ' ')
    .replace(onlyAddress, ' ')
    .replace(onlyFound, ' ')
    .replace(source, ' ')
    .replace(whom ?? /$^/, 'she')
  const particulars = (from: number) =>
    new Set(
      wordsOf(text.slice(from))
        .filter((w) => !isSmallWord(w) && w.length > 2 && !/^\d+$/.test(w))
        .filter(counts)
        .map(concept),
    ).size
  if (/\b(?:is|are|was) (?:yours|your (?:\w+))\b/.test(text) && particulars(0) >= 3) return true
  const asks = askClause.test(text)
  if (
    because.test(text) &&
    !asks &&
    particulars(0) >= 3 &&
    /\b(?:you|your|he|she|reason|caught|struck|made|hooked|way)\b/.test(text)
  )
    return true
  const said = /\bwhat (?:you|he|she) (?:say|said|write|wrote) (?:about|on|of) /.exec(text)
  if (said && particulars(said.index) >= 1) return true
  for (const m of text.matchAll(youDid))
    if (
      // "He still owes you": somebody between us, not the person written to.
      !(/^s?he\b/.test(m[0]) && !clause.sentence.text.match(whom ?? /$^/)) &&
      !(asks && /\b(?:could|can|would|will) $/.test(text.slice(0, m.index))) &&
      (particulars(m.index) +
        (/^.{0,24}\b(?:only|last|first|youngest|oldest)\b/.test(text.slice(m.index)) ? 1 : 0) >=
        2 ||
        (!asks &&
          particulars(0) >= 3 &&
          /\b(?:the|that|those|of|about) (?:[\w'-]+,? ){1,4}$/.test(text.slice(0, m.index)) &&
          !/\b(?:when|where|while|after|because|if) $/.test(text.slice(0, m.index))))
    )
      return true
  // "You also were teacher before": a trade that was left.
  if (
    /\b(?:you|u|he|she) (?:also |once |too )*(?:were|was|used to be|had been) (?:also |once |first )*(?:an? [a-z]+|[a-z]+(?:er|or|ist|ian|man|woman|nurse|cook|clerk))\b.*\b(?:before|first|once|then|and (?:now|then|later))\b/.test(
      text,
    )
  )
    return true
  if (asks) return false
  if (
    !/\b(?:nobody|no one|none|no \w+)\b.*\bever\b/.test(text) &&
    /\bas you (?:do|did|have)\b|^[\s,]*(?:few|not many|hardly any\w*|no other|nobody else|no one else) \w+/.test(
      text,
    ) &&
    particulars(0) >= 3
  )
    return true
  if (house?.test(text) && particulars(0) >= 2 && !/\b(?:i|me|my|we)\b/.test(text)) return true
  if (/\byou(?:r|rs)?\b/.test(clause.text) && /\bthe (?:only )?one who\b/.test(text) && particulars(0) >= 2)
    return true
  if (handedOver.some((act) => does(act, clause.text))) return false
  for (const m of text.matchAll(yours)) if (particulars(m.index) >= 2) return true
  return false
}
