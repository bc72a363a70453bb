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
