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
