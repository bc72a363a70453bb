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
