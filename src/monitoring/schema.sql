-- What monitoring keeps itself: monitorings of routes by subject associations, as they were computed.
CREATE TABLE review (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  path TEXT NOT NULL,
  subject TEXT NOT NULL,
  half TEXT NOT NULL,
  year_since TEXT NOT NULL,
  opened_on TEXT NOT NULL,
  lines TEXT NOT NULL,
  state TEXT NOT NULL,
  comment TEXT NOT NULL,
  confirmed_on TEXT,
  confirmed_by TEXT NOT NULL,
  paper TEXT NOT NULL,
  number TEXT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id),
  UNIQUE (region, path, subject, half, year_since)
);

-- Open annual reports, every version as it was made; at most one of a place is published.
CREATE TABLE open_report (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  path TEXT NOT NULL,
  version BIGINT NOT NULL,
  title TEXT NOT NULL,
  content TEXT NOT NULL,
  paper TEXT NOT NULL,
  number TEXT NOT NULL,
  author TEXT NOT NULL,
  made_on TEXT NOT NULL,
  state TEXT NOT NULL,
  changed_on TEXT,
  reason TEXT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id),
  UNIQUE (region, path, version)
);
CREATE INDEX open_report_published ON open_report (region, changed_on) WHERE state = 'published';

-- Schools whose heads are not nominated for reward in a school year, and why.
CREATE TABLE reward_exclusion (
  region TEXT NOT NULL,
  school TEXT NOT NULL,
  path TEXT NOT NULL,
  year_since TEXT NOT NULL,
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  author_name TEXT NOT NULL,
  excluded_on TEXT NOT NULL,
  PRIMARY KEY (region, school, year_since)
);
