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
  search_key TEXT NOT NULL,
  PRIMARY KEY (region, route)
);
CREATE INDEX supported_route_place ON supported_route (region, state, path);
CREATE INDEX supported_route_due ON supported_route (region, state, due);

CREATE TABLE support_member (
  region TEXT NOT NULL,
  route TEXT NOT NULL,
  person TEXT NOT NULL,
  duty TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (region, route, person, duty),
  FOREIGN KEY (region, route) REFERENCES supported_route (region, route)
);
CREATE INDEX support_member_person ON support_member (region, person, route);

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
