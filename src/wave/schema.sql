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
