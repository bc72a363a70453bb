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
