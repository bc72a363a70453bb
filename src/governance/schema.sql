-- How routes are managed: who answers for which school, the schools' documents, meetings, recommendations.

CREATE TABLE responsible (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  person TEXT NOT NULL,
  name TEXT NOT NULL,
  school TEXT NOT NULL,
  path TEXT NOT NULL,
  since TEXT NOT NULL,
  until TEXT,
  paper TEXT NOT NULL,
  number TEXT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE INDEX responsible_place ON responsible (region, path);

CREATE TABLE school_record (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  school TEXT NOT NULL,
  path TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  number TEXT NOT NULL,
  date TEXT NOT NULL,
  marks TEXT NOT NULL,
  marks_held BIGINT NOT NULL,
  file_name TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  registered_on TEXT NOT NULL,
  withdrawn_on TEXT,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE INDEX school_record_place ON school_record (region, path, kind);

CREATE TABLE meeting (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  path TEXT NOT NULL,
  held_on TEXT NOT NULL,
  topic TEXT NOT NULL,
  schools TEXT NOT NULL,
  author TEXT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE INDEX meeting_place ON meeting (region, path, held_on);

CREATE TABLE recommendation (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  school TEXT NOT NULL,
  path TEXT NOT NULL,
  person TEXT NOT NULL,
  addressee TEXT NOT NULL,
  text TEXT NOT NULL,
  reason TEXT NOT NULL,
  issued_on TEXT NOT NULL,
  due TEXT NOT NULL,
  state TEXT NOT NULL,
  done_on TEXT,
  done_note TEXT NOT NULL,
  author TEXT NOT NULL,
  author_name TEXT NOT NULL,
  paper TEXT NOT NULL,
  number TEXT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE INDEX recommendation_place ON recommendation (region, path, state);
CREATE INDEX recommendation_person ON recommendation (region, person);

CREATE TABLE criterion (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  path TEXT NOT NULL,
  person TEXT NOT NULL,
  name TEXT NOT NULL,
  text TEXT NOT NULL,
  measure TEXT NOT NULL,
  proposed_on TEXT NOT NULL,
  state TEXT NOT NULL,
  decided_on TEXT,
  note TEXT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE INDEX criterion_place ON criterion (region, path, state);
