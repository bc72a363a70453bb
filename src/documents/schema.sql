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
