CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID

CREATE TABLE event (
  seq INTEGER PRIMARY KEY,          -- order of writing in this file; means nothing elsewhere
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  type TEXT NOT NULL,
  device TEXT NOT NULL,
  at INTEGER NOT NULL,              -- milliseconds since 1970-01-01T00:00:00Z
  utc_offset INTEGER NOT NULL,      -- seconds east of Greenwich
  day INTEGER NOT NULL,             -- study day, in days since 1970-01-01
  card TEXT,                        -- deck/card; of a rename the old name
  renamed_to TEXT,
  target BLOB,                      -- the event that an undo or overrule is about
  until INTEGER,                    -- of a bury, milliseconds as above
  text TEXT                         -- of a note
) STRICT

CREATE TABLE review (               -- what a review or an overrule says beyond its event
  seq INTEGER PRIMARY KEY REFERENCES event (seq),
  verdict TEXT NOT NULL,
  grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 4),
  kind TEXT,                        -- this and what follows up to mixup_given: reviews only
  given TEXT,
  shown TEXT,                       -- indices, separated by commas
  first_key_ms INTEGER,
  answer_ms INTEGER,
  hint INTEGER,
  confidence INTEGER,               -- per cent
  mixup_fact TEXT,
  mixup_card TEXT,
  mixup_given TEXT,
  before_model TEXT, before_phase TEXT, before_step INTEGER, before_reps INTEGER, before_lapses INTEGER,
  before_1 REAL, before_2 REAL, before_3 REAL, before_4 REAL,
  after_model TEXT NOT NULL, after_phase TEXT NOT NULL, after_step INTEGER NOT NULL,
  after_reps INTEGER NOT NULL, after_lapses INTEGER NOT NULL,
  after_1 REAL, after_2 REAL, after_3 REAL, after_4 REAL,
  interval TEXT NOT NULL,           -- ISO 8601: PT10M, P12D
  due INTEGER NOT NULL,             -- milliseconds as above
  parameters TEXT NOT NULL          -- the name of a parameter set
) STRICT

CREATE TABLE parameter_set (
  seq INTEGER PRIMARY KEY REFERENCES event (seq),
  name TEXT NOT NULL,
  model TEXT NOT NULL,
  weights TEXT NOT NULL,            -- decimals, separated by commas
  rows INTEGER NOT NULL
) STRICT

CREATE TABLE library_seen (
  seq INTEGER PRIMARY KEY REFERENCES event (seq),
  library TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT

CREATE TABLE library_card (
  seq INTEGER NOT NULL REFERENCES library_seen (seq),
  card TEXT NOT NULL,
  question TEXT,                    -- both null: the card is gone
  answer TEXT,
  PRIMARY KEY (seq, card)
) STRICT, WITHOUT ROWID

CREATE INDEX event_on_target ON event (target) WHERE target IS NOT NULL

CREATE INDEX event_renamed_to ON event (renamed_to) WHERE renamed_to IS NOT NULL

CREATE INDEX event_renamed_from ON event (card) WHERE renamed_to IS NOT NULL

CREATE INDEX event_of_rare_type ON event (type) WHERE type <> 'review'

CREATE INDEX event_reviews_of_day ON event (day) WHERE type = 'review'

CREATE INDEX review_mixed_up ON review (seq) WHERE mixup_given IS NOT NULL

CREATE TRIGGER no_update_of_event BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'the log is only ever added to'); END

CREATE TRIGGER no_delete_of_event BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'the log is only ever added to'); END

CREATE TRIGGER no_update_of_review BEFORE UPDATE ON review BEGIN SELECT RAISE(ABORT, 'the log is only ever added to'); END

CREATE TRIGGER no_delete_of_review BEFORE DELETE ON review BEGIN SELECT RAISE(ABORT, 'the log is only ever added to'); END
