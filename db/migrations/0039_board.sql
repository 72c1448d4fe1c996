-- The class talks: prompts of its staff, posts, asks ("who knows a …?"), and replies under each.
create table board_posts (
  course_id uuid not null references courses (id) on delete cascade,
  id uuid not null,
  kind text not null check (kind in ('prompt', 'post', 'ask', 'reply')),
  -- What a reply stands under.
  thread_id uuid,
  author_id uuid references accounts (id) on delete cascade,
  title text not null default '',
  body text not null,
  -- Of a prompt: a student sees the answers of others after answering.
  post_first boolean not null default false,
  hidden_at timestamptz,
  hidden_by uuid references accounts (id) on delete set null,
  flagged_at timestamptz,
  removed_at timestamptz,
  created_at timestamptz not null,
  primary key (course_id, id),
  foreign key (course_id, thread_id) references board_posts (course_id, id) on delete cascade
);
create index board_posts_thread on board_posts (course_id, thread_id, created_at);
create index board_posts_author on board_posts (author_id);

-- A classmate offers to connect somebody with a third person. Who that is, only the one who offers knows, until the
-- third person says yes; then the asker sees what the third person wrote, and nothing else.
create table introductions (
  course_id uuid not null,
  id uuid not null,
  ask_id uuid not null,
  offered_by uuid not null references accounts (id) on delete cascade,
  -- What the one who offers calls the third person; seen by no one else, and gone once answered.
  third_name text,
  note text not null default '',
  state text not null default 'offered' check (state in ('offered', 'accepted', 'declined', 'withdrawn')),
  shared_name text,
  shared_reach text,
  shared_note text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  answered_at timestamptz,
  primary key (course_id, id),
  foreign key (course_id, ask_id) references board_posts (course_id, id) on delete cascade
);
create index introductions_ask on introductions (course_id, ask_id);
create index introductions_offered on introductions (offered_by);
