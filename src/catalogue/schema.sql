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
  competencies TEXT NOT NULL,
  state TEXT NOT NULL,
  reject_reason TEXT NOT NULL,
  proposed_by TEXT NOT NULL,
  revision BIGINT NOT NULL,
  search TEXT NOT NULL,
  PRIMARY KEY (region, id)
);
CREATE UNIQUE INDEX activity_code ON activity (region, code);
CREATE INDEX activity_title ON activity (region, state, title, id);

CREATE TABLE activity_competency (
  region TEXT NOT NULL,
  competency TEXT NOT NULL,
  activity TEXT NOT NULL,
  gain DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (region, competency, activity),
  FOREIGN KEY (region, activity) REFERENCES activity (region, id)
);
CREATE INDEX activity_competency_activity ON activity_competency (region, activity);

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
CREATE INDEX activity_session_activity ON activity_session (region, activity, starts);
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
