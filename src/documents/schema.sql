-- Papers of record and their numbers.

CREATE TABLE paper (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  number TEXT NOT NULL,
  date TEXT NOT NULL,
  object_kind TEXT NOT NULL,
  object TEXT NOT NULL,
  person TEXT NOT NULL,
  path TEXT NOT NULL,
  title TEXT NOT NULL,
  regulation TEXT NOT NULL,
  regulation_version TEXT NOT NULL,
  fields TEXT NOT NULL,
  token TEXT NOT NULL,
  state TEXT NOT NULL,
  replaces TEXT,
  reason TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE UNIQUE INDEX paper_token ON paper (region, token);
CREATE INDEX paper_object ON paper (region, object, id);
CREATE INDEX paper_person ON paper (region, person);
CREATE INDEX paper_kind ON paper (region, kind, id);
CREATE UNIQUE INDEX paper_number ON paper (region, kind, number) WHERE number <> '';

-- The last number taken of a kind in a year; changed in the transaction that issues, so there are no gaps.
CREATE TABLE paper_counter (
  region TEXT NOT NULL,
  kind TEXT NOT NULL,
  year BIGINT NOT NULL,
  last BIGINT NOT NULL,
  PRIMARY KEY (region, kind, year)
);

-- Many papers asked for as one file; kept for a day.
CREATE TABLE paper_bundle (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  person TEXT NOT NULL,
  asked_ms BIGINT NOT NULL,
  format TEXT NOT NULL,
  papers TEXT NOT NULL,
  state TEXT NOT NULL,
  done BIGINT NOT NULL,
  total BIGINT NOT NULL,
  moved_ms BIGINT NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE INDEX paper_bundle_person ON paper_bundle (region, person);
CREATE INDEX paper_bundle_state ON paper_bundle (region, state, id);
