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
