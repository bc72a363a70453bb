-- What results mean for people: findings, requests, self-assessment.

CREATE TABLE measured_standing (
  region TEXT NOT NULL,
  attempt TEXT NOT NULL,
  person TEXT NOT NULL,
  path TEXT NOT NULL,
  campaign TEXT NOT NULL,
  purpose TEXT NOT NULL,
  measured_on TEXT NOT NULL,
  competency TEXT NOT NULL,
  percent DOUBLE PRECISION,
  low DOUBLE PRECISION,
  high DOUBLE PRECISION,
  items BIGINT NOT NULL,
  level TEXT NOT NULL,
  required DOUBLE PRECISION NOT NULL,
  standing TEXT NOT NULL,
  below_probability DOUBLE PRECISION,
  PRIMARY KEY (region, attempt, competency)
);
CREATE INDEX measured_standing_person ON measured_standing (region, person, measured_on);
CREATE INDEX measured_standing_path ON measured_standing (region, path);

-- Two sittings of one person on one scale, in deviations of the people of that scale: what the effect of activities is counted
-- from. A sitting that is marked anew replaces its rows.
CREATE TABLE measured_change (
  region TEXT NOT NULL,
  attempt TEXT NOT NULL,
  competency TEXT NOT NULL,
  person TEXT NOT NULL,
  measured_before TEXT NOT NULL,
  measured_on TEXT NOT NULL,
  before DOUBLE PRECISION NOT NULL,
  before_error DOUBLE PRECISION NOT NULL,
  after DOUBLE PRECISION NOT NULL,
  after_error DOUBLE PRECISION NOT NULL,
  share DOUBLE PRECISION NOT NULL,
  percent_before DOUBLE PRECISION NOT NULL,
  percent_after DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (region, attempt, competency)
);
CREATE INDEX measured_change_person ON measured_change (region, person, competency);
CREATE INDEX measured_change_competency ON measured_change (region, competency, person);

CREATE TABLE finding (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  person TEXT NOT NULL,
  path TEXT NOT NULL,
  campaign TEXT NOT NULL,
  attempt TEXT NOT NULL,
  competency TEXT NOT NULL,
  source TEXT NOT NULL,
  found_on TEXT NOT NULL,
  percent DOUBLE PRECISION,
  low DOUBLE PRECISION,
  high DOUBLE PRECISION,
  items BIGINT NOT NULL,
  required DOUBLE PRECISION NOT NULL,
  proposed_kind TEXT NOT NULL,
  proposed_level TEXT NOT NULL,
  kind TEXT NOT NULL,
  level TEXT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_on TEXT,
  comment TEXT NOT NULL,
  answered_on TEXT,
  closed_on TEXT,
  revision BIGINT NOT NULL,
  below_probability DOUBLE PRECISION,
  PRIMARY KEY (region, id)
);
CREATE INDEX finding_person ON finding (region, person, found_on, id);
CREATE INDEX finding_place ON finding (region, path, person, id, state, campaign);
CREATE INDEX finding_age ON finding (region, found_on, path, person, id);
-- One open finding of a competency: what was dropped, rejected or eliminated may be found again.
CREATE UNIQUE INDEX finding_open ON finding (region, person, competency)
  WHERE closed_on IS NULL AND state IN ('needs_data', 'proposed', 'confirmed', 'acknowledged');

CREATE INDEX finding_acknowledged ON finding (region, competency, person)
  WHERE state = 'acknowledged' AND closed_on IS NULL;

CREATE TABLE finding_outcome (
  region TEXT NOT NULL,
  finding TEXT NOT NULL,
  attempt TEXT NOT NULL,
  measured_on TEXT NOT NULL,
  percent DOUBLE PRECISION,
  low DOUBLE PRECISION,
  high DOUBLE PRECISION,
  level TEXT NOT NULL,
  verdict TEXT NOT NULL,
  rise_probability DOUBLE PRECISION NOT NULL,
  beyond_error BIGINT NOT NULL,
  conclusion TEXT,
  least_seen DOUBLE PRECISION,
  PRIMARY KEY (region, finding, attempt),
  FOREIGN KEY (region, finding) REFERENCES finding (region, id)
);

CREATE TABLE educational_request (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  person TEXT NOT NULL,
  path TEXT NOT NULL,
  text TEXT NOT NULL,
  reason TEXT NOT NULL,
  competency TEXT NOT NULL,
  state TEXT NOT NULL,
  stated_on TEXT,
  answer TEXT NOT NULL,
  answered_by TEXT NOT NULL,
  answered_on TEXT,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE INDEX educational_request_person ON educational_request (region, person, id);
CREATE INDEX educational_request_place ON educational_request (region, path, id);

CREATE TABLE self_mark (
  region TEXT NOT NULL,
  person TEXT NOT NULL,
  action TEXT NOT NULL,
  mark TEXT NOT NULL,
  at_ms BIGINT NOT NULL,
  PRIMARY KEY (region, person, action)
);

-- A row when every action that the post asks for has been marked.
CREATE TABLE self_assessment (
  region TEXT NOT NULL,
  person TEXT NOT NULL,
  finished_on TEXT NOT NULL,
  PRIMARY KEY (region, person)
);

CREATE TABLE development_task (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  person TEXT NOT NULL,
  text TEXT NOT NULL,
  done BIGINT NOT NULL,
  set_on TEXT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE INDEX development_task_person ON development_task (region, person);

-- What a person says to have to build upon.
CREATE TABLE personal_resources (
  region TEXT NOT NULL,
  person TEXT NOT NULL,
  weekly_hours BIGINT,
  potential TEXT NOT NULL,
  means TEXT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, person)
);

CREATE TABLE priority_programme (
  region TEXT NOT NULL,
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  task TEXT NOT NULL,
  federal BIGINT NOT NULL,
  since TEXT NOT NULL,
  until TEXT,
  competencies TEXT NOT NULL,
  PRIMARY KEY (region, code)
);
CREATE INDEX priority_programme_since ON priority_programme (region, since);

-- How pupils of a school did in an examination or a study, or in a task of it: `low` of its `participants` fell short.
CREATE TABLE exam_result (
  region TEXT NOT NULL,
  path TEXT NOT NULL,
  study TEXT NOT NULL,
  subject TEXT NOT NULL,
  year BIGINT NOT NULL,
  participants BIGINT NOT NULL,
  low BIGINT NOT NULL,
  task TEXT NOT NULL,
  PRIMARY KEY (region, path, study, subject, task, year)
);
