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

-- Where a school lay until a day, by where it lies now: what is counted for a past day is counted by the places of it.
CREATE TABLE past_place (
  region TEXT NOT NULL,
  path TEXT NOT NULL,
  was TEXT NOT NULL,
  until TEXT NOT NULL,
  PRIMARY KEY (region, path, until)
);

-- A municipality that merges into another on a day.
CREATE TABLE merger (
  region TEXT NOT NULL,
  territory TEXT NOT NULL,
  successor TEXT NOT NULL,
  day TEXT NOT NULL,
  done BIGINT NOT NULL,
  PRIMARY KEY (region, territory),
  FOREIGN KEY (region, territory) REFERENCES territory (region, id),
  FOREIGN KEY (region, successor) REFERENCES territory (region, id)
);
CREATE INDEX merger_day ON merger (region, day) WHERE done = 0;

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
  born TEXT,
  search_key TEXT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE UNIQUE INDEX person_external ON person (region, external);
CREATE INDEX person_search ON person (region, search_key);
CREATE INDEX person_email ON person (region, email);

-- What people propose to correct on their cards.
CREATE TABLE correction (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  person TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  state TEXT NOT NULL,
  comment TEXT NOT NULL,
  at_ms BIGINT NOT NULL,
  decided_by TEXT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id),
  FOREIGN KEY (region, person) REFERENCES person (region, id)
);
CREATE UNIQUE INDEX correction_waiting ON correction (region, person, field) WHERE state = 'waiting';
CREATE INDEX correction_person ON correction (region, person, at_ms);

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

-- The next day on which a post of a person begins, ends or is left for a time: then the house looks at their posts again.
CREATE TABLE post_turn (
  region TEXT NOT NULL,
  person TEXT NOT NULL,
  seen TEXT NOT NULL,
  day TEXT NOT NULL,
  PRIMARY KEY (region, person),
  FOREIGN KEY (region, person) REFERENCES person (region, id)
);
CREATE INDEX post_turn_day ON post_turn (region, day);

-- Whose posts, diagnostics or route changed since schools were last counted; the number grows with every change.
CREATE TABLE staff_change (
  region TEXT NOT NULL,
  person TEXT NOT NULL,
  number BIGINT NOT NULL,
  PRIMARY KEY (region, person)
);
