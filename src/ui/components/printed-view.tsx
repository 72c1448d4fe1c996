import type { ComponentChildren } from 'preact'
import type { PrintedDocument } from '../../shared/printed-document.ts'
import type { Block, Prose } from '../../shared/prose.ts'
import { webAddressInside } from '../../shared/text.ts'

const marked = (prose: Prose) => ({ dir: prose.direction, lang: prose.language ?? undefined })

/** Web addresses become links; nothing else is markup. */
const withLinks = (text: string): ComponentChildren =>
  text.split(webAddressInside).map((part, index) =>
    index % 2 === 1 ? (
      <a href={part} rel="nofollow noreferrer ugc" key={index}>
        {part}
      </a>
    ) : (
      part
    ),
  )

/** Paragraphs and lists, each in its own direction and language. */
export function ProseBlocks({ blocks }: { blocks: readonly Block[] }): ComponentChildren {
  return blocks.map((block, index) => {
    if (block.kind === 'paragraph')
      return (
        <p class="pre-line" {...marked(block.prose)} key={index}>
          {withLinks(block.prose.text)}
        </p>
      )
    const items = block.items.map((item, at) => (
      <li {...marked(item)} key={at}>
        {withLinks(item.text)}
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

/**
 * A printed document as HTML: preview and file draw the same, so that what is seen is what is handed in.
 * @param level of the title's heading: 1 in the file, 2 inside a page that has a heading of its own
 */
export function PrintedView({ document, level }: { document: PrintedDocument; level: 1 | 2 }) {
  const Title = `h${level}` as 'h1'
  const Part = `h${level + 1}` as 'h2'
  const Entry = `h${level + 2}` as 'h3'
  return (
    <article class="printed" data-dense={document.dense || undefined} lang={document.language}>
      <p class="printed-kind">{document.kind}</p>
      <Title>{document.title}</Title>
      {document.byline && <p class="printed-byline">{document.byline}</p>}
      {document.details.length > 0 && (
        <dl>
          {document.details.map(({ label, values }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {values.map((value, index) => (
                  <div class="pre-line" {...marked(value)} key={index}>
                    {withLinks(value.text)}
                  </div>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {document.sections.map((section) => (
        <section key={section.id}>
          <Part>{section.heading}</Part>
          <ProseBlocks blocks={section.blocks} />
          {section.entries.map((item, index) => (
            <div key={index}>
              <Entry {...marked(item.heading)}>{withLinks(item.heading.text)}</Entry>
              <ProseBlocks blocks={item.blocks} />
            </div>
          ))}
        </section>
      ))}
    </article>
  )
}
