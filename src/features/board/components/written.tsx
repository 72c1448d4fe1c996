import MarkdownIt from 'markdown-it'
import { type ComponentChild, h } from 'preact'

// What people write: paragraphs, stress, lists, quotations and links, nothing else. The library only reads the text;
// what is drawn are elements of our own, so no markup of anybody's can come along.

const reader = new MarkdownIt('zero', { html: false, linkify: false, breaks: true }).enable([
  'backticks',
  'blockquote',
  'emphasis',
  'escape',
  'link',
  'list',
  'newline',
])

interface Token {
  type: string
  tag: string
  nesting: number
  content: string
  children: Token[] | null
  attrGet(name: string): string | null
}

const allowed = new Set(['p', 'em', 'strong', 'ul', 'ol', 'li', 'blockquote', 'a'])

/** Only what a browser may open without harm. */
const safe = (href: string | null) => (href && /^(https?:\/\/|mailto:)/i.test(href) ? href : undefined)

interface Open {
  tag: string
  href: string | undefined
  children: ComponentChild[]
}

/** Nested elements from the flat list that the reader gives. */
function drawn(tokens: readonly Token[]): ComponentChild[] {
  const root: Open = { tag: '', href: undefined, children: [] }
  const stack: Open[] = [root]
  for (const token of tokens) {
    const top = stack.at(-1) ?? root
    if (token.type === 'inline') top.children.push(...drawn(token.children ?? []))
    else if (token.type === 'softbreak' || token.type === 'hardbreak') top.children.push(h('br', null))
    else if (token.type === 'code_inline') top.children.push(h('code', null, token.content))
    else if (token.nesting === 1)
      stack.push({ tag: token.tag, href: safe(token.attrGet('href')), children: [] })
    else if (token.nesting === -1) {
      const done = stack.length > 1 ? stack.pop() : undefined
      if (done) (stack.at(-1) ?? root).children.push(element(done))
    } else top.children.push(token.content)
  }
  return root.children
}

function element({ tag, href, children }: Open): ComponentChild {
  if (!allowed.has(tag)) return h('p', null, children)
  if (tag !== 'a') return h(tag, null, children)
  return href ? h('a', { href, rel: 'nofollow noreferrer ugc' }, children) : h('span', null, children)
}

/** Somebody's words, as they meant them to look. */
export const Written = ({ text }: { text: string }) => (
  <div class="written">{drawn(reader.parse(text, {}) as Token[])}</div>
)
