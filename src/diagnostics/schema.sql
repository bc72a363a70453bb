-- Attempts, answers, marks and what they measured.

CREATE TABLE attempt (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  person TEXT NOT NULL,
  path TEXT NOT NULL,
  form TEXT NOT NULL,
  campaign TEXT NOT NULL,
  purpose TEXT NOT NULL,
  state TEXT NOT NULL,
  items BIGINT NOT NULL,
  minutes BIGINT NOT NULL,
  seed BIGINT NOT NULL,
  opens_ms BIGINT,
  closes_ms BIGINT,
  started_ms BIGINT,
  deadline_ms BIGINT,
  finished_ms BIGINT,
  scored_ms BIGINT,
  regulation TEXT NOT NULL,
  regulation_version TEXT NOT NULL,
  calibration BIGINT NOT NULL,
  paused_ms BIGINT,
  stood_ms BIGINT NOT NULL,
  extra_minutes BIGINT NOT NULL,
  halted_ms BIGINT,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE INDEX attempt_person ON attempt (region, person, id);
CREATE INDEX attempt_running ON attempt (region, deadline_ms, id) WHERE state = 'running';
CREATE INDEX attempt_marking ON attempt (region, finished_ms, id) WHERE state = 'marking';
CREATE INDEX attempt_form ON attempt (region, form, id);
CREATE UNIQUE INDEX attempt_once ON attempt (region, person, campaign, purpose)
  WHERE state IN ('ready', 'running', 'finished', 'marking');

-- What a person is given so that the form measures what they know: time, print. Why is nowhere said.
CREATE TABLE accommodation (
  region TEXT NOT NULL,
  person TEXT NOT NULL,
  extra_percent BIGINT NOT NULL,
  extra_minutes BIGINT NOT NULL,
  large_print BIGINT NOT NULL,
  asked_percent BIGINT NOT NULL,
  changed_ms BIGINT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, person)
);
CREATE INDEX accommodation_asked ON accommodation (region, changed_ms, person) WHERE asked_percent > 0;

-- When the page of a running attempt was left and for how long, as the device says.
CREATE TABLE page_absence (
  region TEXT NOT NULL,
  attempt TEXT NOT NULL,
  client_ms BIGINT NOT NULL,
  seconds BIGINT NOT NULL,
  at_ms BIGINT NOT NULL,
  PRIMARY KEY (region, attempt, client_ms),
  FOREIGN KEY (region, attempt) REFERENCES attempt (region, id)
);

CREATE TABLE answer (
  region TEXT NOT NULL,
  attempt TEXT NOT NULL,
  item TEXT NOT NULL,
  value TEXT NOT NULL,
  at_ms BIGINT NOT NULL,
  client_ms BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  points DOUBLE PRECISION,
  PRIMARY KEY (region, attempt, item),
  FOREIGN KEY (region, attempt) REFERENCES attempt (region, id)
);

-- A file with an open answer; `returned` is why an expert could not read it.
CREATE TABLE answer_file (
  region TEXT NOT NULL,
  attempt TEXT NOT NULL,
  item TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size BIGINT NOT NULL,
  sent_ms BIGINT NOT NULL,
  returned TEXT NOT NULL,
  until TEXT,
  PRIMARY KEY (region, attempt, item),
  FOREIGN KEY (region, attempt) REFERENCES attempt (region, id)
);

-- A work entrusted to an expert: turns 1 and 2 mark it apart, turn 3 what they differ on.
CREATE TABLE entrusted_work (
  region TEXT NOT NULL,
  attempt TEXT NOT NULL,
  turn BIGINT NOT NULL,
  expert TEXT NOT NULL,
  given_ms BIGINT NOT NULL,
  due_ms BIGINT NOT NULL,
  done_ms BIGINT,
  PRIMARY KEY (region, attempt, turn),
  FOREIGN KEY (region, attempt) REFERENCES attempt (region, id)
);
CREATE UNIQUE INDEX entrusted_work_once ON entrusted_work (region, attempt, expert);
CREATE INDEX entrusted_work_open ON entrusted_work (region, expert, due_ms, attempt) WHERE done_ms IS NULL;
CREATE INDEX entrusted_work_expert ON entrusted_work (region, expert, given_ms, attempt);
CREATE INDEX entrusted_work_due ON entrusted_work (region, due_ms) WHERE done_ms IS NULL;

CREATE TABLE mark (
  region TEXT NOT NULL,
  attempt TEXT NOT NULL,
  item TEXT NOT NULL,
  turn BIGINT NOT NULL,
  expert TEXT NOT NULL,
  points DOUBLE PRECISION NOT NULL,
  criteria TEXT NOT NULL,
  comment TEXT NOT NULL,
  at_ms BIGINT NOT NULL,
  PRIMARY KEY (region, attempt, item, turn),
  FOREIGN KEY (region, attempt) REFERENCES attempt (region, id)
);
CREATE INDEX mark_expert ON mark (region, expert, at_ms, attempt);
CREATE INDEX mark_day ON mark (region, at_ms, attempt);

-- An expert does not mark the work of somebody they are bound to.
CREATE TABLE marking_conflict (
  region TEXT NOT NULL,
  attempt TEXT NOT NULL,
  expert TEXT NOT NULL,
  reason TEXT NOT NULL,
  at_ms BIGINT NOT NULL,
  PRIMARY KEY (region, attempt, expert),
  FOREIGN KEY (region, attempt) REFERENCES attempt (region, id)
);

-- Attempts that hold an item whose key was corrected and are scored anew.
CREATE TABLE rescoring (
  region TEXT NOT NULL,
  attempt TEXT NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY (region, attempt, item),
  FOREIGN KEY (region, attempt) REFERENCES attempt (region, id)
);

CREATE TABLE measured_result (
  region TEXT NOT NULL,
  attempt TEXT NOT NULL,
  position BIGINT NOT NULL,
  thing TEXT NOT NULL,
  code TEXT NOT NULL,
  percent DOUBLE PRECISION NOT NULL,
  low DOUBLE PRECISION NOT NULL,
  high DOUBLE PRECISION NOT NULL,
  items BIGINT NOT NULL,
  effective_items DOUBLE PRECISION NOT NULL,
  sufficient BIGINT NOT NULL,
  level TEXT NOT NULL,
  level_probability DOUBLE PRECISION NOT NULL,
  ability DOUBLE PRECISION,
  ability_error DOUBLE PRECISION,
  PRIMARY KEY (region, attempt, thing, code),
  FOREIGN KEY (region, attempt) REFERENCES attempt (region, id)
);

-- Where an adaptive sitting stands, and what it measures against.
CREATE TABLE adaptive_sitting (
  region TEXT NOT NULL,
  attempt TEXT NOT NULL,
  required TEXT NOT NULL,
  state TEXT NOT NULL,
  asked TEXT NOT NULL,
  counted BIGINT NOT NULL,
  PRIMARY KEY (region, attempt),
  FOREIGN KEY (region, attempt) REFERENCES attempt (region, id)
);
CREATE INDEX adaptive_sitting_uncounted ON adaptive_sitting (region, attempt) WHERE counted = 0;

-- How often the items of a form's competency might be given and were, in sittings by one calibration that are over.
CREATE TABLE item_exposure (
  region TEXT NOT NULL,
  form TEXT NOT NULL,
  calibration BIGINT NOT NULL,
  competency TEXT NOT NULL,
  counts TEXT NOT NULL,
  PRIMARY KEY (region, form, calibration, competency)
);

-- What was known of the bank on a day; never changed afterwards, because results name it.
CREATE TABLE calibration (
  region TEXT NOT NULL,
  id BIGINT NOT NULL,
  made_ms BIGINT NOT NULL,
  attempts BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);

CREATE TABLE calibrated_competency (
  region TEXT NOT NULL,
  calibration BIGINT NOT NULL,
  competency TEXT NOT NULL,
  model TEXT NOT NULL,
  people BIGINT NOT NULL,
  variance DOUBLE PRECISION NOT NULL,
  shift DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (region, calibration, competency),
  FOREIGN KEY (region, calibration) REFERENCES calibration (region, id)
);

CREATE TABLE calibrated_item (
  region TEXT NOT NULL,
  calibration BIGINT NOT NULL,
  item TEXT NOT NULL,
  version BIGINT NOT NULL,
  competency TEXT NOT NULL,
  is_current BIGINT NOT NULL,
  source TEXT NOT NULL,
  parameters TEXT NOT NULL,
  statistics TEXT NOT NULL,
  PRIMARY KEY (region, calibration, item, version),
  FOREIGN KEY (region, calibration) REFERENCES calibration (region, id)
);
