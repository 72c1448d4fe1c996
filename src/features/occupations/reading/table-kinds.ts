// Which kind of table a text file of the O*NET database is, told by its header: names of files and columns, and their
// order, change from one release to the next. Pure.

/** Kinds of tables that are read, in the order in which they are kept. */
export const tableKinds = ['occupations', 'alternate', 'reported', 'zones', 'levels', 'related'] as const
export type TableKind = (typeof tableKinds)[number]

interface ColumnRule {
  /** How it is usually headed; only to say what is missing. */
  usual: string
  header: RegExp
  /** How it may be headed where the file's own name already says what it is. */
  inNamedFile?: RegExp
  optional?: boolean
}

interface KindRule {
  /** What the file is usually called; only to say what is missing, and to choose between two that fit. */
  file: RegExp
  columns: Record<string, ColumnRule>
  /** Columns that make it another kind. */
  without?: RegExp
}

/** Headings are compared as letters and digits alone: "O*NET-SOC Code", "onetsoc_code" and "ONET SOC Code" are equal. */
const plainHeading = (heading: string) => heading.toLowerCase().replace(/[^a-z0-9]/g, '')

const code: ColumnRule = {
  usual: 'O*NET-SOC Code',
  header: /^(onet)?soc(code)?(20\d\d)?$|^onetsoc(20\d\d)?code$|^occupationcode$/,
}

const rules: Record<TableKind, KindRule> = {
  occupations: {
    file: /^occupations?( data)?$/,
    columns: {
      code,
      title: { usual: 'Title', header: /^(onetsoc|occupation)?(title|name)$/ },
      description: { usual: 'Description', header: /^(onetsoc|occupation)?(description|definition)$/ },
    },
    without: /^(taskid|elementid|task)$/,
  },
  alternate: {
    file: /^(alternate|alternative|lay|job) titles?$/,
    columns: {
      code,
      title: {
        usual: 'Alternate Title',
        header: /^(alternat(e|ive)|lay|other|job)(job)?titles?$/,
        inNamedFile: /^title$/,
      },
      short: { usual: 'Short Title', header: /^short(job)?title$/, optional: true },
    },
    without: /^(reported(job)?title|taskid|elementid)$/,
  },
  reported: {
    file: /reported titles?$/,
    columns: {
      code,
      title: {
        usual: 'Reported Job Title',
        header: /^(sampleof)?reported(job)?titles?$/,
        inNamedFile: /^title$/,
      },
    },
  },
  zones: {
    file: /^job zones?$/,
    columns: { code, zone: { usual: 'Job Zone', header: /^jobzone(code)?$/, inNamedFile: /^zone$/ } },
  },
  levels: {
    file: /job zone reference$/,
    columns: {
      zone: { usual: 'Job Zone', header: /^jobzone(code)?$/ },
      name: { usual: 'Name', header: /^(jobzone)?name$/ },
      experience: { usual: 'Experience', header: /^(jobzone)?(related)?experience$/ },
      education: { usual: 'Education', header: /^(jobzone)?education$/ },
      training: { usual: 'Job Training', header: /^(jobzone)?(job)?training$/, optional: true },
      examples: { usual: 'Examples', header: /^(jobzone)?examples$/, optional: true },
    },
  },
  related: {
    file: /related occupations?$/,
    columns: {
      code,
      related: {
        usual: 'Related O*NET-SOC Code',
        header: /^related(onet)?soc(code)?$|^relatedonetsoc(20\d\d)?code$|^relatedoccupationcode$/,
      },
      position: { usual: 'Index', header: /^(related)?index$|^rank$/, optional: true },
    },
  },
}

/** The name of a file as words: "db_30_1_text/Alternate_Titles.txt" is "alternate titles". */
const fileWords = (name: string) =>
  (name.split(/[\\/]/).at(-1) ?? '')
    .replace(/\.\w+$/, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ')
    .trim()
    .toLowerCase()

export interface FoundTable {
  kind: TableKind
  /** Where each column stands; -1 for an optional one that is not there. */
  at: Readonly<Record<string, number>>
  /** Whether the file is called what this kind is usually called. */
  named: boolean
}

/** What a header tells: a kind; or, of a file that is called like one, the columns it lacks; or nothing of ours. */
export type HeaderAnswer = FoundTable | { lacks: string[]; kind: TableKind } | null

/** @param name the file's name, used only where the header does not settle it */
export function kindOfHeader(name: string, header: readonly string[]): HeaderAnswer {
  const headings = header.map(plainHeading)
  const words = fileWords(name)
  let lacking: HeaderAnswer = null
  let found: FoundTable | null = null
  for (const kind of tableKinds) {
    const rule = rules[kind]
    const named = rule.file.test(words)
    const at = columnsOf(rule, headings, named)
    const lacks = Object.keys(rule.columns).filter(
      (column) => at[column] === -1 && !rule.columns[column]?.optional,
    )
    const other = rule.without && headings.some((heading) => rule.without?.test(heading))
    if (lacks.length === 0 && !other && (!found || (named && !found.named))) found = { kind, at, named }
    if (lacks.length > 0 && named)
      lacking ??= { kind, lacks: lacks.map((column) => rule.columns[column]?.usual ?? column) }
  }
  return found ?? lacking
}

function columnsOf(rule: KindRule, headings: readonly string[], named: boolean): Record<string, number> {
  const at = Object.entries(rule.columns).map(([column, { header, inNamedFile }]) => {
    const exact = headings.findIndex((heading) => header.test(heading))
    const loose = named && inNamedFile ? headings.findIndex((heading) => inNamedFile.test(heading)) : -1
    return [column, exact === -1 ? loose : exact] as const
  })
  return Object.fromEntries(at)
}

/** @returns "30.1" from a readme's or a folder's "O*NET 30.1 Database", "db_30_1_text"; null where nothing says */
export function releaseIn(text: string): string | null {
  const said = /O\*?NET[^\d\n]{0,20}(\d{1,2}\.\d)\b/i.exec(text)?.[1]
  const folder = /(?:^|[^a-z])(?:db|onet)[-_ ]?(\d{1,2})[._](\d)(?!\d)/i.exec(text)
  return said ?? (folder ? `${folder[1]}.${folder[2]}` : null)
}
