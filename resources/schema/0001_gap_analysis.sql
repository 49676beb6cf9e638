-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema version 1: engagement, assessments and their results, evidence, change log, search.
-- Released files are never edited; a change is a new file with the next number.

CREATE TABLE attachment(
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  size INT NOT NULL,
  sha TEXT NOT NULL,
  media_type TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX attachment_sha ON attachment(sha);

CREATE TABLE chunk(
  sha TEXT NOT NULL,
  idx INT NOT NULL,
  data BLOB NOT NULL,
  PRIMARY KEY(sha, idx)
) STRICT;

CREATE TABLE engagements(
  id TEXT PRIMARY KEY NOT NULL,
  organization TEXT NOT NULL DEFAULT '',
  legal_name TEXT NOT NULL DEFAULT '',
  sector TEXT NOT NULL DEFAULT '',
  staff_in_scope INT,
  scope TEXT NOT NULL DEFAULT '',
  consultant TEXT NOT NULL DEFAULT '',
  consultancy TEXT NOT NULL DEFAULT '',
  licence_confirmed INT NOT NULL DEFAULT 0,
  started_on TEXT NOT NULL DEFAULT '',
  target_certification TEXT NOT NULL DEFAULT '',
  logo_id TEXT REFERENCES attachment(id) ON DELETE SET NULL,
  classification TEXT NOT NULL DEFAULT '',
  is_sample INT NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX engagements_logo ON engagements(logo_id);

CREATE TABLE assessments(
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT 'baseline',
  held_on TEXT NOT NULL DEFAULT '',
  assessor TEXT NOT NULL DEFAULT '',
  item_set TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT 'open',
  approved_by TEXT NOT NULL DEFAULT '',
  approved_on TEXT NOT NULL DEFAULT '',
  conclusion TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE item_results(
  id TEXT PRIMARY KEY NOT NULL,
  assessment_id TEXT NOT NULL REFERENCES assessments(id) ON DELETE CASCADE,
  item TEXT NOT NULL,
  weight INT NOT NULL DEFAULT 2,
  status TEXT NOT NULL DEFAULT 'U',
  evidence TEXT NOT NULL DEFAULT '',
  evidence_type TEXT NOT NULL DEFAULT '',
  gap TEXT NOT NULL DEFAULT '',
  recommendation TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  reason_approved_by TEXT NOT NULL DEFAULT '',
  opportunity INT NOT NULL DEFAULT 0,
  owner TEXT NOT NULL DEFAULT '',
  impact INT,
  effort INT,
  due TEXT NOT NULL DEFAULT '',
  action_state TEXT NOT NULL DEFAULT 'open',
  note TEXT NOT NULL DEFAULT '',
  UNIQUE(assessment_id, item)
) STRICT;

CREATE TABLE capability_results(
  id TEXT PRIMARY KEY NOT NULL,
  assessment_id TEXT NOT NULL REFERENCES assessments(id) ON DELETE CASCADE,
  area TEXT NOT NULL,
  method TEXT NOT NULL DEFAULT 'quick',
  level INT,
  target INT,
  pa11 INT,
  pa21 INT,
  pa22 INT,
  pa31 INT,
  pa32 INT,
  pa41 INT,
  pa42 INT,
  pa51 INT,
  pa52 INT,
  rationale TEXT NOT NULL DEFAULT '',
  owner TEXT NOT NULL DEFAULT '',
  UNIQUE(assessment_id, area)
) STRICT;

CREATE TABLE evidence_links(
  id TEXT PRIMARY KEY NOT NULL,
  result_id TEXT NOT NULL REFERENCES item_results(id) ON DELETE CASCADE,
  attachment_id TEXT NOT NULL REFERENCES attachment(id) ON DELETE CASCADE,
  caption TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX evidence_links_result ON evidence_links(result_id);
CREATE INDEX evidence_links_attachment ON evidence_links(attachment_id);

CREATE TABLE replica(
  id TEXT PRIMARY KEY NOT NULL,
  author TEXT NOT NULL
) STRICT;

CREATE TABLE txn(
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  replica TEXT NOT NULL REFERENCES replica(id),
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  label TEXT NOT NULL,
  kind TEXT NOT NULL CHECK(kind IN ('edit','undo','redo','merge','migrate')),
  ref INTEGER
) STRICT;

CREATE TABLE change(
  id INTEGER PRIMARY KEY,
  txn INTEGER NOT NULL REFERENCES txn(seq),
  tbl TEXT NOT NULL,
  pk TEXT NOT NULL,
  op TEXT NOT NULL CHECK(op IN ('I','U','D')),
  old TEXT,
  new TEXT
) STRICT;
CREATE INDEX change_txn ON change(txn);
CREATE INDEX change_row ON change(tbl, pk);

CREATE VIRTUAL TABLE search USING fts5(body, tokenize='unicode61 remove_diacritics 2');
CREATE TABLE search_map(
  rowid INTEGER PRIMARY KEY,
  tbl TEXT NOT NULL,
  pk TEXT NOT NULL,
  UNIQUE(tbl, pk)
) STRICT;
