-- access
-- Who may sign in, what they may do, and what was done.

CREATE TABLE region (
  region TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  offset_minutes BIGINT NOT NULL,
  demo BIGINT NOT NULL
);

CREATE TABLE account (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  login TEXT NOT NULL,
  person TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  must_change_password BIGINT NOT NULL,
  disabled BIGINT NOT NULL,
  created_ms BIGINT NOT NULL,
  revision BIGINT NOT NULL,
  password_until TEXT,
  subjects TEXT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE UNIQUE INDEX account_login ON account (region, login);
CREATE UNIQUE INDEX account_person ON account (region, person);

CREATE TABLE account_duty (
  region TEXT NOT NULL,
  account TEXT NOT NULL,
  duty TEXT NOT NULL,
  scope TEXT NOT NULL,
  since TEXT,
  until TEXT,
  PRIMARY KEY (region, account, duty, scope),
  FOREIGN KEY (region, account) REFERENCES account (region, id)
);
CREATE INDEX account_duty_holders ON account_duty (region, duty, scope, account);

CREATE TABLE session (
  region TEXT NOT NULL,
  token_hash TEXT NOT NULL,
  account TEXT NOT NULL,
  created_ms BIGINT NOT NULL,
  seen_ms BIGINT NOT NULL,
  ended_ms BIGINT,
  PRIMARY KEY (region, token_hash),
  FOREIGN KEY (region, account) REFERENCES account (region, id)
);
CREATE INDEX session_account ON session (region, account);

CREATE TABLE consent (
  region TEXT NOT NULL,
  person TEXT NOT NULL,
  kind TEXT NOT NULL,
  version TEXT NOT NULL,
  given_ms BIGINT NOT NULL,
  withdrawn_ms BIGINT,
  PRIMARY KEY (region, person, kind, given_ms)
);
CREATE UNIQUE INDEX consent_in_force ON consent (region, person, kind) WHERE withdrawn_ms IS NULL;

CREATE TABLE journal (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  at_ms BIGINT NOT NULL,
  account TEXT NOT NULL,
  act TEXT NOT NULL,
  kind TEXT NOT NULL,
  object TEXT NOT NULL,
  before_digest TEXT NOT NULL,
  after_digest TEXT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE INDEX journal_object ON journal (region, object, id);
CREATE INDEX journal_time ON journal (region, at_ms, id);

-- The seal over the journal: each row's hash is over the row before it and the entry it seals.
CREATE TABLE journal_chain (
  region TEXT NOT NULL,
  sequence BIGINT NOT NULL,
  entry TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (region, sequence)
);
CREATE UNIQUE INDEX journal_chain_entry ON journal_chain (region, entry);

-- What titles of lists mean that people brought with titles of their own.
CREATE TABLE matched_title (
  region TEXT NOT NULL,
  list TEXT NOT NULL,
  title TEXT NOT NULL,
  field TEXT NOT NULL,
  PRIMARY KEY (region, list, title)
);

-- Answers already given to a request's idempotency key.
CREATE TABLE answered (
  region TEXT NOT NULL,
  account TEXT NOT NULL,
  key TEXT NOT NULL,
  request_digest TEXT NOT NULL,
  status BIGINT NOT NULL,
  body TEXT NOT NULL,
  at_ms BIGINT NOT NULL,
  PRIMARY KEY (region, account, key)
);

-- regulation
-- The text of a regulation as it was read; it never changes, because routes hold on to it. A municipal one names the
-- version of its region's that it was read with: the two texts together are the profile. Both are '' for a region's.
CREATE TABLE regulation_version (
  region TEXT NOT NULL,
  code TEXT NOT NULL,
  version TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  digest TEXT NOT NULL,
  parent_code TEXT NOT NULL,
  parent_version TEXT NOT NULL,
  PRIMARY KEY (region, code, version)
);

-- Which version is in force over a territory (its scope path) since when, until a later row of that territory.
CREATE TABLE regulation_in_force (
  region TEXT NOT NULL,
  territory TEXT NOT NULL,
  in_force_from TEXT NOT NULL,
  code TEXT NOT NULL,
  version TEXT NOT NULL,
  PRIMARY KEY (region, territory, in_force_from),
  FOREIGN KEY (region, code, version) REFERENCES regulation_version (region, code, version)
);

-- What a person opened to a duty that the regulation lets see it with their permission only, until they closed it.
CREATE TABLE opened_thing (
  region TEXT NOT NULL,
  person TEXT NOT NULL,
  thing TEXT NOT NULL,
  duty TEXT NOT NULL,
  opened_ms BIGINT NOT NULL,
  closed_ms BIGINT,
  PRIMARY KEY (region, person, thing, duty)
);

-- organisation
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

-- documents
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

-- governance
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

-- competency
-- The frame of competencies and the map of who needs them.

CREATE TABLE labour_action (
  region TEXT NOT NULL,
  code TEXT NOT NULL,
  standard TEXT NOT NULL,
  function TEXT NOT NULL,
  function_title TEXT NOT NULL,
  title TEXT NOT NULL,
  PRIMARY KEY (region, code)
);

CREATE TABLE competency (
  region TEXT NOT NULL,
  code TEXT NOT NULL,
  group_code TEXT NOT NULL,
  subject TEXT NOT NULL,
  title TEXT NOT NULL,
  descriptor TEXT NOT NULL,
  labour_actions TEXT NOT NULL,
  PRIMARY KEY (region, code)
);

CREATE TABLE competency_need (
  region TEXT NOT NULL,
  position TEXT NOT NULL,
  subject TEXT NOT NULL,
  category TEXT NOT NULL,
  competency TEXT NOT NULL,
  percent DOUBLE PRECISION NOT NULL,
  weight DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (region, position, subject, category, competency),
  FOREIGN KEY (region, competency) REFERENCES competency (region, code)
);

-- instrument
-- The bank, forms composed from it, and questionnaires.

-- A version of an item as the bank wrote it; a later version leaves the earlier ones to the forms that hold them.
CREATE TABLE item (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  version BIGINT NOT NULL,
  is_current BIGINT NOT NULL,
  group_code TEXT NOT NULL,
  competency TEXT NOT NULL,
  subject TEXT NOT NULL,
  type TEXT NOT NULL,
  difficulty TEXT NOT NULL,
  max_score TEXT NOT NULL,
  text TEXT NOT NULL,
  options TEXT NOT NULL,
  key TEXT NOT NULL,
  explanation TEXT NOT NULL,
  labour_actions TEXT NOT NULL,
  picture TEXT NOT NULL,
  picture_words TEXT NOT NULL,
  PRIMARY KEY (region, id, version)
);
CREATE INDEX item_competency ON item (region, competency, is_current);

-- Pictures that items name by what they hold.
CREATE TABLE item_picture (
  region TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size BIGINT NOT NULL,
  PRIMARY KEY (region, sha256)
);

-- What was said of a version; without a row it is a pilot.
CREATE TABLE item_state (
  region TEXT NOT NULL,
  item TEXT NOT NULL,
  version BIGINT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_on TEXT NOT NULL,
  PRIMARY KEY (region, item, version),
  FOREIGN KEY (region, item, version) REFERENCES item (region, id, version)
);

CREATE TABLE form (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  code TEXT NOT NULL,
  variant BIGINT NOT NULL,
  version BIGINT NOT NULL,
  title TEXT NOT NULL,
  subjects TEXT NOT NULL,
  minutes BIGINT NOT NULL,
  mode TEXT NOT NULL,
  state TEXT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE UNIQUE INDEX form_version ON form (region, code, variant, version);
CREATE UNIQUE INDEX form_in_use ON form (region, code, variant) WHERE state = 'in_use';

CREATE TABLE form_part (
  region TEXT NOT NULL,
  form TEXT NOT NULL,
  position BIGINT NOT NULL,
  competency TEXT NOT NULL,
  items BIGINT NOT NULL,
  PRIMARY KEY (region, form, position),
  FOREIGN KEY (region, form) REFERENCES form (region, id)
);

CREATE TABLE form_item (
  region TEXT NOT NULL,
  form TEXT NOT NULL,
  position BIGINT NOT NULL,
  item TEXT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (region, form, position),
  FOREIGN KEY (region, form) REFERENCES form (region, id),
  FOREIGN KEY (region, item, version) REFERENCES item (region, id, version)
);
CREATE INDEX form_item_version ON form_item (region, item, version, form);
CREATE UNIQUE INDEX form_item_once ON form_item (region, form, item);

CREATE TABLE questionnaire_question (
  region TEXT NOT NULL,
  questionnaire TEXT NOT NULL,
  code TEXT NOT NULL,
  position BIGINT NOT NULL,
  block TEXT NOT NULL,
  text TEXT NOT NULL,
  type TEXT NOT NULL,
  options TEXT NOT NULL,
  PRIMARY KEY (region, questionnaire, code)
);

-- A round of the expertise of a form before use, and what the experts said in it.
CREATE TABLE form_expertise (
  region TEXT NOT NULL,
  form TEXT NOT NULL,
  round BIGINT NOT NULL,
  state TEXT NOT NULL,
  opened_by TEXT NOT NULL,
  opened_on TEXT NOT NULL,
  decided_on TEXT,
  paper TEXT NOT NULL,
  PRIMARY KEY (region, form, round),
  FOREIGN KEY (region, form) REFERENCES form (region, id)
);
CREATE INDEX form_expertise_waiting ON form_expertise (region, state, opened_on);

CREATE TABLE form_opinion (
  region TEXT NOT NULL,
  form TEXT NOT NULL,
  round BIGINT NOT NULL,
  expert TEXT NOT NULL,
  decision TEXT NOT NULL,
  comment TEXT NOT NULL,
  given_on TEXT NOT NULL,
  PRIMARY KEY (region, form, round, expert),
  FOREIGN KEY (region, form, round) REFERENCES form_expertise (region, form, round)
);

CREATE TABLE form_opinion_check (
  region TEXT NOT NULL,
  form TEXT NOT NULL,
  round BIGINT NOT NULL,
  expert TEXT NOT NULL,
  code TEXT NOT NULL,
  holds BIGINT NOT NULL,
  comment TEXT NOT NULL,
  PRIMARY KEY (region, form, round, expert, code),
  FOREIGN KEY (region, form, round, expert) REFERENCES form_opinion (region, form, round, expert)
);

-- A key that an expert finds wrong, and the one that would be right.
CREATE TABLE key_suggestion (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  item TEXT NOT NULL,
  version BIGINT NOT NULL,
  key_before TEXT NOT NULL,
  key TEXT NOT NULL,
  reason TEXT NOT NULL,
  person TEXT NOT NULL,
  name TEXT NOT NULL,
  state TEXT NOT NULL,
  answer TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  at_ms BIGINT NOT NULL,
  decided_ms BIGINT,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id),
  FOREIGN KEY (region, item, version) REFERENCES item (region, id, version)
);
CREATE UNIQUE INDEX key_suggestion_waiting ON key_suggestion (region, person, item, version) WHERE state = 'waiting';

-- campaign
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

-- diagnostics
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

-- deficit
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

-- catalogue
-- What a route is composed from: activities, when they take place, and who holds a seat.

CREATE TABLE activity (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  type TEXT NOT NULL,
  kind TEXT NOT NULL,
  education_type TEXT NOT NULL,
  form TEXT NOT NULL,
  level TEXT NOT NULL,
  venue TEXT NOT NULL,
  provider TEXT NOT NULL,
  subject TEXT NOT NULL,
  audience TEXT NOT NULL,
  hours BIGINT NOT NULL,
  cost DOUBLE PRECISION NOT NULL,
  url TEXT NOT NULL,
  document TEXT NOT NULL,
  register_no TEXT NOT NULL,
  equivalence TEXT NOT NULL,
  technology TEXT NOT NULL,
  competencies TEXT NOT NULL,
  state TEXT NOT NULL,
  reject_reason TEXT NOT NULL,
  proposed_by TEXT NOT NULL,
  revision BIGINT NOT NULL,
  provider_key TEXT NOT NULL,  -- folded, to look for a part of it
  PRIMARY KEY (region, id)
);
CREATE UNIQUE INDEX activity_code ON activity (region, code);
CREATE INDEX activity_title ON activity (region, state, title, id);
CREATE INDEX activity_proposed_by ON activity (region, proposed_by, id);

-- Stems of the words of an activity, which a search goes by: 2 weighs one of the title, 1 one of the rest.
CREATE TABLE activity_word (
  region TEXT NOT NULL,
  word TEXT NOT NULL,
  activity TEXT NOT NULL,
  weight BIGINT NOT NULL,
  PRIMARY KEY (region, word, activity),
  FOREIGN KEY (region, activity) REFERENCES activity (region, id)
);
CREATE INDEX activity_word_activity ON activity_word (region, activity);

CREATE TABLE activity_competency (
  region TEXT NOT NULL,
  competency TEXT NOT NULL,
  activity TEXT NOT NULL,
  gain DOUBLE PRECISION NOT NULL,  -- as an expert expects it
  planned DOUBLE PRECISION,  -- as measurements have it by now; a planner takes it before the expert's
  PRIMARY KEY (region, competency, activity),
  FOREIGN KEY (region, activity) REFERENCES activity (region, id)
);
CREATE INDEX activity_competency_activity ON activity_competency (region, activity, competency);

-- One of these has to be over before an activity begins.
CREATE TABLE activity_prerequisite (
  region TEXT NOT NULL,
  activity TEXT NOT NULL,
  prerequisite TEXT NOT NULL,
  PRIMARY KEY (region, activity, prerequisite),
  FOREIGN KEY (region, activity) REFERENCES activity (region, id),
  FOREIGN KEY (region, prerequisite) REFERENCES activity (region, id)
);

CREATE TABLE activity_session (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  code TEXT NOT NULL,
  activity TEXT NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  slots TEXT NOT NULL,
  seats BIGINT,
  taken BIGINT NOT NULL,
  least_group BIGINT NOT NULL,
  place TEXT NOT NULL,
  municipality TEXT NOT NULL,
  release_days BIGINT NOT NULL,
  state TEXT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id),
  FOREIGN KEY (region, activity) REFERENCES activity (region, id),
  CHECK (taken >= 0 AND (seats IS NULL OR taken <= seats))
);
CREATE UNIQUE INDEX activity_session_code ON activity_session (region, code);
CREATE INDEX activity_session_activity ON activity_session (region, activity, state, starts);
CREATE INDEX activity_session_soonest ON activity_session (region, state, starts, id);

CREATE TABLE seat (
  region TEXT NOT NULL,
  session TEXT NOT NULL,
  route TEXT NOT NULL,
  person TEXT NOT NULL,
  state TEXT NOT NULL,
  changed_ms BIGINT NOT NULL,
  PRIMARY KEY (region, session, route),
  FOREIGN KEY (region, session) REFERENCES activity_session (region, id)
);
CREATE INDEX seat_route ON seat (region, route, session);
CREATE INDEX seat_offered ON seat (region, changed_ms, session) WHERE state = 'offered';

-- Who waits for a seat of a full session: turns are given in the order of asking, and none twice.
CREATE TABLE seat_wait (
  region TEXT NOT NULL,
  session TEXT NOT NULL,
  turn BIGINT NOT NULL,
  route TEXT NOT NULL,
  person TEXT NOT NULL,
  state TEXT NOT NULL,
  changed_ms BIGINT NOT NULL,
  PRIMARY KEY (region, session, turn),
  FOREIGN KEY (region, session) REFERENCES activity_session (region, id)
);
CREATE UNIQUE INDEX seat_wait_route ON seat_wait (region, route, session) WHERE state = 'waiting';

-- What an activity is as a programme, and how its expertise stands.
CREATE TABLE programme (
  region TEXT NOT NULL,
  activity TEXT NOT NULL,
  kind TEXT,
  portal_url TEXT NOT NULL,
  partners TEXT NOT NULL,
  horizon BIGINT NOT NULL,
  part_of TEXT NOT NULL,
  state TEXT NOT NULL,
  round BIGINT NOT NULL,
  reason TEXT NOT NULL,
  register_number TEXT NOT NULL,
  registered_on TEXT,
  protocol TEXT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, activity),
  FOREIGN KEY (region, activity) REFERENCES activity (region, id)
);
CREATE INDEX programme_state ON programme (region, state, activity);

-- The region's register of programmes; numbers are never given twice.
CREATE TABLE programme_register (
  region TEXT NOT NULL,
  number BIGINT NOT NULL,
  activity TEXT NOT NULL,
  written TEXT NOT NULL,
  entered_on TEXT NOT NULL,
  PRIMARY KEY (region, number),
  FOREIGN KEY (region, activity) REFERENCES activity (region, id)
);

CREATE TABLE programme_conclusion (
  region TEXT NOT NULL,
  activity TEXT NOT NULL,
  round BIGINT NOT NULL,
  expert TEXT NOT NULL,
  conclusion TEXT NOT NULL,
  points BIGINT NOT NULL,
  given_on TEXT NOT NULL,
  PRIMARY KEY (region, activity, round, expert),
  FOREIGN KEY (region, activity) REFERENCES programme (region, activity)
);

CREATE TABLE programme_mark (
  region TEXT NOT NULL,
  activity TEXT NOT NULL,
  round BIGINT NOT NULL,
  expert TEXT NOT NULL,
  criterion TEXT NOT NULL,
  points BIGINT NOT NULL,
  comment TEXT NOT NULL,
  PRIMARY KEY (region, activity, round, expert, criterion),
  FOREIGN KEY (region, activity, round, expert) REFERENCES programme_conclusion (region, activity, round, expert)
);

CREATE TABLE programme_vote (
  region TEXT NOT NULL,
  activity TEXT NOT NULL,
  round BIGINT NOT NULL,
  member TEXT NOT NULL,
  vote TEXT NOT NULL,
  comment TEXT NOT NULL,
  PRIMARY KEY (region, activity, round, member),
  FOREIGN KEY (region, activity) REFERENCES programme (region, activity)
);

-- Hours of a module of an accumulative programme that count for a person.
CREATE TABLE module_credit (
  region TEXT NOT NULL,
  person TEXT NOT NULL,
  programme TEXT NOT NULL,
  module TEXT NOT NULL,
  hours BIGINT NOT NULL,
  credited_on TEXT NOT NULL,
  PRIMARY KEY (region, person, module),
  FOREIGN KEY (region, programme) REFERENCES activity (region, id)
);

-- Who came, of those who chose a session.
CREATE TABLE attendance (
  region TEXT NOT NULL,
  session TEXT NOT NULL,
  person TEXT NOT NULL,
  came BIGINT NOT NULL,
  marked_by TEXT NOT NULL,
  marked_ms BIGINT NOT NULL,
  PRIMARY KEY (region, session, person),
  FOREIGN KEY (region, session) REFERENCES activity_session (region, id)
);

-- What specialists propose to change in a programme, or to develop anew.
CREATE TABLE programme_proposal (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  activity TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  ground TEXT NOT NULL,
  competency TEXT NOT NULL,
  author TEXT NOT NULL,
  filed_on TEXT NOT NULL,
  state TEXT NOT NULL,
  answer TEXT NOT NULL,
  answered_on TEXT,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE INDEX programme_proposal_author ON programme_proposal (region, author, id);
CREATE INDEX programme_proposal_state ON programme_proposal (region, state, id);

-- route
-- Routes: where each stands, what it holds now, every revision as it was read, every decision.

CREATE TABLE route (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  person TEXT NOT NULL,
  path TEXT NOT NULL,
  teacher TEXT NOT NULL,
  position TEXT NOT NULL,
  subjects TEXT NOT NULL,
  school TEXT NOT NULL,
  campaign TEXT NOT NULL,
  profile TEXT NOT NULL,
  profile_version TEXT NOT NULL,
  state TEXT NOT NULL,
  state_before TEXT,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  term_reason TEXT NOT NULL,
  number BIGINT NOT NULL,
  agreed_number BIGINT NOT NULL,
  step BIGINT NOT NULL,
  agreed_on TEXT,
  closed_on TEXT,
  note TEXT NOT NULL,
  noted TEXT NOT NULL,
  awaits TEXT NOT NULL,
  changed_ms BIGINT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);
-- A person has one open route at a time.
CREATE UNIQUE INDEX route_open ON route (region, person) WHERE state NOT IN ('completed', 'expired', 'annulled');
CREATE INDEX route_person ON route (region, person, id);
CREATE INDEX route_place ON route (region, state, path);
-- What the clock does to routes touches only those whose day has come.
CREATE INDEX route_beginning ON route (region, starts, id) WHERE state = 'agreed';
CREATE INDEX route_ending ON route (region, ends, id)
  WHERE state IN ('draft', 'submitted', 'returned', 'agreed', 'realising');

CREATE TABLE route_item (
  region TEXT NOT NULL,
  route TEXT NOT NULL,
  id TEXT NOT NULL,
  goal TEXT NOT NULL,
  activity TEXT NOT NULL,
  session TEXT NOT NULL,
  type TEXT NOT NULL,
  title TEXT NOT NULL,
  provider TEXT NOT NULL,
  place TEXT NOT NULL,
  kind TEXT NOT NULL,
  education_type TEXT NOT NULL,
  form TEXT NOT NULL,
  venue TEXT NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  hours BIGINT NOT NULL,
  release_days BIGINT NOT NULL,
  slots TEXT NOT NULL,
  covers TEXT NOT NULL,
  technology TEXT NOT NULL,
  summary_form TEXT NOT NULL,
  url TEXT NOT NULL,
  cost DOUBLE PRECISION NOT NULL,
  locked BIGINT NOT NULL,
  state TEXT NOT NULL,
  finished_on TEXT,
  moved_from TEXT,
  unfit BIGINT NOT NULL,
  PRIMARY KEY (region, route, id),
  FOREIGN KEY (region, route) REFERENCES route (region, id)
);
CREATE INDEX route_item_session ON route_item (region, session);
CREATE INDEX route_item_beginning ON route_item (region, starts, id) WHERE state = 'planned';

CREATE TABLE route_goal (
  region TEXT NOT NULL,
  route TEXT NOT NULL,
  id TEXT NOT NULL,
  position BIGINT NOT NULL,
  text TEXT NOT NULL,
  competency TEXT NOT NULL,
  PRIMARY KEY (region, route, id),
  FOREIGN KEY (region, route) REFERENCES route (region, id)
);

-- What is kept out of a route's proposals by those who help to compose it, with the reason.
CREATE TABLE hidden_offer (
  region TEXT NOT NULL,
  route TEXT NOT NULL,
  activity TEXT NOT NULL,
  title TEXT NOT NULL,
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  author_name TEXT NOT NULL,
  hidden_on TEXT NOT NULL,
  PRIMARY KEY (region, route, activity),
  FOREIGN KEY (region, route) REFERENCES route (region, id)
);

-- Activities that the author does not want to be proposed again.
CREATE TABLE route_ban (
  region TEXT NOT NULL,
  route TEXT NOT NULL,
  activity TEXT NOT NULL,
  PRIMARY KEY (region, route, activity),
  FOREIGN KEY (region, route) REFERENCES route (region, id)
);

CREATE TABLE route_revision (
  region TEXT NOT NULL,
  route TEXT NOT NULL,
  number BIGINT NOT NULL,
  at_ms BIGINT NOT NULL,
  author TEXT NOT NULL,
  initiator TEXT NOT NULL,
  reason TEXT NOT NULL,
  decision TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_name TEXT NOT NULL,
  decided_ms BIGINT,
  comment TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (region, route, number),
  FOREIGN KEY (region, route) REFERENCES route (region, id)
);

-- One row for each approval that somebody decided.
CREATE TABLE approval (
  region TEXT NOT NULL,
  route TEXT NOT NULL,
  number BIGINT NOT NULL,
  step BIGINT NOT NULL,
  role TEXT NOT NULL,
  decision TEXT NOT NULL,
  person TEXT NOT NULL,
  at_ms BIGINT NOT NULL,
  comment TEXT NOT NULL,
  marks TEXT NOT NULL,
  PRIMARY KEY (region, route, number, step, role),
  FOREIGN KEY (region, route) REFERENCES route (region, id)
);
CREATE INDEX approval_person ON approval (region, person, at_ms);

-- A route handed on by a rule of its regulation; recipient is '' where a service receives it.
CREATE TABLE route_handover (
  region TEXT NOT NULL,
  route TEXT NOT NULL,
  rule TEXT NOT NULL,
  recipient TEXT NOT NULL,
  recipient_name TEXT NOT NULL,
  number BIGINT NOT NULL,
  giver TEXT NOT NULL,
  giver_name TEXT NOT NULL,
  at_ms BIGINT NOT NULL,
  acknowledged_ms BIGINT,
  paper TEXT NOT NULL,
  PRIMARY KEY (region, route, rule, recipient),
  FOREIGN KEY (region, route) REFERENCES route (region, id)
);
CREATE INDEX route_handover_recipient ON route_handover (region, recipient, at_ms);

-- How a task of a programme is solved and checked; authors are names, ';' between.
CREATE TABLE programme_task (
  region TEXT NOT NULL,
  route TEXT NOT NULL,
  goal TEXT NOT NULL,
  way TEXT NOT NULL,
  check_procedure TEXT NOT NULL,
  check_kind TEXT NOT NULL,
  authors TEXT NOT NULL,
  checked_ms BIGINT,
  checked_by TEXT NOT NULL,
  PRIMARY KEY (region, route, goal),
  FOREIGN KEY (region, route) REFERENCES route (region, id)
);

-- The map of resources of a route.
CREATE TABLE programme_resource (
  region TEXT NOT NULL,
  route TEXT NOT NULL,
  kind TEXT NOT NULL,
  position BIGINT NOT NULL,
  title TEXT NOT NULL,
  added_by TEXT NOT NULL,
  PRIMARY KEY (region, route, kind, position),
  FOREIGN KEY (region, route) REFERENCES route (region, id)
);

-- What a person offers to teach colleagues, and who turned to them.
CREATE TABLE peer_offer (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  person TEXT NOT NULL,
  name TEXT NOT NULL,
  path TEXT NOT NULL,
  school TEXT NOT NULL,
  competency TEXT NOT NULL,
  topic TEXT NOT NULL,
  form TEXT NOT NULL,
  people_max BIGINT NOT NULL,
  people BIGINT NOT NULL,
  open BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE INDEX peer_offer_open ON peer_offer (region, open, id);
CREATE INDEX peer_offer_person ON peer_offer (region, person, id);

CREATE TABLE peer_request (
  region TEXT NOT NULL,
  offer TEXT NOT NULL,
  person TEXT NOT NULL,
  name TEXT NOT NULL,
  school TEXT NOT NULL,
  text TEXT NOT NULL,
  at_ms BIGINT NOT NULL,
  PRIMARY KEY (region, offer, person),
  FOREIGN KEY (region, offer) REFERENCES peer_offer (region, id)
);

-- Why an activity was not finished by the day on which it was to end, in its teacher's words.
CREATE TABLE overdue_reason (
  region TEXT NOT NULL,
  route TEXT NOT NULL,
  item TEXT NOT NULL,
  ends TEXT NOT NULL,
  reason TEXT NOT NULL,
  written_on TEXT NOT NULL,
  PRIMARY KEY (region, route, item, ends),
  FOREIGN KEY (region, route) REFERENCES route (region, id)
);

-- accompaniment
-- Help on the way: evidence, checkpoints, questions, who accompanies whom.

CREATE TABLE supported_route (
  region TEXT NOT NULL,
  route TEXT NOT NULL,
  person TEXT NOT NULL,
  path TEXT NOT NULL,
  teacher TEXT NOT NULL,
  school TEXT NOT NULL,
  subjects TEXT NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  state TEXT NOT NULL,
  items BIGINT NOT NULL,
  items_done BIGINT NOT NULL,
  items_cancelled BIGINT NOT NULL,
  due TEXT,
  hours BIGINT NOT NULL,
  heard_on TEXT,
  overdue_from TEXT,
  silence_from TEXT,
  risk_from TEXT,
  search_key TEXT NOT NULL,
  PRIMARY KEY (region, route)
);
CREATE INDEX supported_route_place ON supported_route (region, state, path);
CREATE INDEX supported_route_person ON supported_route (region, person);
CREATE INDEX supported_route_due ON supported_route (region, state, due);

CREATE TABLE support_member (
  region TEXT NOT NULL,
  route TEXT NOT NULL,
  person TEXT NOT NULL,
  duty TEXT NOT NULL,
  name TEXT NOT NULL,
  since TEXT,
  until TEXT,
  PRIMARY KEY (region, route, person, duty),
  FOREIGN KEY (region, route) REFERENCES supported_route (region, route)
);
CREATE INDEX support_member_person ON support_member (region, person, route);

-- What tutors hold of the federal operator; which of them counts on a day follows from its days.
CREATE TABLE tutor_certificate (
  region TEXT NOT NULL,
  person TEXT NOT NULL,
  number TEXT NOT NULL,
  issuer TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, person, number)
);

-- From which day a route went from one companion to another.
CREATE TABLE companion_change (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  route TEXT NOT NULL,
  person TEXT NOT NULL,
  teacher TEXT NOT NULL,
  duty TEXT NOT NULL,
  former TEXT NOT NULL,
  former_name TEXT NOT NULL,
  successor TEXT NOT NULL,
  successor_name TEXT NOT NULL,
  since TEXT NOT NULL,
  reason TEXT NOT NULL,
  at_ms BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE INDEX companion_change_route ON companion_change (region, route);
CREATE INDEX companion_change_former ON companion_change (region, former, person);
CREATE INDEX companion_change_successor ON companion_change (region, successor);
CREATE INDEX companion_change_person ON companion_change (region, person);

-- Talks held with teachers: a row for each route, those of one talk under one id.
CREATE TABLE consultation (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  route TEXT NOT NULL,
  person TEXT NOT NULL,
  held_on TEXT NOT NULL,
  topic TEXT NOT NULL,
  task TEXT NOT NULL,
  minutes BIGINT NOT NULL,
  author TEXT NOT NULL,
  author_name TEXT NOT NULL,
  at_ms BIGINT NOT NULL,
  PRIMARY KEY (region, id, route)
);
CREATE INDEX consultation_route ON consultation (region, route, held_on);

-- What is learnt at the workplace, on a sheet that two sign.
CREATE TABLE workplace_sheet (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  route TEXT NOT NULL,
  item TEXT NOT NULL,
  person TEXT NOT NULL,
  path TEXT NOT NULL,
  teacher TEXT NOT NULL,
  activity TEXT NOT NULL,
  form TEXT NOT NULL,
  held_on TEXT NOT NULL,
  school_class TEXT NOT NULL,
  topic TEXT NOT NULL,
  observed TEXT NOT NULL,
  questions TEXT NOT NULL,
  recommendations TEXT NOT NULL,
  colleague TEXT NOT NULL,
  colleague_name TEXT NOT NULL,
  teacher_signed_ms BIGINT,
  colleague_signed_ms BIGINT,
  evidence TEXT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE INDEX workplace_sheet_route ON workplace_sheet (region, route);
CREATE INDEX workplace_sheet_colleague ON workplace_sheet (region, colleague);

-- Mentor and mentee: proposed by a head, active when both consented.
CREATE TABLE mentoring_pair (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  mentor TEXT NOT NULL,
  mentor_name TEXT NOT NULL,
  mentor_school TEXT NOT NULL,
  mentee TEXT NOT NULL,
  mentee_name TEXT NOT NULL,
  mentee_school TEXT NOT NULL,
  path TEXT NOT NULL,
  aim TEXT NOT NULL,
  proposed_by TEXT NOT NULL,
  proposer_name TEXT NOT NULL,
  state TEXT NOT NULL,
  mentor_agreed_ms BIGINT,
  mentee_agreed_ms BIGINT,
  since TEXT,
  ended_on TEXT,
  comment TEXT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE INDEX mentoring_pair_mentor ON mentoring_pair (region, mentor, state);
CREATE INDEX mentoring_pair_mentee ON mentoring_pair (region, mentee, state);
CREATE INDEX mentoring_pair_place ON mentoring_pair (region, path);

CREATE TABLE evidence (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  route TEXT NOT NULL,
  item TEXT NOT NULL,
  person TEXT NOT NULL,
  path TEXT NOT NULL,
  teacher TEXT NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size BIGINT NOT NULL,
  text TEXT NOT NULL,
  state TEXT NOT NULL,
  comment TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  reviewer_name TEXT NOT NULL,
  sent_ms BIGINT NOT NULL,
  reviewed_ms BIGINT,
  revision BIGINT NOT NULL,
  search_key TEXT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE INDEX evidence_route ON evidence (region, route, state, item);
CREATE INDEX evidence_waiting ON evidence (region, state, sent_ms, id);
CREATE INDEX evidence_reviewed ON evidence (region, reviewer, reviewed_ms);

CREATE TABLE checkpoint (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  route TEXT NOT NULL,
  number BIGINT NOT NULL,
  title TEXT NOT NULL,
  due TEXT NOT NULL,
  state TEXT NOT NULL,
  note TEXT NOT NULL,
  done_on TEXT,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id),
  FOREIGN KEY (region, route) REFERENCES supported_route (region, route)
);
CREATE INDEX checkpoint_route ON checkpoint (region, route, due);
CREATE INDEX checkpoint_planned ON checkpoint (region, due, id) WHERE state = 'planned';

CREATE TABLE question (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  route TEXT NOT NULL,
  author TEXT NOT NULL,
  author_name TEXT NOT NULL,
  side TEXT NOT NULL,
  text TEXT NOT NULL,
  at_ms BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE INDEX question_route ON question (region, route, at_ms);

-- Up to which moment a person has read the talk of a route.
CREATE TABLE question_seen (
  region TEXT NOT NULL,
  route TEXT NOT NULL,
  person TEXT NOT NULL,
  seen_ms BIGINT NOT NULL,
  PRIMARY KEY (region, route, person)
);

-- A talk after a course about correcting the route; made once for each activity.
CREATE TABLE interview (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  route TEXT NOT NULL,
  item TEXT NOT NULL,
  person TEXT NOT NULL,
  path TEXT NOT NULL,
  teacher TEXT NOT NULL,
  school TEXT NOT NULL,
  course TEXT NOT NULL,
  created_on TEXT NOT NULL,
  due TEXT NOT NULL,
  state TEXT NOT NULL,
  held_on TEXT,
  participants TEXT NOT NULL,
  changes TEXT NOT NULL,
  decisions TEXT NOT NULL,
  paper TEXT NOT NULL,
  number TEXT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id),
  UNIQUE (region, route, item)
);
CREATE INDEX interview_place ON interview (region, state, path);

-- The day on which a route was shown to the head or the deputy.
CREATE TABLE presentation (
  region TEXT NOT NULL,
  route TEXT NOT NULL,
  person TEXT NOT NULL,
  path TEXT NOT NULL,
  teacher TEXT NOT NULL,
  presented_on TEXT NOT NULL,
  receiver TEXT NOT NULL,
  receiver_name TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (region, route)
);
CREATE INDEX presentation_person ON presentation (region, person, presented_on);

-- Questions of those who work with teachers, and the answers; a repeated one is shown to all.
CREATE TABLE help_request (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  asker TEXT NOT NULL,
  asker_name TEXT NOT NULL,
  path TEXT NOT NULL,
  topic TEXT NOT NULL,
  text TEXT NOT NULL,
  asked_ms BIGINT NOT NULL,
  answer TEXT NOT NULL,
  answered_by TEXT NOT NULL,
  answered_ms BIGINT,
  for_all BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE INDEX help_request_asker ON help_request (region, asker, id);
CREATE INDEX help_request_for_all ON help_request (region, for_all, id);

-- recognition
-- How routes end: questionnaires, products, what is proven, tasks for the next route, certificates.

CREATE TABLE reflection (
  region TEXT NOT NULL,
  route TEXT NOT NULL,
  purpose TEXT NOT NULL,
  person TEXT NOT NULL,
  path TEXT NOT NULL,
  answers TEXT NOT NULL,
  state TEXT NOT NULL,
  submitted_on TEXT,
  mean DOUBLE PRECISION,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, route, purpose)
);

CREATE TABLE product (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  route TEXT NOT NULL,
  person TEXT NOT NULL,
  path TEXT NOT NULL,
  teacher TEXT NOT NULL,
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  kind TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size BIGINT NOT NULL,
  link TEXT NOT NULL,
  event TEXT NOT NULL,
  presented_on TEXT,
  state TEXT NOT NULL,
  marks TEXT NOT NULL,
  comment TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  reviewer_name TEXT NOT NULL,
  sent_ms BIGINT NOT NULL,
  reviewed_ms BIGINT,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);
-- A route has one product; what was sent before lives in the journal.
CREATE UNIQUE INDEX product_route ON product (region, route);
CREATE INDEX product_person ON product (region, person, id);
CREATE INDEX product_waiting ON product (region, state, sent_ms, id);

CREATE TABLE confirmation (
  region TEXT NOT NULL,
  route TEXT NOT NULL,
  fact TEXT NOT NULL,
  detail TEXT NOT NULL,
  confirmed_by TEXT NOT NULL,
  name TEXT NOT NULL,
  confirmed_on TEXT NOT NULL,
  PRIMARY KEY (region, route, fact)
);

CREATE TABLE next_task (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  person TEXT NOT NULL,
  route TEXT NOT NULL,
  position BIGINT NOT NULL,
  text TEXT NOT NULL,
  state TEXT NOT NULL,
  carried_to TEXT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE INDEX next_task_person ON next_task (region, person, route, position, id);
CREATE INDEX next_task_route ON next_task (region, route, position, id);

CREATE TABLE closing (
  region TEXT NOT NULL,
  route TEXT NOT NULL,
  person TEXT NOT NULL,
  path TEXT NOT NULL,
  teacher TEXT NOT NULL,
  school TEXT NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  facts TEXT NOT NULL,
  grounds TEXT NOT NULL,
  confirmed BIGINT NOT NULL,
  ready BIGINT NOT NULL,
  confirmed_on TEXT,
  PRIMARY KEY (region, route)
);
CREATE INDEX closing_person ON closing (region, person, route);
CREATE INDEX closing_ready ON closing (region, route) WHERE ready = 1;

CREATE TABLE certificate (
  region TEXT NOT NULL,
  paper TEXT NOT NULL,
  route TEXT NOT NULL,
  person TEXT NOT NULL,
  path TEXT NOT NULL,
  teacher TEXT NOT NULL,
  school TEXT NOT NULL,
  number TEXT NOT NULL,
  issued_on TEXT NOT NULL,
  grounds TEXT NOT NULL,
  state TEXT NOT NULL,
  PRIMARY KEY (region, paper)
);
-- One valid certificate of a route, however often the button is pressed.
CREATE UNIQUE INDEX certificate_valid ON certificate (region, route) WHERE state = 'issued';
CREATE INDEX certificate_person ON certificate (region, person, paper);

-- How a route was realised, as who controls it found: each look is kept.
CREATE TABLE realisation_control (
  region TEXT NOT NULL,
  route TEXT NOT NULL,
  number BIGINT NOT NULL,
  verdict TEXT NOT NULL,
  marks TEXT NOT NULL,
  comment TEXT NOT NULL,
  person TEXT NOT NULL,
  name TEXT NOT NULL,
  at_ms BIGINT NOT NULL,
  PRIMARY KEY (region, route, number)
);

-- A criterion of effect as the person and as who concludes see it.
CREATE TABLE effect_mark (
  region TEXT NOT NULL,
  route TEXT NOT NULL,
  criterion TEXT NOT NULL,
  side TEXT NOT NULL,
  points BIGINT NOT NULL,
  PRIMARY KEY (region, route, criterion, side)
);

CREATE TABLE effect_conclusion (
  region TEXT NOT NULL,
  route TEXT NOT NULL,
  verdict TEXT NOT NULL,
  text TEXT NOT NULL,
  person TEXT NOT NULL,
  name TEXT NOT NULL,
  concluded_on TEXT NOT NULL,
  paper TEXT NOT NULL,
  number TEXT NOT NULL,
  PRIMARY KEY (region, route)
);

-- The card of a route that is over, as it was then; no statement changes or deletes it.
CREATE TABLE kept_card (
  region TEXT NOT NULL,
  route TEXT NOT NULL,
  person TEXT NOT NULL,
  paper TEXT NOT NULL,
  number TEXT NOT NULL,
  content TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  kept_on TEXT NOT NULL,
  PRIMARY KEY (region, route)
);
CREATE INDEX kept_card_person ON kept_card (region, person, route);

-- effect
-- What was found of activities, by night, from people who were measured twice.

CREATE TABLE effect_count (
  region TEXT NOT NULL,
  counted_on TEXT NOT NULL,
  changes BIGINT NOT NULL,
  PRIMARY KEY (region)
);

CREATE TABLE activity_effect (
  region TEXT NOT NULL,
  activity TEXT NOT NULL,
  competency TEXT NOT NULL,
  expected DOUBLE PRECISION NOT NULL,
  gain DOUBLE PRECISION NOT NULL,
  error DOUBLE PRECISION NOT NULL,
  people BIGINT NOT NULL,
  before DOUBLE PRECISION,
  after DOUBLE PRECISION,
  PRIMARY KEY (region, activity, competency)
);
CREATE INDEX activity_effect_people ON activity_effect (region, people);

-- wave
-- Planning waves: who takes part and how, each count of them, the routes that it found and the seats that were scarce.

CREATE TABLE wave (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  path TEXT NOT NULL,
  subject TEXT NOT NULL,
  position TEXT NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  priority_weight DOUBLE PRECISION NOT NULL,
  low_result_weight DOUBLE PRECISION NOT NULL,
  first_time_weight DOUBLE PRECISION NOT NULL,
  floor_share DOUBLE PRECISION NOT NULL,
  budget DOUBLE PRECISION,
  least_groups BIGINT NOT NULL,
  state TEXT NOT NULL,
  author TEXT NOT NULL,
  made_ms BIGINT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);

CREATE TABLE wave_run (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  wave TEXT NOT NULL,
  state TEXT NOT NULL,
  seed BIGINT NOT NULL,
  minutes BIGINT NOT NULL,
  terms TEXT NOT NULL,
  author TEXT NOT NULL,
  asked_ms BIGINT NOT NULL,
  moved_ms BIGINT NOT NULL,
  summary TEXT NOT NULL,
  course TEXT NOT NULL,
  PRIMARY KEY (region, id),
  FOREIGN KEY (region, wave) REFERENCES wave (region, id)
);
CREATE INDEX wave_run_wave ON wave_run (region, wave, id);
-- One count of a region at a time: it takes all that the machine has.
CREATE UNIQUE INDEX wave_run_open ON wave_run (region) WHERE state IN ('waiting', 'running');

CREATE TABLE wave_line (
  region TEXT NOT NULL,
  run TEXT NOT NULL,
  person TEXT NOT NULL,
  sessions TEXT NOT NULL,
  value DOUBLE PRECISION NOT NULL,
  alone DOUBLE PRECISION NOT NULL,
  wanted TEXT NOT NULL,
  place BIGINT NOT NULL,
  path TEXT NOT NULL,
  lacks TEXT NOT NULL,
  PRIMARY KEY (region, run, person),
  FOREIGN KEY (region, run) REFERENCES wave_run (region, id)
);
CREATE INDEX wave_line_person ON wave_line (region, person, run);

CREATE TABLE wave_scarce (
  region TEXT NOT NULL,
  run TEXT NOT NULL,
  session TEXT NOT NULL,
  price DOUBLE PRECISION NOT NULL,
  seats BIGINT NOT NULL,
  another_group DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (region, run, session),
  FOREIGN KEY (region, run) REFERENCES wave_run (region, id)
);
CREATE INDEX wave_scarce_worth ON wave_scarce (region, run, another_group);

-- What was published of a wave: from when on routes are offered, and until when their seats are held.
CREATE TABLE wave_publication (
  region TEXT NOT NULL,
  wave TEXT NOT NULL,
  run TEXT NOT NULL,
  held_until TEXT NOT NULL,
  author TEXT NOT NULL,
  published_ms BIGINT NOT NULL,
  PRIMARY KEY (region, wave),
  FOREIGN KEY (region, run) REFERENCES wave_run (region, id)
);

-- A route that a wave offers to a teacher; its id holds the seats until there is a route of the teacher's own.
CREATE TABLE wave_offer (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  wave TEXT NOT NULL,
  person TEXT NOT NULL,
  sessions TEXT NOT NULL,
  state TEXT NOT NULL,
  held_until TEXT NOT NULL,
  route TEXT NOT NULL,
  changed_ms BIGINT NOT NULL,
  path TEXT NOT NULL,
  PRIMARY KEY (region, id),
  FOREIGN KEY (region, wave) REFERENCES wave (region, id)
);
CREATE UNIQUE INDEX wave_offer_person ON wave_offer (region, person, wave);
CREATE INDEX wave_offer_state ON wave_offer (region, state, held_until, id);
CREATE INDEX wave_offer_wave ON wave_offer (region, wave, state);
CREATE INDEX wave_offer_listed ON wave_offer (region, wave, id);
CREATE INDEX wave_offer_path ON wave_offer (region, path);

-- Who would take a seat that is given back, in the order recorded when the wave was published.
CREATE TABLE wave_queue (
  region TEXT NOT NULL,
  session TEXT NOT NULL,
  wave TEXT NOT NULL,
  place BIGINT NOT NULL,
  person TEXT NOT NULL,
  PRIMARY KEY (region, session, wave, place),
  FOREIGN KEY (region, wave) REFERENCES wave (region, id)
);
CREATE INDEX wave_queue_person ON wave_queue (region, person, wave);

-- notice
-- What people are told, the letters that tell it, and how each wants to be told.

CREATE TABLE notice (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  person TEXT NOT NULL,
  kind TEXT NOT NULL,
  topic TEXT NOT NULL,
  at_ms BIGINT NOT NULL,
  subject TEXT NOT NULL,
  about TEXT NOT NULL,
  day TEXT,
  moment_ms BIGINT,
  once TEXT,
  read_ms BIGINT,
  letter TEXT,
  PRIMARY KEY (region, id)
);
CREATE INDEX notice_person ON notice (region, person, id);
CREATE INDEX notice_unread ON notice (region, person, id) WHERE read_ms IS NULL;
CREATE INDEX notice_of_letter ON notice (region, letter, id) WHERE letter IS NOT NULL;
CREATE UNIQUE INDEX notice_once ON notice (region, person, once) WHERE once IS NOT NULL;

-- A letter gathers notices, is then put together once and sent until it is taken or given up.
CREATE TABLE notice_letter (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  person TEXT NOT NULL,
  state TEXT NOT NULL,
  made_ms BIGINT NOT NULL,
  due_ms BIGINT NOT NULL,
  tries BIGINT NOT NULL,
  reason TEXT NOT NULL,
  ended_ms BIGINT,
  PRIMARY KEY (region, id)
);
CREATE UNIQUE INDEX notice_letter_gathering ON notice_letter (region, person) WHERE state = 'gathering';
CREATE INDEX notice_letter_due ON notice_letter (region, state, due_ms);

CREATE TABLE notice_habits (
  region TEXT NOT NULL,
  person TEXT NOT NULL,
  by_mail BIGINT NOT NULL,
  any_time BIGINT NOT NULL,
  language TEXT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, person)
);

-- Only what differs from the usual way of the topic.
CREATE TABLE notice_way (
  region TEXT NOT NULL,
  person TEXT NOT NULL,
  topic TEXT NOT NULL,
  way TEXT NOT NULL,
  PRIMARY KEY (region, person, topic)
);
CREATE INDEX notice_way_refused ON notice_way (region, topic, person) WHERE way = 'none';

-- What was written to many, once; each reader's notice names it.
CREATE TABLE notice_message (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  sender TEXT NOT NULL,
  sender_name TEXT NOT NULL,
  topic TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  place TEXT NOT NULL,
  subjects TEXT NOT NULL,
  competency TEXT NOT NULL,
  at_ms BIGINT NOT NULL,
  readers BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE INDEX notice_message_sender ON notice_message (region, sender, id);

-- team
-- What is made for several people: requests of teams, and routes of groups with the copies taken from them.

CREATE TABLE team_request (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  path TEXT NOT NULL,
  team TEXT NOT NULL,
  author TEXT NOT NULL,
  problem TEXT NOT NULL,
  tasks TEXT NOT NULL,
  people BIGINT NOT NULL,
  state TEXT NOT NULL,
  sent_on TEXT NOT NULL,
  answered_on TEXT,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE INDEX team_request_place ON team_request (region, path, id);

CREATE TABLE team_request_step (
  region TEXT NOT NULL,
  request TEXT NOT NULL,
  position BIGINT NOT NULL,
  state TEXT NOT NULL,
  person TEXT NOT NULL,
  comment TEXT NOT NULL,
  at_ms BIGINT NOT NULL,
  PRIMARY KEY (region, request, position),
  FOREIGN KEY (region, request) REFERENCES team_request (region, id)
);

-- `plan` is a GroupPlan as text.
CREATE TABLE group_route (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  path TEXT NOT NULL,
  author TEXT NOT NULL,
  request TEXT NOT NULL,
  plan TEXT NOT NULL,
  number BIGINT NOT NULL,
  changed_ms BIGINT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE INDEX group_route_place ON group_route (region, path, id);

-- `copy` is a route, kept by its id alone; `plan` is what was taken into it.
CREATE TABLE group_member (
  region TEXT NOT NULL,
  group_route TEXT NOT NULL,
  person TEXT NOT NULL,
  copy TEXT,
  taken BIGINT NOT NULL,
  plan TEXT NOT NULL,
  declined BIGINT NOT NULL,
  PRIMARY KEY (region, group_route, person),
  FOREIGN KEY (region, group_route) REFERENCES group_route (region, id)
);
CREATE INDEX group_member_person ON group_member (region, person, group_route);

-- community
-- What teachers and services do together: practices, communities and their plans, innovation sites, agreed plans.

CREATE TABLE practice (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  problem TEXT NOT NULL,
  solution TEXT NOT NULL,
  result TEXT NOT NULL,
  evidence TEXT NOT NULL,
  competency TEXT NOT NULL,
  author TEXT NOT NULL,
  state TEXT NOT NULL,
  round BIGINT NOT NULL,
  reason TEXT NOT NULL,
  decided_on TEXT,
  published_on TEXT,
  named BIGINT NOT NULL,
  revision BIGINT NOT NULL,
  search TEXT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE INDEX practice_state ON practice (region, state, id);
CREATE INDEX practice_author ON practice (region, author, id);

CREATE TABLE practice_vote (
  region TEXT NOT NULL,
  practice TEXT NOT NULL,
  round BIGINT NOT NULL,
  member TEXT NOT NULL,
  vote TEXT NOT NULL,
  comment TEXT NOT NULL,
  PRIMARY KEY (region, practice, round, member),
  FOREIGN KEY (region, practice) REFERENCES practice (region, id)
);

CREATE TABLE community (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  level TEXT NOT NULL,
  path TEXT NOT NULL,
  aim TEXT NOT NULL,
  norms TEXT NOT NULL,
  subject TEXT NOT NULL,
  founder TEXT NOT NULL,
  founded_on TEXT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE INDEX community_level ON community (region, level, title);

-- A row for whoever belongs, by their own request.
CREATE TABLE community_member (
  region TEXT NOT NULL,
  community TEXT NOT NULL,
  person TEXT NOT NULL,
  joined_on TEXT NOT NULL,
  PRIMARY KEY (region, community, person),
  FOREIGN KEY (region, community) REFERENCES community (region, id)
);

CREATE TABLE community_event (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  community TEXT NOT NULL,
  title TEXT NOT NULL,
  topic TEXT NOT NULL,
  day TEXT NOT NULL,
  place TEXT NOT NULL,
  responsible TEXT NOT NULL,
  PRIMARY KEY (region, id),
  FOREIGN KEY (region, community) REFERENCES community (region, id)
);
CREATE INDEX community_event_community ON community_event (region, community, day);
CREATE INDEX community_event_day ON community_event (region, day);

CREATE TABLE community_plan (
  region TEXT NOT NULL,
  community TEXT NOT NULL,
  year_starts TEXT NOT NULL,
  adopted_on TEXT NOT NULL,
  adopted_by TEXT NOT NULL,
  PRIMARY KEY (region, community, year_starts),
  FOREIGN KEY (region, community) REFERENCES community (region, id)
);

CREATE TABLE innovation_site (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  project TEXT NOT NULL,
  school TEXT NOT NULL,
  direction TEXT NOT NULL,
  since TEXT NOT NULL,
  until TEXT,
  PRIMARY KEY (region, id)
);

CREATE TABLE joint_plan (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  path TEXT NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  agreed_on TEXT,
  revision BIGINT NOT NULL,
  PRIMARY KEY (region, id)
);

CREATE TABLE joint_plan_line (
  region TEXT NOT NULL,
  plan TEXT NOT NULL,
  position BIGINT NOT NULL,
  text TEXT NOT NULL,
  level TEXT NOT NULL,
  responsible TEXT NOT NULL,
  due TEXT NOT NULL,
  resource TEXT NOT NULL,
  PRIMARY KEY (region, plan, position),
  FOREIGN KEY (region, plan) REFERENCES joint_plan (region, id)
);

CREATE TABLE joint_plan_acceptance (
  region TEXT NOT NULL,
  plan TEXT NOT NULL,
  side TEXT NOT NULL,
  person TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  PRIMARY KEY (region, plan, side),
  FOREIGN KEY (region, plan) REFERENCES joint_plan (region, id)
);

CREATE TABLE material (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  link TEXT NOT NULL,
  competency TEXT NOT NULL,
  author TEXT NOT NULL,
  published_on TEXT NOT NULL,
  withdrawn BIGINT NOT NULL,
  revision BIGINT NOT NULL,
  search TEXT NOT NULL,
  PRIMARY KEY (region, id)
);

CREATE TABLE system_body (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  responsible TEXT NOT NULL,
  contact TEXT NOT NULL,
  until TEXT,
  PRIMARY KEY (region, id)
);

-- monitoring
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

-- exchange
-- What leaves for other programs: calendars at secret addresses; workbooks are kept nowhere.

-- The address itself is shown once and kept as a hash.
CREATE TABLE calendar_feed (
  region TEXT NOT NULL,
  person TEXT NOT NULL,
  token_hash TEXT NOT NULL,
  made_ms BIGINT NOT NULL,
  PRIMARY KEY (region, person)
);
CREATE UNIQUE INDEX calendar_feed_token ON calendar_feed (region, token_hash);

-- app
-- Who one can sign in as on a database marked as demo, with the password in plain: never on a real one.
CREATE TABLE demo_person (
  region TEXT NOT NULL,
  login TEXT NOT NULL,
  password TEXT NOT NULL,
  name TEXT NOT NULL,
  duty TEXT NOT NULL,
  waits TEXT NOT NULL,
  position BIGINT NOT NULL,
  PRIMARY KEY (region, login)
);

-- How far the clock of a demo was put ahead.
CREATE TABLE demo_clock (
  region TEXT NOT NULL,
  ahead_ms BIGINT NOT NULL,
  PRIMARY KEY (region)
);

