import type { ComponentChildren } from 'preact'
import type { ReportDocument } from '../report.ts'
import type { Block, Prose } from '../report-prose.ts'

// Preview and HTML file draw the same document, so that what is seen is what is handed in.

const marked = (prose: Prose) => ({ dir: prose.direction, lang: prose.language ?? undefined })

function Blocks({ blocks }: { blocks: readonly Block[] }): ComponentChildren {
  return blocks.map((block, index) => {
    if (block.kind === 'paragraph')
      return (
        <p class="pre-line" {...marked(block.prose)} key={index}>
          {block.prose.text}
        </p>
      )
    const items = block.items.map((item, at) => (
      <li {...marked(item)} key={at}>
        {item.text}
      </li>
    ))
    // The list runs as its first item does, so that the markers stand inside the page.
    const dir = block.items[0]?.direction
    return block.ordered ? (
      <ol start={block.start} dir={dir} key={index}>
        {items}
      </ol>
    ) : (
      <ul dir={dir} key={index}>
        {items}
      </ul>
    )
  })
}

/** @param level of the title's heading: 1 in the file, 2 inside a page that has a heading of its own */
export function ReportView({ document, level }: { document: ReportDocument; level: 1 | 2 }) {
  const Title = `h${level}` as 'h1'
  const Part = `h${level + 1}` as 'h2'
  const Question = `h${level + 2}` as 'h3'
  return (
    <article class="report" lang={document.language}>
      <p class="report-kind">{document.kind}</p>
      <Title>{document.title}</Title>
      {document.byline && <p class="report-byline">{document.byline}</p>}
      <dl>
        {document.details.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd class="pre-line" {...marked(value)}>
              {value.text}
            </dd>
          </div>
        ))}
      </dl>
      {document.sections.map((section) => (
        <section key={section.id}>
          <Part>{section.heading}</Part>
          <Blocks blocks={section.blocks} />
          {section.questions.map((item, index) => (
            <div key={index}>
              <Question {...marked(item.question)}>{item.question.text}</Question>
              <Blocks blocks={item.blocks} />
            </div>
          ))}
        </section>
      ))}
    </article>
  )
}
