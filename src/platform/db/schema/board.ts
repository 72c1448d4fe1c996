import type { Generated } from 'kysely'

export interface BoardPostsTable {
  course_id: string
  id: string
  kind: 'prompt' | 'post' | 'ask' | 'reply'
  thread_id: string | null
  author_id: string | null
  title: Generated<string>
  body: string
  post_first: Generated<boolean>
  hidden_at: Date | null
  hidden_by: string | null
  flagged_at: Date | null
  removed_at: Date | null
  created_at: Date
}

export interface IntroductionsTable {
  course_id: string
  id: string
  ask_id: string
  offered_by: string
  third_name: string | null
  note: Generated<string>
  state: Generated<'offered' | 'accepted' | 'declined' | 'withdrawn'>
  shared_name: string | null
  shared_reach: string | null
  shared_note: string | null
  created_at: Date
  expires_at: Date
  answered_at: Date | null
}

export interface BoardTables {
  board_posts: BoardPostsTable
  introductions: IntroductionsTable
}
