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

-- Targets of indicators by year, each change as a version of its own.
CREATE TABLE target (
  region TEXT NOT NULL,
  indicator TEXT NOT NULL,
  year BIGINT NOT NULL,
  version BIGINT NOT NULL,
  value DOUBLE PRECISION NOT NULL,
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  author_name TEXT NOT NULL,
  set_on TEXT NOT NULL,
  PRIMARY KEY (region, indicator, year, version)
);

-- Schools that a ministry lists as having low results, from a day to a day.
CREATE TABLE low_result_school (
  region TEXT NOT NULL,
  school TEXT NOT NULL,
  path TEXT NOT NULL,
  basis TEXT NOT NULL,
  since TEXT NOT NULL,
  until TEXT,
  author TEXT NOT NULL,
  author_name TEXT NOT NULL,
  PRIMARY KEY (region, school, since)
);

-- Reports of one's own activity, a half of a year each; the lines are of the journal, the text is its author's.
CREATE TABLE activity_report (
  region TEXT NOT NULL,
  person TEXT NOT NULL,
  name TEXT NOT NULL,
  path TEXT NOT NULL,
  half_since TEXT NOT NULL,
  half_until TEXT NOT NULL,
  lines TEXT NOT NULL,
  text TEXT NOT NULL,
  sent_on TEXT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, person, half_since)
);

-- Exports for federal reporting, with the checksums of their files.
CREATE TABLE federal_export (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  made_on TEXT NOT NULL,
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  author_name TEXT NOT NULL,
  csv_sha256 TEXT NOT NULL,
  xlsx_sha256 TEXT NOT NULL,
  PRIMARY KEY (region, id)
);

-- Requests of a region for data of a municipality, with what the system answered itself.
CREATE TABLE data_request (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  path TEXT NOT NULL,
  title TEXT NOT NULL,
  due TEXT NOT NULL,
  lines TEXT NOT NULL,
  author_name TEXT NOT NULL,
  asked_on TEXT NOT NULL,
  state TEXT NOT NULL,
  answered_by TEXT NOT NULL,
  answered_on TEXT,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE INDEX data_request_place ON data_request (region, path, id);

-- Ways of the staff of a school as they were counted on a day; whoever changed since stands in staff_change.
CREATE TABLE school_count (
  region TEXT NOT NULL,
  path TEXT NOT NULL,
  counted_on TEXT NOT NULL,
  ways TEXT NOT NULL,
  PRIMARY KEY (region, path)
);
