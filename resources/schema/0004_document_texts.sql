-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema version 4: the texts of controlled documents with their editions, comments on them, and the answers given to
-- the assistants that wrote first drafts.
ALTER TABLE documents ADD COLUMN distribution TEXT NOT NULL DEFAULT '';
ALTER TABLE documents ADD COLUMN template TEXT NOT NULL DEFAULT '';
ALTER TABLE documents ADD COLUMN withdrawn_on TEXT NOT NULL DEFAULT '';
ALTER TABLE documents ADD COLUMN withdrawn_reason TEXT NOT NULL DEFAULT '';

CREATE TABLE document_texts(
  id TEXT PRIMARY KEY NOT NULL,
  document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  version TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'draft',
  body TEXT NOT NULL DEFAULT '',
  template TEXT NOT NULL DEFAULT '',
  template_hash TEXT NOT NULL DEFAULT '',
  change_summary TEXT NOT NULL DEFAULT '',
  author_id TEXT REFERENCES people(id) ON DELETE SET NULL,
  created_on TEXT NOT NULL DEFAULT '',
  submitted_on TEXT NOT NULL DEFAULT '',
  approved_by_id TEXT REFERENCES people(id) ON DELETE SET NULL,
  approved_on TEXT NOT NULL DEFAULT '',
  published_on TEXT NOT NULL DEFAULT '',
  ended_on TEXT NOT NULL DEFAULT '',
  field_values TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX document_texts_document ON document_texts(document_id);
CREATE INDEX document_texts_author ON document_texts(author_id);
CREATE INDEX document_texts_approved_by ON document_texts(approved_by_id);

CREATE TABLE document_comments(
  id TEXT PRIMARY KEY NOT NULL,
  text_id TEXT NOT NULL REFERENCES document_texts(id) ON DELETE CASCADE,
  heading TEXT NOT NULL DEFAULT '',
  quote TEXT NOT NULL DEFAULT '',
  remark TEXT NOT NULL DEFAULT '',
  author TEXT NOT NULL DEFAULT '',
  written_on TEXT NOT NULL DEFAULT '',
  resolved INT NOT NULL DEFAULT 0,
  answer TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX document_comments_text ON document_comments(text_id);

CREATE TABLE document_answers(
  id TEXT PRIMARY KEY NOT NULL,
  document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  question TEXT NOT NULL DEFAULT '',
  answer TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX document_answers_document ON document_answers(document_id);
