import { type Rolldown, build } from 'vite'
import { expect, it } from 'vitest'

// The oldest browsers in which a notebook may lose nothing are named in docs/architecture.md: Safari 15.4, Chrome 100,
// Firefox 115.
const younger = [
  /\.(toSorted|toReversed|toSpliced|with|isWellFormed|toWellFormed)\(/,
  /\b(AbortSignal\.(timeout|any)|Array\.fromAsync|(Object|Map)\.groupBy|Promise\.withResolvers|URL\.(canParse|parse))\(/,
  /\bIntl\.(Segmenter|DurationFormat)\b/,
  // An iterator's own; after `Object.values(x)` they are an array's.
  /\.(values|keys|entries)\(\)\.(map|filter|take|drop|flatMap|reduce|toArray|forEach|some|every|find)\(/,
  /\brequestIdleCallback\(/,
  /\.requestSubmit\(/,
  /\bstatic\s*\{/,
  // As a selector it throws.
  /[^?]:has\(/,
]
const lookBehind = /\(\?<[=!]/

async function built(mode: string): Promise<Rolldown.RolldownOutput['output']> {
  const { output } = (await build({
    mode,
    logLevel: 'silent',
    build: { write: false },
  })) as Rolldown.RolldownOutput
  return output
}

const chunksOf = async (mode: string): Promise<Rolldown.OutputChunk[]> =>
  (await built(mode)).filter((one) => one.type === 'chunk')

it('no rule of the style sheet is asked for in a way that our oldest phones do not read', async () => {
  const sheets = (await built('production')).filter((one) => one.fileName.endsWith('.css'))
  expect(sheets).toHaveLength(1)
  const css = sheets.map((one) => String((one as Rolldown.OutputAsset).source)).join('')
  // A condition with `not` in it, or with `<`, counts as not met there, and what it holds is lost to a phone.
  const asked = css.match(/@media[^{]+/g) ?? []
  expect(asked.length).toBeGreaterThan(10)
  expect(asked.filter((one) => /\bnot\b|[<>]/.test(one))).toEqual([])
})

it('what runs in a browser uses nothing that our oldest phones lack', async () => {
  const chunks = [...(await chunksOf('production')), ...(await chunksOf('worker'))]
  expect(chunks.some(({ name }) => name === 'notebook')).toBe(true)
  expect(chunks.some(({ fileName }) => fileName === 'worker.js')).toBe(true)
  const found = chunks.flatMap(({ fileName, code }) =>
    younger.flatMap((one) => code.match(one)?.[0].concat(` in ${fileName}`) ?? []),
  )
  expect(found).toEqual([])

  // The coach needs it, and is loaded apart: a browser that does not know it writes without the coach.
  const imports = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const reached = new Set<string>()
  const reach = (fileName: string) => {
    if (reached.has(fileName)) return
    reached.add(fileName)
    imports.get(fileName)?.imports.forEach(reach)
  }
  for (const { isEntry, fileName } of chunks) if (isEntry) reach(fileName)
  expect([...reached].filter((fileName) => lookBehind.test(imports.get(fileName)?.code ?? ''))).toEqual([])
})
