// A nudge refers to the first message, in the body or in the subject.
import { findAct, saying, type Act } from './acts.ts'
import { evidenceOf, findIn, type Hit, type Reading, words } from './reading.ts'
import type { Finding } from './verdict.ts'

const letter =
  '(?:e-?mails?|mails?|messages?|notes?|letters?|texts?|calls?|voice ?mails?|txts?|msgs?|request|requests|question|questions|invitation|invite|inquiry|dm|line|lines|postcard|card|ask|post|word|words)'
const refersPatterns: RegExp[] = [
  ...words(
    `(?:i|we|i've|i'd|ive|i have|i had|that i|which i|had|have)(?: \\w+){0,2}? (?:wrote|written|emailed|e-mailed|mailed|texted|messaged|called|phoned|rang|sent|left|reached out|contacted|asked|dropped|posted|pinged|tried|dm'd|dmed|requested|inquired|enquired|approached|faxed|put|slid|submitted|got in touch|mentioned|introduced myself|buzzed|bugged|bothered|pestered|nagged|hounded|shot|invited|hit you up|hollered|knocked)`,
    `${letter} (?:number|no\\.?|#) ?(?:\\d|two|three|four|five|six)|${letter} of mine|(?:round|take|attempt|try) (?:two|three|four|\\d)|hit you up|(?:i|i've) (?:\\w+ )?(?:got|talked to|spoke to) your (?:machine|voice ?mail|answering machine|assistant)|(?:you may|might|perhaps you|maybe you|do you) (?:\\w+ )?(?:recall|remember) (?:an?|my|the) (?:\\w+ )?${letter}`,
    `(?:my|the|that|this|an|a) (?:(?!husband|wife|mother|father|friend|son|daughter|boss|teacher|sister|brother)\\w+ ){0,3}${letter} (?:of|from|on|about|dated|to you|i sent|that i|i left|i wrote|last|which|before|below|above|two|three|earlier|sent|may|might|got|was|went|has|had|regarding|concerning|in|a|the|asking|asked|with|probably|reached|lies|is)`,
    `my (?:\\w+ )?(?:last|first|earlier|previous|prior|original|initial|recent|older|other|second|third|fourth|fifth) (?:\\w+ )?${letter}`,
    `my (?:e-?mail|message|note|letter|text|txt|msg|voice ?mail|voicemail|request|inquiry)(?! (?:carrier|box|head|book))`,
    `(?:i|we|i've|i'd|ive)(?: \\w+)? (?:passed|gave|handed|slipped|tucked|pushed|brought)(?: (?:you|u|your \\w+|the \\w+|her|him))? (?:an?|my|the) (?:\\w+ )?${letter}(?! (?:of thanks|for (?:my|the|our)))`,
    `(?:follow(?:ing)?[ -]?(?:up|back)|followup|circl(?:e|ing) back|bump(?:ing|ed)?(?: this| my| it)?|resend(?:ing)?|re-send(?:ing)?|writ(?:e|ing) (?:to you )?(?:again|once more|a second time|back|one more time)|(?:check|checking|touching|reach|reaching|trying|ask|asking|text|texting|call|calling|message|messaging|knock|knocking|back)(?: \\w+){0,4} (?:again|once more|a second time|base|one more time)|me again|it's me again|again (?:about|regarding|with|from)|second (?:note|try|message|email|letter|text|call|attempt|time)|one more (?:note|try|time)|gentle reminder|reminder|remind you|reminding you|since (?:i wrote|my)|in case (?:my|it|you missed|the first|this got)|as i (?:said|wrote|mentioned|asked)|earlier (?:note|message|email|text|letter|call|request)|(?:note|message|email|text|letter|voicemail) (?:i sent|i left|from me|below)|got buried|slipped (?:by|past|through)|lost in|did you (?:get|see|receive)|(?<!\\b(?:i|i've|ive|i'd|we|we've) )(?:get|got|see|saw|seen|receive|received) my|(?:get|got|see|seen|receive|received) the (?:\\w+ )?${letter}|(?:third|fourth|last) time(?: now)? (?:that )?i (?:wrote|write|e?mailed|asked|ask|called|call|tried|texted|text|mail|message|sent)|one who (?:wrote|called|texted|emailed|asked)|${letter} i (?:tucked|slid|put|dropped|gave|pushed|mailed|wrote|sent|left)|the repeat|already (?:asked|wrote|written|called|emailed)|first (?:try|attempt)|i did (?:write|email|call|text|send|leave|ask)|haven't heard|have not heard|not heard (?:back|from)|(?:texted|emailed|messaged|called|wrote|sent|left) (?:you|to you|your|a|an)|float\\w*|back to the top|top of your inbox|my first one|(?:second|third) and (?:last|final)|trailing mail|(?:e-?mail|mail|letter|note|text|message)s? (?:bounced|came|got lost|went astray|reached)|who asked about|checking in (?:one|again|once)|as promised|no (?:reply|answer)|heard nothing|still hop\\w+|still (?:interested|curious|keen|eager|like|love)|\\d(?:st|nd|rd|th) (?:text|message|email|note|call|try))`,
  ),
]

/** Coming back, in other words: who is here again, what was not answered, what still stands. */
const returning: readonly Act[] = [
  {
    withNot: true,
    all: [
      saying`^[\s,]*(?:(?:hi|hello|hey|dear)\b[\w ,]*, ?)?(?:it'?s |this is |its )?(?:only |just )?(?!\w+ing\b|(?:once|over|and|or|see|then|now|try|thanks?|time|yet|back) )[a-z]+ again\b
        (?:it'?s|this is|its) (?:me|[a-z]+|the \w+|your \w+)<2> again
        (?:student|girl|guy|boy|woman|man|person|lady|kid|one|pest|nurse|cook|baker|fellow|[a-z]+er|[a-z]+ist|sister|brother)<6>,? (?:who|that|which) (?:\w+ )?(?:e-?mailed|wrote|pestered|bothered|texted|messaged|called|phoned|rang|asked you|dm'?e?d|contacted|left you|sent)
        (?:me|girl|guy|boy|one|student|kid|person)<2> from (?:the|that|ur|your|my|last|yesterday)<3> (?:dm|dms|e-?mail|text|texts|message|messages|voicemail|inbox|call|note|letter|other day|last week)
        check\w* (?:in )?(?:on|about|after)? ?(?:the below|the above|this|my|whether|if|back|up)|just check\w*|below (?:is|you'll find|was|message)
        (?:reference|regard|respect|relation|addition|reply|further|response) to (?:my|our|the) (?:\w+ )?(?:e-?mail|letter|message|note|call|correspondence|conversation|exchange|request|voicemail|text|mail|dm|enquiry|inquiry|question|words?)
        (?:our|my) (?:earlier|previous|last|recent|first|prior|former|past|other|original) (?:correspondence|conversation|exchange|contact|communication|attempt|try|words?|chat|thread|mail|knock)
        (?:gentle|friendly|little|small|quick|soft|light|second|polite|tiny|final|last) (?:nudge|reminder|poke|bump|prod|ping|knock)
        any (?:thoughts?|news|word|luck|update|answer|decision|movement)<1> (?:on|about|regarding|from|yet)<2> (?:what i|my|our|the|that|this|yet|request|call|chat)
        (?:invitation|offer|question|request|hope|wish|plea|ask|curiosity|interest)<3> (?:still|yet) (?:stands?|holds?|open|good|valid|hoping|there)|(?:still|yet) (?:stands?|standing)
        still (?:hoping|keen|eager|up|wondering|curious|waiting|interested|looking|dreaming|trying)\b.*(?:\d|minutes?|mins|talk|chat|call|meet|catch|reach|hear|half|hour|you)
        (?:not|never|n't|yet to|without)<2> (?:had|have|get|got|received?|seen?|heard?)<2> (?:reply|answer|word|response|anything back|a word|back)
        (?:writ\w+|ask\w*|e-?mail\w*|text\w*|call\w*|knock\w*|ring\w*|tr(?:y|ies|ied|ying)|com\w+|bother\w*|pester\w*)<4> (?:twice|a second time|a third time|once more|again|one more time|a final time|one last time)
        (?:same|that) (?:\w+ )?(?:question|request|student|message|ask|favou?r|kiln|plea|email|text|person|girl|guy|query)<3> (?:as|again|before|here|back|still|only|shorter|from)|same (?:request|question|ask|message|student)|(?:am|i'm|im|here|coming|come)<1> back<1> (?:with|about|to ask|for|again)
        (?<=^[\s,]*|[,;] |(?:^|[\s,;])(?:just|also|i|ive|i've|i'd|we|have|had) (?:\w+ )?)(?:txt|txt'?e?d|texted|e-?mailed|dm'?d|dm'?ed|msgd|msged|messaged|called|rang|phoned|pinged|wrote) (?:u|you|ur|ya|your)
        (?:pleasure|honou?r|liberty|boldness|audacity|courage|occasion)<2> (?:of|to) (?:send|writ|address|e-?mail|contact|phon|call|mail)\w*(?! you speak)
        (?:spam|junk)\b.*\b(?:my|mine)|my<3> (?:spam|junk)|(?:my|mine)\b.*\b(?:spam|junk) (?:folder|box|filter|mail)?
        since (?:i|we) (?:\w+ )?(?:knocked|rang|asked|posted|sent|left|came|stood|spoke|dropped|tried|mailed|phoned|last)
        (?:had|got|have|had a|received|seen) (?:an? |my )?(?:\w+ )?(?:e-?mail|letter|message|text|note|call|voicemail|card) from me
        (?:left|leaving) me (?:on (?:read|seen|delivered)|hanging|waiting|without)|in (?:that|my) (?:\w+ )?(?:message|e-?mail|letter|text|txt|msg|voicemail|dm)
        you (?:haven't|have not|never|didn't|did not|havent|didnt) (?:\w+ )?(?:answer|repl|respon|wr[io]t|call|get back|got back|ge?t to)\w*|what i (?:sent|wrote|asked|left)
        promised (?:you )?(?:one|a|to write|to call|only one|to remind)`,
    ],
    none: [
      saying`you (?:said|told)|hear you again|see<4> again|i<3> your (?:talk|book|class)|your (?:e-?mail|letter|note)<3> (?:to|in) (?:the|my|our)|from my (?:iphone|phone)|without (?:\w+ing|your)`,
    ],
  },
]

export const noFirst: Finding = {
  verdict: 'fail',
  reason: { code: 'no-first' },
  fix: { code: 'refers-to-first' },
}

export function refersToFirst(body: Reading, subject: Reading | undefined): Finding {
  for (const reading of subject ? [body, subject] : [body]) {
    const back = findAct(reading, returning)
    if (back) return { verdict: 'pass', evidence: evidenceOf(reading, back) }
    const hit = findIn(
      reading,
      refersPatterns,
      // "My request about your work" over a letter announces this very letter.
      (h) =>
        !aboutNow(h) && !(reading === subject && /^my (?:request|question|inquiry)(?: about)?$/.test(h.text)),
    )
    if (hit) return { verdict: 'pass', evidence: evidenceOf(reading, hit) }
  }
  return noFirst
}

/** What makes "left", "called" or "sent" a message: whom it went to, what it was, when or about what. */
const sentThere =
  /^(?: [\w'-]+){0,4} (?:you|(?:the|your) (?:office|shop|station|box|mailbox|machine|phone|desk|number|voicemail|inbox|page)|messages?|e-?mails?|mail|notes?|letters?|texts?|voice ?mails?|words?|lines?|cards?|requests?|questions?|machine|if|whether|about)\b|^ (?:to (?:ask|see)|asking|on (?:the|mon|tue|wed|thu|fri|sat|sun)\w*|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|last|two|three|ten|a (?:week|few|couple|month|fortnight)|earlier|before|back|twice|once|this|with|by)\b/
const elsewhere =
  /^ (?:in sick|my (?!message|note|letter|e-?mail|text|question|request|card|first|last|earlier|previous)\w+|you (?:to (?!ask|say)|at|from)|(?:nursing|teaching|school|work|home|college|the \w+(?: \w+)?) (?:last|in|two|three|a)\b|(?:an? |the |my )?(?:\w+ )?(?:books?|papers?|poems?|stor(?:y|ies)|songs?|essays?|reports?|application))\b/

/** "I left teaching", "you left a note": something else than a message from the sender to this person. */
function aboutNow(hit: Hit): boolean {
  const { text } = hit.sentence
  const local = hit.start - hit.sentence.start
  const before = text.slice(0, local)
  const after = text.slice(local + hit.text.length)
  if (/\bthank(?:s| you) for (?:the |your )?$/.test(before) || /\balready\b/.test(hit.text))
    return !/\balready\b/.test(hit.text)
  if (/\b(?:message|text|letter|question) of$/.test(hit.text) && /^ (?:your|the)\b/.test(after)) return true
  // "A call of 20 minutes", "the post of clerk", "nothing but praise", "remind you how".
  if (
    (/\b(?:call|post|question|word|chat|visit) of$/.test(hit.text) &&
      !/\b(?:sent|left|ago|last|earlier|yesterday|\w+day|\d+(?:st|nd|rd|th)|january|february|march|april|may|june|july|august|september|october|november|december)\b/.test(
        after,
      )) ||
    (/^heard nothing$/.test(hit.text) && /^ but\b/.test(after)) ||
    (/^my (?:request|question|inquiry)$/.test(hit.text) &&
      /^ is (?!still|in|from|below|the same)/.test(after)) ||
    (/^remind/.test(hit.text) && /^ (?:how|what|why|me)\b/.test(after))
  )
    return true
  if (/^still/.test(hit.text))
    return !/\b(?:talk|chat|conversation|call|minutes?|hour|meet|interview|speak|hear from|connect|visit|learn|time)\b/.test(
      text,
    )
  if (
    (/^(?:an?|this) .*\b(?:about|is|regarding|concerning|on|asking|with|in|a|the)$/.test(hit.text) ||
      /^my (?:\w+ )?(?:note|questions?|request|ask|message|letter) is$/.test(hit.text)) &&
    !/\b(?:sent|left|wrote|written|ago|last|earlier|before|weeks?|month|yesterday|\w+day|again|back|gave|dropped|went|emailed|asked|buried|lost|under|somewhere|sitting|first|second)\b/.test(
      text,
    )
  )
    return true
  // "It would be my first call with a baker", "this is my first letter": none before.
  if (/^my first\b/.test(hit.text) && /\b(?:be|this is) $/.test(before)) return true
  if (/^reminder$/.test(hit.text) && /^ of (?:how|why|what)\b/.test(after)) return true
  if (/^called you$/.test(hit.text) && /^ (?:the|an?|one|her|his|my)\b/.test(after) && !/\bi $/.test(before))
    return true
  const verb =
    /(?:^|\s)(?:left|put|tried|hollered|knocked|asked|mentioned|sent|called|dropped|submitted|posted|shot|requested|had|invited|approached|contacted|wrote|written)(?: (?:an?|your))?$/.exec(
      hit.text,
    )
  if (/^an? /.test(hit.text) && /\b(?:you|u|he|she|they) (?:left|sent|wrote|gave|put)\s*$/.test(before))
    return true
  if (!verb) return false
  if (/\b(?:you|u|he|she|they|who|my \w+|his|her)\s*$/.test(before) && !/^(?:i|we|have|had)\b/.test(hit.text))
    return true
  if (/asked$/.test(hit.text) && /^ (?:myself|my|the|around)\b/.test(after)) return true
  const object =
    hit.text.endsWith(' a') || hit.text.endsWith(' an') || hit.text.endsWith(' your') ? ` a${after}` : after
  if (elsewhere.test(object)) return true
  return (
    !/(?:wrote|written)$/.test(hit.text) &&
    !sentThere.test(object) &&
    !/\b(?:since|as|ago|earlier)\b/.test(before)
  )
}
