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
