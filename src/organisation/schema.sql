-- Who works where, with dates.

CREATE TABLE territory (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  path TEXT NOT NULL,
  until TEXT,
  PRIMARY KEY (region, id)
);

CREATE TABLE school (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  municipality TEXT NOT NULL,
  title TEXT NOT NULL,
  context TEXT NOT NULL,
  path TEXT NOT NULL,
  until TEXT,
  PRIMARY KEY (region, id),
  FOREIGN KEY (region, municipality) REFERENCES territory (region, id)
);
CREATE INDEX school_municipality ON school (region, municipality);

CREATE TABLE position (
  region TEXT NOT NULL,
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  duty TEXT NOT NULL,
  PRIMARY KEY (region, code)
);

CREATE TABLE subject (
  region TEXT NOT NULL,
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  area TEXT NOT NULL,
  PRIMARY KEY (region, code)
);

CREATE TABLE person (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  external TEXT NOT NULL,
  surname TEXT NOT NULL,
  given TEXT NOT NULL,
  patronymic TEXT NOT NULL,
  sex TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  education TEXT NOT NULL,
  experience_years BIGINT NOT NULL,
  category TEXT NOT NULL,
  last_course TEXT NOT NULL,
  revision BIGINT NOT NULL,
  search_key TEXT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE UNIQUE INDEX person_external ON person (region, external);
CREATE INDEX person_search ON person (region, search_key);

CREATE TABLE post (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  person TEXT NOT NULL,
  school TEXT,
  path TEXT NOT NULL,
  position TEXT NOT NULL,
  subjects TEXT NOT NULL,
  classes TEXT NOT NULL,
  hours DOUBLE PRECISION NOT NULL,
  main BIGINT NOT NULL,
  since TEXT NOT NULL,
  until TEXT,
  leave_since TEXT,
  leave_until TEXT,
  PRIMARY KEY (region, id),
  FOREIGN KEY (region, person) REFERENCES person (region, id)
);
CREATE INDEX post_person ON post (region, person);
CREATE INDEX post_path ON post (region, path);
