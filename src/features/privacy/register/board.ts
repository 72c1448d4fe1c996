import type { BoardTables } from '../../../platform/db/schema/board.ts'
import { courseTime, id, kept, made, ofAccount, type Register } from './declarations.ts'

export const board: Register<BoardTables> = {
  board_posts: {
    ...ofAccount,
    by: 'author_id',
    purpose: 'What a class says to each other',
    retention: courseTime,
    // With its words, but for a prompt's, which are the course's; one that others answered stays without them.
    erasure: 'unlinked',
    columns: {
      course_id: kept('The course'),
      id,
      kind: kept('A prompt, a post, an ask or a reply'),
      thread_id: kept('What a reply stands under'),
      author_id: kept('Who wrote it; nobody once they have left'),
      title: kept('What it is about'),
      body: kept('What was written, for the class to read; goes with its author, but for a prompt’s'),
      post_first: kept('Whether one answers before one sees the answers'),
      hidden_at: kept('When staff took it out of sight'),
      hidden_by: kept('Who did'),
      flagged_at: kept('When somebody told the staff about it'),
      removed_at: kept('When its author took it back'),
      created_at: made,
    },
  },
  introductions: {
    ...ofAccount,
    by: 'offered_by',
    purpose: 'Offers to connect a classmate with somebody',
    retention: courseTime,
    columns: {
      course_id: kept('The course'),
      id,
      ask_id: kept('The ask that it answers'),
      offered_by: kept('Who offers'),
      third_name: kept('What the one who offers calls the third person; gone once answered or run out'),
      note: kept('A word to the asker'),
      state: kept('How it stands'),
      shared_name: kept('The name that the third person gave for the asker'),
      shared_reach: kept('How the third person wants to be reached'),
      shared_note: kept('What the third person wrote beside it'),
      created_at: made,
      expires_at: kept('Until when it can be answered'),
      answered_at: kept('When it was'),
    },
  },
}
