// Whether words name software, a programming language, a markup standard or a branded product: that makes "experience
// with" a skill. Names that we know, kinds of software, and, for all others, a proper noun right after "experience
// with".
import { phrases } from './phrases.ts'

const kinds = phrases`
  software|programming|coding|databases?|spreadsheets?|crms?|erps?|ehrs?|emrs?|lis|pacs|pos
  point[- ]of[- ]sale|electronic (?:health|medical|charting)|charting systems?|lms|cms|cad|cam|gis
  bim|scada|plcs?|plc|hmi|cmms|tms|wms|ats|hris|operating systems?|word processing|version control
  cloud (?:platforms?|services)|computer(?:s| skills| systems?| literacy| programs?)|apps?
  scripting|data ?bases?|management systems?
  (?:booking|ticketing|dispatch\w*|scheduling|reservation|practice|billing|payroll|accounting|library|inventory|case[- ]management|case|property|learning|design|email|dispensing|pharmacy|hotel|registration|student information) (?:systems?|software|platforms?)
  object-oriented|markup|rest(?:ful)? apis?|apis?
`
const names = phrases`
  excel|word|powerpoint|outlook|access database|microsoft|ms office|office 365|office suite
  google (?:workspace|docs|sheets|suite|analytics|ads|classroom|drive)|g suite|adobe|photoshop
  illustrator|indesign|premiere|lightroom|after effects|figma|sketchup|canva|autocad|revit
  solidworks|inventor|catia|civil 3d|arcgis|qgis|bluebeam|procore|primavera|quickbooks|xero|sage
  netsuite|sap|oracle|peoplesoft|workday|adp|paychex|gusto|salesforce|hubspot|zoho|zendesk|jira
  confluence|slack|trello|asana|servicenow|python|java|javascript|typescript|sql|mysql|postgres\w*
  html5?|css3?|xml|json|tei|react|angular|node\.?js|php|ruby|c\+\+|c#|\.net|golang|kotlin|swift
  matlab|sas|spss|stata|tableau|power ?bi|linux|unix|windows|macos|active directory|aws|azure|gcp
  docker|kubernetes|terraform|git|github|ansible|jenkins|epic|cerner|meditech|athena\w*
  eclinicalworks|nextgen|pointclickcare|dentrix|eaglesoft|open dental|pyxis|avimark|cornerstone
  ezyvet|toast|aloha|micros|square|clover|opentable|resy|opera|onq|fosse|mindbody|shopify
  wordpress|mailchimp|hootsuite|canvas|blackboard|moodle|powerschool|infinite campus|seesaw
  schoology|westlaw|lexis\w*|clio|pacer|cm\/ecf|yardi|appfolio|realpage|buildium|entrata|mls
  xactimate|ccc one|mitchell|fishbowl|mastercam|fusion 360|gibbscam|fanuc|siemens|allen[- ]bradley
  rockwell|wonderware|ignition|g-code|dynamics|fiery|vectorworks|qlab|grandma|pro tools|ableton
  final cut|avid|zoom|teams|sharepoint|past ?perfect|banner|colleague|alma|sierra|koha|symphony
  worldshare|chromeos|vmware|cisco|meraki
`
const afterPractice =
  /\b(?:[Ee]xperienced?|[Ee]xposure|[Bb]ackground|[Pp]ractice|[Ww]ork(?:ed|ing)?) (?:with|in|using|on|to) (?:the )?([A-Z][\w&+.-]*(?: [A-Z0-9][\w&+.-]*)*)(?=$|[,;.)]| and\b| or\b| a plus| is| preferred| would| will| helpful| desired| strongly| highly| (?:platform|controls?|machines?|products?))/
const beforePractice = /^([A-Z][A-Za-z]*[A-Z0-9][\w-]*|[A-Z]{3,}) experience\b/
const noProduct = phrases`
  Medicare|Medicaid|HIPAA|OSHA|ADA|IEPs?|Title|HUD|FERPA|Section|Head|WIC|SNAP|GAAP|NAGPRA|FDA|GMP|ISO|USDA|EPA|DOT
  FAA|FEMA|NEPA|NFPA|LIHTC|HOA|DUI|GED|STEM|AP|IB|Pre-?K|K-12|ELL|ESL|ABA|Montessori|Waldorf|Reggio\S*
  Spanish|English|French|Native|Tribal|Indigenous|African|Latin|Hispanic|Asian|American|Idaho|North|South|East|West|New
  HVAC|CNC|TIG|MIG|ICU|OR|ER|ED|NICU|PICU|LTC|SNF|OB|ENT|EMS|ALS|BLS|EKG|IV|Alzheimer's|Army|Navy|Marine|Coast|Air
  B2B|SaaS|QA|PR|HR|IT|AR|NGO|RV|ATV|ADU|BBQ|DIY|TV|AV|LGBTQ\+?|Hoyer|Fortune|State|County|City|Federal
`

/** Programming languages that are called by one letter. */
export const isLanguage = (words: string): boolean => /^(?:C\+\+|[CF]#|[CR])$/.test(words)

/** `words` as written: capitals tell a product from a thing. */
export function namesSoftware(words: string): boolean {
  const lower = words.toLowerCase()
  const name = names.exec(lower)
  // ".NET" begins behind its dot.
  if (kinds.test(lower) || (name && isCapital(words.slice(name.index).replace('.', '')[0]))) return true
  if (
    /^(?:[A-Z][a-z]+[A-Z]\w*|[a-z]+[A-Z]\w+)(?:$| (?:is|are|an?|preferred|experience|skills|knowledge)\b)/.test(
      words.trim(),
    )
  )
    return true
  const proper = afterPractice.exec(words)?.[1] ?? beforePractice.exec(words)?.[1]
  return proper !== undefined && noProduct.exec(proper)?.index !== 0
}

/** "Word" is a product, "word" is not. */
const isCapital = (letter: string | undefined): boolean =>
  letter !== undefined && letter !== letter.toLowerCase()
