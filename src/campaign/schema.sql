-- Campaigns, the letters and applications of each, the schedule and its protocols.

CREATE TABLE campaign (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  apply_until TEXT NOT NULL,
  subjects TEXT NOT NULL,
  state TEXT NOT NULL,
  regulation TEXT NOT NULL,
  regulation_version TEXT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);

CREATE TABLE letter (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  campaign TEXT NOT NULL,
  school TEXT NOT NULL,
  school_title TEXT NOT NULL,
  path TEXT NOT NULL,
  paper TEXT NOT NULL,
  number TEXT NOT NULL,
  date TEXT NOT NULL,
  state TEXT NOT NULL,
  received_ms BIGINT,
  received_by TEXT NOT NULL,
  PRIMARY KEY (region, id),
  FOREIGN KEY (region, campaign) REFERENCES campaign (region, id)
);
CREATE UNIQUE INDEX letter_school ON letter (region, campaign, school);
CREATE INDEX letter_path ON letter (region, path);

CREATE TABLE application (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  campaign TEXT NOT NULL,
  sender_kind TEXT NOT NULL,
  sender TEXT NOT NULL,
  path TEXT NOT NULL,
  state TEXT NOT NULL,
  author TEXT NOT NULL,
  comment TEXT NOT NULL,
  paper TEXT NOT NULL,
  number TEXT NOT NULL,
  filed_ms BIGINT,
  decided_ms BIGINT,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id),
  FOREIGN KEY (region, campaign) REFERENCES campaign (region, id)
);
CREATE INDEX application_campaign ON application (region, campaign, state);
CREATE INDEX application_path ON application (region, campaign, path, id);

CREATE TABLE application_row (
  region TEXT NOT NULL,
  application TEXT NOT NULL,
  position BIGINT NOT NULL,
  person TEXT NOT NULL,
  subject TEXT NOT NULL,
  PRIMARY KEY (region, application, position),
  FOREIGN KEY (region, application) REFERENCES application (region, id)
);

-- A person of a filed application: the key says that one person is in one campaign once.
CREATE TABLE applicant (
  region TEXT NOT NULL,
  campaign TEXT NOT NULL,
  person TEXT NOT NULL,
  application TEXT NOT NULL,
  subject TEXT NOT NULL,
  name TEXT NOT NULL,
  school TEXT NOT NULL,
  position TEXT NOT NULL,
  path TEXT NOT NULL,
  accepted BIGINT NOT NULL,
  PRIMARY KEY (region, campaign, person),
  FOREIGN KEY (region, application) REFERENCES application (region, id)
);
CREATE INDEX applicant_application ON applicant (region, application);
CREATE INDEX applicant_path ON applicant (region, campaign, path);

CREATE TABLE sitting (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  campaign TEXT NOT NULL,
  place_kind TEXT NOT NULL,
  place TEXT NOT NULL,
  path TEXT NOT NULL,
  room TEXT NOT NULL,
  starts_ms BIGINT NOT NULL,
  ends_ms BIGINT NOT NULL,
  capacity BIGINT NOT NULL,
  taken BIGINT NOT NULL,
  organiser TEXT NOT NULL,
  state TEXT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id),
  FOREIGN KEY (region, campaign) REFERENCES campaign (region, id),
  CHECK (taken >= 0 AND taken <= capacity)
);
CREATE INDEX sitting_campaign ON sitting (region, campaign, starts_ms);
CREATE INDEX sitting_time ON sitting (region, starts_ms);

-- The key says that a person has one seat for one form of a campaign.
CREATE TABLE sitting_seat (
  region TEXT NOT NULL,
  campaign TEXT NOT NULL,
  person TEXT NOT NULL,
  subject TEXT NOT NULL,
  sitting TEXT NOT NULL,
  presence TEXT NOT NULL,
  PRIMARY KEY (region, campaign, person, subject),
  FOREIGN KEY (region, sitting) REFERENCES sitting (region, id)
);
CREATE INDEX sitting_seat_sitting ON sitting_seat (region, sitting, person);
CREATE INDEX sitting_seat_person ON sitting_seat (region, person, campaign, subject, sitting);

-- When the time of a sitting was stopped, for everybody ('') or for one person, and why.
CREATE TABLE sitting_pause (
  region TEXT NOT NULL,
  sitting TEXT NOT NULL,
  person TEXT NOT NULL,
  since_ms BIGINT NOT NULL,
  until_ms BIGINT,
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  PRIMARY KEY (region, sitting, person, since_ms),
  FOREIGN KEY (region, sitting) REFERENCES sitting (region, id)
);
CREATE UNIQUE INDEX sitting_pause_open ON sitting_pause (region, sitting, person) WHERE until_ms IS NULL;
CREATE INDEX sitting_pause_person ON sitting_pause (region, person, sitting);

CREATE TABLE protocol (
  region TEXT NOT NULL,
  sitting TEXT NOT NULL,
  started_ms BIGINT,
  ended_ms BIGINT,
  observers TEXT NOT NULL,
  incidents TEXT NOT NULL,
  state TEXT NOT NULL,
  author TEXT NOT NULL,
  paper TEXT NOT NULL,
  number TEXT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, sitting),
  FOREIGN KEY (region, sitting) REFERENCES sitting (region, id)
);
